using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests;

/// <summary>The main job over HTTP from the first progress to the rating, and what is private, restarted or English.</summary>
public sealed class MainJobOutcomeTests
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
    public async Task Step_8_staff_who_may_see_the_words_get_the_photos_in_private()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-zhao", Sample.Building, "3栋门口垃圾没人收", attachments: [Activities.Photo(1), Activities.Photo(2)]);

        var asked = await bot.Says("staff-property", Sample.Staff, "原话 1");
        var stranger = await bot.Says("staff-chengguan", null, "原话 1");

        var shown = asked.In(Sample.Private("staff-property")).Single(arrival => arrival.Text.Contains("没人收", StringComparison.Ordinal));
        Assert.Equal(["photo-1.png", "photo-2.png"], shown.Attachments.Select(each => each.GetProperty("name").GetString()));
        Assert.All(shown.Attachments, each => Assert.StartsWith("data:image/png;base64,iVBOR", each.GetProperty("contentUrl").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain("image/", string.Concat(asked.In(Sample.Staff).Select(each => each.Activity.GetRawText())), StringComparison.Ordinal);
        Assert.DoesNotContain("image/", string.Concat(stranger.Arrivals.Select(each => each.Activity.GetRawText())), StringComparison.Ordinal);
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
    public async Task Step_5_progress_and_result_are_posted_where_the_place_is_and_where_it_was_raised()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Compound, "3栋电梯坏了");
        await bot.Says("staff-property", null, $"签收 {Number}");

        var progress = await bot.Says("staff-property", null, $"进展 {Number} 配件已到");
        var result = await bot.Says("staff-property", null, $"办结 {Number} 更换了曳引机制动器");

        Assert.Contains("配件已到", progress.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Contains("配件已到", progress.One(Sample.Compound).Text, StringComparison.Ordinal);
        Assert.Empty(progress.In(Sample.Community));
        Assert.All(Sample.ResidentGroups, group => Assert.Contains("更换了曳引机制动器", result.One(group).Text, StringComparison.Ordinal));
        Assert.Contains(result.In(Sample.Private("resident-li")), arrival => arrival.Text.Contains("满意", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Step_5_what_staff_write_is_masked_in_every_group()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "签收 1");

        var heard = await bot.Says("staff-property", null, "办结 1 301张大姐家门口的控制箱已换，电话13812345678，车牌鄂A12345已挪，身份证420102196001011234");

        Assert.All([Sample.Building, Sample.Community], group =>
        {
            var post = heard.One(group);
            Assert.Contains("控制箱已换", post.Text, StringComparison.Ordinal);
            Assert.DoesNotMatch("301|张大姐|13812345678|鄂A|42010219", post.Text);
        });
    }

    [Fact]
    public async Task Step_6_satisfied_closes_it()
    {
        await using var bot = await BotFixture.Start();
        await Resolve(bot);

        var heard = await bot.Says("resident-li", null, "满意");

        Assert.Contains("1号", heard.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal((TicketState.Closed, (Rating?)Rating.Satisfied), (ticket.State, ticket.Rating));
    }

    [Fact]
    public async Task Step_6_not_satisfied_reopens_it_under_the_parent_with_a_new_date_and_the_old_clock()
    {
        await using var bot = await BotFixture.Start();
        await Resolve(bot);
        await bot.Pass(TimeSpan.FromHours(2));

        var heard = await bot.Says("resident-li", null, "不满意 还是晃");
        var part = await bot.Says("staff-property", null, $"我这边好了 {Number}");

        Assert.Contains("沁园社区", heard.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal);
        Assert.Contains("重新办", heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("还是晃", heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.NotEmpty(heard.In(Sample.Private("staff-community")));
        Assert.Contains("做完了", part.One(Sample.Private("staff-property")).Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal("qinyuan", ticket.Lead.Value);
        Assert.Equal(["chunxiao-property"], ticket.Helpers.Select(unit => unit.Value));
        Assert.True(ticket.Deadline > ticket.FirstDeadline);
        Assert.True(ticket.State.IsPending());
    }

    private static async Task Resolve(BotFixture bot)
    {
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Complaint);
        await bot.Says("staff-property", null, $"签收 {Number}");
        await bot.Says("staff-property", null, $"办结 {Number} 更换了曳引机制动器");
    }
}
