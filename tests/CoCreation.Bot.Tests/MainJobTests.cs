using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests;

/// <summary>The main job over HTTP, step by step, as somebody outside would check it.</summary>
public sealed class MainJobTests
{
    private const string Complaint = "3栋电梯又坏了，昨晚十点困了两个人，太吓人了";
    private const string Number = "QY-2026-000001";

    [Fact]
    public async Task The_process_says_that_it_lives_and_is_ready()
    {
        await using var bot = await BotFixture.Start();

        using var health = await bot.Get("/healthz");
        using var ready = await bot.Get("/readyz");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (health.StatusCode, ready.StatusCode));
    }

    [Theory]
    [InlineData("屋里好大的煤气味", "027-55501100", "119")]
    [InlineData("着火了，楼道里全是烟", "119")]
    [InlineData("外墙正在往下塌", "119", "120")]
    [InlineData("地下车库进水了，水涨到腰了，有人在里面出不来", "119")]
    [InlineData("我们困在电梯里出不来了", "963333")]
    [InlineData("门口电线掉下来冒火花", "95598")]
    [InlineData("我爸突然倒地没有呼吸了", "120")]
    [InlineData("我不想活了，准备跳楼", "110")]
    [InlineData("隔壁正在打人，在喊救命", "110")]
    [InlineData("我家孩子不见了，找不到人", "110")]
    [InlineData("独居的爹爹三天没出门，敲门没人应", "110")]
    public async Task Step_0_danger_gets_the_numbers_in_the_first_line_at_any_hour_and_in_any_chat(string text, params string[] numbers)
    {
        await using var bot = await BotFixture.Start("2026-11-21 23:50", quiet: true);
        await bot.MeetGroups();

        var inGroup = await bot.Says("resident-li", Sample.Building, text, mention: false);
        var inPrivate = await bot.Says("resident-wang", null, text);

        foreach (var reply in new[] { inGroup.In(Sample.Building)[0], inPrivate.In(Sample.Private("resident-wang"))[0] })
        {
            var first = reply.Text.Split('\n')[0];
            Assert.All(numbers, number => Assert.Contains(number, first, StringComparison.Ordinal));
            Assert.True(reply.Text.Count(letter => letter == '？') <= 1, reply.Text);
            Assert.DoesNotContain("提交", reply.Text, StringComparison.Ordinal);
        }

        Assert.Contains(inGroup.Arrivals, arrival => arrival.Conversation.StartsWith("private-staff-", StringComparison.Ordinal));
        Assert.Empty(inGroup.In(Sample.Compound));
        Assert.Empty(inGroup.In(Sample.Community));
    }

    [Theory]
    [InlineData("3栋电梯昨晚困了两个人")]
    [InlineData("煤气费怎么又涨了")]
    [InlineData("困死了，昨晚没睡好")]
    public async Task Step_0_what_is_over_a_bill_and_an_idiom_are_no_alarm(string text)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, text);

        Assert.DoesNotContain(heard.Arrivals, arrival => arrival.ToStaff && arrival.Text.Contains("紧急", StringComparison.Ordinal));
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync(ticket => ticket.Hazard));
    }

    [Fact]
    public async Task Step_1_a_group_is_introduced_in_four_lines_once()
    {
        await using var bot = await BotFixture.Start();

        var arrived = await bot.MeetGroups();
        var again = await bot.MeetGroups();

        Assert.Equal(Sample.Groups.Order(), arrived.Select(arrival => arrival.Conversation).Order());
        Assert.All(arrived, arrival => Assert.Equal(4, arrival.Text.Split('\n').Length));
        Assert.All(arrived, arrival => Assert.Contains("沁园社区居委会", arrival.Text, StringComparison.Ordinal));
        Assert.All(arrived, arrival => Assert.Matches("不要钱.*验证码.*身份证", arrival.Text));
        Assert.Empty(again);
    }

    [Fact]
    public async Task Step_2_a_complaint_in_a_group_is_answered_there_at_once_without_a_question()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, Complaint);

        var reply = heard.One(Sample.Building);
        Assert.Equal(heard.Id, reply.ReplyTo);
        Assert.Contains("3栋", reply.Text, StringComparison.Ordinal);
        Assert.Contains("电梯", reply.Text, StringComparison.Ordinal);
        Assert.Contains("春晓物业", reply.Text, StringComparison.Ordinal);
        Assert.Contains(Number, reply.Text, StringComparison.Ordinal);
        Assert.Matches("[今明后周].*[点日].*前", reply.Text);
        Assert.DoesNotContain("？", reply.Text, StringComparison.Ordinal);
        Assert.Empty(HouseRules.Broken(reply, [Complaint]));
        Assert.Contains(reply.Buttons, button => button.Title == "为什么");
        Assert.Empty(heard.In(Sample.Compound));
        Assert.Empty(heard.In(Sample.Community));
    }

    [Theory]
    [InlineData("2026-11-21 14:30", "3栋电梯坏了")]
    [InlineData("2026-11-21 23:30", "3栋电梯坏了")]
    [InlineData("2026-11-21 03:10", "楼道灯不亮")]
    [InlineData("2026-11-21 21:40", "电梯一直晃，咯噔咯噔响")]
    [InlineData("2026-12-31 22:00", "楼下垃圾没人收")]
    public async Task Step_2_a_promise_is_never_at_night_and_never_later_than_the_deadline(string at, string text)
    {
        await using var bot = await BotFixture.Start(at);
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, text);

        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        var promised = DateTimeOffset.FromUnixTimeMilliseconds(ticket.PromisedAt!.Value).ToOffset(TimeSpan.FromHours(8));
        Assert.True(ticket.PromisedAt <= ticket.Deadline);
        Assert.True(promised > bot.Clock.GetUtcNow());
        Assert.DoesNotMatch(@"\d{4}-\d{2}-\d{2}|\d{2}:\d{2}", heard.One(Sample.Building).Text);
        var isWithinTwoHours = ticket.Deadline - ticket.OpenedAt <= 2 * 3_600_000;
        Assert.True(isWithinTwoHours || promised.Hour is >= 8 and < 21, $"promised at {promised}");
    }

    [Fact]
    public async Task Step_2_what_is_not_addressed_to_the_bot_gets_no_answer_and_is_not_kept()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, Complaint, mention: false);

        Assert.InRange((int)heard.Status, 200, 299);
        Assert.Empty(heard.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
        Assert.Equal(0, await db.Statements.CountAsync());
    }

    [Fact]
    public async Task Step_2_a_mention_of_somebody_else_is_none_of_the_bots_business()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, "<at>王建国</at> 电梯坏了你知道不", mention: false, "zh-CN");
        activity["entities"] = JsonNode.Parse("""[{"type":"mention","mentioned":{"id":"resident-wang","name":"王建国"},"text":"<at>王建国</at>"}]""");

        var heard = await bot.Sends(activity);

        Assert.Empty(heard.Arrivals);
    }

    [Theory]
    [InlineData("春晓小区物业的保安昨天推了我妈一把，还骂人")]
    [InlineData("楼上天天半夜拖椅子吵得睡不着")]
    [InlineData("隔壁打老婆，经常打，孩子也打")]
    public async Task Step_3_what_is_for_the_reporter_or_secret_never_goes_to_the_staff_group(string text)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-gu", Sample.Building, text);
        await bot.Says("staff-community", null, "签收 1");
        await bot.Says("staff-grid", null, "签收 1");
        await bot.Pass(TimeSpan.FromMinutes(40));

        await using var db = bot.Db();
        Assert.NotEqual(PublishClass.Group, (await db.Tickets.SingleAsync()).Publish);
        Assert.DoesNotContain(bot.Channel.In(Sample.Staff).Skip(1), arrival => arrival.ReplyTo is null);
        Assert.Single(heard.In(Sample.Building));
        Assert.DoesNotContain(Number, heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Equal(2, bot.Channel.In(Sample.Building).Count);
    }

    [Fact]
    public async Task Step_4_accepting_is_told_in_the_buildings_group_and_nowhere_else()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Complaint);

        var heard = await bot.Says("staff-property", null, $"签收 {Number}");

        Assert.Contains(Number, heard.One(Sample.Private("staff-property")).Text, StringComparison.Ordinal);
        var post = heard.One(Sample.Building);
        Assert.Contains("接手", post.Text, StringComparison.Ordinal);
        Assert.Empty(HouseRules.Broken(post, [Complaint]));
        Assert.Empty(heard.In(Sample.Compound));
        Assert.Empty(heard.In(Sample.Community));
    }

    [Fact]
    public async Task Step_4_the_button_does_the_same()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var card = (await bot.Says("resident-li", Sample.Building, Complaint)).One(Sample.Staff);
        var button = card.CardButtons.Single(each => each.Title == "签收");

        var heard = await bot.Says("staff-property", Sample.Staff, "", mention: false, value: JsonNode.Parse(button.Data.GetRawText()), replyTo: card.Id);

        Assert.Contains("接手", heard.One(Sample.Building).Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.Equal(TicketState.Accepted, (await db.Tickets.SingleAsync()).State);
    }

    [Fact]
    public async Task Step_7_the_same_matter_joins_and_from_the_third_household_the_group_hears_a_count()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        var second = await bot.Says("resident-wang", Sample.Building, "电梯又不动了，爬楼爬得要死");
        var third = await bot.Says("resident-chen", Sample.Building, "+1");
        var stranger = await bot.Says("resident-sun", Sample.Building, "+1", mention: false);

        Assert.Contains("1号", second.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("记下了", second.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Contains("3户", third.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Empty(stranger.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(3, (await db.Tickets.SingleAsync()).Households);
    }

    [Fact]
    public async Task Step_3_staff_get_one_card_with_fields_only_a_plain_text_and_buttons()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, Complaint);

        var post = heard.One(Sample.Staff);
        var card = post.Card!.Value;
        Assert.Contains(Number, post.Text, StringComparison.Ordinal);
        Assert.Contains("3栋", post.Text, StringComparison.Ordinal);
        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        Assert.NotEmpty(card.GetProperty("version").GetString()!);
        Assert.NotEmpty(card.GetProperty("fallbackText").GetString()!);
        Assert.Contains("昨晚10点", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(post.CardButtons, button => button.Title == "签收");
        Assert.DoesNotContain("{", string.Concat(card.GetProperty("body").EnumerateArray().Select(each => each.TryGetProperty("text", out var text) ? text.GetString() : "")), StringComparison.Ordinal);
        Assert.DoesNotContain("太吓人", post.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("resident-li", post.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("李桂芳", post.Everything, StringComparison.Ordinal);
        Assert.Contains(heard.In(Sample.Private("staff-property")), arrival => arrival.Everything.Contains("太吓人", StringComparison.Ordinal));
        Assert.Empty(heard.In(Sample.Private("staff-chengguan")));
    }

    [Theory]
    [InlineData("谢谢你们")]
    [InlineData("你好")]
    [InlineData("社区几点上班")]
    [InlineData("今天天气真好哈哈")]
    [InlineData("Thank you")]
    public async Task Step_7_thanks_greetings_questions_and_chat_never_become_tickets(string text)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var heard = await bot.Says("resident-li", Sample.Building, text);

        Assert.Single(heard.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }
}
