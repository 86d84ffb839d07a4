using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Registers the second matter of a message that held several, after a yes, or forgets it, after a no; then the next is asked about.</summary>
internal static class OpenSecond
{
    public static async Task<ActionResult> Run(Turn turn, TicketNumbers numbers)
    {
        var second = SecondMatter.In(turn.Dialog) ?? throw new InvalidOperationException("The intent was given for a matter that is not there.");
        turn.Dialog.Second = null;
        turn.Dialog.Anonymous |= second.Anonymous;
        return await OpenTicket.Raise(turn, OpenTicket.Matter.Of(turn, second.Slots) with { Whole = second.Whole, Second = second.Next }, numbers);
    }

    /// <summary>Keeps what more is said of it, and asks about it again.</summary>
    public static ActionResult Add(Turn turn)
    {
        var second = SecondMatter.In(turn.Dialog) ?? throw new InvalidOperationException("The intent was given for a matter that is not there.");
        var facts = new FactMap();
        second.With(turn).Ask(turn, second.Anonymous, facts);
        return new("asked", facts);
    }

    public static ActionResult Forget(Turn turn)
    {
        var second = SecondMatter.In(turn.Dialog);
        turn.Dialog.Second = null;
        var facts = new FactMap();
        second?.Next?.Ask(turn, second.Anonymous, facts);
        return new("done", facts);
    }
}
