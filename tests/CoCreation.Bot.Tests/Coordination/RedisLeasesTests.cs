using CoCreation.Bot.Coordination;
using CoCreation.Bot.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Coordination;

public sealed class RedisLeasesTests : LeasesContract
{
    private readonly List<Redis> _connections = [];

    private protected override async Task<(ILeases One, ILeases Other)> Open()
    {
        var at = (await RedisServer.Shared).Connection;
        return (New(at), New(at));
    }

    private protected override Task Close()
    {
        foreach (var connection in _connections) connection.Dispose();
        return Task.CompletedTask;
    }

    private RedisLeases New(string at)
    {
        var redis = new Redis(at, NullLogger<Redis>.Instance);
        _connections.Add(redis);
        return new(redis, new());
    }
}

/// <summary>While Redis is away leases hold within each process.</summary>
public sealed class LeasesWithoutRedisTests : LeasesContract
{
    private readonly Redis _redis = new($"127.0.0.1:{ServerProcess.FreePort()}", NullLogger<Redis>.Instance);

    private protected override Task<(ILeases One, ILeases Other)> Open()
    {
        var leases = new RedisLeases(_redis, new());
        return Task.FromResult<(ILeases, ILeases)>((leases, leases));
    }

    private protected override Task Close()
    {
        _redis.Dispose();
        return Task.CompletedTask;
    }
}
