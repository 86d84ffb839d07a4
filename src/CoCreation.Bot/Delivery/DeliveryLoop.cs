using System.Collections.Concurrent;
using System.Text.Json;
using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Sends what turns have put into the outbox: after the commit, outside any transaction, in order per destination.</summary>
/// <remarks>
/// Everything that waits is also in the database; this holds the same items in memory, one lane a destination, so that a slow or dead
/// destination holds up nobody else. An item is marked as sent before the next of its lane leaves: a crash repeats at most the one in flight.
/// </remarks>
public sealed partial class DeliveryLoop(Store store, Commits commits, IMessageSender sender, TimeProvider clock, ILogger<DeliveryLoop> log)
    : IAsyncDisposable
{
    private const long FreshForMs = 10_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Lane> _lanes = new();
    private readonly PriorityQueue<OutboxItem, (long NotBefore, long Id)> _later = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Stillness _stillness = new();
    private ITimer? _wake;

    /// <summary>Messages that wait because their destination fails, for the health report.</summary>
    public int Failing => _lanes.Values.Count(lane => lane.Failing);

    /// <summary>Takes up whatever an earlier run had not sent.</summary>
    public async Task Start(CancellationToken cancellationToken)
    {
        _wake = clock.CreateTimer(_ => ReleaseDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using var db = store.Read();
        var waiting = await db.Outbox.AsNoTracking().Where(item => item.State == OutboxState.Waiting).OrderBy(item => item.Id).ToListAsync(cancellationToken);
        Offer(waiting);
    }

    /// <summary>Lets the sends in flight end; what waits stays in the database.</summary>
    public async Task Stop()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_lanes.Values.Select(lane => lane.Running));
    }

    public async ValueTask DisposeAsync()
    {
        if (_wake is not null) await _wake.DisposeAsync();
        _stopping.Dispose();
    }

    /// <summary>Completes when nothing is on its way: what is due has been tried, and the rest waits for its time.</summary>
    public Task Idle() => _stillness.Reached();

    /// <summary>Takes committed items, in the order of their commits.</summary>
    public void Offer(IReadOnlyList<OutboxItem> items)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var later = false;
        foreach (var item in items)
        {
            if (item.NotBefore <= now)
            {
                Enter(item);
                continue;
            }

            lock (_later) _later.Enqueue(item, (item.NotBefore, item.Id));
            later = true;
        }

        if (later) ReleaseDue();
    }

    private void Enter(OutboxItem item)
    {
        var lane = _lanes.GetOrAdd(item.Queue, _ => new Lane());
        lock (lane.Items)
        {
            lane.Items.Enqueue(item, item.Id);
            if (lane.Busy || _stopping.IsCancellationRequested) return;
            lane.Busy = true;
            _stillness.Disturb();
            lane.Running = Task.Run(() => Work(lane));
        }
    }

    private void ReleaseDue()
    {
        var now = clock.GetUtcNow();
        while (true)
        {
            OutboxItem item;
            lock (_later)
            {
                if (!_later.TryPeek(out _, out var next)) return;
                if (next.NotBefore > now.ToUnixTimeMilliseconds())
                {
                    // A timer cannot wait longer than about 49 days, and the wall clock may be set meanwhile: look again at least hourly.
                    var wait = DateTimeOffset.FromUnixTimeMilliseconds(next.NotBefore) - now;
                    _wake?.Change(wait < TimeSpan.FromHours(1) ? wait : TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
                    return;
                }

                item = _later.Dequeue();
            }

            Enter(item);
        }
    }

    private async Task Work(Lane lane)
    {
        while (true)
        {
            OutboxItem item;
            lock (lane.Items)
            {
                if (_stopping.IsCancellationRequested || !lane.Items.TryPeek(out item!, out _))
                {
                    lane.Busy = false;
                    _stillness.Settle();
                    return;
                }
            }

            try
            {
                if (await Deliver(item))
                {
                    lane.Failing = false;
                    lock (lane.Items) lane.Items.Remove(item, out _, out _);
                    continue;
                }

                lane.Failing = true;
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                // The item stays in the database and is sent at the next start.
            }
            catch (Exception error)
            {
                // A bug in shaping one message, or a database that cannot take the mark: neither may stop the lane for good.
                Log.LaneFailed(log, error, item.Id);
                item.Attempts++;
                await Wait(item, null);
            }
        }
    }

    /// <summary>One attempt. True when the item needs no more attempts.</summary>
    private async Task<bool> Deliver(OutboxItem item)
    {
        // What has waited may have been erased or taken back meanwhile.
        var kept = HasWaited(item) ? await Kept(item) : item.Message;
        if (kept is null) return true;

        var destination = JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination)!;
        var message = JsonSerializer.Deserialize(kept, MessageJson.Default.OutgoingMessage)! with { Id = $"{item.Id}" };
        switch (await sender.Send(destination, message, _stopping.Token))
        {
            case SendResult.Sent sent:
                await Mark(item, OutboxState.Sent, sent.ActivityId, null);
                return true;
            case SendResult.Refused refused:
                Log.Refused(log, item.Id, destination.Channel, refused.Status, refused.Reason);
                await Mark(item, OutboxState.Dead, null, $"{refused.Status} {refused.Reason}");
                return true;
            case SendResult.Retry retry:
                item.Attempts++;
                Log.WillRetry(log, item.Id, destination.Channel, item.Attempts, retry.Reason);
                await Wait(item, retry.After);
                return false;
            default:
                throw new InvalidOperationException("A send has only three results.");
        }
    }

    private bool HasWaited(OutboxItem item) =>
        item.NotBefore > item.CreatedAt || item.Attempts > 0 || clock.GetUtcNow().ToUnixTimeMilliseconds() - item.CreatedAt > FreshForMs;

    /// <summary>The message as the database has it now; null when it is to be sent no more.</summary>
    private async Task<string?> Kept(OutboxItem item)
    {
        await using var db = store.Read();
        return await db.Outbox.AsNoTracking().Where(row => row.Id == item.Id && row.State == OutboxState.Waiting).Select(row => row.Message).FirstOrDefaultAsync(_stopping.Token);
    }

    private Task Mark(OutboxItem item, OutboxState state, string? sentId, string? reason) => commits.Run(
        """UPDATE "Outbox" SET "State" = @p0, "SentId" = @p1, "Reason" = @p2, "Attempts" = "Attempts" + 1 WHERE "Id" = @p3""",
        (int)state, sentId, reason, item.Id);

    private async Task Wait(OutboxItem item, TimeSpan? after)
    {
        var backOff = TimeSpan.FromMilliseconds(Math.Min(LongestWait.TotalMilliseconds, 250 * Math.Pow(2, Math.Min(item.Attempts, 12))));
#pragma warning disable CA5394 // Jitter spreads retries; it guards nothing.
        var jitter = TimeSpan.FromMilliseconds(Random.Shared.Next(0, 1 + (int)(backOff.TotalMilliseconds / 4)));
#pragma warning restore CA5394
        var wait = after > backOff ? after.Value : backOff + jitter;
        _stillness.Settle();
        try
        {
            await Task.Delay(wait, clock, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // Stopping: the item waits in the database.
        }
        finally
        {
            _stillness.Disturb();
        }
    }

    private sealed class Lane
    {
        public PriorityQueue<OutboxItem, long> Items { get; } = new();

        public bool Busy { get; set; }

        public bool Failing { get; set; }

        public Task Running { get; set; } = Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Message {Item} to {Channel} could not be delivered (attempt {Attempt}) and will be tried again: {Reason}")]
        public static partial void WillRetry(ILogger logger, long item, string channel, int attempt, string reason);

        [LoggerMessage(2, LogLevel.Error, "Message {Item} was refused by {Channel} ({Status} {Reason}) and is kept as a dead letter.")]
        public static partial void Refused(ILogger logger, long item, string channel, int status, string reason);

        [LoggerMessage(3, LogLevel.Error, "Message {Item} could not be prepared or marked; its destination waits.")]
        public static partial void LaneFailed(ILogger logger, Exception error, long item);
    }
}
