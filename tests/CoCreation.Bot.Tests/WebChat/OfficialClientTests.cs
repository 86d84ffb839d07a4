using System.Text;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The official Web Chat against our Direct Line where lines are cut, hours pass and photos come: nothing is missing, nothing is there twice.</summary>
[Collection(PageInUse.Name)]
public sealed class OfficialClientTests(Browser browser)
{
    private const string Group = "group-building-3";

    [Theory]
    [InlineData("zh-CN", "小缔", "帮助", "直接说哪里")]
    [InlineData("en", "Hello", "help", "Say what is wrong")]
    public async Task Whoever_comes_is_greeted_with_what_can_be_tapped(string locale, string greeting, string tapped, string answer)
    {
        await using var bot = await BotFixture.Start();
        await using var li = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-li&where=dm-dl_resident-li", 360, 740);
        await li.ComesIn();
        await li.HearsBot(greeting);
        await li.Shows($"greeting-{locale}");

        await li.Page.Locator("#webchat").GetByRole(AriaRole.Button, new() { Name = tapped, Exact = true }).ClickAsync();

        await li.HearsBot(answer);
    }

    [Theory]
    [InlineData("zh-CN", "水停了吗", 1280)]
    [InlineData("en", "Is the water off?", 360)]
    public async Task What_was_said_while_the_line_was_cut_is_there_once(string locale, string asked, int width)
    {
        await using var bot = await BotFixture.Start();
        var line = new Line();
        await using var li = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-li&where={Group}", width, 740, line.Watch);
        await using var wang = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-wang&where={Group}");
        await li.ComesIn();
        await wang.ComesIn();
        await wang.Say($"{asked} 1");
        await li.HearsNeighbour($"{Literal(asked)} 1");

        await line.Cut();
        await wang.Say($"{asked} 2");
        await wang.Page.Locator("#webchat .said--self", new() { HasText = $"{asked} 2" }).WaitForAsync();
        await wang.Say($"{asked} 3");
        await bot.Settled();
        line.Mend();

        await li.HearsNeighbour($"{Literal(asked)} 3");
        foreach (var number in (int[])[1, 2, 3]) Assert.Equal(1, await li.Page.Locator("#webchat .said--other", new() { HasText = $"{asked} {number}" }).CountAsync());
        await li.Say(asked);
        await wang.HearsNeighbour(Literal(asked));
        await li.Shows($"cut-{locale}");
    }

    [Fact]
    public async Task A_page_that_stays_open_gets_new_tokens_in_time()
    {
        await using var bot = await BotFixture.Start();
        await using var li = await browser.Visit(bot.Address, $"lang=zh-CN&who=dl_resident-li&where={Group}", before: page => page.Clock.InstallAsync());
        await using var wang = await browser.Visit(bot.Address, $"lang=zh-CN&who=dl_resident-wang&where={Group}");
        await li.ComesIn();
        await wang.ComesIn();

        foreach (var _ in (int[])[1, 2, 3])
        {
            bot.Clock.MoveTo(bot.Clock.GetUtcNow() + TimeSpan.FromMinutes(16));
            var refreshed = await li.Page.RunAndWaitForResponseAsync(() => li.Page.Clock.FastForwardAsync("16:00"), answer => answer.Url.EndsWith("/tokens/refresh", StringComparison.Ordinal));
            Assert.Equal(200, refreshed.Status);
        }

        // The first token ended 18 minutes ago.
        await li.Say("还在");
        await wang.HearsNeighbour("还在");
    }

