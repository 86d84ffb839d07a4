using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Sends what turns have put into the outbox: after the commit, outside any transaction, in order per destination.</summary>
/// <remarks>
/// What waits is in the database; this knows which destinations have something, one <see cref="Lane"/> each, so that a slow or dead destination holds up nobody
/// else. A message is marked as sent before the next of its lane leaves: a crash repeats at most the one in flight.
/// </remarks>
public sealed partial class DeliveryLoop(Store store, Commits commits, IDestinations destinations, IMessageSender sender, SentCards cards, IWakeUps wakeUps, TimeProvider clock, ILogger<DeliveryLoop> log) : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    // Shorter than the time for which another instance leaves the destination to this one.
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(25);

    // A message cut off on its way is sent again by the next; but whoever stops has little time.
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private static readonly Query<OutboxItem> Due = new("\"Queue\" = @p0 AND \"State\" = 0 AND \"NotBefore\" <= @p1 ORDER BY \"Id\" LIMIT 1");

    private readonly ConcurrentDictionary<string, Lane> _lanes = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _cutting = new();
    private readonly Stillness _stillness = new();
    private LaterQueues? _later;

    /// <summary>Destinations that fail, for the health report.</summary>
    public int Failing => _lanes.Values.Count(lane => lane.Failures > 0);

    /// <summary>Takes up whatever an earlier run had not sent.</summary>
    public async Task Start(CancellationToken cancellationToken)
    {
        _later = new(clock, queue => Enter(queue));
        await Look(long.MaxValue, cancellationToken);
    }

    /// <summary>Takes up what waits in the database and is due by an instant, whoever put it there.</summary>
    public async Task Look(long until, CancellationToken cancellationToken = default)
    {
        await using var db = store.Read();
        var waiting = await db.Outbox.AsNoTracking().Where(item => item.State == OutboxState.Waiting && item.NotBefore <= until)
            .Select(item => new { item.Queue, item.NotBefore }).Distinct().ToListAsync(cancellationToken);
        foreach (var (queue, notBefore) in waiting.Select(each => (each.Queue, each.NotBefore))) Expect(queue, notBefore);
    }

    /// <summary>Lets the sends in flight end, within reason; what waits stays in the database.</summary>
    public async Task Stop()
    {
        _cutting.CancelAfter(LongestGoodbye);
        await _stopping.CancelAsync();
        await Task.WhenAll(_lanes.Values.Select(lane => lane.Running));
    }

    public async ValueTask DisposeAsync()
    {
        if (_later is not null) await _later.DisposeAsync();
        _stopping.Dispose();
        _cutting.Dispose();
    }

    /// <summary>Completes when nothing is on its way: each lane has sent what is due, or rests until its channel lets it send the next or an attempt is repeated.</summary>
    public Task Idle() => _stillness.Reached();

    /// <summary>Takes notice of what has been committed.</summary>
    public void Offer(IReadOnlyList<OutboxItem> items)
    {
        foreach (var item in items) Expect(item.Queue, item.NotBefore, item);
    }

    private void Expect(string queue, long notBefore, OutboxItem? item = null)
    {
        if (notBefore <= clock.GetUtcNow().ToUnixTimeMilliseconds())
        {
            Enter(queue, item);
            return;
        }

        _later?.Add(queue, notBefore);
    }

    /// <param name="item">What has just been committed; null when it must be looked for.</param>
    private void Enter(string queue, OutboxItem? item = null)
    {
        var lane = _lanes.GetOrAdd(queue, _ => new Lane());
        lock (lane)
        {
            lane.Call(item);
            if (lane.Busy || _stopping.IsCancellationRequested) return;
            lane.Busy = true;
            _stillness.Disturb();
            lane.Running = Task.Run(() => Work(queue, lane));
        }
    }

    private async Task Work(string queue, Lane lane)
    {
        // A lane outlives the turn that opened it.
        Activity.Current = null;
        while (true)
        {
            lock (lane)
            {
                if (_stopping.IsCancellationRequested || !lane.Called)
                {
                    lane.Busy = false;
                    _stillness.Settle();
                    return;
                }

                lane.Called = false;
            }

            try
            {
                await Empty(queue, lane);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested || _cutting.IsCancellationRequested)
            {
                // What is left stays in the database and is sent at the next start.
            }
            catch (Exception error)
            {
                // A bug in shaping one message, or a database that is away: neither may stop the lane for good.
                Log.LaneFailed(log, error);
                lane.Called = true;
                await Pause(lane, BackOff(++lane.Failures));
            }
        }
    }

    /// <summary>Sends what waits for a destination, unless another instance does.</summary>
    private async Task Empty(string queue, Lane lane)
    {
        if (await destinations.Take(queue) is not { } claim) return;
        try
        {
            while (await Next(queue, lane) is { } item && await destinations.Keep(claim, LongestSend)) await Deliver(item, lane, claim);
        }
        finally
        {
            await destinations.Release(claim);
        }

        // Another instance may have committed something while this one was finishing, and left it to this one.
        if (store.IsShared && await Next(queue, lane) is not null) lane.Called = true;
    }

    private async Task<OutboxItem?> Next(string queue, Lane lane)
    {
        _stopping.Token.ThrowIfCancellationRequested();
        lock (lane)
        {
            if (lane.Knows) return lane.Next();
        }

        await using var db = store.Read();
        var found = await db.First(Due, queue, clock.GetUtcNow().ToUnixTimeMilliseconds());
        if (found is not null || store.IsShared) return found;
        lock (lane) lane.FoundNothing();
        return null;
    }

    /// <summary>One attempt, and what comes of it.</summary>
    private async Task Deliver(OutboxItem item, Lane lane, Claim claim)
    {
        var (destination, message) = item.Read
            ?? (JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination)!, JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)!);
        message = message with { Id = $"{item.Id}" };
        if (item.Refreshes is not null)
        {
            if (await cards.Aim(item, destination, message) is not { } aimed)
            {
                await Mark(lane, item, OutboxState.Sent, null, null);
                return;
            }

            (destination, message) = aimed;
        }

        var result = await Send(destination, message);
        Signals.Tried(destination, message, result, Math.Max(item.CreatedAt, item.NotBefore), clock.GetUtcNow().ToUnixTimeMilliseconds());
        if (result is not SendResult.Retry) lane.Failures = 0;
        switch (result)
        {
            case SendResult.Sent sent:
                await Mark(lane, item, OutboxState.Sent, sent.ActivityId, null, () => cards.Note(item, destination, message, sent));
                if (OtherPages.MayShow(destination)) wakeUps.Tell(WakeUp.Pages);
                await Pause(lane, ChannelCapabilities.Of(destination.Channel).RestIn(destination.IsGroup));
                break;
            case SendResult.Refused refused when item.Refreshes is not null:
                // The card is gone there. Nobody waits for it, and later it would put something old in the place of something new.
                Log.NotRefreshed(log, item.Id, destination.Channel, refused.Status, refused.Reason);
                await Mark(lane, item, OutboxState.Sent, null, $"{refused.Status} {refused.Reason}");
                break;
            case SendResult.Refused refused:
                Log.Refused(log, item.Id, destination.Channel, refused.Status, refused.Reason);
                await Mark(lane, item, OutboxState.Dead, null, $"{refused.Status} {refused.Reason}");
                break;
            case SendResult.Retry retry:
                Log.WillRetry(log, item.Id, destination.Channel, ++lane.Failures, retry.Reason);
                var wait = BackOff(lane.Failures);
                if (retry.After > wait) wait = retry.After.Value;
                // Nobody else may try sooner either.
                await destinations.Keep(claim, wait + LongestSend);
                await Pause(lane, wait);
                break;
        }
    }

    private async Task<SendResult> Send(Destination destination, OutgoingMessage message)
    {
        using var span = Signals.Spans.StartActivity("send", ActivityKind.Client);
        span?.SetTag("channel", destination.Channel);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_cutting.Token);
        limit.CancelAfter(LongestSend);
        return await sender.Send(destination, message, limit.Token);
    }

    /// <summary>Notes what has become of a message; while the database is away it is tried again, and never the sending.</summary>
    private async Task Mark(Lane lane, OutboxItem item, OutboxState state, string? sentId, string? reason, Func<Task>? first = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (first is not null) await first();
                await commits.Run(
                    """UPDATE "Outbox" SET "State" = @p0, "SentId" = @p1, "Reason" = @p2, "Attempts" = "Attempts" + 1 WHERE "Id" = @p3""", (int)state, sentId, reason, item.Id);
                return;
            }
            catch (DbUpdateException error)
            {
                Log.NotMarked(log, error, item.Id);
                await Pause(lane, TimeSpan.FromMilliseconds(Math.Min(2_000, 100 << Math.Min(attempt, 5))));
                _stopping.Token.ThrowIfCancellationRequested();
            }
        }
    }

    private static TimeSpan BackOff(int failures)
    {
        var wait = TimeSpan.FromMilliseconds(Math.Min(LongestWait.TotalMilliseconds, 250 * Math.Pow(2, Math.Min(failures, 12))));
#pragma warning disable CA5394 // Jitter spreads retries; it guards nothing.
        return wait + TimeSpan.FromMilliseconds(Random.Shared.Next(0, 1 + (int)(wait.TotalMilliseconds / 4)));
#pragma warning restore CA5394
    }

    /// <summary>Rests; what waits meanwhile may be changed or erased, so it is looked for afterwards.</summary>
    private async Task Pause(Lane lane, TimeSpan wait)
    {
        if (wait == TimeSpan.Zero) return;
        lock (lane) lane.Forget();
        _stillness.Settle();
        try
        {
            await Task.Delay(wait, clock, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // Stopping: what waits is in the database.
        }
        finally
        {
            _stillness.Disturb();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Message {Item} to {Channel} could not be delivered (attempt {Attempt}) and will be tried again: {Reason}")]
        public static partial void WillRetry(ILogger logger, long item, string channel, int attempt, string reason);

        [LoggerMessage(2, LogLevel.Error, "Message {Item} was refused by {Channel} ({Status} {Reason}) and is kept as a dead letter.")]
        public static partial void Refused(ILogger logger, long item, string channel, int status, string reason);

        [LoggerMessage(3, LogLevel.Error, "A message could not be prepared, or the database is away; its destination waits.")]
        public static partial void LaneFailed(ILogger logger, Exception error);

        [LoggerMessage(4, LogLevel.Error, "Message {Item} has left but could not be marked; its destination waits until it is.")]
        public static partial void NotMarked(ILogger logger, Exception error, long item);

        [LoggerMessage(5, LogLevel.Information, "Message {Item} could not be put in the place of an earlier one by {Channel} ({Status} {Reason}) and is dropped.")]
        public static partial void NotRefreshed(ILogger logger, long item, string channel, int status, string reason);
    }
}
