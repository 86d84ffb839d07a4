using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests;

/// <summary>The main job over HTTP, step by step, as somebody outside would check it.</summary>
public sealed partial class MainJobTests
{
    private const string Complaint = "3栋电梯又坏了，昨晚十点困了两个人，太吓人了";
    private const string Number = "QY-2026-000001";

    [Fact]
    public async Task Step_8_in_private_what_and_where_are_enough_and_no_group_hears_before_the_reporter_agrees()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-zhao", null, "6栋楼道灯不亮，黑黢黢的");
        var accepted = await bot.Says("staff-property", null, "签收 1");
        await bot.Pass(TimeSpan.FromHours(5));

        Assert.Contains(Number, heard.One(Sample.Private("resident-zhao")).Text, StringComparison.Ordinal);
        Assert.NotEmpty(accepted.In(Sample.Private("resident-zhao")));
        Assert.All(Sample.ResidentGroups, group => Assert.Single(bot.Channel.In(group)));
    }

    [Fact]
    public async Task Step_8_a_draft_that_is_left_registers_itself_after_a_quarter_of_an_hour()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-zhao", null, "我要投诉");
        await bot.Says("resident-zhao", null, "6栋楼道灯不亮");
        await bot.Restart();

        var early = await bot.Pass(TimeSpan.FromMinutes(14));
        var later = await bot.Pass(TimeSpan.FromMinutes(2));

        Assert.Empty(early);
        Assert.Contains(Number, later.Single(arrival => arrival.Conversation == Sample.Private("resident-zhao")).Text, StringComparison.Ordinal);
        Assert.Contains(later, arrival => arrival.Conversation == Sample.Staff);
    }

    [Fact]
    public async Task Step_8_photos_are_kept_with_the_ticket_and_never_go_to_a_group()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        await bot.Says("resident-zhao", Sample.Building, "3栋门口垃圾没人收", attachments: [Activities.Photo(1), Activities.Photo(2)]);
        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("staff-property", null, "办结 1 已清运");

        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal(2, await db.Attachments.CountAsync(each => each.TicketId == ticket.Id));
        Assert.All(bot.Channel.Arrivals.Where(arrival => arrival.InGroup), arrival => Assert.DoesNotContain("image/", arrival.Activity.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Step_9_status_own_matters_and_worklist_come_from_the_database_also_after_a_restart()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "签收 1");
        await bot.Restart();

        var whole = await bot.Says("resident-li", null, $"进度 {Number}");
        var digits = await bot.Says("resident-li", null, "进度 1");
        var none = await bot.Says("resident-li", null, "进度");
        var mine = await bot.Says("resident-li", null, "我的诉求");
        var todo = await bot.Says("staff-property", null, "待办");

        Assert.All([whole, digits, none], heard => Assert.Contains("接手", heard.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal));
        Assert.Contains("1号", mine.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal);
        Assert.Contains(Number, todo.One(Sample.Private("staff-property")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_9_a_stranger_sees_the_public_version_only()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Complaint);
        await bot.Says("resident-gu", null, "春晓小区物业的保安昨天推了我妈一把，还骂人");

        var shared = await bot.Says("resident-sun", null, $"进度 {Number}");
        var secret = await bot.Says("resident-sun", null, "进度 QY-2026-000002");

        Assert.Contains("电梯", shared.One(Sample.Private("resident-sun")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("吓人", shared.One(Sample.Private("resident-sun")).Text, StringComparison.Ordinal);
        Assert.Contains("没找到", secret.One(Sample.Private("resident-sun")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_10_a_group_whose_locale_is_english_hears_english()
    {
        await using var bot = await BotFixture.Start();
        bot.Locale = "en";
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, "The lift in building 3 is broken again, two people were stuck in it last night");
        var accepted = await bot.Says("staff-property", null, $"accept {Number}");
        var resolved = await bot.Says("staff-property", null, $"resolve {Number} replaced the brake");
        var reopened = await bot.Says("resident-li", null, "not satisfied still shaking");

        Assert.Contains(Number, heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Contains("Chunxiao Property", heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.NotEmpty(accepted.In(Sample.Building));
        Assert.NotEmpty(resolved.In(Sample.Community));
        Assert.NotEmpty(reopened.In(Sample.Building));
        Assert.All(bot.Channel.Arrivals.Where(arrival => arrival.InGroup || !arrival.ToStaff), arrival => Assert.DoesNotMatch(@"[\u4e00-\u9fff]", arrival.Everything));
    }

    [Fact]
    public async Task The_process_says_that_it_lives_and_is_ready()
    {
        await using var bot = await BotFixture.Start();

        using var health = await bot.Get("/healthz");
        using var ready = await bot.Get("/readyz");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (health.StatusCode, ready.StatusCode));
    }

    private static async Task Resolve(BotFixture bot)
    {
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Complaint);
        await bot.Says("staff-property", null, $"签收 {Number}");
        await bot.Says("staff-property", null, $"办结 {Number} 更换了曳引机制动器");
    }
}
