using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Channels.BotFramework;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests;

/// <summary>What is wrong gets the right status or a kind answer, changes nothing and leaves the process well.</summary>
public sealed partial class BadInputTests
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

    private static JsonObject Message(BotFixture bot, string text) =>
        Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", null, text, mention: false, "zh-CN");

    private static async Task IsWell(BotFixture bot)
    {
        var heard = await bot.Says("resident-wang", null, "帮助");
        Assert.Contains("直接@我说", heard.One(Sample.Private("resident-wang")).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Log.Complaints);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }
}
