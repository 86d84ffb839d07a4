using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Turns;

/// <summary>A resident edits or deletes the message that told of a matter: the matter follows.</summary>
public sealed class ChangedMessageTests
{
    [Theory]
    [InlineData(Sample.Building)]
    [InlineData(null)]
    public async Task The_place_and_the_kind_follow_an_edit(string? where)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", where, "3栋2单元楼道灯不亮");

        var edited = await Edits(bot, told, "resident-li", where, "5栋1单元电梯坏了");

        Assert.Equal(HttpStatusCode.OK, edited.Status);
        Assert.Contains(edited.In(where ?? Sample.Private("resident-li")), arrival => arrival.Text.Contains("5栋", StringComparison.Ordinal) && arrival.Text.Contains("电梯", StringComparison.Ordinal));
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal(1, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Corrected));
        Assert.Equal(("31001", "1"), (ticket.Category, ticket.PlaceEntrance));
        Assert.Equal("5栋1单元电梯坏了", (await db.Statements.SingleAsync(row => !row.Public)).Text);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_but_words_is_kept_without_an_answer()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");

        var edited = await Edits(bot, told, "resident-li", Sample.Building, "3栋2单元楼道灯不亮了，麻烦看看");

        Assert.Empty(edited.In(Sample.Building));
        await using var db = bot.Db();
        Assert.Equal("3栋2单元楼道灯不亮了，麻烦看看", (await db.Statements.SingleAsync(row => !row.Public)).Text);
    }

    [Fact]
    public async Task A_deleted_complaint_is_withdrawn()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");

        var deleted = await Deletes(bot, told, "resident-li", Sample.Building);

        Assert.Contains(deleted.In(Sample.Building), arrival => arrival.Text.Contains("撤回了", StringComparison.Ordinal) && arrival.ReplyTo is null);
        await using var db = bot.Db();
        Assert.Equal(TicketState.Withdrawn, (await db.Tickets.SingleAsync()).State);
    }

    [Fact]
    public async Task What_was_taken_on_already_is_asked_about_in_private_before_it_is_withdrawn()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "你好");
        var told = await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("staff-property", Sample.Staff, "签收 QY-2026-000001");

        var deleted = await Deletes(bot, told, "resident-li", Sample.Building);

        Assert.Contains(deleted.In(Sample.Private("resident-li")), arrival => arrival.CardButtons.Any(button => button.Title == "有人找我"));
        await using var db = bot.Db();
        Assert.Equal(TicketState.Accepted, (await db.Tickets.SingleAsync()).State);
    }

    [Fact]
    public async Task Nobody_else_changes_what_somebody_told()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("resident-wang", null, "你好");

        await Edits(bot, told, "resident-wang", Sample.Building, "5栋1单元电梯坏了");
        var deleted = await Deletes(bot, told, "resident-wang", Sample.Building);

        Assert.Empty(deleted.Arrivals);
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal((TicketState.Dispatched, "2"), (ticket.State, ticket.PlaceEntrance));
        Assert.Equal("3栋2单元楼道灯不亮", (await db.Statements.SingleAsync(row => !row.Public)).Text);
    }

    [Fact]
    public async Task An_edit_of_small_talk_is_none_of_the_bots_business_unless_it_tells_of_danger()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var talk = await bot.Says("resident-li", Sample.Building, "今天天气不错", mention: false);

        var small = await Edits(bot, talk, "resident-li", Sample.Building, "今天天气真不错");
        var danger = await Edits(bot, talk, "resident-li", Sample.Building, "3栋着火了！");

        Assert.Empty(small.Arrivals);
        Assert.Contains(danger.In(Sample.Building), arrival => arrival.Text.Contains("119", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5栋垃圾三天没人收了，2栋电梯困了人快来", "5栋垃圾三天没人收了，2栋电梯困了人快来！")]
    [InlineData("2栋1单元楼道灯不亮，隔壁天天打孩子", "3栋2单元楼道灯不亮，隔壁天天打孩子")]
    public async Task Of_a_danger_and_of_what_must_be_reported_an_edit_changes_the_words_alone(string before, string after)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", null, before);
        var (category, place, lead) = await Grave(bot);

        var edited = await Edits(bot, told, "resident-li", null, after);

        Assert.Empty(edited.In(Sample.Private("resident-li")));
        Assert.Equal((category, place, lead), await Grave(bot));
        await using var db = bot.Db();
        Assert.Contains(await db.Statements.ToListAsync(), row => row.Text == after);
    }

    [Fact]
    public async Task An_edit_of_what_is_said_to_be_done_changes_nothing_of_it()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("staff-property", Sample.Staff, "办结 QY-2026-000001 换了灯泡");

        var edited = await Edits(bot, told, "resident-li", Sample.Building, "5栋1单元电梯坏了");

        Assert.Empty(edited.In(Sample.Building));
        await using var db = bot.Db();
        Assert.Contains("3栋2单元楼道灯不亮", (await db.Statements.ToListAsync()).ConvertAll(row => row.Text));
    }

    [Fact]
    public async Task Of_two_matters_an_edit_takes_out_what_was_removed_and_without_a_change_does_nothing()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        const string both = "3栋2单元楼道灯不亮，还有5栋垃圾没人收";
        var told = await bot.Says("resident-li", null, both);

        await Edits(bot, told, "resident-li", null, both);

        await using (var db = bot.Db()) Assert.Equal(0, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Added || each.Kind == TicketEventKind.Corrected));
        await Edits(bot, told, "resident-li", null, "3栋2单元楼道灯不亮");
        await using (var db = bot.Db()) Assert.DoesNotContain(await db.Statements.ToListAsync(), row => row.Text.Contains("垃圾", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3栋2单元楼道灯不亮。另外物业经理收红包，态度恶劣", "3栋2单元楼道灯不亮了。另外物业经理收红包，态度恶劣")]
    [InlineData("3栋2单元楼道灯不亮。另外物业经理收红包，态度恶劣", "3栋2单元楼道灯不亮。另外物业经理收红包，态度恶劣")]
    [InlineData("3栋2单元楼道灯不亮", "3栋2单元楼道灯不亮。另外物业经理收红包，态度恶劣")]
    public async Task What_was_kept_out_of_the_words_of_a_matter_stays_out_of_them_when_the_message_is_edited(string before, string after)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", null, before);

        await Edits(bot, told, "resident-li", null, after);
        var words = await bot.Says("staff-property", null, "原话 1");

        Assert.Contains(words.In(Sample.Private("staff-property")), arrival => arrival.Text.Contains("楼道灯不亮", StringComparison.Ordinal));
        Assert.DoesNotContain(words.Arrivals, arrival => arrival.Text.Contains("红包", StringComparison.Ordinal));
        await using var db = bot.Db();
        Assert.DoesNotContain(await db.Statements.ToListAsync(), row => row.Text.Contains("红包", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_addition_takes_its_words_along_and_nothing_else()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "3栋2单元楼道灯不亮");
        var added = await bot.Says("resident-li", null, "是一楼的楼道灯，晚上看不见");

        var deleted = await Deletes(bot, added, "resident-li", null);

        Assert.Empty(deleted.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(TicketState.Dispatched, (await db.Tickets.SingleAsync()).State);
        Assert.DoesNotContain(await db.Statements.ToListAsync(), row => row.Text.Contains("看不见", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_alarm_stands()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var told = await bot.Says("resident-li", Sample.Building, "3栋电梯困了人快来");

        var deleted = await Deletes(bot, told, "resident-li", Sample.Building);

        Assert.Empty(deleted.Arrivals);
        await using var db = bot.Db();
        Assert.True((await db.Tickets.SingleAsync()).State.IsOpen());
    }

    [Fact]
    public async Task A_neighbour_who_deletes_what_they_joined_with_is_not_spoken_to()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了不走");
        var joined = await bot.Says("resident-wang", Sample.Building, "3栋电梯坏了不走，爬楼爬死了");

        var deleted = await Deletes(bot, joined, "resident-wang", Sample.Building);

        Assert.Empty(deleted.Arrivals);
    }

    [Fact]
    public async Task A_group_hears_nothing_of_the_end_of_what_it_may_not_hear_of()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "你好");
        var told = await bot.Says("resident-li", Sample.Building, "物业经理收红包，态度恶劣");

        var deleted = await Deletes(bot, told, "resident-li", Sample.Building);

        Assert.Empty(deleted.In(Sample.Building));
        Assert.NotEmpty(deleted.In(Sample.Private("resident-li")));
    }

    private static async Task<(string Category, UnitId Place, UnitId Lead)> Grave(BotFixture bot)
    {
        await using var db = bot.Db();
        var ticket = (await db.Tickets.ToListAsync()).Single(each => each.Hazard || each.MustReport != MandatoryReport.None);
        return (ticket.Category, ticket.PlaceUnit, ticket.Lead);
    }

    private static Task<Heard> Edits(BotFixture bot, Heard told, string who, string? where, string text) => Changes(bot, "messageUpdate", told, who, where, text);

    private static Task<Heard> Deletes(BotFixture bot, Heard told, string who, string? where) => Changes(bot, "messageDelete", told, who, where, "");

    private static Task<Heard> Changes(BotFixture bot, string type, Heard told, string who, string? where, string text)
    {
        JsonObject activity = Activities.Message(bot.Channel.Address, told.Id!, bot.Clock.GetUtcNow(), who, where, text, mention: false, "zh-CN");
        activity["type"] = type;
        return bot.Sends(activity);
    }
}
