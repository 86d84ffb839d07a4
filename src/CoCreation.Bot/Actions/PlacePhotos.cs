using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>只给办的人 or 不传: whoever sent photos of a secret matter says for whom they are.</summary>
internal static class PlacePhotos
{
    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "keeper"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var secret = (await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Publish == PublishClass.Secret && ticket.Reporter == turn.Person.Id);
        if (secret is null || turn.InGroup) return new("none");

        var waiting = await SecretPhotos.Waiting(turn);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(secret);
        facts["keeper"] = SecretPhotos.Keeper(turn, secret);
        turn.ReplyAbout = secret.Id;
        if (call.With.ContainsKey("keep"))
        {
            if (waiting.Count == 0) return new("send", facts);
            await Photos.Attach(turn, waiting.ConvertAll(photo => photo.Id), secret.Id);
            await Casebook.Decide(turn.Work, secret, new TicketMove.Add { Attachments = waiting.Count }, turn.AsResident);
            return new("kept", facts);
        }

        var ids = waiting.ConvertAll(photo => photo.Id);
        turn.Db.Fetches.RemoveRange(await turn.Db.Fetches.Where(fetch => ids.Contains(fetch.Id)).ToListAsync());
        turn.Db.Attachments.RemoveRange(waiting);
        return new("dropped", facts);
    }
}
