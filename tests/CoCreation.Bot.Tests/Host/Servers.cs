using CoCreation.Bot.Tests.Host;

[assembly: AssemblyFixture(typeof(Servers))]

namespace CoCreation.Bot.Tests.Host;

/// <summary>Ends the servers that tests have shared when the last test has run.</summary>
public sealed class Servers : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await PostgresServer.StopShared();
        await RedisServer.StopShared();
    }
}
