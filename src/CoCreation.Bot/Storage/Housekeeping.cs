namespace CoCreation.Bot.Storage;

/// <summary>Forgets what no longer serves: answers to repeated deliveries, sent messages and posts after seven days, timers long done.</summary>
public sealed class Housekeeping(GroupCommits commits, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private ITimer? _daily;

    public async Task Start()
    {
        await Sweep();
        _daily = clock.CreateTimer(_ => _ = Sweep(), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
    }

    public void Dispose() => _daily?.Dispose();

    private async Task Sweep()
    {
        var before = (clock.GetUtcNow() - KeptFor).ToUnixTimeMilliseconds();
        await commits.Run("DELETE FROM \"Turns\" WHERE \"At\" < @p0", before);
        await commits.Run("DELETE FROM \"GroupPosts\" WHERE \"SentAt\" < @p0", before);
        await commits.Run("DELETE FROM \"timers\" WHERE \"DoneAt\" < @p0", before);
        await commits.Run("DELETE FROM \"Outbox\" WHERE \"State\" = 1 AND \"CreatedAt\" < @p0", before);
    }
}
