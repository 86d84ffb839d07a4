using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Posts;

/// <summary>Sends what a ticket's events ask for: posts to groups, answers to reporters, cards to staff, and the timers that follow.</summary>
internal static class Announcements
{
    private static readonly Query<Statement> SaidBy = new("\"TicketId\" = @p0 AND \"PersonId\" = @p1 AND NOT \"Public\"");

    /// <param name="saidIn">A group that hears it as the answer to whoever spoke, and needs no post.</param>
    public static async Task Send(Work work, Ticket ticket, IReadOnlyList<TicketEvent> events, string? saidIn = null)
    {
        var rules = work.Knowledge.Rules;
        var sequence = events.Count > 0 ? events[^1].Sequence : 0;
        await CardRefresh.Send(work, ticket, events);
        var follows = rules.After(ticket, events);
        foreach (var due in follows.Posts)
        {
            await Send(work, ticket, due, PostKeys.Event(ticket.Id, sequence, due.Text), saidIn);
        }

        work.Db.Timers.AddRange(follows.Timers);
    }

    public static async Task Send(Work work, Ticket ticket, PostDue due, string once, string? saidIn = null)
    {
        if (due.To is Audience.ToGroup(var answered) && answered == saidIn && !due.Card) return;
        var wording = await PostWording.Of(work, ticket, due);
        switch (due.To)
        {
            case Audience.ToGroup(var key) when work.Knowledge.Deployment.TryGroup(key, out var group):
                if (group.Kind == GroupKind.Residents) await GroupPosts.Take(work, ticket, due, wording, group, once);
                else await ToStaffGroup(work, ticket, due, wording, group, once);
                return;
            case Audience.ToStaff(var key) when work.Knowledge.Deployment.TryStaff(key, out var staff):
                var actor = Actor.Of(Guid.Empty, staff);
                var said = due.MayQuote ? await Quote(work, ticket, newest: due.Text == PostText.StaffChanged) : null;
                var quote = said is null ? null : Quotation.Of(said);
                var before = work.Mail.Items.Count;
                await work.Mail.ToStaff(staff, locale => wording.ForStaff(locale, actor, quote), once, due.NotBefore, ticket.Id);
                if (due.Card) CardRefresh.Keep(work, ticket, staff.Key, before);
                return;
            case Audience.ToCoReporters:
                foreach (var neighbour in await CoReporters(work, ticket))
                {
                    if (await Wants(work, neighbour, due)) await work.Mail.ToPerson(neighbour, wording.ForPerson, $"{once} {neighbour:N}", due.NotBefore, ticket.Id);
                }

                return;
            case Audience.ToPerson(var person):
                if (!await Wants(work, person, due)) return;
                if (!await work.Mail.ToPerson(person, wording.ForPerson, once, due.NotBefore, ticket.Id))
                    await InGroupWithoutName(work, ticket, due, wording, once);
                return;
            default:
                // The manifest has changed since: the group or the person is no longer there.
                return;
        }
    }

    private static async Task<bool> Wants(Work work, Guid person, PostDue due) => await work.Db.People.FindAsync(person) is not { } known || known.News.Lets(due);

    private static async Task<List<Guid>> CoReporters(Work work, Ticket ticket)
    {
        var (id, reporter) = (ticket.Id, ticket.Reporter);
        return await work.Db.Supporters.AsNoTracking().Where(row => row.TicketId == id && row.Wrote && row.PersonId != reporter).Select(row => row.PersonId).ToListAsync();
    }

    private static async Task ToStaffGroup(Work work, Ticket ticket, PostDue due, PostWording wording, Group group, string once)
    {
        var before = work.Mail.Items.Count;
        await work.Mail.ToGroup(group, locale => wording.ForStaff(locale, ActorInGroup(work, ticket), quote: null), once, due.NotBefore, ticket.Id);
        if (due.Card) CardRefresh.Keep(work, ticket, group.Key, before);
    }

    /// <summary>For whom a card in a group has its buttons: whoever is on duty where the ticket is.</summary>
    internal static Actor? ActorInGroup(Work work, Ticket ticket) => work.Knowledge.Deployment.OnDuty(ticket.Awaited) is [var first, ..] ? Actor.Of(Guid.Empty, first) : null;

    /// <summary>Whoever cannot be written to in private is asked in the group where they spoke, without a name, what staff must know of them; how they find the result is asked in private or not at all.</summary>
    private static async Task InGroupWithoutName(Work work, Ticket ticket, PostDue due, PostWording wording, string once)
    {
        if (ticket.Publish != PublishClass.Group || ticket.RaisedIn is not { } key || !work.Knowledge.Deployment.TryGroup(key, out var group)) return;
        if (due.Text == PostText.AskReporter) await GroupPosts.Take(work, ticket, due, wording, group, once);
    }

    /// <summary>The reporter's own words, newest last; or only what has just come.</summary>
    internal static async Task<string?> Quote(Work work, Ticket ticket, bool newest)
    {
        var id = ticket.Id;
        var reporter = ticket.Reporter;
        if (newest) return work.Db.Statements.Local.Where(row => row.TicketId == id && !row.Public).MaxBy(row => (row.CreatedAt, row.Id))?.Text;
        var kept = await work.Db.All(SaidBy, id, reporter);
        var fresh = work.Db.Statements.Local.Where(row => row.TicketId == id && !row.Public && row.PersonId == reporter);
        var said = string.Join('\n', kept.UnionBy(fresh, row => row.Id).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).Select(row => row.Text));
        return said.Length > 0 ? said : null;
    }
}
