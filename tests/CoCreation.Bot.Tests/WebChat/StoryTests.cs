using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The main job as three people see it on the page: reported, taken on, joined, resolved, judged.</summary>
[Collection(PageInUse.Name)]
public sealed partial class StoryTests(Browser browser)
{
    private static readonly Dictionary<string, Said> Languages = new()
    {
        ["zh-CN"] = new(
            Report: "3栋电梯又坏了，昨晚十点困了两个人，太吓人了", Noted: "记下了.*电梯", Original: "太吓人了", Where: "3栋", Taken: "接手", Progress: "进展",
            Doing: "师傅到了，正在换制动器", Resolve: "办结", Done: "更换了曳引机制动器", Unhappy: "不满意 还是晃", Again: "重新办", Happy: "满意", Thanks: "谢谢"),
        ["en"] = new(
            Report: "The lift in building 3 is broken again, two people were trapped last night at ten, so scary", Noted: "(?i)noted.*lift", Original: "so scary", Where: "(?i)building 3",
            Taken: "(?i)took|taken|on it", Progress: "progress", Doing: "The mechanic is here and changes the brake", Resolve: "resolve", Done: "Replaced the brake of the lift motor",
            Unhappy: "not satisfied, it still shakes", Again: "(?i)again", Happy: "satisfied", Thanks: "(?i)thank"),
    };

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_complaint_becomes_a_ticket_and_its_progress_comes_back_into_the_groups(string locale)
    {
        var words = Languages[locale];
        await using var bot = await RunningBot.Start();
        await using var li = await browser.Visit(bot, $"lang={locale}&who=dl_resident-li&where=group-building-3");
        await using var wang = await browser.Visit(bot, $"lang={locale}&who=dl_resident-wang&where=group-building-3");
        await using var property = await browser.Visit(bot, $"lang={locale}&who=dl_staff-property&where=group-staff");
        await using var community = await browser.Visit(bot, $"lang={locale}&who=dl_staff-community&where=group-staff");
        await using var zhao = await browser.Visit(bot, $"lang={locale}&who=dl_resident-zhao&where=group-community");
        foreach (var visitor in (Visitor[])[li, wang, property, community, zhao]) await visitor.ComesIn();

        // 2: noted at once, in the group; the neighbour sees who said what.
        await li.Say(words.Report);
        var noted = await li.HearsBot(words.Noted);
        var number = Number().Match(noted).Value;
        Assert.NotEmpty(number);
        Assert.Contains(words.Original, await wang.HearsNeighbour(words.Original), StringComparison.Ordinal);
        await wang.HearsBot(number);

        // 3: a card with fields for the staff, without the resident's words.
        var card = property.Page.Locator("#webchat .ac-adaptiveCard", new() { HasText = number }).Last;
        await card.WaitForAsync();
        Assert.Matches(words.Where, await card.InnerTextAsync());
        Assert.DoesNotContain(words.Original, await property.Transcript(), StringComparison.Ordinal);

        // 4: taken on with the card's first button; the building hears it.
        await card.GetByRole(Microsoft.Playwright.AriaRole.Button).First.ClickAsync();
        await li.HearsBot(words.Taken);
        await wang.HearsBot(words.Taken);

        // 5: progress in the building, the result also in the community.
        await property.Say($"{words.Progress} {number} {words.Doing}");
        await wang.HearsBot(words.Doing);
        await property.Say($"{words.Resolve} {number} {words.Done}");
        await li.HearsBot(words.Done);
        await zhao.HearsBot(words.Done);

        // 6: not satisfied, so it is done again and the community answers for it; satisfied, so it is over.
        await li.Say(words.Unhappy);
        await wang.HearsBot(words.Again);
        await community.Say($"{words.Resolve} {number} {words.Done}");
        await li.HearsBot(words.Done, time: 2);
        await li.Say(words.Happy);
        await li.HearsBot(words.Thanks);

        Assert.DoesNotContain(words.Original, await zhao.Transcript(), StringComparison.Ordinal);
        Assert.DoesNotMatch("李|Li\\b", await zhao.Transcript());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task One_click_plays_the_sample_story_to_its_end(string locale)
    {
        await using var bot = await RunningBot.Start();
        await using var visitor = await browser.Visit(bot, $"lang={locale}");
        await visitor.ComesIn();

        await visitor.Page.Locator("#play").ClickAsync();
        await visitor.Page.EvaluateAsync("() => { setInterval(() => document.querySelector('#story-next').click(), 200); }"); // in a hurry
        await visitor.Page.Locator("#story-again").WaitForAsync(new() { Timeout = 120_000 });

        var rooms = visitor.Page.Locator("#story-rooms .room");
        var words = Languages[locale];
        Assert.Matches(Number(), await rooms.Nth(0).InnerTextAsync());
        Assert.Matches(words.Thanks, await rooms.Nth(0).InnerTextAsync());
        Assert.Contains(words.Done, await rooms.Nth(2).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await visitor.AccessibilityFaults());
    }

    [GeneratedRegex(@"[A-Z]{2}-\d{4}-\d{6}")]
    private static partial Regex Number();

    private sealed record Said(
        string Report, string Noted, string Original, string Where, string Taken, string Progress, string Doing,
        string Resolve, string Done, string Unhappy, string Again, string Happy, string Thanks);
}
