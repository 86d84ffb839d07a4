namespace CoCreation.Dialogs;

/// <summary>Checks each step of a flow: its names, its texts and what it asks of the host.</summary>
internal sealed class StepCheck
{
    private readonly Flow flow;
    private readonly DialogVocabulary vocabulary;
    private readonly Findings findings;
    private readonly KnownNames names;

    private StepCheck(Flow flow, DialogVocabulary vocabulary, Findings findings)
    {
        (this.flow, this.vocabulary, this.findings) = (flow, vocabulary, findings);
        names = KnownNames.Of(flow, vocabulary);
    }

    public static void Check(Flow flow, DialogVocabulary vocabulary, Findings findings)
    {
        var check = new StepCheck(flow, vocabulary, findings);
        check.CheckIds();
        check.CheckText(flow.Help, flow.Line, null);
        foreach (var step in flow.Steps)
            check.CheckStep(step);
    }

    private void Add(int line, string code, string message, string? suggestion = null) => findings.Add(flow.File, line, code, message, suggestion);

    private void CheckIds()
    {
        foreach (var same in flow.Steps.GroupBy(s => s.Id).Where(g => g.Count() > 1))
        {
            foreach (var step in same.Skip(1))
                Add(step.Line, "D006", $"two steps are called '{same.Key}'", "give one of them another id");
        }

        foreach (var slot in flow.Steps.OfType<CollectStep>().GroupBy(s => s.Slot).Where(g => g.Select(s => s.As).Distinct().Count() > 1))
            Add(slot.Last().Line, "D025", $"slot '{slot.Key}' is collected as {string.Join(" and ", slot.Select(s => Written(s.As)).Distinct())}", "one slot holds one type");
    }

    private void CheckStep(FlowStep step)
    {
        CheckCondition(step.When, step.Line);
        CheckTarget(step.Next, step.Line);
        switch (step)
        {
            case CollectStep collect:
                CheckCollect(collect);
                CheckCard(collect.Card, step.Line);
                break;
            case SayStep say:
                CheckCard(say.Card, step.Line);
                CheckText(say.Text, step.Line, step.When);
                foreach (var button in say.Buttons)
                {
                    CheckCondition(button.When, step.Line);
                    CheckText(Within(button.Each, button.Title), step.Line, step.When);
                    CheckText(Within(button.Each, button.Value), step.Line, step.When);
                }

                break;
            case DoStep action:
                CheckAction(action);
                break;
        }
    }

    private static LocalizedText Within(string? list, LocalizedText text) =>
        list is null ? text : new($"{{#{list}}}{text.Zh}{{/{list}}}", $"{{#{list}}}{text.En}{{/{list}}}");

    private void CheckCollect(CollectStep step)
    {
        CheckText(step.Ask, step.Line, step.When);
        CheckText(step.Again, step.Line, step.When);
        if (step.Ask is null && !step.Optional && step.Default is not ['\'', ..])
            Add(step.Line, "D018", $"'{step.Slot}' is asked for without a text", step.Default is null ? "give it ask, or optional: true" : "give it ask for when the default is empty");

        CheckDefault(step);
        if (step.As is SlotType.Choice == (step.Choices.Count == 0))
            Add(step.Line, "D022", step.As is SlotType.Choice ? $"'{step.Slot}' is a choice without choices" : $"'{step.Slot}' has choices but is no choice", "give choices with as: choice");

        foreach (var twice in step.Choices.GroupBy(c => c.Value).Where(g => g.Count() > 1))
            Add(step.Line, "D022", $"the choice '{twice.Key}' is offered twice");

        foreach (var choice in step.Choices)
        {
            CheckCondition(choice.When, step.Line);
            CheckText(choice.Title, step.Line, step.When);
        }

        foreach (var (value, target) in step.NextBy)
        {
            CheckTarget(target, step.Line);
            var values = ValuesOf(step);
            if (!values.Contains(value))
                Add(step.Line, "D010", $"'{step.Slot}' never comes to '{value}'", Spelling.Suggest(value, values));
        }
    }

    private void CheckCard(string? card, int line)
    {
        if (card is not null && !vocabulary.Cards.ContainsKey(card))
            Add(line, "D039", $"there is no card '{card}'", Spelling.Suggest(card, vocabulary.Cards.Keys));
    }

