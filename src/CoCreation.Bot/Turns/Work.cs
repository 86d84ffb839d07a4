using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Turns;

/// <summary>One unit of work: what it reads, changes and sends is saved together or not at all.</summary>
public sealed class Work(BotDb db, Knowledge knowledge, DateTimeOffset now)
{
    public BotDb Db => db;

    public Knowledge Knowledge => knowledge;

    public DateTimeOffset Now => now;

    /// <summary><see cref="Now"/> in Unix milliseconds, as instants are stored.</summary>
    public long NowMs { get; } = now.ToUnixTimeMilliseconds();

    /// <summary>False when the message was none of the bot's business, and nothing of it is kept.</summary>
    public bool Keep { get; set; } = true;

    /// <summary>What leaves after the commit.</summary>
    public Mail Mail { get; } = new(db, now.ToUnixTimeMilliseconds());
}
