using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>A database of each earlier version opens with nothing lost.</summary>
public sealed class EarlierVersionsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-earlier").FullName;

    public static TheoryData<int> Every => new(Enumerable.Range(1, Schema.Version - 1));

    public static TheoryData<int> Written => new(EarlierDatabase.Written);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Every_row_is_still_there_with_its_values(int version)
    {
        EarlierDatabase.Lay(version, _directory, "http://127.0.0.1:9");
        var columns = EarlierDatabase.Columns(_directory);
        using var store = new SqliteStore(_directory);
        var before = EarlierDatabase.Rows(_directory, columns, columns.Any(each => each.Table == "Keys") ? store.Seal : null);

        await Schema.Prepare(store);

        Assert.Equal(Schema.Version, await store.Version(Stop));
        Assert.Empty(before.Except(EarlierDatabase.Rows(_directory, columns, store.Seal)));
        Assert.Contains(before, row => row.StartsWith("Outbox: ", StringComparison.Ordinal) && row.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upgraded_database_has_the_tables_and_indexes_of_a_new_one()
    {
        EarlierDatabase.Lay(1, _directory, "http://127.0.0.1:9");
        var fresh = Path.Combine(_directory, "fresh");
        using (var store = new SqliteStore(_directory)) await Schema.Prepare(store);
        using (var store = new SqliteStore(fresh)) await Schema.Prepare(store);

        Assert.Equal(EarlierDatabase.Shape(fresh), EarlierDatabase.Shape(_directory));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task What_an_earlier_program_wrote_agrees_with_itself(int version)
    {
        EarlierDatabase.Lay(version, _directory, "http://127.0.0.1:9");
        using (var store = new SqliteStore(_directory)) await Schema.Prepare(store);

        Assert.EndsWith("All agrees.", await CheckCommand.Run(_directory, Stop), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task People_go_on_where_they_were(int version)
    {
        await using var bot = await BotFixture.Start("2026-11-23 10:00", before: (data, channel) => EarlierDatabase.Lay(version, data, channel));
        await using var db = bot.Db();
        var tickets = await db.Tickets.CountAsync(Stop);

        var status = await bot.Says("resident-li", null, "进度 1");
        var opened = await bot.Says("resident-wu", null, "2栋电梯坏了");
        var taken = await bot.Says("staff-property", null, $"签收 {tickets + 1}");

        Assert.Contains("电梯", status.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal);
        Assert.Contains($"QY-2026-{tickets + 1:000000}", opened.In(Sample.Private("resident-wu"))[0].Text, StringComparison.Ordinal);
        Assert.NotEmpty(taken.In(Sample.Private("resident-wu")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
