using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Cards;

/// <summary>What a dialog asks on a card, and that a tap there does what the typed words do.</summary>
public sealed class DialogCardTests
{
    [Fact]
    public async Task The_public_version_is_previewed_as_the_group_would_read_it_and_agreed_to_with_a_tap()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var asked = (await bot.Says("resident-li", null, "3栋2单元楼道灯不亮")).One(Sample.Private("resident-li"));
        var preview = asked.Card!.Value.GetProperty("body").EnumerateArray().Single(element => element.GetProperty("type").GetString() == "Container").GetProperty("items")[1].GetProperty("text").GetString()!;
        await Taps(bot, "resident-li", asked, "可以公开");

        Assert.Contains($"“{preview}”", asked.Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.Equal(PublicConsent.Yes, (await db.Tickets.SingleAsync()).Consent);
    }

    [Fact]
    public async Task What_has_no_public_version_comes_without_a_card()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        var asked = (await bot.Says("resident-li", null, "我家楼上天天打孩子，孩子才五岁")).In(Sample.Private("resident-li"));

        Assert.All(asked, arrival => Assert.Null(arrival.Card));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("还是不亮")]
    public async Task A_result_is_judged_on_a_card_with_words_or_without(string? words)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "3栋2单元楼道灯不亮");
        await bot.Says("staff-property", Sample.Staff, "签收 QY-2026-000001");
        await bot.Says("staff-property", Sample.Staff, "办结 QY-2026-000001 换了灯泡");
        var asked = (await bot.Pass(TimeSpan.FromDays(3))).Concat(bot.Channel.In(Sample.Private("resident-li"))).First(arrival => arrival.CardButtons.Any(button => button.Title == "不满意"));

        await Taps(bot, "resident-li", asked, "不满意", words is null ? null : ("rating-words", words));

        await using var db = bot.Db();
        Assert.Equal(1, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Rated));
        Assert.Equal(words is not null, (await db.Statements.ToListAsync()).Exists(row => row.Text == words));
    }

    [Fact]
    public async Task The_kind_is_chosen_on_a_card_and_what_is_chosen_is_registered()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "我要投诉");
        var asked = (await bot.Says("resident-li", null, "3栋那个东西又不行了")).One(Sample.Private("resident-li"));
        var kind = asked.CardButtons[0].Title;

        await Taps(bot, "resident-li", asked, kind);
        await bot.Says("resident-li", null, "提交");

        await using var db = bot.Db();
        var code = (await db.Tickets.SingleAsync()).Category;
        Assert.True(SampleKnowledge.Of().Taxonomy.TryGet(code, out var category) && (category.Name.Zh == kind || category.ShortName.Zh == kind), $"{kind} became {code}");
    }

    [Fact]
    public async Task A_question_that_wants_thought_is_answered_by_choosing_and_sending()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "3栋2单元楼道灯不亮");
        await bot.Says("staff-property", Sample.Staff, "签收 QY-2026-000001");
        var asked = (await bot.Says("resident-li", null, "撤回 QY-2026-000001")).One(Sample.Private("resident-li"));

        await Taps(bot, "resident-li", asked, "我自己想撤");

        await using var db = bot.Db();
        Assert.Equal(TicketState.Withdrawn, (await db.Tickets.SingleAsync()).State);
    }

    private static Task<Heard> Taps(BotFixture bot, string who, Arrival on, string title, (string Id, string Words)? input = null)
    {
        var sent = JsonNode.Parse(on.CardButtons.Single(button => button.Title == title).Data.GetRawText())!.AsObject();
        if (input is { } filled) sent[filled.Id] = filled.Words;
        return bot.Says(who, null, "", mention: false, value: sent, replyTo: on.Id);
    }
}
