using Microsoft.Playwright;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>One browser and one bot for all tests of the page, one test after the other: two cores carry no more.</summary>
[CollectionDefinition(Name)]
public sealed class PageInUse : ICollectionFixture<Browser>, ICollectionFixture<SharedBot>
{
    public const string Name = "page";
}

/// <summary>A headless Chromium that can reach nothing but this machine.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.True(File.Exists(path), $"{path} is missing: tests/run.sh installs it, or set CHROMIUM to its path.");
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
            ],
        });
    }

    /// <summary>Opens the page in a profile of its own.</summary>
    /// <param name="bot">The bot whose page it is.</param>
    /// <param name="query">What follows the question mark, e.g. <c>lang=en&amp;who=dl_resident-li</c>.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="height">Height of the window in CSS pixels.</param>
    public Task<Visitor> Visit(RunningBot bot, string query, int width = 1280, int height = 900)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return Visit(bot.Address, query, width, height);
    }

    /// <param name="before">Prepares the page before it loads anything.</param>
    public async Task<Visitor> Visit(Uri bot, string query, int width = 1280, int height = 900, Func<IPage, Task>? before = null)
    {
        var context = await chromium!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        var visitor = new Visitor(page);
        if (before is not null) await before(page);
        await page.GotoAsync(new Uri(bot, "/?" + query).ToString());
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.CloseAsync();
        playwright?.Dispose();
    }
}
