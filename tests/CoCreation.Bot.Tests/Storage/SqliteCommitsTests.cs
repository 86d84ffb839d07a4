using CoCreation.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Storage;

public sealed class SqliteCommitsTests : CommitsContract
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-commits-").FullName;

    private protected override Task<(Store Store, Commits Commits)> Open()
    {
        var store = new SqliteStore(_directory);
        return Task.FromResult<(Store, Commits)>((store, new GroupCommits(store, NullLogger<GroupCommits>.Instance)));
    }

    private protected override Task Close(Store store)
    {
        store.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }
}
