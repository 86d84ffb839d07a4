using CoCreation.Bot.Privacy;
using CoCreation.Bot.Turns;

namespace CoCreation.Bot.Storage;

/// <summary>Forgets what no longer serves: answers to repeated deliveries, sent messages and posts after seven days, cards of tickets that ended as long ago, timers long done, and the words of tickets that ended long ago, as the manifest says.</summary>
public sealed class Housekeeping(Commits commits, Forgetting forgetting, KnowledgeLibrary library, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private ITimer? _daily;

    public async Task Start()
    {
        await Sweep(everything: true);
        _daily = clock.CreateTimer(_ => _ = Sweep(everything: false), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
    }

    public void Dispose() => _daily?.Dispose();

    private async Task Sweep(bool everything)
    {
        var before = (clock.GetUtcNow() - KeptFor).ToUnixTimeMilliseconds();
        await forgetting.Look();
        await commits.Run("DELETE FROM \"Erasures\" WHERE \"At\" < @p0", before);
        await commits.Run("DELETE FROM \"Turns\" WHERE \"At\" < @p0", before);
        await commits.Run("DELETE FROM \"GroupPosts\" WHERE \"SentAt\" < @p0 AND (\"NoticeId\" IS NULL OR \"NoticeId\" IN (SELECT \"Id\" FROM \"notices\" WHERE \"To\" < @p0))", before);
        await commits.Run("DELETE FROM \"timers\" WHERE \"DoneAt\" < @p0", before);
        await commits.Run("DELETE FROM \"Outbox\" WHERE \"State\" = 1 AND \"CreatedAt\" < @p0 AND \"NotBefore\" < @p0", before);
        await commits.Run("DELETE FROM \"SentCards\" WHERE \"At\" < @p0 AND \"TicketId\" IN (SELECT \"Id\" FROM \"tickets\" WHERE \"ClosedAt\" < @p0)", before);
        await commits.Run("DELETE FROM \"handovers\" WHERE \"Until\" < @p0", before);
        await Retention.Sweep(commits, library.Current.Deployment, clock.GetUtcNow(), everything);
    }
}
