using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>A photo that staff send after they finished something shows what was done.</summary>
internal static class ProveTicket
{
    public static async Task<ActionResult> Run(Turn turn)
    {
        var ticket = await Proofs.Of(turn) ?? throw new InvalidOperationException("The intent was given for a matter that is not there.");
        if (await Casebook.Decide(turn.Work, ticket, new TicketMove.Prove(turn.Attachments.Count), turn.Actor) is Decision.Refused refused)
            return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });
        await Photos.Attach(turn, [.. turn.Attachments.Select(photo => photo.Id)], ticket.Id);
        turn.ReplyAbout = ticket.Id;
        return new("done", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket));
    }
}
