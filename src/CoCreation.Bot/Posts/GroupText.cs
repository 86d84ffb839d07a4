using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Posts;

/// <summary>What a group reads of the bot's own accord, in each language.</summary>
/// <param name="Ticket">What it is about; null for what staff announce.</param>
/// <param name="Begins">When it would come too late, UTC Unix milliseconds; null for what is never too late.</param>
internal sealed record GroupText(Func<string, string> In, Ticket? Ticket, long? Begins = null)
{
    /// <summary>What a waiting post says now; null when it is no longer for groups to hear of.</summary>
    public static async Task<GroupText?> Of(Work work, GroupPost post) =>
        post.NoticeId is { } notice ? await OfNotice(work, notice, post.Text) : post.TicketId is { } ticket ? await OfTicket(work, ticket, post) : null;

    /// <summary>Whether a text asks something of people, which no other news of the same matter says better.</summary>
    public static bool StandsAlone(string text) => text is PostText.AskReporter or TextKeys.Invitation;

    public OutgoingMessage Message(string locale) => new() { Text = In(locale), Locale = locale };

    /// <summary>One line of a digest.</summary>
    public string Line(string locale) => In(locale).Replace('\n', ' ');

    /// <summary>When a group may hear it.</summary>
    public PostSlot Next(Group group, Work work, PostingLog log) => Begins is { } begins
        ? PostingRule.Before(begins, group, work.NowMs, log, work.Knowledge.Rules)
        : PostingRule.Next(group, work.NowMs, log, work.Knowledge.Rules);

    private static async Task<GroupText?> OfNotice(Work work, Guid id, string text)
    {
        if (await work.Db.Notices.FindAsync(id) is not { } notice || work.NowMs >= notice.Until) return null;
        if (notice.IsOver(work.NowMs) && text != TextKeys.NoticeTakenBack) return null;
        return new(locale => NoticeFacts.Say(work, notice, text, locale), null, notice.From);
    }

    private static async Task<GroupText?> OfTicket(Work work, Guid id, GroupPost post)
    {
        if (await work.Db.Tickets.FindAsync(id) is not { } ticket) return null;
        if (!(work.Knowledge.Rules.GroupsHear(ticket) || post.Text == PostText.OutOfUse) || ticket.State is TicketState.Withdrawn or TicketState.Merged) return null;
        if (post.Text == PostText.AskReporter && ticket.WaitingSince is null) return null;
        if (post.Text == TextKeys.Invitation && !ticket.State.IsPending()) return null;
        var due = new PostDue
        {
            To = new Audience.ToGroup(post.Group),
            Text = post.Text,
            Ticket = id,
            NotBefore = post.Due,
            Fields = new() { Number = ticket.Number, Category = ticket.Category, Place = ticket.Place, Unit = post.Unit is { } unit ? new(unit) : ticket.Lead, Words = post.Words },
        };
        return new((await PostWording.Of(work, ticket, due)).InGroup, ticket);
    }
}
