using System.Text.Json;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Delivery;

/// <summary>What one turn sends, addressed; it becomes part of the turn's commit.</summary>
public sealed class Mail(BotDb db, long now)
{
    private const string PersonBehind = """(SELECT "PersonId" FROM "accounts" WHERE "Channel" = @p0 AND "Id" = @p1)""";

    private static readonly Query<ConversationRef> OfGroup = new("\"GroupKey\" = @p0", tracked: true);
    private static readonly Query<Person> Behind = new($"\"Id\" = {PersonBehind}");

    // One person's are few; asked for the newest of a channel, SQLite would look through everybody's.
    private static readonly Query<ConversationRef> With = new("\"PersonId\" = @p0");
    private static readonly Query<ConversationRef> LastMet = new("\"Channel\" = @p0 AND \"ServiceUrl\" IS NOT NULL ORDER BY \"SeenAt\" DESC LIMIT 1");
    private static readonly Query<Person> Known = new("\"Id\" = @p0");
    private static readonly Query<Account> AccountsOf = new("\"PersonId\" = @p0");

    private readonly List<OutboxItem> _items = [];

    public IReadOnlyList<OutboxItem> Items => _items;

    /// <summary>Adds a message to a known destination.</summary>
    /// <param name="once">What must not be said twice there; null when nothing can repeat it.</param>
    /// <param name="notBefore">Unix milliseconds; 0 for at once.</param>
    public void Send(Destination to, OutgoingMessage message, string? once = null, long notBefore = 0, Guid? about = null) =>
        Add(QueueOf(to), to, message, once, null, notBefore, about);

    /// <summary>Adds what is to stand in the place of a card from now on; it follows the card in its queue.</summary>
    public void Refresh(SentCard card, Destination to, OutgoingMessage message) =>
        Add(card.Queue, to, message, null, card.Once, card.SentId is null ? card.NotBefore : 0, card.TicketId);

    private void Add(string queue, Destination to, OutgoingMessage message, string? once, string? refreshes, long notBefore, Guid? about)
    {
        var item = new OutboxItem
        {
            Queue = queue,
            Refreshes = refreshes,
            Destination = JsonSerializer.Serialize(to, MessageJson.Default.Destination),
            Message = JsonSerializer.Serialize(message, MessageJson.Default.OutgoingMessage),
            Once = once,
            TicketId = about,

            // What is due is due whatever the clock says next: one that is set back by an hour would hold it up for so long.
            NotBefore = notBefore > now ? notBefore : 0,
            CreatedAt = now,
            Read = (to, message),
        };
        _items.Add(item);
        db.Outbox.Add(item);
    }

    /// <summary>The queue in which what goes there keeps its order.</summary>
    public static string QueueOf(Destination to) => $"{to.Channel}\n{to.ConversationId ?? "@" + to.UserId}";

    /// <summary>Adds a message to every conversation of a group that the bot has met. False when it has met none.</summary>
    public async Task<bool> ToGroup(Group group, Func<string, OutgoingMessage> word, string? once = null, long notBefore = 0, Guid? about = null)
    {
        var met = await Met(group);
        foreach (var conversation in met)
        {
            Send(At(conversation), word(conversation.Locale ?? group.Locale), Part(once, $"{group.Key} {conversation.Channel}"), notBefore, about);
        }

        return met.Count > 0;
    }

    /// <summary>The conversations of a group that the bot has met, in this very turn too.</summary>
    public async Task<IReadOnlyList<ConversationRef>> Met(Group group)
    {
        var met = await db.All(OfGroup, group.Key);
        return [.. met.Union(db.Conversations.Local.Where(row => row.GroupKey == group.Key))];
    }

    /// <summary>Adds a private message to each account of a staff member that can be reached. False when none can.</summary>
    public async Task<bool> ToStaff(Staff staff, Func<string, OutgoingMessage> word, string? once = null, long notBefore = 0, Guid? about = null)
    {
        var reached = false;
        foreach (var (channel, account) in staff.Accounts)
        {
            reached |= await ToAccount(channel, account, staff.Locale, word, Part(once, $"{channel} {account}"), notBefore, about);
        }

        return reached;
    }

    /// <summary>Adds a private message to a person. False when no account of theirs can be written to.</summary>
    public async Task<bool> ToPerson(Guid person, Func<string, OutgoingMessage> word, string? once = null, long notBefore = 0, Guid? about = null)
    {
        var fresh = db.People.Local.FirstOrDefault(row => row.Id == person);
        var locale = (fresh ?? await db.First(Known, person))?.Locale;
        var accounts = await db.All(AccountsOf, person);
        var reached = false;
        foreach (var account in accounts.Union(db.Accounts.Local.Where(row => row.PersonId == person)).ToList())
        {
            reached |= await ToAccount(account.Channel, account.Id, locale, word, Part(once, $"{account.Channel} {account.Id}"), notBefore, about);
        }

        return reached;
    }

    public static Destination At(ConversationRef conversation) => new()
    {
        Channel = conversation.Channel,
        ConversationId = conversation.Conversation,
        ServiceUrl = conversation.ServiceUrl,
        BotId = conversation.BotId,
        TenantId = conversation.TenantId,
        TeamId = conversation.TeamId,
        IsGroup = conversation.IsGroup,
    };

    /// <summary>Adds a private message to one account. False when the channel does not let the bot write first and nobody wrote yet.</summary>
    public async Task<bool> ToAccount(
        string channel, string account, string? locale, Func<string, OutgoingMessage> word, string? once = null, long notBefore = 0, Guid? about = null)
    {
        if (await Private(channel, account) is not { } to) return false;
        Send(to.Destination, word(to.Locale ?? locale ?? "zh-CN"), once, notBefore, about);
        return true;
    }

    /// <summary>The private conversation with an account: the known one, else one to be opened where the channel allows it.</summary>
    public async Task<(Destination Destination, string? Locale)?> Private(string channel, string account)
    {
        var person = await db.First(Behind, channel, account);
        var known = person is null ? null : (await db.All(With, person.Id)).Where(row => row.Channel == channel && !row.IsGroup).MaxBy(row => row.SeenAt);
        var locale = known?.Locale ?? person?.Locale;
        if (known is not null) return (At(known) with { UserId = account }, locale);

        if (!ChannelCapabilities.Of(channel).CanWritePrivately) return null;
        if (channel == ChannelNames.DirectLine)
            return (new() { Channel = channel, ConversationId = $"dm-{account}", UserId = account }, locale);

        // Wherever the bot has met the channel, its service URL can open a conversation with somebody there.
        var met = await db.First(LastMet, channel) ?? db.Conversations.Local.FirstOrDefault(row => row.Channel == channel && row.ServiceUrl is not null);
        return met is null ? null : (new() { Channel = channel, UserId = account, ServiceUrl = met.ServiceUrl, BotId = met.BotId, TenantId = met.TenantId }, locale);
    }

    private static string? Part(string? once, string part) => once is null ? null : $"{once} {part}";
}
