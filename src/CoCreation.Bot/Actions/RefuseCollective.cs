using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Who takes part in a collective demand, who leads it and how many they are is told to nobody; whoever is responsible may invite instead.</summary>
internal static class RefuseCollective
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (await CollectiveDemands.Around(turn) is not { } ticket) return new("told");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        if (turn.Staff?.Unit == ticket.Lead) facts["invites"] = "true";
        return new("told", facts);
    }
}
