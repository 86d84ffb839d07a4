namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The page for everybody: by keyboard, in large type, magnified, on a phone, in both languages.</summary>
[Collection(PageInUse.Name)]
public sealed class AccessibilityTests(Browser browser, SharedBot shared)
{
    [Theory]
    [InlineData("zh-CN", 1280, false)]
    [InlineData("en", 1280, false)]
    [InlineData("zh-CN", 1280, true)]
    [InlineData("zh-CN", 360, false)]
    [InlineData("en", 360, true)]
    public async Task A_checker_finds_no_fault_in_the_page(string locale, int width, bool large)
    {
        await using var visitor = await browser.Visit(shared.Bot, $"lang={locale}&who=dl_staff-property&where=group-staff", width, 740);
        await visitor.ComesIn();
        if (large) await visitor.Page.Locator("#large").ClickAsync();
        await visitor.Say(locale == "en" ? "help" : "帮助");
        await visitor.HearsBot(".");

        var faults = await visitor.AccessibilityFaults();

        Assert.Empty(faults);
        Assert.Equal(locale, await visitor.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData("zh-CN", 360, false)] // a phone
    [InlineData("en", 360, true)]
    [InlineData("zh-CN", 640, false)] // 1280 at 200 %
    [InlineData("en", 640, true)]
    public async Task Nothing_has_to_be_scrolled_sideways(string locale, int width, bool large)
    {
        await using var visitor = await browser.Visit(shared.Bot, $"lang={locale}&who=dl_resident-li&where=group-building-3", width, 500);
        await visitor.ComesIn();
        if (large) await visitor.Page.Locator("#large").ClickAsync();
        await visitor.Say(locale == "en" ? "status" : "进度");
        await visitor.HearsBot(".");

        Assert.False(await visitor.ScrollsSideways());

        await visitor.Page.Locator("#play").ClickAsync();
        await visitor.Page.Locator("#story-rooms .said").First.WaitForAsync();
        Assert.False(await visitor.ScrollsSideways());
    }

    [Fact]
    public async Task Person_group_and_message_can_be_chosen_and_sent_by_keyboard_alone()
    {
        await using var visitor = await browser.Visit(shared.Bot, "lang=zh-CN");
        await visitor.ComesIn();
        var keys = visitor.Page.Keyboard;

        await keys.PressAsync("Tab");
        Assert.Equal("#chat", await visitor.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visitor.TabTo("[name=who]");
        await keys.PressAsync("ArrowRight");
        await visitor.TabTo("[name=where]");
        await keys.PressAsync("ArrowRight");
        var who = await visitor.Page.Locator("[name=who]:checked").GetAttributeAsync("value");
        var where = await visitor.Page.Locator("#places label:has(:checked)").InnerTextAsync();
        await visitor.ComesIn();
        await visitor.TabTo("[data-id=webchat-sendbox-input]");
        await keys.TypeAsync("进度");
        await keys.PressAsync("Enter");

        await visitor.HearsBot(".");
        Assert.NotEqual("dl_resident-li", who);
        Assert.Equal(where, await visitor.Page.Locator("#chat-title").InnerTextAsync());
    }

    [Fact]
    public async Task Whoever_wants_less_movement_gets_none()
    {
        await using var visitor = await browser.Visit(shared.Bot, "lang=zh-CN");
        await visitor.Page.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });

        var moving = await visitor.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none').length");

        Assert.Equal(0, moving);
    }

    [Fact]
    public async Task Language_and_large_type_are_remembered()
    {
        await using var visitor = await browser.Visit(shared.Bot, "");
        await visitor.ComesIn();
        await visitor.Page.Locator("[data-locale=en]").ClickAsync();
        await visitor.Page.Locator("#large").ClickAsync();

        await visitor.Page.GotoAsync(shared.Bot.Address.ToString());
        await visitor.ComesIn();

        Assert.Equal("en", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("true", await visitor.Page.Locator("#large").GetAttributeAsync("aria-pressed"));
    }
}
