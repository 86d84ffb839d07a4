using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>Somebody at the page, with what their browser asked for and complained about.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private const float Patience = 60_000;

    private readonly List<string> asked = [];
    private readonly List<string> errors = [];

    public Visitor(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Page = page;
        page.Request += (_, request) => asked.Add(request.Url);
        page.WebSocket += (_, socket) => asked.Add(socket.Url);
        page.PageError += (_, error) => errors.Add(error);
    }

    public IPage Page { get; }

    public ILocator SendBox => Page.Locator("[data-id=webchat-sendbox-input]");

    /// <summary>Waits until the chat is open, and no longer the one of another choice.</summary>
    public Task ComesIn() => Page.Locator("#webchat [data-connected]").WaitForAsync();

    /// <summary>Types into the chat and sends.</summary>
    public async Task Say(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Waits until the bot has said something that matches, and returns it.</summary>
    /// <param name="pattern">What a message of the bot contains.</param>
    /// <param name="time">Which of the matching messages is waited for, counted from 1.</param>
    public Task<string> HearsBot(string pattern, int time = 1) => Reads(".said--bot", pattern, time);

    /// <summary>Waits until somebody else has said something that matches, and returns it with their name before it.</summary>
    public Task<string> HearsNeighbour(string pattern) => Reads(".said--other", pattern, 1);

    /// <summary>Waits until what this person has said has come back.</summary>
    public Task<string> HearsSelf(string pattern) => Reads(".said--self", pattern, 1);

    /// <summary>Everything that stands in the chat now.</summary>
    public async Task<string> Transcript() => string.Join('\n', await Page.Locator("#webchat .said").AllInnerTextsAsync());

    /// <summary>Puts a picture of the page where <c>COCREATION_TESTS_PICTURES</c> says, for eyes to judge.</summary>
    public async Task Shows(string name)
    {
        if (Environment.GetEnvironmentVariable("COCREATION_TESTS_PICTURES") is { Length: > 0 } folder) await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    /// <summary>Whether the page is wider than the window.</summary>
    public Task<bool> ScrollsSideways() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>What axe has against the page as it stands, by the rules of WCAG 2.2 AA.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityFaults()
    {
        var axe = Path.Combine(RunningBot.Repository, "tests/CoCreation.Bot.Tests/WebChat/node_modules/axe-core/axe.min.js");
        Assert.True(File.Exists(axe), "axe-core is missing: tests/run.sh installs it.");
        await Page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        var result = await Page.EvaluateAsync<JsonElement>(
            "async () => { const { violations, passes } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });"
            + " return { looked: passes.length, faults: violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.html.slice(0, 200)}`)) }; }");
        Assert.True(result.GetProperty("looked").GetInt32() > 10, "axe looked at nothing.");
        return [.. result.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)];
    }

    /// <summary>Presses Tab until the element has the focus, and makes sure that the focus can be seen on the way.</summary>
    public async Task TabTo(string selector)
    {
        for (var pressed = 0; pressed < 60; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }
        Assert.Fail($"Tab never came to {selector}.");
    }

    public async ValueTask DisposeAsync()
    {
        var outside = asked.Where(url => !OwnMachine().IsMatch(url)).ToList();
        await Page.Context.CloseAsync();
        Assert.Empty(outside);
        Assert.Empty(errors);
    }

    private async Task<string> Reads(string selector, string pattern, int time)
    {
        var said = Page.Locator("#webchat " + selector, new() { HasTextRegex = new Regex(pattern) }).Nth(time - 1);
        try
        {
            await said.WaitForAsync(new() { Timeout = Patience });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"Nothing matched {pattern} in:\n{await Transcript()}");
        }
        return await said.InnerTextAsync();
    }

    [GeneratedRegex(@"^(http|ws)://127\.0\.0\.1:\d+/|^(data|blob):")]
    private static partial Regex OwnMachine();
}
