using CoCreation.Bot.Learning;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.Data.Sqlite;

namespace CoCreation.Bot.Tests.Cases;

public sealed class TrialsTests
{
    private const string Group = "group-building-3";

    [Fact]
    public async Task After_enough_drafts_that_stood_the_dispatcher_is_offered_once_to_go_direct_and_takes_it_with_a_tap()
    {
        await using var bot = await BotFixture.Start(declared: OnTrial);
        await bot.MeetGroups();
        await Execute(bot, $"INSERT INTO \"trials\" (\"Group\", \"Record\", \"Offered\") VALUES ('{Group}', '{new string('1', Trial.Looked - 1)}', 0)");

        await bot.Says("resident-li", Group, "3栋电梯坏了");
        var sent = await bot.Says("staff-community", null, "派出去 1");
        var offer = Assert.Single(sent.Arrivals.SelectMany(arrival => arrival.Buttons), button => button.Title == "以后直接派");
        await bot.Says("resident-wu", Group, "3栋2单元楼道灯不亮");
        var again = await bot.Says("staff-community", null, "派出去 2");
        await bot.Says("staff-community", null, offer.Value.GetString()!);
        var direct = await bot.Says("resident-zhao", Group, "3栋门禁坏了");

        Assert.DoesNotContain(again.Arrivals.SelectMany(arrival => arrival.Buttons), button => button.Title == "以后直接派");
        Assert.Contains(direct.Arrivals, arrival => arrival.Everything.Contains("春晓物业", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kind_that_the_dispatcher_corrected_is_learnt()
    {
        await using var bot = await BotFixture.Start(declared: OnTrial);
        await bot.MeetGroups();
        await bot.Says("resident-li", Group, "3栋门口路灯不亮");
        await bot.Says("staff-community", null, "改分类 1 电梯故障");

        await using var db = bot.Db();
        var lessons = await Lessons.FromDatabase(db, SampleKnowledge.Of().Taxonomy, TestContext.Current.CancellationToken);

        Assert.Equal("3栋门口路灯不亮", Assert.Single(lessons.Examples).Text);
    }

    [Fact]
    public async Task Where_the_dispatcher_sent_such_matters_instead_is_one_tap_away_the_next_time()
    {
        await using var bot = await BotFixture.Start(declared: OnTrial);
        await bot.MeetGroups();
        await bot.Says("resident-li", Group, "3栋2单元楼道灯不亮");
        var first = await bot.Says("staff-community", null, "1");
        await bot.Says("staff-community", null, "改派 1 供水");

        await bot.Says("resident-wu", Group, "3栋1单元楼道灯不亮");
        var second = await bot.Says("staff-community", null, "2");

        Assert.DoesNotContain("改派 滨江供水服务站", Titles(first));
        Assert.Equal("改派 滨江供水服务站", Titles(second).First(title => title.StartsWith("改派 ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Titles(Heard heard) => heard.Arrivals.SelectMany(arrival => arrival.Buttons).Select(button => button.Title);

    private static async Task Execute(BotFixture bot, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(bot.Data, "cocreation.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static Community OnTrial(Community community) =>
        community with { Groups = [.. community.Groups.Select(group => group.Key == Group ? group with { Trial = true } : group)] };
}
