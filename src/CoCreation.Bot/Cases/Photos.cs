using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Cases;

/// <summary>Photos and voice messages: kept with the ticket, never shown in a group.</summary>
internal static class Photos
{
    private const int Most = 9;

    /// <summary>Takes down what came with a message; its content is fetched right after the turn.</summary>
    public static void Keep(Turn turn)
    {
        foreach (var sent in turn.Message.Attachments.Where(each => each.IsImage || each.IsVoice).Take(Most))
        {
            var kept = new Attachment
            {
                Id = Guid.CreateVersion7(turn.Work.Now),
                PersonId = turn.Person.Id,
                ContentType = sent.ContentType,
                Name = sent.Name,
                SourceUrl = sent.Url,
                CreatedAt = turn.Work.NowMs,
            };
            turn.Attachments.Add(kept);
            turn.Db.Attachments.Add(kept);
            turn.Db.Fetches.Add(new Fetch { Id = kept.Id, Origin = JsonSerializer.Serialize(turn.Message.AnswerTo, MessageJson.Default.Destination) });
        }
    }

    /// <summary>Puts photos to a ticket, those of this message and those told earlier in the dialog.</summary>
    public static async Task Attach(Turn turn, IReadOnlyList<Guid> photos, Guid ticket)
    {
        foreach (var id in photos)
        {
            if (await turn.Db.Attachments.FindAsync(id) is { } photo && photo.PersonId == turn.Person.Id) photo.TicketId = ticket;
        }
    }

    /// <summary>The ids that a dialog's slot holds, joined by spaces.</summary>
    public static IEnumerable<Guid> Ids(string? slot) =>
        slot?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.TryParseExact(id, "N", out var guid) ? guid : Guid.Empty).Where(id => id != Guid.Empty) ?? [];
}
