using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Posts;

/// <summary>Keeps the cards that stand in chats with staff true: where the channel can, each is replaced when its ticket moves, and nobody is disturbed.</summary>
internal static class CardRefresh
{
    // What has scrolled further up nobody taps any more.
    private const int MostInAChat = 3;

    private static readonly Query<SentCard> Standing = new("\"TicketId\" = @p0 ORDER BY \"At\" DESC");

    /// <summary>What changes nothing that a card shows, or no more than a count that its next change tells.</summary>
    private static readonly TicketEventKind[] Unseen =
    [
        TicketEventKind.Viewed, TicketEventKind.ContactOpened, TicketEventKind.ContactGiven, TicketEventKind.WhoAsked, TicketEventKind.Relayed,
        TicketEventKind.ConsentGiven, TicketEventKind.ConsentRefused, TicketEventKind.Joined, TicketEventKind.Seconded,
    ];

    /// <summary>Remembers the cards among what has just been addressed.</summary>
    /// <param name="to">The manifest's key of the member of staff, or of the group.</param>
    /// <param name="from">How much had been addressed before.</param>
    public static void Keep(Work work, Ticket ticket, string to, int from)
    {
        foreach (var item in work.Mail.Items.Skip(from))
        {
            if (item is not { Once: not null, Read: var (destination, _) } || !ChannelCapabilities.Of(destination.Channel).RefreshesCards) continue;
            work.Db.SentCards.Add(new()
            {
                Once = item.Once,
                TicketId = ticket.Id,
                Queue = item.Queue,
                Channel = destination.Channel,
                Account = destination.IsGroup ? null : destination.UserId,
                To = to,
                NotBefore = item.NotBefore,
                At = work.NowMs,
            });
        }
    }

    /// <summary>Replaces the cards of a ticket that has moved; those that tell of the move itself come after.</summary>
    public static async Task Send(Work work, Ticket ticket, IReadOnlyList<TicketEvent> events)
    {
        if (events is [{ Sequence: 1 }, ..] || events.All(each => Unseen.Contains(each.Kind))) return;
        var fresh = work.Db.SentCards.Local.Where(card => card.TicketId == ticket.Id).ToList();
        var cards = fresh.Concat(await work.Db.All(Standing, ticket.Id)).GroupBy(card => card.Queue).SelectMany(chat => chat.Take(MostInAChat));
        foreach (var card in cards)
        {
            if (await (card.Account is { } account ? InPrivate(work, ticket, card, account) : InGroup(work, ticket, card)) is (var to, var message)) work.Mail.Refresh(card, to, message);
        }
    }

    private static async Task<(Destination To, OutgoingMessage Message)?> InPrivate(Work work, Ticket ticket, SentCard card, string account)
    {
        if (!work.Knowledge.Deployment.TryStaff(card.Channel, account, out var staff) || staff.Key != card.To || await work.Mail.Private(card.Channel, account) is not { } chat) return null;
        var locale = chat.Locale ?? staff.Locale ?? "zh-CN";
        var actor = Actor.Of(Guid.Empty, staff);
        var rules = work.Knowledge.Rules;
        var wording = await PostWording.Of(work, ticket, Shown(work, ticket, new Audience.ToStaff(staff.Key)));
        if (!Visibility.MaySee(rules, actor, ticket)) return (chat.Destination, wording.Elsewhere(locale));
        var said = Visibility.MaySeeWords(rules, actor, ticket) ? await Announcements.Quote(work, ticket, newest: false) : null;
        return (chat.Destination, wording.ForStaff(locale, actor, said is null ? null : Quotation.Of(said)));
    }

    private static async Task<(Destination To, OutgoingMessage Message)?> InGroup(Work work, Ticket ticket, SentCard card)
    {
        if (!work.Knowledge.Deployment.TryGroup(card.To, out var group)) return null;
        if ((await work.Mail.Met(group)).FirstOrDefault(met => Mail.QueueOf(Mail.At(met)) == card.Queue) is not { } conversation) return null;
        var (to, locale) = (Mail.At(conversation), conversation.Locale ?? group.Locale);
        var wording = await PostWording.Of(work, ticket, Shown(work, ticket, new Audience.ToGroup(group.Key)));
        return (to, ticket.Publish == PublishClass.Group ? wording.ForStaff(locale, Announcements.ActorInGroup(work, ticket), quote: null) : wording.Elsewhere(locale));
    }

    private static PostDue Shown(Work work, Ticket ticket, Audience to) => new()
    {
        To = to,
        Text = ticket.State == TicketState.Received ? PostText.StaffDraft : PostText.StaffCard,
        Ticket = ticket.Id,
        NotBefore = work.NowMs,
        Card = true,
        Fields = new() { Number = ticket.Number, Category = ticket.Category, Place = ticket.Place, Unit = ticket.Awaited, Households = ticket.Households },
    };
}