    private void CheckDefault(CollectStep step)
    {
        if (step.Default is not { } source)
            return;

        if (source == "likeliest")
        {
            if (step.As is not SlotType.Category)
                Add(step.Line, "D027", "only a category has a likeliest value", "name a fact or a 'literal'");
        }
        else if (source.StartsWith('\''))
        {
            if (source.Length < 2 || source[^1] != '\'')
                Add(step.Line, "D027", $"the default {source} is not closed", "write \"'literal'\"");
            else if (step.As is SlotType.Choice && !ValuesOf(step).Contains(source[1..^1]))
                Add(step.Line, "D027", $"the default {source} is none of the choices", Spelling.Suggest(source[1..^1], ValuesOf(step)));
        }
        else if (!names.Knows(source))
        {
            Add(step.Line, "D012", $"nobody knows '{source}'", names.Suggest(source) ?? "write a fact's name, or a 'literal' in quotes");
        }
    }

    private void CheckAction(DoStep step)
    {
        foreach (var (_, target) in step.NextBy)
            CheckTarget(target, step.Line);

        foreach (var (_, template) in step.With)
            names.CheckTemplate(template, flow.File, step.Line, findings);

        if (vocabulary.Actions.FirstOrDefault(a => a.Name == step.Action) is not { } action)
        {
            Add(step.Line, "D008", $"there is no action '{step.Action}'", Spelling.Suggest(step.Action, vocabulary.Actions.Select(a => a.Name)));
            return;
        }

        foreach (var outcome in step.NextBy.Keys.Where(o => o != "else" && !action.Outcomes.Contains(o)))
            Add(step.Line, "D010", $"{action.Name} never comes to '{outcome}'", Spelling.Suggest(outcome, action.Outcomes));

        // What a person said would be shown in place of what the action found.
        foreach (var hidden in action.Facts.Where(fact => flow.Collecting(fact) is not null))
            Add(step.Line, "D029", $"slot '{hidden}' hides what {action.Name} says under that name", "give the slot another name");

        if (step.NextBy.Count > 0 && !step.NextBy.ContainsKey("else"))
        {
            foreach (var outcome in action.Outcomes.Where(o => !step.NextBy.ContainsKey(o)))
                Add(step.Line, "D009", $"{action.Name} may come to '{outcome}', which is not in next", $"add '{outcome}: …' or 'else: …'");
        }

        foreach (var argument in step.With.Keys.Where(a => !action.With.Contains(a)))
            Add(step.Line, "D011", $"{action.Name} takes no '{argument}'", Spelling.Suggest(argument, action.With));
    }

    private void CheckTarget(string? target, int line)
    {
        if (target is not null && target != "end" && flow.IndexOf(target) < 0)
            Add(line, "D007", $"there is no step '{target}'", Spelling.Suggest(target, flow.Steps.Select(s => s.Id).Where(id => !id.Contains('~', StringComparison.Ordinal)).Append("end")));
    }

    private void CheckCondition(Condition? condition, int line)
    {
        names.CheckCondition(condition, flow.File, line, findings);
        foreach (var equal in condition?.Comparisons ?? [])
        {
            string[] values = equal.Left switch
            {
                "who" => ["resident", "staff"],
                "where" => ["group", "private"],
                _ => flow.Collecting(equal.Left) is { As: SlotType.Choice or SlotType.YesNo } step ? ValuesOf(step) : [],
            };
            if (values.Length > 0 && !equal.RightIsName && equal.Right.Length > 0 && !values.Contains(equal.Right))
                Add(line, "D028", $"'{equal.Left}' is never '{equal.Right}'", Spelling.Suggest(equal.Right, values));
        }
    }

    private void CheckText(LocalizedText? text, int line, Condition? when)
    {
        if (text is null)
            return;

        names.CheckTemplate(text.Zh, flow.File, line, findings);
        if (text.En != text.Zh)
            names.CheckTemplate(text.En, flow.File, line, findings);

        if (flow.Starts.Who == "staff" || (when?.Requires("who", "staff") ?? false))
            return;

        foreach (var word in vocabulary.WordsNotForResidents.Where(w => text.Zh.Contains(w, StringComparison.Ordinal)))
            Add(line, "D019", $"residents are never told '{word}'", "say it in their words, or make the flow or step one for staff");
    }

    private static string[] ValuesOf(CollectStep step) => step.As is SlotType.YesNo ? ["yes", "no"] : [.. step.Choices.Select(c => c.Value)];

    private static string Written(SlotType type) => FlowReader.NameOf(type);
}
