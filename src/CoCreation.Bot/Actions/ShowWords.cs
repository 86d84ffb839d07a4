using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>Gives the own words of the reporter, and of whoever told of the same, and the photos, in private, to staff who may see them.</summary>
internal static class ShowWords
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Of(call);
        var found = await TicketFinder.ForStaff(turn, order);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (turn.InGroup && found is [var only] && !TicketFinder.MayHear(turn, only)) return new("private");
        if (found.Count > 1) return new("which", facts.Many(found.Take(5)));
        if (found is not [var ticket] || turn.Staff is not { } staff || !Visibility.MaySeeWords(turn.Knowledge.Rules, turn.Actor, ticket))
            return new("none", new FactMap { ["asked"] = order.Asked, ["example"] = $"{turn.Community.ShortCode}-2026-000001" });

        await Casebook.Decide(turn.Work, ticket, new TicketMove.View(), turn.Actor);
        var reporter = ticket.Reporter;
        var told = await Told(turn, ticket);
        var said = await turn.Db.Statements.AsNoTracking().Where(row => row.TicketId != null && told.Contains(row.TicketId.Value) && !row.Public
                && (row.PersonId == reporter || turn.Db.Supporters.Any(each => each.TicketId == ticket.Id && each.PersonId == row.PersonId && each.Wrote)))
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync();

        // What a secret photo shows is for those alone for whom its sender gave it.
        var maySeePhotos = ticket.Publish != PublishClass.Secret || staff.Unit == ticket.Lead;
        var files = await turn.Db.Attachments.AsNoTracking().Where(row => maySeePhotos && row.TicketId == ticket.Id && row.Content != null)
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Name).Select(row => new OutgoingFile { Key = row.Id, ContentType = row.ContentType, Name = row.Name }).ToListAsync();
        var text = $"{ticket.Number}\n{Quotation.Of(string.Join('\n', said.Select(row => row.Text)))}";
        await turn.Work.Mail.ToStaff(staff, _ => new() { Text = text, Files = files is [] ? null : files }, about: ticket.Id);
        return new("done", facts.One(ticket));
    }

    /// <summary>The ticket, and those of its co-reporters that were merged into it.</summary>
    private static async Task<List<Guid>> Told(Turn turn, Ticket ticket)
    {
        var (id, number) = (ticket.Id, ticket.Number);
        var writers = await turn.Db.Supporters.AsNoTracking().Where(row => row.TicketId == id && row.Wrote).Select(row => row.PersonId).ToListAsync();
        var merged = writers is [] ? [] : await turn.Db.Tickets.AsNoTracking().Where(row => writers.Contains(row.Reporter) && row.MergedInto == number).Select(row => row.Id).ToListAsync();
        return [id, .. merged];
    }
}
