namespace CoCreation.Benchmarks.Turns;

/// <summary>A server that is started when somebody first asks for it.</summary>
internal sealed class Lent<T>(Func<Task<T>> start) : IAsyncDisposable
    where T : IAsyncDisposable
{
    private Task<T>? _started;

    public Task<T> Get() => _started ??= start();

    public async ValueTask DisposeAsync()
    {
        if (_started is not null) await (await _started).DisposeAsync();
    }
}
