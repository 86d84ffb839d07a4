using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Turns;

/// <summary>What a turn promises underneath: once, together or not at all, and never for somebody else.</summary>
public abstract partial class TurnContract(bool postgres)
{
    private const string Lift = "3栋电梯坏了，停在一楼不动";

    [Fact]
    public async Task The_same_message_delivered_twice_has_one_effect_and_one_answer()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, Lift, mention: true, "zh-CN");
        var first = await bot.Sends(activity);

        var second = await bot.Sends(activity);

        Assert.Equal((first.Status, first.Body), (second.Status, second.Body));
        Assert.NotEmpty(first.Arrivals);
        Assert.Empty(second.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task A_message_is_known_for_seven_days()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, "帮助", mention: true, "zh-CN");
        var first = await bot.Sends(activity);

        await bot.Pass(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        await bot.Restart();
        var again = await bot.Sends(activity);

        Assert.Single(first.In(Sample.Building));
        Assert.Equal((first.Status, first.Body), (again.Status, again.Body));
        Assert.Empty(again.Arrivals);
    }

    [Fact]
    public async Task Without_an_id_and_a_time_the_same_words_are_the_same_message_only_where_they_come_again_soon()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        var activity = Activities.Message(bot.Channel.Address, "", bot.Clock.GetUtcNow(), "resident-li", Sample.Building, "帮助", mention: true, "zh-CN");
        foreach (var field in new[] { "id", "timestamp", "localTimestamp" }) activity.Remove(field);
        await bot.Sends(activity);

        var soon = await bot.Sends(activity);
        await bot.Pass(TimeSpan.FromMinutes(11));
        var later = await bot.Sends(activity);
        var soonAfter = await bot.Sends(activity);

        Assert.Empty(soon.Arrivals);
        Assert.Single(later.In(Sample.Building));
        Assert.Empty(soonAfter.Arrivals);
    }

    [Fact]
    public async Task The_same_message_delivered_ten_times_at_once_has_one_effect()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        var before = bot.Channel.Arrivals.Count;
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, Lift, mention: true, "zh-CN");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bot.Post(activity)));
        await bot.Settled();

        Assert.All(answers, answer => Assert.Equal(answers[0].StatusCode, answer.StatusCode));
        Assert.True(answers[0].IsSuccessStatusCode);
        Assert.Single(bot.Channel.Arrivals.Skip(before), arrival => arrival.Conversation == Sample.Building);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task Replies_in_the_answer_are_the_same_for_a_repeated_delivery()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-zhao", null, Lift, mention: false, "zh-CN");
        activity["deliveryMode"] = "expectReplies";
        var first = await bot.Sends(activity);

        var second = await bot.Sends(activity);

        Assert.Contains("QY-2026-000001", JsonNode.Parse(first.Body)!["activities"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((first.Status, first.Body), (second.Status, second.Body));
        Assert.DoesNotContain(second.Arrivals, arrival => arrival.Conversation == Sample.Private("resident-zhao"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Sample.Building)]
    public async Task What_is_added_is_answered_at_once_where_replies_are_expected(string? group)
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-zhao", group, "5栋楼道灯不亮");
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-zhao", group, "不是五栋，是六栋", mention: group is not null, "zh-CN");
        activity["deliveryMode"] = "expectReplies";

        var answer = await bot.Sends(activity);

        Assert.Contains("6栋", JsonNode.Parse(answer.Body)!["activities"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_expects_an_answer_gets_the_same_one_again()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Lift);
        var tap = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "staff-property", Sample.Staff, "", mention: false, "zh-CN");
        tap["type"] = "invoke";
        tap["name"] = "adaptiveCard/action";
        tap["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"say","data":{"say":"签收 QY-2026-000001"}}}""");
        var first = await bot.Sends(tap);

        var second = await bot.Sends(tap);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.NotEmpty(first.Body);
        Assert.Equal((first.Status, first.Body), (second.Status, second.Body));
        Assert.Empty(second.Arrivals);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Accepted));
    }

    [Fact]
    public async Task Neighbours_who_join_at_once_are_counted_exactly()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, Lift);

        var answers = await Task.WhenAll(Enumerable.Range(1, 40).Select(number =>
            bot.Post(Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), $"neighbour-{number}", Sample.Building, "+1", mention: true, "zh-CN"))));
        await bot.Settled();

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal((40, 41), (ticket.Supporters, ticket.Households));
        Assert.Equal(40, await db.Supporters.CountAsync());
        Assert.Equal(40, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Joined));
        Assert.Equal(ticket.Version, await db.Events.CountAsync());
    }

    [Fact]
    public async Task Matters_raised_at_once_get_numbers_of_their_own()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(number =>
            bot.Post(Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), $"neighbour-{number}", null, $"{1 + number % 6}栋{number}单元楼道灯不亮", mention: false, "zh-CN"))));
        await bot.Settled();

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        await using var db = bot.Db();
        var numbers = await db.Tickets.Select(ticket => ticket.Number).ToListAsync();
        Assert.Equal(20, numbers.Count);
        Assert.Equal(20, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.Matches(@"^QY-2026-\d{6}$", number));
    }

    [Fact]
    public async Task Two_people_in_one_group_are_never_mixed_up()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "楼道灯不亮");
        await bot.Says("resident-wang", Sample.Building, "楼下垃圾桶满了没人收");
        await bot.Says("resident-li", Sample.Building, "二单元");
        await bot.Says("resident-wang", Sample.Building, "三单元");

        await bot.Pass(TimeSpan.FromSeconds(61));

        await using var db = bot.Db();
        var tickets = await db.Tickets.OrderBy(ticket => ticket.Serial).ToListAsync();
        Assert.Equal(2, tickets.Count);
        Assert.Contains("2", tickets[0].PlaceEntrance, StringComparison.Ordinal);
        Assert.Contains("3", tickets[1].PlaceEntrance, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_neighbours_mid_dialog_each_get_their_own_answer()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.Says("resident-zhao", null, "我要投诉");
        await bot.Says("resident-chen", null, "我要投诉");
        await bot.Says("resident-zhao", null, "到处堆了好多纸箱");
        await bot.Says("resident-chen", null, "垃圾桶满了三天没人收");

        var zhao = await bot.Says("resident-zhao", null, "2栋");
        var chen = await bot.Says("resident-chen", null, "4栋");

        Assert.Contains("2栋", zhao.One(Sample.Private("resident-zhao")).Text, StringComparison.Ordinal);
        Assert.Contains("4栋", chen.One(Sample.Private("resident-chen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("纸箱", chen.One(Sample.Private("resident-chen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_is_what_its_events_say_after_a_whole_day()
    {
        await using var bot = await BotFixture.Start("2026-11-21 09:00", postgres: postgres);
        await Day.Play(bot);

        await using var db = bot.Db();
        var tickets = await db.Tickets.AsNoTracking().ToListAsync();

        Assert.True(tickets.Count >= 5);
        foreach (var ticket in tickets)
        {
            var events = await db.Events.AsNoTracking().Where(each => each.TicketId == ticket.Id).OrderBy(each => each.Sequence).ToListAsync();
            Assert.Equal(Values(Ticket.Replay(events)), Values(ticket));
        }

        static IEnumerable<string> Values(Ticket ticket) => typeof(Ticket).GetProperties()
            .Select(property => $"{property.Name} = {(property.GetValue(ticket) is IEnumerable<UnitId> units ? string.Join(' ', units) : property.GetValue(ticket))}");
    }

    [Fact]
    public async Task Events_hold_nobodys_words_names_or_phones()
    {
        await using var bot = await BotFixture.Start("2026-11-21 09:00", postgres: postgres);
        await Day.Play(bot);

        await using var db = bot.Db();
        var rows = await db.Events.AsNoTracking().ToListAsync();
        var held = KeysAndInstants().Replace(string.Join('\n', rows.Select(row => $"{row.Fields} {row.Staff} {row.Unit}")), "");

        Assert.NotEmpty(rows);
        Assert.All(Sample.AllNames, name => Assert.DoesNotContain(name, held, StringComparison.Ordinal));
        Assert.All(Day.Private, words => Assert.DoesNotContain(words, held, StringComparison.Ordinal));
        Assert.DoesNotContain("resident-", held, StringComparison.Ordinal);
    }

    // By chance these hold any three figures of a door.
    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{12,}")]
    private static partial Regex KeysAndInstants();
}

public sealed class SqliteTurnTests() : TurnContract(postgres: false);

public sealed class PostgresTurnTests() : TurnContract(postgres: true);
