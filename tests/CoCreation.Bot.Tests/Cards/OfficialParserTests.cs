using System.Diagnostics;
using System.Text.Json;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Cards;

/// <summary>The official parser (npm adaptivecards) finds nothing wrong with any of our cards, by its schema for 1.5.</summary>
public sealed class OfficialParserTests
{
    public static TheoryData<string, string> Cards
    {
        get
        {
            var cards = new TheoryData<string, string>();
            foreach (var name in SampleKnowledge.Of().Dialogs.Vocabulary.Cards.Keys)
            {
                cards.Add(name, "zh-CN");
                cards.Add(name, "en");
            }

            return cards;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_with_everything_on_it_has_no_mistake(string name, string locale)
    {
        var dialogs = SampleKnowledge.Of().Dialogs;

        var card = dialogs.Card(name).RenderJson(new FactTexts(Everything(dialogs.Vocabulary.Cards[name]), locale, default));

        Assert.Equal("[]", await Judge(card));
        Assert.DoesNotContain("\"zh\"", card, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_says_in_words_what_it_shows_where_it_cannot_be_shown(string name, string locale)
    {
        var dialogs = SampleKnowledge.Of().Dialogs;

        using var card = JsonDocument.Parse(dialogs.Card(name).RenderJson(new FactTexts(Everything(dialogs.Vocabulary.Cards[name]), locale, default)));

        Assert.NotEmpty(card.RootElement.GetProperty("fallbackText").GetString()!);
    }

    [Fact]
    public async Task A_card_with_mistakes_is_found_out()
    {
        var found = await Judge("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlok","text":"x"},{"type":"TextBlock","text":"x","size":"Huge"},{"type":"Input.ChoiceSet","id":"a","choices":[]}]}""");

        Assert.Equal(3, JsonDocument.Parse(found).RootElement.GetArrayLength());
    }

    /// <summary>Every fact that the card knows: lists with two items, all else with some text of its own.</summary>
    private static FactMap Everything(IReadOnlyList<string> names)
    {
        var facts = new FactMap();
        foreach (var name in names.Where(name => !name.Contains("[]", StringComparison.Ordinal) && !name.Contains('*', StringComparison.Ordinal)))
        {
            string[] parts = [.. names.Where(each => each.StartsWith(name + "[].", StringComparison.Ordinal)).Select(each => each[(name.Length + 3)..])];
            if (parts is []) facts[name] = name;
            else facts[name] = Fact.FromList([.. Enumerable.Range(1, 2).Select(number => Item(parts, number))]);
        }

        return facts;
    }

    private static FactMap Item(IEnumerable<string> parts, int number)
    {
        var item = new FactMap();
        foreach (var part in parts) item[part] = $"{part} {number}";
        return item;
    }

    private static async Task<string> Judge(string card)
    {
        var script = Path.Combine(RunningBot.Repository, "tests", "CoCreation.Bot.Tests", "Cards", "judge.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteLineAsync(card);
        node.StandardInput.Close();
        var found = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return found.Trim();
    }
}
