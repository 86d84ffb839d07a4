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
