namespace CoCreation.Bot.Delivery;

/// <summary>Tells when everything that moves has come to rest.</summary>
internal sealed class Stillness
{
    private readonly Lock _gate = new();
    private int _moving;
    private TaskCompletionSource? _reached;

    public void Disturb()
    {
        lock (_gate) _moving++;
    }

    public void Settle()
    {
        lock (_gate)
        {
            if (--_moving > 0) return;
            _reached?.TrySetResult();
            _reached = null;
        }
    }

    public Task Reached()
    {
        lock (_gate)
        {
            return _moving == 0 ? Task.CompletedTask : (_reached ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
