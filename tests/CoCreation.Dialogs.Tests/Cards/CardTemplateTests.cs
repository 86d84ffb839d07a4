using CoCreation.Dialogs.Tests.Engine;

namespace CoCreation.Dialogs.Tests.Cards;

public sealed class CardTemplateTests : IDisposable
{
    private const string Card = """
        {
          "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
          "type": "AdaptiveCard",
          "version": "1.4",
          "fallbackText": { "zh": "{ticket.number}：{ticket.place}", "en": "{ticket.number}: {ticket.place}" },
          "body": [
            { "type": "TextBlock", "text": "{ticket.number}", "weight": "Bolder", "wrap": true },
            { "type": "TextBlock", "text": { "zh": "急", "en": "Urgent" }, "$when": "ticket.urgent" },
            { "type": "FactSet", "facts": [{ "title": "{name}", "value": "{value}", "$each": "fields" }] },
            { "type": "ColumnSet", "columns": [{ "width": "auto", "items": [{ "type": "TextBlock", "text": "x" }] }] }
          ],
          "actions": [{ "type": "Action.Submit", "title": { "zh": "签收", "en": "Accept" }, "data": { "say": "签收 {ticket.number}" } }]
        }
        """;

    private readonly TemporaryDirectory directory = new();

    public CardTemplateTests() => directory.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public void A_card_is_filled_in_the_readers_language()
    {
        var facts = new FactMap
        {
            ["ticket.number"] = "QY-2026-000001",
            ["ticket.place"] = "3\"栋",
            ["ticket.urgent"] = "true",
            ["fields"] = Fact.FromList([new() { ["name"] = "地点", ["value"] = "3栋" }, new() { ["name"] = "时限", ["value"] = "今晚8点" }]),
        };

        var card = Load().Render(new FactTexts(facts, "en", default));

        Assert.Equal("QY-2026-000001: 3\"栋", (string?)card["fallbackText"]);
        Assert.Equal("Urgent", (string?)card["body"]![1]!["text"]);
        Assert.Equal(2, card["body"]![2]!["facts"]!.AsArray().Count);
        Assert.Equal("今晚8点", (string?)card["body"]![2]!["facts"]![1]!["value"]);
        Assert.Equal("签收 QY-2026-000001", (string?)card["actions"]![0]!["data"]!["say"]);
        Assert.DoesNotContain("$each", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_whose_condition_does_not_hold_is_left_out()
    {
        var card = Load().Render(new FactTexts(FactMap.Empty, "zh-CN", default));

        Assert.Equal(3, card["body"]!.AsArray().Count);
        Assert.Empty(card["body"]![1]!["facts"]!.AsArray());
    }

    [Fact]
    public void A_card_can_be_rendered_again_and_again()
    {
        var template = Load();

        var first = template.RenderJson(new FactTexts(FactMap.Empty, "zh-CN", default));

        Assert.Equal(first, template.RenderJson(new FactTexts(FactMap.Empty, "zh-CN", default)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("3栋", true)]
    public void A_card_with_a_condition_of_its_own_is_shown_where_it_holds(string place, bool shown)
    {
        directory.Write("cards/ticket.json", """{ "type": "AdaptiveCard", "version": "1.5", "$when": "ticket.place", "fallbackText": "x", "body": [{ "type": "TextBlock", "text": "{line}", "$each": "lines" }] }""");
        var facts = new FactMap();
        facts.AddIfAny("ticket.place", place);

        var card = Read(["ticket.place", .. DialogVocabulary.OnStepCards]);

        Assert.Equal(shown, card.Holds(new FactTexts(facts, "zh-CN", default)));
    }

    [Fact]
    public void A_card_that_stands_for_words_shows_line_by_line_what_is_said()
    {
        directory.Write("cards/ticket.json", """{ "type": "AdaptiveCard", "version": "1.5", "fallbackText": "{text}", "body": [{ "type": "TextBlock", "text": "{line}", "$each": "lines" }], "actions": [{ "$each": "choices", "type": "Action.Submit", "title": "{title}", "data": { "say": "{say}" } }] }""");

        var card = Read(["ticket.place", .. DialogVocabulary.OnStepCards]).Render(new FactTexts(CardTemplate.Standing("记下了。\n公开吗？", [("可以", "可以公开")]), "zh-CN", default));

        Assert.Equal(["记下了。", "公开吗？"], card["body"]!.AsArray().Select(block => (string?)block!["text"]));
        Assert.Equal(("可以", "可以公开"), ((string?)card["actions"]![0]!["title"], (string?)card["actions"]![0]!["data"]!["say"]));
        Assert.DoesNotContain("$when", card.ToJsonString(), StringComparison.Ordinal);
    }

    private CardTemplate Read(params string[] facts)
    {
        var (set, diagnostics) = DialogSet.Load(directory.Path, SampleDialogs.Vocabulary with { Cards = new Dictionary<string, IReadOnlyList<string>> { ["ticket"] = facts } });
        Assert.True(set is not null, string.Join('\n', diagnostics));
        return set.Card("ticket");
    }

    private CardTemplate Load()
    {
        directory.Write("cards/ticket.json", Card);
        var (set, diagnostics) = DialogSet.Load(directory.Path, SampleDialogs.Vocabulary with
        {
            Cards = new Dictionary<string, IReadOnlyList<string>>
            {
                ["ticket"] = ["ticket.number", "ticket.place", "ticket.urgent", "fields[].name", "fields[].value"],
            },
        });
        Assert.True(set is not null, string.Join('\n', diagnostics));
        return set.Card("ticket");
    }
}
