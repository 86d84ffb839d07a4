using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Channels.BotFramework;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests;

/// <summary>What is wrong gets the right status or a kind answer, changes nothing and leaves the process well.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, int> Unreadable => new()
    {
        { "", 400 },
        { "{", 400 },
        { "[]", 400 },
        { "null", 400 },
        { "\"message\"", 400 },
        { "{\"type\":\"message\",\"text\":", 400 },
        { "{\"type\":17}", 400 },
        { "{}", 400 },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_is_no_activity_is_refused(string body, int status)
    {
        await using var bot = await BotFixture.Start();

        using var answer = await bot.Post(body);

        Assert.Equal(status, (int)answer.StatusCode);
        await IsWell(bot);
    }

    [Theory]
    [InlineData("\u0000\u0001\u0002")]
    [InlineData("{ticket.number}{?hint}{/hint}")]
    [InlineData("'; DROP TABLE Tickets; --")]
    [InlineData("<at></at><script>alert(1)</script>")]
    [InlineData("\ud83d\ude00\ud83d\ude00")]
    [InlineData("\u202e\u200b\u200d")]
    public async Task Strange_text_is_text(string text)
    {
        await using var bot = await BotFixture.Start();

        var heard = await bot.Says("resident-li", null, text);

        Assert.InRange((int)heard.Status, 200, 299);
        Assert.Empty(bot.Log.Complaints);
        await IsWell(bot);
    }

    [Fact]
    public async Task A_value_that_is_no_command_of_ours_is_answered_kindly()
    {
        await using var bot = await BotFixture.Start();

        foreach (var value in new[] { "17", "[]", "{}", "{\"say\":17}", "{\"say\":{\"a\":1}}", "true", "\"\"" })
        {
            var heard = await bot.Says("resident-li", null, "", value: JsonNode.Parse(value));
            Assert.InRange((int)heard.Status, 200, 299);
        }

        Assert.Empty(bot.Log.Complaints);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        await using var bot = await BotFixture.Start();
        using var http = new HttpClient();
        using var text = new StringContent(Message(bot, "3栋电梯坏了").ToJsonString(), System.Text.Encoding.UTF8, "text/plain");

        using var answer = await http.PostAsync(new Uri(bot.Address, "/api/messages"), text);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Who_comes_through_a_proxy_is_refused_without_an_app_id()
    {
        await using var bot = await BotFixture.Start();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Address, "/api/messages"));
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Content = new StringContent(Message(bot, "3栋电梯坏了").ToJsonString(), System.Text.Encoding.UTF8, "application/json");

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("10.0.0.7", false)]
    [InlineData("192.168.1.20", false)]
    [InlineData("203.0.113.7", false)]
    [InlineData("2001:db8::7", false)]
    public void Without_an_app_id_only_this_machine_may_call(string address, bool may)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Host = new HostString("127.0.0.1", 3978);

        Assert.Equal(may, LocalCaller.Is(context));
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public async Task An_activity_without_a_needed_field_is_refused_and_told_which(string field)
    {
        await using var bot = await BotFixture.Start();
        var activity = Message(bot, "3栋电梯坏了");
        activity.Remove(field);

        using var answer = await bot.Post(activity);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await IsWell(bot);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("recipient")]
    [InlineData("timestamp")]
    [InlineData("locale")]
    [InlineData("text")]
    public async Task An_activity_without_what_may_be_missing_is_taken(string field)
    {
        await using var bot = await BotFixture.Start();
        var activity = Message(bot, "3栋电梯坏了");
        activity.Remove(field);

        using var answer = await bot.Post(activity);

        Assert.True(answer.IsSuccessStatusCode);
        await bot.Settled();
        Assert.Empty(bot.Log.Complaints);
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    public async Task An_unknown_type_is_taken_and_nothing_is_said(string type)
    {
        await using var bot = await BotFixture.Start();
        var activity = Message(bot, "3栋电梯坏了");
        activity["type"] = type;

        var heard = await bot.Sends(activity);

        Assert.InRange((int)heard.Status, 200, 299);
        Assert.Empty(heard.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task A_text_of_a_megabyte_is_refused_at_once()
    {
        await using var bot = await BotFixture.Start();
        var since = Stopwatch.StartNew();

        using var answer = await bot.Post(Message(bot, new string('吵', 1_000_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(10));
        await IsWell(bot);
    }

    [Fact]
    public async Task The_longest_text_that_is_taken_is_understood_in_time()
    {
        await using var bot = await BotFixture.Start();
        var since = Stopwatch.StartNew();

        var heard = await bot.Sends(Message(bot, "3栋电梯坏了。" + new string('吵', 40_000)));

        Assert.InRange((int)heard.Status, 200, 299);
        Assert.NotEmpty(heard.In(Sample.Private("resident-li")));
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(20));
        Assert.Empty(bot.Log.Complaints);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Ten_thousand_levels_of_nesting_are_refused(string open, string close)
    {
        await using var bot = await BotFixture.Start();
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + (open == "[" ? "" : "1") + string.Concat(Enumerable.Repeat(close, 10_000));
        var json = Message(bot, "3栋电梯坏了").ToJsonString();

        using var bare = await bot.Post(nested);
        using var inside = await bot.Post(json[..^1] + ",\"value\":" + nested + "}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (bare.StatusCode, inside.StatusCode));
        await IsWell(bot);
    }

    [Theory]
    [InlineData("进度 QY-2026-999999", "没找到")]
    [InlineData("进度 QY-1999-1", "没找到")]
    [InlineData("+1 999999", "没找到")]
    [InlineData("撤回 4711", "没找到")]
    [InlineData("满意 99999999999999999999", "没有等您评价")]
    [InlineData("进度 ＱＹ－２０２６", "没")]
    public async Task A_wrong_number_gets_a_kind_answer(string text, string answer)
    {
        await using var bot = await BotFixture.Start();

        var heard = await bot.Says("resident-li", null, text);

        Assert.Contains(answer, heard.One(Sample.Private("resident-li")).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Log.Complaints);
    }

    [Theory]
    [InlineData("签收 QY-2026-000001")]
    [InlineData("办结 QY-2026-000001 修好了")]
    [InlineData("退单 QY-2026-000001 红线外")]
    [InlineData("转办 QY-2026-000001 街道城管")]
    [InlineData("延期 QY-2026-000001 3 等配件")]
    [InlineData("待办")]
    public async Task A_command_by_a_resident_changes_nothing(string command)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await using var db = bot.Db();
        var before = await db.Tickets.AsNoTracking().SingleAsync();

        var heard = await bot.Says("resident-wang", Sample.Building, command);

        Assert.Contains("进度", heard.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Empty(HouseRules.Broken(heard.One(Sample.Building), []));
        Assert.Equal(before.Version, (await db.Tickets.AsNoTracking().SingleAsync()).Version);
    }

    [Fact]
    public async Task A_command_by_another_unit_changes_nothing_and_is_told_whose_it_is()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        var heard = await bot.Says("staff-grid", null, "办结 QY-2026-000001 修好了");

        Assert.Contains("春晓物业", heard.One(Sample.Private("staff-grid")).Text, StringComparison.Ordinal);
        Assert.Empty(heard.In(Sample.Building));
    }

    private static JsonObject Message(BotFixture bot, string text) =>
        Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", null, text, mention: false, "zh-CN");

    private static async Task IsWell(BotFixture bot)
    {
        var heard = await bot.Says("resident-wang", null, "帮助");
        Assert.Contains("直接说哪里", heard.One(Sample.Private("resident-wang")).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Log.Complaints);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task Pure_abuse_is_answered_calmly_once_a_day_and_makes_no_ticket()
    {
        await using var bot = await BotFixture.Start();

        var first = await bot.Says("resident-hu", null, "你们都是傻逼废物");
        var second = await bot.Says("resident-hu", null, "废物废物废物");
        await bot.Pass(TimeSpan.FromHours(25));
        var nextDay = await bot.Says("resident-hu", null, "傻逼");

        Assert.Contains("听到了", first.One(Sample.Private("resident-hu")).Text, StringComparison.Ordinal);
        Assert.Empty(second.Arrivals);
        Assert.Single(nextDay.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }
}
