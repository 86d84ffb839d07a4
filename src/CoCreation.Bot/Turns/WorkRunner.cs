using System.Globalization;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Turns;

/// <summary>Reads, thinks, commits once: a key that was done before gives the stored answer, a lost race is run again from fresh state.</summary>
public sealed class WorkRunner(
    Store store, Commits commits, DeliveryLoop delivery, TimerLoop timers, FetchLoop fetches, KnowledgeLibrary library, ILeases leases, IWakeUps wakeUps, TimeProvider clock) : IDisposable
{
    private const int MostAttempts = 20;

    // A database that is started again is back within seconds; whoever waits longer is told.
    private const int MostOutages = 8;

    private static readonly Query<TurnRecord> Before = new("\"Key\" = @p0");

    // Many people may speak of one ticket at once. Whoever has lost a race runs again alone, so that each round somebody gets through.
    private readonly SemaphoreSlim _again = new(1, 1);

    /// <summary>Does the work once for its key and returns what it answered, now or the first time.</summary>
    /// <param name="key">Unique for what is done, at most once in seven days.</param>
    /// <param name="think">Reads and changes through the work's context; it may run again and must have no other effects.</param>
    /// <exception cref="DbUpdateException">The database failed, or every attempt lost its race; nothing was saved.</exception>
    public Task<TurnAnswer> Once(string key, Func<Work, Task<TurnAnswer>> think, CancellationToken cancellationToken) =>
        ThroughOutages(() => Race(key, think, cancellationToken), cancellationToken);

    /// <summary>The key of a message whose own means it only for a while: another one where that has passed since the message before.</summary>
    public Task<string> Lately(string key, TimeSpan holds, CancellationToken cancellationToken) => ThroughOutages(() => FindLately(key, holds), cancellationToken);

    private async Task<string> FindLately(string key, TimeSpan holds)
    {
        await using var db = store.Read();
        var since = clock.GetUtcNow().ToUnixTimeMilliseconds() - (long)holds.TotalMilliseconds;
        var lately = key;
        while (await db.First(Before, lately) is { } before && before.At < since) lately = string.Create(CultureInfo.InvariantCulture, $"{key}|{before.At}");
        return lately;
    }

    /// <summary>Waits for a database that is away for a moment.</summary>
    private static async Task<T> ThroughOutages<T>(Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        for (var outage = 0; ; outage++)
        {
            try
            {
                return await ask();
            }
            catch (Exception error) when (outage < MostOutages && Store.IsAway(error))
            {
                Signals.RanAgain("outage");

                // If the connection broke while it committed, the key is found there when it is back.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(2_000, 100 << outage)), TimeProvider.System, cancellationToken);
            }
        }
    }

    private async Task<TurnAnswer> Race(string key, Func<Work, Task<TurnAnswer>> think, CancellationToken cancellationToken)
    {
        var (done, answer) = await Attempt(key, think, last: false, cancellationToken);
        if (done) return answer;

        Signals.RanAgain("race");
        await _again.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 2; ; attempt++)
            {
                (done, answer) = await Attempt(key, think, last: attempt == MostAttempts, cancellationToken);
                if (done) return answer;
                Signals.RanAgain("race");

                // Whoever loses often stands aside a little longer each time: the others come to an end.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1 << Math.Min(attempt, 7))), TimeProvider.System, cancellationToken);
            }
        }
        finally
        {
            _again.Release();
        }
    }

    private async Task<(bool Done, TurnAnswer Answer)> Attempt(string key, Func<Work, Task<TurnAnswer>> think, bool last, CancellationToken cancellationToken)
    {
        Work work;
        TurnAnswer answer;
        Changes changes;
        await using var budgets = new BudgetHold(leases);
        await using (var db = store.Read())
        {
            if (await db.First(Before, key) is { } before) return (true, new(before.Status, before.Body));
            work = new Work(db, library.Current, clock.GetUtcNow()) { Budgets = budgets };
            using (Signals.Begin("think")) answer = await think(work);
            if (!work.Keep) return (true, answer);

            db.Turns.Add(new TurnRecord { Key = key, At = work.NowMs, Status = answer.Status, Body = answer.BodyJson });
            changes = Changes.Of(db);
            changes.Statements.AddRange(work.Others);
        }

        try
        {
            using var phase = Signals.Begin("commit");
            await commits.Save(changes, () =>
            {
                library.Use(changes.Added<Handover>());
                if (changes.Added<Handover>().Count > 0) wakeUps.Tell(WakeUp.Everything);
                delivery.Offer(work.Mail.Items);
                timers.Offer([.. changes.Added<CaseTimer>(), .. changes.Changed<CaseTimer>()]);
                fetches.Offer(changes.Added<Fetch>());
            });
            return (true, answer);
        }
        catch (DbUpdateException error) when (!last && !Store.IsAway(error))
        {
            // A row version had moved on, or a unique key (this very message, a new person, a ticket number) was taken meanwhile.
            // What has another reason fails again and ends with the last attempt; a database that is away or has no room is waited for in Once.
            return (false, answer);
        }
    }

    public void Dispose() => _again.Dispose();
}
