namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The page where something that it needs is not there, and what it may load.</summary>
[Collection(PageInUse.Name)]
public sealed class PageTests(Browser browser, SharedBot shared)
{
    [Fact]
    public async Task Without_npm_the_bot_runs_and_the_page_says_what_to_install()
    {
        var program = CopyWithoutWebChat();
        await using var bot = await RunningBot.Start(program);
        await using var visitor = await browser.Visit(bot, "");

        var trouble = visitor.Page.Locator("#trouble");
        await trouble.WaitForAsync();
        var said = await trouble.InnerTextAsync();

        Assert.Contains("请装 Node.js", said, StringComparison.Ordinal);
        Assert.Contains("Install Node.js", said, StringComparison.Ordinal);
        Assert.Empty(await visitor.AccessibilityFaults());
        Directory.Delete(program, recursive: true);
    }

    [Fact]
    public async Task Where_a_secret_is_set_the_page_says_that_it_may_not_come_in()
    {
        await using var bot = await RunningBot.Start(environment: ("DirectLine__Secret", "only-the-server-knows"));
        await using var visitor = await browser.Visit(bot, "lang=en");

        var trouble = visitor.Page.Locator("#trouble");
        await trouble.WaitForAsync();

        Assert.Contains("a secret is set", await trouble.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_run_only_its_own_scripts()
    {
        using var http = new HttpClient { BaseAddress = shared.Bot.Address };

        var first = await http.GetAsync(new Uri("/", UriKind.Relative));
        var second = await http.GetAsync(new Uri("/", UriKind.Relative));

        var policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.NotEqual(policy, Assert.Single(second.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Web_Chat_is_sent_compressed_and_kept_by_the_browser()
    {
        using var http = new HttpClient { BaseAddress = shared.Bot.Address };
        var html = await http.GetStringAsync(new Uri("/", UriKind.Relative));
        var address = html.Split("src=\"").Select(part => part.Split('"')[0]).First(part => part.StartsWith("/webchat/webchat.js?v=", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };

        using var answer = await http.SendAsync(request);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < 1_000_000);
    }

    // As the build leaves it where npm is missing. The runtime follows links, so the program's own files are copied.
    private static string CopyWithoutWebChat()
    {
        var built = AppContext.BaseDirectory;
        var program = Directory.CreateTempSubdirectory("cocreation-without-npm-").FullName;
        foreach (var file in Directory.EnumerateFiles(built))
        {
            var copy = Path.Combine(program, Path.GetFileName(file));
            if (Path.GetFileName(file).StartsWith("CoCreation.Bot.", StringComparison.Ordinal)) File.Copy(file, copy);
            else File.CreateSymbolicLink(copy, file);
        }
        foreach (var folder in Directory.EnumerateDirectories(built).Where(folder => Path.GetFileName(folder) != "webchat"))
            Directory.CreateSymbolicLink(Path.Combine(program, Path.GetFileName(folder)), folder);
        var page = Directory.CreateDirectory(Path.Combine(program, "webchat")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(built, "webchat")).Where(file => !Path.GetFileName(file).StartsWith("webchat.js", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(page, Path.GetFileName(file)));
        return program;
    }
}
