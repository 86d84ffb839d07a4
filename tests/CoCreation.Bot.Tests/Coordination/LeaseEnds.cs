using CoCreation.Bot.Coordination;
using CoCreation.Bot.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>Two instances' ends of the same leases, for the contracts of what rests on them.</summary>
public abstract class LeaseEnds : IAsyncLifetime
{
    private readonly List<Redis> _connections = [];

    public ILeases One { get; private set; } = null!;

    public ILeases Other { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (One, Other) = await Open();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var connection in _connections) connection.Dispose();
        return ValueTask.CompletedTask;
    }

    protected abstract Task<(ILeases One, ILeases Other)> Open();

    private protected RedisLeases Through(string redis)
    {
        var connection = new Redis(redis, NullLogger<Redis>.Instance);
        _connections.Add(connection);
        return new(connection, new());
    }
}

/// <summary>Within one process both are the same.</summary>
public sealed class LeasesHere : LeaseEnds
{
    protected override Task<(ILeases One, ILeases Other)> Open()
    {
        var leases = new KeyedLeases();
        return Task.FromResult<(ILeases, ILeases)>((leases, leases));
    }
}

/// <summary>Two connections to a real Redis.</summary>
public sealed class LeasesOnRedis : LeaseEnds
{
    protected override async Task<(ILeases One, ILeases Other)> Open()
    {
        var at = (await RedisServer.Shared).Connection;
        return (Through(at), Through(at));
    }
}

/// <summary>While Redis is away they hold within each process.</summary>
public sealed class LeasesWithoutRedis : LeaseEnds
{
    protected override Task<(ILeases One, ILeases Other)> Open()
    {
        var leases = Through($"127.0.0.1:{ServerProcess.FreePort()}");
        return Task.FromResult<(ILeases, ILeases)>((leases, leases));
    }
}
