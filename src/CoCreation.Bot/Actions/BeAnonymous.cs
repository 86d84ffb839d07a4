using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Hides who raised the matter that is being told, or the newest open one, from those who act on it.</summary>
internal static class BeAnonymous
{
    public static async Task<ActionResult> Run(Turn turn)
    {
        // What was told with it was told by the same person.
        if (SecondMatter.In(turn.Dialog) is { } second) turn.Dialog.Second = (second with { Anonymous = true }).ToJson();
        if (turn.Dialog.State is not null)
        {
            turn.Dialog.Anonymous = true;
        }
        else if ((await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Reporter == turn.Person.Id) is { Anonymous: false } ticket)
        {
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Anonymise(), turn.AsResident, turn.Group?.Key);
        }
        else
        {
            turn.Dialog.Anonymous = true;
        }

        return new("done");
    }
}
