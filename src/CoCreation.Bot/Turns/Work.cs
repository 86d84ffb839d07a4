using CoCreation.Bot.Cases;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Turns;

/// <summary>One unit of work: what it reads, changes and sends is saved together or not at all.</summary>
public sealed class Work(BotDb db, Knowledge knowledge, DateTimeOffset now)
{
    private readonly Dictionary<(Guid Ticket, int Version), SpotHistory?> _histories = [];
    private readonly List<Change> _others = [];

    public BotDb Db => db;

    public Knowledge Knowledge => knowledge;

    public DateTimeOffset Now => now;

    /// <summary><see cref="Now"/> in Unix milliseconds, as instants are stored.</summary>
    public long NowMs { get; } = now.ToUnixTimeMilliseconds();

    /// <summary>False when the message was none of the bot's business, and nothing of it is kept.</summary>
    public bool Keep { get; set; } = true;

    /// <summary>Names the message that is answered, where its channel does.</summary>
    public string? MessageKey { get; set; }

    /// <summary>What came before at a ticket's spot; everybody who is told of the ticket asks for it.</summary>
    internal async ValueTask<SpotHistory?> HistoryOf(Ticket ticket)
    {
        var asked = (ticket.Id, ticket.Version);
        if (!_histories.TryGetValue(asked, out var history)) _histories[asked] = history = await SpotHistory.Of(this, ticket);
        return history;
    }

    /// <summary>Statements of its commit beside the rows of the context.</summary>
    internal IReadOnlyList<Change> Others => _others;

    /// <summary>Adds a statement to the commit.</summary>
    internal void Keeps(string sql, params object?[] arguments) => _others.Add(new(sql, arguments));

    /// <summary>The groups whose budgets it counts on; null for what only reads.</summary>
    internal BudgetHold? Budgets { get; init; }

    /// <summary>What leaves after the commit.</summary>
    public Mail Mail { get; } = new(db, now.ToUnixTimeMilliseconds());
}
