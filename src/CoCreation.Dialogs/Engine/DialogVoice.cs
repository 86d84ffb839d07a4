namespace CoCreation.Dialogs;

/// <summary>Words what a dialog says and asks, with its buttons.</summary>
internal sealed class DialogVoice(DialogSet dialogs, DialogRun run, string locale)
{
    private readonly List<Said> says = [];
    private readonly bool english = LocalizedText.IsEnglish(locale);

    public IReadOnlyList<Said> Says => says;

    public string Fill(LocalizedText text) => Template.Fill(text.In(locale), run.Facts);

    /// <summary>Says one of the texts that belong to no flow.</summary>
    public void SayText(string key, params ReadOnlySpan<(string Name, string Text)> facts)
    {
        var more = new FactMap();
        foreach (var (name, text) in facts)
            more[name] = text;

        says.Add(new(dialogs.Say(key, run.Facts.Within(more)), []));
    }

    public void Say(SayStep step) => Add(Fill(step.Text), [.. step.Buttons.Where(b => Holds(b.When)).SelectMany(ButtonsOf)], step.Card);

    private void Add(string text, IReadOnlyList<Button> buttons, string? card) => says.Add(new(text, buttons, card is null ? null : Render(dialogs.Card(card), text, buttons)));

    private string? Render(CardTemplate card, string text, IReadOnlyList<Button> buttons)
    {
        var facts = run.Facts.Within(CardTemplate.Standing(text, buttons.Select(button => (button.Title, button.Value))));
        return card.Holds(facts) ? card.RenderJson(facts) : null;
    }

    private IEnumerable<Button> ButtonsOf(FlowButton button) =>
        button.Each is { } list
            ? run.Facts.Items(list).Select(item => new Button(Fill(button.Title, item), Fill(button.Value, item)))
            : [new(Fill(button.Title), Fill(button.Value))];

    private string Fill(LocalizedText text, FactMap item) => Template.Fill(text.In(locale), run.Facts.Within(item));

    public void SayHelp()
    {
        if (run.Flow?.Help is { } help)
            says.Add(new(Fill(help), []));
        else
            SayText("common/help");
    }

    public void Ask(CollectStep step) => Ask(step, question => question);

    /// <summary>Asks the question of a dialog that was interrupted.</summary>
    public void AskOnceMore(CollectStep step) => Ask(step, question =>
    {
        var text = dialogs.Text("common/resume").In(locale);
        var filled = Template.Fill(text, run.Facts.Within(new() { ["question"] = question }));

        // A text that does not place the question itself stands before it.
        return text.Contains("{question}", StringComparison.Ordinal) ? filled : $"{filled}{question}";
    });

    /// <summary>Asks again after an answer that did not fit; from the second time on with ways out.</summary>
    public void AskAgain(CollectStep step, int tries)
    {
        if (tries < 2 && step.Again is { } again)
        {
            Ask(step, _ => Fill(again));
            return;
        }

        var lead = dialogs.Say(tries < 2 ? "common/not-understood" : "common/not-understood-help", run.Facts);
        Button[] ways = tries < 2 ? [] : english ? [new("Back", "back"), new("Cancel", "cancel")] : [new("返回", "返回"), new("取消", "取消")];
        Ask(step, question => $"{lead}\n{question}", ways);
    }

    private void Ask(CollectStep step, Func<string, string> wording, params ReadOnlySpan<Button> more)
    {
        if (step.Ask is { } ask)
            Add(wording(Fill(ask)), [.. ButtonsOf(step), .. more], step.Card);
    }

    private IEnumerable<Button> ButtonsOf(CollectStep step)
    {
        var titles = step.As switch
        {
            SlotType.Choice => step.Choices.Where(c => Holds(c.When)).Select(c => Fill(c.Title)),
            SlotType.Category => run.State!.Candidates.Select(code => run.Facts.Text($"category.{code}") is { Length: > 0 } title ? title : code),
            SlotType.YesNo => english ? ["Yes", "No"] : ["是", "不是"],
            _ => [],
        };
        if (step.Skip is { } skip && (english ? skip.En : skip.Zh) is [var word, ..])
            titles = titles.Append(word);

        var waiting = $"{run.State!.Flow}#{step.Id}";
        return titles.Select(title => new Button(title, title, waiting));
    }

    private bool Holds(Condition? when) => when?.Holds(run.Facts.Value) ?? true;
}
