using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The cards that residents get, drawn by the official Web Chat on a phone, tapped and answered.</summary>
[Collection(PageInUse.Name)]
public sealed class ResidentCardTests(Browser browser)
{
    private const string Number = "QY-2026-000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "我要投诉", "3栋那个东西又不行了", "提交", "记下了")]
    [InlineData("en", "I want to complain", "That thing in building 3 is broken again", "submit", "Noted")]
    public async Task The_kind_is_chosen_with_a_tap(string locale, string begin, string what, string submit, string noted)
    {
        await using var bot = await BotFixture.Start();
        await using var li = await Private(bot, locale);
        await li.Say(begin);
        await li.HearsBot("可以带照片|Photos are welcome");
        await li.Say(what);
        var buttons = Buttons(li);
        await buttons.First.WaitForAsync();
        await Whole(li, $"category-{locale}");
        var kind = await buttons.First.InnerTextAsync();

        await buttons.First.ClickAsync();
        await li.HearsBot(locale == "en" ? "I would note" : "我这样记");
        await li.Say(submit);

        await li.HearsBot(noted);
        await using var db = bot.Db();
        var ticket = await db.Tickets.SingleAsync(Stop);
        Assert.True(SampleKnowledge.Of().Taxonomy.TryGet(ticket.Category, out var category));
        Assert.Contains(kind, new[] { category.Name.Zh, category.ShortName.Zh, category.Name.En, category.ShortName.En });
    }

    [Theory]
    [InlineData("zh-CN", "3栋2单元楼道灯不亮", "群里会看到的就是这些", "可以公开")]
    [InlineData("en", "The stairwell light in building 3 unit 2 does not work", "All that the group would read", "You may post")]
    public async Task What_a_group_would_read_is_seen_first_and_agreed_to_with_a_tap(string locale, string what, string preview, string agree)
    {
        await using var bot = await BotFixture.Start();
        await using var li = await Private(bot, locale);
        await li.Say(what);
        await li.HearsBot(preview);
        await Whole(li, $"public-{locale}");

        await Buttons(li).GetByText(agree, new() { Exact = true }).ClickAsync();
        await li.HearsBot(locale == "en" ? "will be posted" : "会在群里说");
        await bot.Settled();

        await using var db = bot.Db();
        Assert.Equal(PublicConsent.Yes, (await db.Tickets.SingleAsync(Stop)).Consent);
    }

    [Theory]
    [InlineData("zh-CN", "3栋2单元楼道灯不亮", "撤回", "请先选一个", "我自己想撤", "撤回了")]
    [InlineData("en", "The stairwell light in building 3 unit 2 does not work", "withdraw", "Please choose one first", "My own wish", "is withdrawn")]
    public async Task A_question_that_wants_thought_is_sent_only_when_something_is_chosen(string locale, string what, string withdraw, string missing, string choice, string done)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await using var li = await Private(bot, locale);
        await li.Say(what);
        await li.HearsBot(Number);
        await bot.Says("staff-property", Sample.Staff, $"签收 {Number}");
        await li.Say($"{withdraw} {Number}");
        var submit = Buttons(li).GetByText(locale == "en" ? "Send" : "就这样", new() { Exact = true });
        await submit.ClickAsync();
        await li.HearsBot(missing);
        await Whole(li, $"question-{locale}");

        await li.Page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        await submit.ClickAsync();

        await li.HearsBot(done);
        await using var db = bot.Db();
        Assert.Equal(TicketState.Withdrawn, (await db.Tickets.SingleAsync(Stop)).State);
    }

    [Theory]
    [InlineData("zh-CN", "3栋2单元楼道灯不亮", "不满意", "还是不亮")]
    [InlineData("en", "The stairwell light in building 3 unit 2 does not work", "not satisfied", "It is still dark")]
    public async Task A_result_is_judged_with_words_and_a_tap(string locale, string what, string judgement, string words)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await using (var before = await Private(bot, locale))
        {
            await before.Say(what);
            await before.HearsBot(Number);
        }

        await bot.Says("staff-property", Sample.Staff, $"签收 {Number}");
        await bot.Says("staff-property", Sample.Staff, $"办结 {Number} 换了灯泡");
        await bot.Pass(TimeSpan.FromDays(1.5));
        await using var li = await Private(bot, locale);
        await li.HearsBot(locale == "en" ? "Is it solved" : "好了吗");
        await li.Shows($"rating-{locale}");
        var tap = Buttons(li).GetByText(judgement, new() { Exact = true });
        await tap.WaitForAsync();
        await Whole(li, $"rating-{locale}");

        await li.Page.Locator("#webchat .ac-adaptiveCard textarea").Last.FillAsync(words);
        await tap.ClickAsync();
        await li.HearsBot(locale == "en" ? "is taken up again" : "重新办");
        await bot.Settled();

        await using var db = bot.Db();
        Assert.Equal(1, await db.Events.CountAsync(each => each.Kind == TicketEventKind.Rated, Stop));
        Assert.Contains(await db.Statements.ToListAsync(Stop), row => row.Text == words);
    }

    private async Task<Visitor> Private(BotFixture bot, string locale)
    {
        var li = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-li&where=dm-dl_resident-li", 360, 740);
        await li.ComesIn();
        return li;
    }

    private static ILocator Buttons(Visitor visitor) => visitor.Page.Locator("#webchat .ac-adaptiveCard button.ac-pushButton");

    /// <summary>The last card is drawn as a card, with none of its parts cut off at the width of a phone.</summary>
    private static async Task Whole(Visitor visitor, string name)
    {
        var card = visitor.Page.Locator("#webchat .ac-adaptiveCard").Last;
        await card.ScrollIntoViewIfNeededAsync();
        await visitor.Shows(name);
        var box = (await card.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 360);
        Assert.InRange(box.X + box.Width, 200, 360);
        Assert.False(await visitor.ScrollsSideways());
        Assert.Equal(0, await card.EvaluateAsync<int>("card => [...card.querySelectorAll('*')].filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow === 'hidden' && part.innerText).length"));
    }
}
