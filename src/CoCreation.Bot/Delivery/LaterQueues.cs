namespace CoCreation.Bot.Delivery;

/// <summary>Queues in which something waits for its time, and the timer that calls them when it has come.</summary>
internal sealed class LaterQueues : IAsyncDisposable
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromHours(1);

    private readonly PriorityQueue<string, long> _waiting = new();
    private readonly TimeProvider _clock;
    private readonly Action<string> _call;
    private readonly ITimer _wake;

    public LaterQueues(TimeProvider clock, Action<string> call)
    {
        (_clock, _call) = (clock, call);
        _wake = clock.CreateTimer(_ => CallDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <param name="due">Unix milliseconds.</param>
    public void Add(string queue, long due)
    {
        lock (_waiting) _waiting.Enqueue(queue, due);
        CallDue();
    }

    public ValueTask DisposeAsync() => _wake.DisposeAsync();

    private void CallDue()
    {
        var now = _clock.GetUtcNow();
        while (true)
        {
            string queue;
            lock (_waiting)
            {
                if (!_waiting.TryPeek(out _, out var next)) return;
                if (next > now.ToUnixTimeMilliseconds())
                {
                    // A timer cannot wait longer than about 49 days, and the wall clock may be set meanwhile: look again at least hourly.
                    var wait = DateTimeOffset.FromUnixTimeMilliseconds(next) - now;
                    _wake.Change(wait < LongestLook ? wait : LongestLook, Timeout.InfiniteTimeSpan);
                    return;
                }

                queue = _waiting.Dequeue();
            }

            _call(queue);
        }
    }
}