    [Theory]
    [InlineData("zh-CN", "还在", 1280)]
    [InlineData("en", "Still here", 360)]
    public async Task A_page_that_slept_longer_than_its_token_lives_goes_on_where_it_was(string locale, string said, int width)
    {
        await using var bot = await BotFixture.Start();
        var line = new Line();
        await using var li = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-li&where={Group}", width, 740, line.Watch);
        await li.ComesIn();
        await li.Say($"{said} 1");
        await li.HearsSelf($"{said} 1");

        // Nothing of the page runs while the machine sleeps.
        bot.Clock.MoveTo(bot.Clock.GetUtcNow() + TimeSpan.FromHours(3));
        await line.Cut();
        await using var wang = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-wang&where={Group}");
        await wang.ComesIn();
        await wang.Say($"{said} 2");
        await wang.HearsSelf($"{said} 2");
        line.Mend();
        await li.Say($"{said} 3");

        await wang.HearsNeighbour($"{said} 3");
        await li.HearsNeighbour($"{said} 2");
        await li.Say($"{said} 4");
        await wang.HearsNeighbour($"{said} 4");
        foreach (var number in (int[])[1, 2, 3, 4]) Assert.Equal(1, await li.Page.Locator("#webchat .said", new() { HasText = $"{said} {number}" }).CountAsync());
        await li.Shows($"slept-{locale}");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_photo_from_the_page_is_seen_by_the_neighbour(string locale)
    {
        await using var bot = await BotFixture.Start();
        await using var li = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-li&where={Group}", 360, 740);
        await using var wang = await browser.Visit(bot.Address, $"lang={locale}&who=dl_resident-wang&where={Group}");
        await li.ComesIn();
        await wang.ComesIn();
        var drawn = await li.Page.EvaluateAsync<string>("() => { const c = document.createElement('canvas'); c.width = 64; c.height = 48; c.getContext('2d').fillRect(8, 8, 40, 30); return c.toDataURL('image/png').split(',')[1]; }");

        await li.Page.Locator("#webchat input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "楼道.png", MimeType = "image/png", Buffer = Convert.FromBase64String(drawn) });
        await li.Say("**3栋** <b>");

        var said = wang.Page.Locator("#webchat .said--other", new() { HasText = "**3栋** <b>" });
        await said.WaitForAsync();
        var photo = wang.Page.Locator("#webchat .said--other img").First;
        await photo.WaitForAsync();
        Assert.Equal(64, await photo.EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth; }"));
        await li.Shows($"photo-{locale}");
    }

    [Fact]
    public async Task What_people_and_the_bot_say_stands_there_as_it_was_typed()
    {
        const string typed = "*配件* _明天_ <b>到</b> [点我](https://example.com) https://example.org";
        await using var bot = await BotFixture.Start();
        await using var li = await browser.Visit(bot.Address, $"lang=zh-CN&who=dl_resident-li&where={Group}", 360, 740);
        await using var wang = await browser.Visit(bot.Address, $"lang=zh-CN&who=dl_resident-wang&where={Group}");
        await li.ComesIn();
        await wang.ComesIn();
        await bot.Says("resident-chen", Sample.Building, "3栋电梯坏了，停在一楼不动");
        await bot.Says("staff-property", null, "签收 1");

        await wang.Say(typed + "\n第二行");
        await bot.Says("staff-property", null, $"进展 1 {typed}");

        await li.HearsNeighbour("第二行");
        await li.HearsBot("配件");
        var neighbour = li.Page.Locator("#webchat .said--other", new() { HasText = "第二行" });
        Assert.Matches($"{Literal(typed)}\n+第二行", await neighbour.InnerTextAsync());
        var said = li.Page.Locator("#webchat .said--bot", new() { HasText = "配件" });
        Assert.Contains("*配件* _明天_ <b>到</b> [点我]", await said.InnerTextAsync(), StringComparison.Ordinal);
        foreach (var bubble in new[] { neighbour, said }) Assert.Equal(0, await bubble.Locator("a, b, em, strong, i").CountAsync());
        await li.Shows("as-typed");
    }

    [Fact]
    public async Task A_page_of_somebody_else_shows_the_bot_as_the_README_says()
    {
        await using var bot = await BotFixture.Start();
        using var http = new HttpClient { BaseAddress = bot.Address };
        using var answer = await http.PostAsync("/v3/directline/tokens/generate", new StringContent("""{ "user": { "id": "dl_resident-wang" } }""", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        var token = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["token"];
        var page = Example("<div id=\"chat\"").Replace("https://HOST", bot.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        await using var elsewhere = WebApplication.CreateSlimBuilder().Build();
        elsewhere.Urls.Add("http://127.0.0.1:0");
        elsewhere.MapGet("/", () => Results.Content($"<!doctype html><script>const token = '{token}';</script>{page}", "text/html; charset=utf-8"));
        await elsewhere.StartAsync(TestContext.Current.CancellationToken);

        await using var wang = await browser.Visit(new Uri(elsewhere.Urls.Single()), "", 360, 740);
        await wang.Page.GetByText("我是小缔").First.WaitForAsync();
        await wang.Say("3栋2单元楼道灯不亮");

        await wang.Page.GetByText("记下了").First.WaitForAsync();
        await wang.Shows("elsewhere");
    }

    /// <summary>The block of code in README.md that begins so.</summary>
    private static string Example(string begin)
    {
        var readme = File.ReadAllText(Path.Combine(RunningBot.Repository, "README.md"));
        var at = readme.IndexOf(begin, StringComparison.Ordinal);
        return readme[at..readme.IndexOf("```", at, StringComparison.Ordinal)];
    }

    private static string Literal(string text) => System.Text.RegularExpressions.Regex.Escape(text);

    /// <summary>A page's stream, which can be cut and mended.</summary>
    private sealed class Line
    {
        private readonly List<(IWebSocketRoute Page, IWebSocketRoute Bot)> open = [];
        private volatile bool cut;

        public Task Watch(IPage page) => page.RouteWebSocketAsync(url => url.Contains("/stream", StringComparison.Ordinal), socket =>
        {
            if (cut) _ = socket.CloseAsync();
            else open.Add((socket, socket.ConnectToServer()));
        });

        public async Task Cut()
        {
            cut = true;
            Assert.NotEmpty(open);
            foreach (var (page, bot) in open)
            {
                await bot.CloseAsync();
                await page.CloseAsync();
            }

            open.Clear();
        }

        public void Mend() => cut = false;
    }
}
