using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Turns;

/// <summary>Teams: an answer stays in its thread, a post begins one of its own, and the organisation is named where a chat is opened.</summary>
public sealed class TeamsTests
{
    private const string Channel = "19:building-3@thread.tacv2";
    private const string Thread = Channel + ";messageid=1700000000001";
    private const string Tenant = "7f1d8a52-0000-4000-8000-000000000001";
    private const string Team = "19:team@thread.tacv2";
    private const string Lift = "3栋电梯坏了，停在一楼不动";

    [Fact]
    public async Task An_answer_goes_into_the_thread_in_which_it_was_asked()
    {
        await using var bot = await Start();

        var heard = await InChannel(bot, Thread, "resident-li", Lift);
        var other = await InChannel(bot, Channel + ";messageid=1700000000002", "resident-wang", "进度");

        var answer = Assert.Single(heard.Arrivals, arrival => arrival.Conversation.StartsWith(Channel, StringComparison.Ordinal));
        Assert.Equal((Thread, heard.Id), (answer.Conversation, answer.ReplyTo));
        Assert.StartsWith("记下了", answer.Text, StringComparison.Ordinal);
        Assert.All(other.Arrivals, arrival => Assert.Equal(Channel + ";messageid=1700000000002", arrival.Conversation));
        Assert.NotEmpty(other.Arrivals);
    }

    [Fact]
    public async Task A_post_goes_to_the_channel_and_into_nobodys_thread()
    {
        await using var bot = await Start();
        await InChannel(bot, Thread, "resident-li", Lift);
        await bot.Says("staff-property", null, "签收 1");

        var resolved = (await bot.Says("staff-property", null, "办结 1 换了门机")).Arrivals.Concat(await bot.Pass(TimeSpan.FromMinutes(1)));

        var post = Assert.Single(resolved, arrival => arrival.Conversation.StartsWith(Channel, StringComparison.Ordinal));
        Assert.Equal((Channel, "POST", null), (post.Conversation, post.Method, post.ReplyTo));
        await using var db = bot.Db();
        Assert.Equal(1, await db.Conversations.CountAsync(row => row.Channel == "msteams", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_first_answer_is_changed_where_it_stands()
    {
        await using var bot = await Start();
        var first = (await InChannel(bot, Thread, "resident-li", Lift)).Arrivals.Single(arrival => arrival.Conversation == Thread);

        var accepted = (await bot.Says("staff-property", null, "签收 1")).Arrivals.Concat(await bot.Pass(TimeSpan.FromMinutes(1)));

        var changed = Assert.Single(accepted, arrival => arrival.Conversation.StartsWith(Channel, StringComparison.Ordinal));
        Assert.Equal(("PUT", Thread, first.Id), (changed.Method, changed.Conversation, changed.Id));
    }

    [Fact]
    public async Task A_private_chat_is_opened_in_the_organisation_from_which_the_bot_is_known()
    {
        await using var bot = await Start(staffOnTeams: true);

        await InChannel(bot, Thread, "resident-li", Lift);
        await bot.Pass(TimeSpan.FromMinutes(1));

        var opened = bot.Channel.Opened.First(each => each["members"]![0]!["id"]!.GetValue<string>() == "staff-property");
        Assert.Equal(Tenant, opened["tenantId"]!.GetValue<string>());
        Assert.Equal(Tenant, opened["channelData"]!["tenant"]!["id"]!.GetValue<string>());
        Assert.NotEmpty(bot.Channel.In(Sample.Private("staff-property")));
        await using var db = bot.Db();
        var known = await db.Conversations.SingleAsync(row => row.Conversation == Channel, TestContext.Current.CancellationToken);
        Assert.Equal((Tenant, Team), (known.TenantId, known.TeamId));
    }

    [Fact]
    public async Task Where_the_service_has_moved_posts_follow_it()
    {
        await using var bot = await Start();
        await using var moved = await FakeChannel.Start();
        await InChannel(bot, Thread, "resident-li", Lift);
        await InChannel(bot, Thread, "resident-wang", "+1", moved.Address);
        var before = bot.Channel.In(Channel).Count;

        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("staff-property", null, "办结 1 换了门机");
        await bot.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(before, bot.Channel.In(Channel).Count);
        Assert.Single(moved.In(Channel));
    }

    private static Task<BotFixture> Start(bool staffOnTeams = false) => BotFixture.Start(declared: community => community with
    {
        Groups = [.. community.Groups.Select(group => group.Key == Sample.Building ? group with { Accounts = new Dictionary<string, string> { ["msteams"] = Channel } } : group)],
        Staff = staffOnTeams ? [.. community.Staff.Select(staff => staff with { Accounts = new Dictionary<string, string> { ["msteams"] = staff.Key } })] : community.Staff,
    });

    /// <summary>Somebody writes in a channel of a team; the message names the bot, as one there must.</summary>
    private static async Task<Heard> InChannel(BotFixture bot, string thread, string who, string text, string? service = null)
    {
        var activity = Activities.Message(service ?? bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), who, Sample.Building, text, mention: true, "zh-CN");
        activity["channelId"] = "msteams";
        activity["conversation"] = new JsonObject { ["id"] = thread, ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = Tenant };
        activity["channelData"] = JsonNode.Parse($$$"""{"team":{"id":"{{{Team}}}"},"channel":{"id":"{{{Channel}}}"},"tenant":{"id":"{{{Tenant}}}"}}""");
        var heard = await bot.Sends(activity);
        Assert.Equal(HttpStatusCode.OK, heard.Status);
        return heard with { Arrivals = [.. heard.Arrivals, .. await bot.Pass(TimeSpan.FromSeconds(5))] };
    }
}
