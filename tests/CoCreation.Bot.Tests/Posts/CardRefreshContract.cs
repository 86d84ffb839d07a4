using System.Net;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Posts;

/// <summary>On a channel whose messages can be changed, the card that stands with staff is the ticket as it is now; elsewhere nobody hears more than before.</summary>
public abstract class CardRefreshContract(bool postgres)
{
    private const string Property = "staff-property";
    private const string Lift = "3栋电梯坏了，停在一楼不动";

    private static readonly string Chat = Sample.Private(Property);

    [Fact]
    public async Task A_card_shows_the_state_and_the_buttons_of_now()
    {
        await using var bot = await OnTeams();
        var card = await Card(bot);

        var accepted = await Says(bot, Property, "签收 1");
        var resolved = await Says(bot, Property, "办结 1 换了门机");

        var first = Assert.Single(accepted, arrival => arrival.Method == "PUT");
        Assert.Equal((Chat, card.Id), (first.Conversation, first.Id));
        Assert.Contains("签收", Titles(card));
        Assert.DoesNotContain("签收", Titles(first));
        Assert.Contains("办结", Titles(first));
        var last = Assert.Single(resolved, arrival => arrival.Method == "PUT");
        Assert.Equal(card.Id, last.Id);
        Assert.DoesNotContain("办结", Titles(last));
        Assert.NotEqual(State(first), State(last));
        Assert.Equal(1, await Cards(bot));
    }

    [Fact]
    public async Task Whoever_raised_it_moves_the_card_too()
    {
        await using var bot = await OnTeams();
        var card = await Card(bot);

        var heard = await bot.Says("resident-li", Sample.Building, "撤回 1");
        var later = await bot.Pass(TimeSpan.FromSeconds(5));

        var changed = Assert.Single(heard.Arrivals.Concat(later), arrival => arrival.Method == "PUT");
        Assert.Equal(card.Id, changed.Id);
        Assert.Equal(["看原话"], Titles(changed));
    }

    [Fact]
    public async Task Of_two_quick_moves_the_last_is_what_stands()
    {
        await using var bot = await OnTeams();
        await Card(bot);
        bot.Channel.Fails = arrival => arrival.Conversation == Chat ? 503 : null;

        await Says(bot, Property, "签收 1");
        await Says(bot, Property, "进展 1 师傅已到现场");
        bot.Channel.Fails = _ => null;
        var later = await bot.Pass(TimeSpan.FromMinutes(6));

        var changed = Assert.Single(later, arrival => arrival.Method == "PUT");
        Assert.Contains("办理中", State(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_had_not_arrived_when_the_ticket_moved_is_changed_after_it_has()
    {
        await using var bot = await OnTeams();
        bot.Channel.Fails = arrival => arrival.Conversation == Chat ? 503 : null;
        await bot.Says("resident-li", Sample.Building, Lift);
        await bot.Says("resident-li", Sample.Building, "撤回 1");
        bot.Channel.Fails = _ => null;

        var later = await bot.Pass(TimeSpan.FromMinutes(6));

        var here = later.Where(arrival => arrival.Conversation == Chat && arrival.Card is not null).ToList();
        Assert.Equal(["POST", "PUT"], here.Select(arrival => arrival.Method));
        Assert.Equal(here[0].Id, here[1].Id);
    }

    [Fact]
    public async Task A_process_that_dies_before_the_change_makes_it_after_the_next_start()
    {
        await using var bot = await OnTeams();
        var card = await Card(bot);
        bot.Channel.Fails = arrival => arrival.Method == "PUT" ? 503 : null;
        await Says(bot, Property, "签收 1");

        await bot.Crash();
        bot.Channel.Fails = _ => null;
        var before = bot.Channel.Arrivals.Count;
        await bot.Run();
        await bot.Pass(TimeSpan.FromMinutes(6));

        var changed = Assert.Single(bot.Channel.Arrivals.Skip(before), arrival => arrival.Method == "PUT");
        Assert.Equal(card.Id, changed.Id);
    }

    [Fact]
    public async Task A_card_that_was_taken_away_there_is_not_said_again_and_troubles_nobody()
    {
        await using var bot = await OnTeams();
        await Card(bot);
        bot.Channel.Fails = arrival => arrival.Method == "PUT" ? 404 : null;

        var heard = await Says(bot, Property, "签收 1");

        Assert.DoesNotContain(heard, arrival => arrival.Card is not null);
        await using var db = bot.Db();
        Assert.Equal(0, await db.Outbox.CountAsync(item => item.State != OutboxState.Sent, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_matter_any_more_has_no_card_of_it_any_more()
    {
        await using var bot = await OnTeams();
        var card = await Card(bot);

        await Says(bot, "staff-community", "转办 1 城管");
        await bot.Pass(TimeSpan.FromSeconds(5));
        await Says(bot, "staff-chengguan", "签收 1");

        var last = bot.Channel.In(Chat).Last(arrival => arrival.Method == "PUT");
        Assert.Equal(card.Id, last.Id);
        Assert.Null(last.Card);
        Assert.Equal("QY-2026-000001 已经不在您这里。", last.Text);
    }

    [Fact]
    public async Task Where_messages_cannot_be_changed_nobody_hears_more_than_before()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Lift);

        var accepted = await bot.Says(Property, null, "签收 1");

        Assert.Single(accepted.In(Chat));
        Assert.DoesNotContain(accepted.Arrivals, arrival => arrival.Method == "PUT" || arrival.Conversation == Sample.Staff);
        Assert.Equal(0, await Cards(bot));
    }

    private async Task<BotFixture> OnTeams()
    {
        var bot = await BotFixture.Start(postgres: postgres, declared: community => community with
        {
            Staff = [.. community.Staff.Select(staff => staff with { Accounts = new Dictionary<string, string> { ["msteams"] = staff.Key } })],
        });
        await bot.MeetGroups(Sample.Building);
        foreach (var who in new[] { Property, "staff-community", "staff-chengguan" }) await Says(bot, who, "帮助");
        return bot;
    }

    /// <summary>The card of a lift that has just been reported.</summary>
    private static async Task<Arrival> Card(BotFixture bot)
    {
        await bot.Says("resident-li", Sample.Building, Lift);
        await bot.Pass(TimeSpan.FromSeconds(5));
        return Assert.Single(bot.Channel.In(Chat), arrival => arrival.Card is not null);
    }

    private static async Task<IReadOnlyList<Arrival>> Says(BotFixture bot, string who, string text)
    {
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), who, null, text, mention: false, "zh-CN");
        activity["channelId"] = "msteams";
        var heard = await bot.Sends(activity);
        Assert.Equal(HttpStatusCode.OK, heard.Status);
        return [.. heard.Arrivals, .. await bot.Pass(TimeSpan.FromSeconds(5))];
    }

    private static IEnumerable<string> Titles(Arrival arrival) => arrival.CardButtons.Select(button => button.Title);

    private static string State(Arrival arrival) => arrival.Card!.Value.GetProperty("body")[1].GetProperty("facts").EnumerateArray()
        .Single(fact => fact.GetProperty("title").GetString() == "状态").GetProperty("value").GetString()!;

    private static async Task<int> Cards(BotFixture bot)
    {
        await using var db = bot.Db();
        return await db.SentCards.CountAsync(card => card.Queue.EndsWith(Chat), TestContext.Current.CancellationToken);
    }
}

public sealed class SqliteCardRefreshTests() : CardRefreshContract(postgres: false);

public sealed class PostgresCardRefreshTests() : CardRefreshContract(postgres: true);
