using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Storage;

public sealed class PostgresCommitsTests : CommitsContract
{
    private string _connection = "";

    private protected override async Task<(Store Store, Commits Commits)> Open()
    {
        _connection = await (await PostgresServer.Shared).NewDatabase();
        var store = new PostgresStore(_connection);
        return (store, new PostgresCommits(store));
    }

    private protected override async Task Close(Store store)
    {
        store.Dispose();
        await (await PostgresServer.Shared).Drop(_connection);
    }
}
