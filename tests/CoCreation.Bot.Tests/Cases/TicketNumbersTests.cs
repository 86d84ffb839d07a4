using CoCreation.Bot.Cases;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Cases;

/// <summary>Numbers of a process alone: counted in memory, kept with each turn's commit.</summary>
public sealed class TicketNumbersTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-numbers-").FullName;

    [Fact]
    public async Task The_next_program_goes_on_behind_the_last_number_that_was_kept()
    {
        using var store = new SqliteStore(_directory);
        await Schema.Prepare(store);
        await using var commits = new GroupCommits(store, NullLogger<GroupCommits>.Instance);
        using (var numbers = new TicketNumbers(store, commits))
        {
            var (first, second, third) = (await Next(store, numbers), await Next(store, numbers), await Next(store, numbers));

            // Kept in another order than given; the third is lost with its turn.
            await Keep(commits, second.Work);
            await Keep(commits, first.Work);
            Assert.Equal([1, 2, 3], new[] { first, second, third }.Select(each => each.Serial));
        }

        using var later = new TicketNumbers(store, commits);
        Assert.Equal(3, (await Next(store, later)).Serial);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private static async Task<(Work Work, int Serial)> Next(Store store, TicketNumbers numbers)
    {
        await using var db = store.Read();
        var work = new Work(db, SampleKnowledge.Of(), TimeProvider.System.GetUtcNow());
        return (work, (await numbers.Next(work, SampleKnowledge.Of().Deployment.Communities[0])).Serial);
    }

    private static async Task Keep(Commits commits, Work work)
    {
        foreach (var change in work.Others) await commits.Run(change.Sql, change.Arguments);
    }
}
