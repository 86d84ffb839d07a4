using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.Host;
using Microsoft.Data.Sqlite;

namespace CoCreation.Bot.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-backup").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_made_while_people_write_agrees_with_itself_and_can_be_started_from()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-wu", Sample.Building, "三栋电梯坏了");
        var writing = Enumerable.Range(0, 40).Select(nth => bot.Says($"resident-{nth}", null, "6栋楼道灯不亮")).ToList();

        var told = await BackupCommand.Copy(bot.Data, Path.Combine(_directory, "cocreation.db"), Stop);
        await Task.WhenAll(writing);

        Assert.Contains("cocreation.db", told, StringComparison.Ordinal);
        Assert.EndsWith("All agrees.", await CheckCommand.Run(_directory, Stop), StringComparison.Ordinal);
        await using var db = new Bot.Storage.SqliteStore(_directory).Read();
        Assert.Contains(db.Tickets, ticket => ticket.Number == "QY-2026-000001");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(_directory, "cocreation.db")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), "Others can read the copy.");
    }

    [Fact]
    public async Task A_file_that_exists_is_left_alone()
    {
        await using var bot = await BotFixture.Start();
        var file = Path.Combine(_directory, "yesterday.db");
        await File.WriteAllTextAsync(file, "yesterday", Stop);

        var error = await Assert.ThrowsAsync<CommandException>(() => BackupCommand.Copy(bot.Data, file, Stop));

        Assert.Contains("exists", error.Message, StringComparison.Ordinal);
        Assert.Equal("yesterday", await File.ReadAllTextAsync(file, Stop));
    }

    [Fact]
    public async Task A_copy_that_cannot_be_written_is_told_and_leaves_nothing()
    {
        await using var bot = await BotFixture.Start();

        var error = await Assert.ThrowsAsync<CommandException>(() => BackupCommand.Copy(bot.Data, Path.Combine(_directory, "no", "such", "place.db"), Stop));

        Assert.Contains("There is no directory", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_copy() =>
        Assert.Contains("COCREATION_DATA", (await Assert.ThrowsAsync<CommandException>(() => BackupCommand.Copy(_directory, "copy.db", Stop))).Message, StringComparison.Ordinal);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
