namespace CoCreation.Dialogs;

/// <summary>The dialogs of one person while a turn is taken: walks the steps, says, asks and asks for actions.</summary>
internal sealed class DialogRun(DialogSet dialogs, DialogState? state, IFacts host, string locale, DateTimeOffset now)
{
    // A flow that steps so often without waiting would step forever; the check at load forbids it.
    private const int MaxSteps = 500;
    private const int MaxDepth = 5;

    private readonly List<Said> says = [];
    private DialogState? draft = state?.Draft;

    /// <summary>The running dialog.</summary>
    public DialogState? State { get; private set; } = state?.Flow is null ? null : state with { Locale = locale, Draft = null };

    public Flow? Flow => State?.Flow is { } name ? dialogs.Find(name) : null;

    public ActionCall? Call { get; private set; }

    /// <summary>The step that awaits an answer.</summary>
    public CollectStep? Asked => State?.Step is { } step && Flow is { } flow && flow.IndexOf(step) is var at and >= 0 ? flow.Steps[at] as CollectStep : null;

    public FactTexts Facts => new(Flow is { } flow ? new DialogFacts(flow, State!, host) : host, locale, now.DateTime);

    public DialogStep Result(string? flow) => new()
    {
        State = State is not null ? State with { Draft = draft } : draft is not null ? new() { Draft = draft, Locale = locale } : null,
        Says = [.. says],
        Call = Call,
        Flow = flow,
    };

    public bool IsRunning(string flow)
    {
        for (var s = State; s is not null; s = s.Beneath)
        {
            if (s.Flow == flow)
                return true;
        }

        return false;
    }

    public void Change(Func<DialogState, DialogState> change) => State = change(State!);

    public void SayText(string key, params ReadOnlySpan<(string Name, string Text)> facts)
    {
        var more = new FactMap();
        foreach (var (name, text) in facts)
            more[name] = text;

        says.Add(new(dialogs.Say(key, Facts.Within(more)), []));
    }

    /// <summary>Begins a flow, keeping what runs beneath it.</summary>
    public void Begin(Started started)
    {
        var beneath = State;
        for (var (s, depth) = (beneath, 1); s is not null; s = s.Beneath, depth++)
        {
            if (depth >= MaxDepth)
                beneath = WithoutDeepest(beneath!);
        }

        var facts = new FactMap();
        facts.AddIfAny("intent", started.Intent);
        facts.AddIfAny("word", started.Word);
        State = new() { Flow = started.Flow.Name, Locale = locale, AskedAt = now, Facts = facts, Beneath = beneath, Slots = FromDraft(started.Flow) };
    }

    public void Fill(string slot, SlotValue value) => Change(s => s with
    {
        Slots = new Dictionary<string, SlotValue>(s.Slots) { [slot] = value },
        History = value.Assumed ? s.History : [.. s.History.Where(h => h != slot), slot],
        AskAgain = s.AskAgain == slot ? null : s.AskAgain,
        Candidates = value.Type is SlotType.Category ? [] : s.Candidates,
    });

    public void Clear(string slot) => Change(s => s with
    {
        Slots = s.Slots.Where(p => p.Key != slot).ToDictionary(),
        History = [.. s.History.Where(h => h != slot)],
    });

    public bool Holds(FlowStep step) => step.When?.Holds(Facts.Value) ?? true;

    /// <summary>Goes from a step on until an answer or an action is awaited, or all dialogs have ended.</summary>
    public void WalkFrom(string? step)
    {
        var flow = Flow!;
        var at = step is null ? 0 : flow.IndexOf(step);
        for (var count = 0; count < MaxSteps; count++)
        {
            if (at < 0 || at >= flow.Steps.Count)
            {
                End();
                return;
            }

            var current = flow.Steps[at];
            if (!Holds(current))
            {
                at++;
                continue;
            }

            switch (current)
            {
                case CollectStep collect when !IsFilled(collect) && !Defaulted(collect) && !PassedOver(collect):
                    Change(s => s with { Step = collect.Id, AskedAt = now, Tries = 0, Dormant = false });
                    Ask();
                    return;
                case SayStep say:
                    says.Add(new(Template.Fill(say.Text.In(locale), Facts), [.. say.Buttons.Where(b => b.When?.Holds(Facts.Value) ?? true).Select(ButtonOf)]));
                    break;
                case DoStep action:
                    Change(s => s with { Step = action.Id, AskedAt = now });
                    Call = new(action.Action, State!.Slots, action.With.ToDictionary(w => w.Key, w => Template.Fill(w.Value, Facts)));
                    return;
            }

            at = After(flow, at, Following(current));
        }

        throw new InvalidOperationException($"Flow '{flow.Name}' steps without end.");
    }

    /// <summary>Goes on after an action according to its outcome.</summary>
    public void Continue(ActionResult result)
    {
        var at = Flow!.IndexOf(State!.Step!);
        if (at < 0 || Flow.Steps[at] is not DoStep action)
            throw new InvalidOperationException($"Flow '{Flow.Name}' awaits no action at '{State.Step}'.");

        // What was done cannot be taken back by going back.
        Change(s => s with { Facts = s.Facts.With(result.Facts), History = [] });
        foreach (var (slot, value) in result.Slots ?? new Dictionary<string, SlotValue>())
            Fill(slot, value);

        var next = action.NextBy.Count == 0 ? action.Next
            : action.NextBy.TryGetValue(result.Outcome, out var target) || action.NextBy.TryGetValue("else", out target) ? target
            : throw new InvalidOperationException($"Action '{action.Action}' came to '{result.Outcome}', which step '{action.Id}' of '{Flow.Name}' does not know.");
        var following = After(Flow, at, next);
        WalkFrom(following < Flow.Steps.Count ? Flow.Steps[following].Id : "end");
    }

    /// <summary>Asks the awaited question.</summary>
    public void Ask(Func<string, string>? around = null, params ReadOnlySpan<Button> more)
    {
        if (Asked is not { } step)
            return;

        var question = step.Ask is { } ask ? Template.Fill(ask.In(locale), Facts) : "";
        says.Add(new(around?.Invoke(question) ?? question, [.. ButtonsOf(step), .. more]));
    }

    /// <summary>Asks once more after an answer that did not fit; from the second time on with ways out.</summary>
    public void AskAgain(CollectStep step)
    {
        var helps = State!.Tries >= 2;
        var again = step.Again is { } own ? Template.Fill(own.In(locale), Facts) : null;
        var lead = helps ? dialogs.Say("common/not-understood-help", Facts) : again ?? dialogs.Say("common/not-understood", Facts);
        Button[] ways = helps ? LocalizedText.IsEnglish(locale) ? [new("Back", "back"), new("Cancel", "cancel")] : [new("返回", "返回"), new("取消", "取消")] : [];
        Ask(question => question.Length == 0 || (!helps && again is not null) ? lead : $"{lead}\n{question}", ways);
    }

    public void SayHelp()
    {
        if (Flow?.Help is { } help)
            says.Add(new(Template.Fill(help.In(locale), Facts), []));
        else
            SayText("common/help");
    }

    /// <summary>Ends the running dialog and goes back to the one beneath.</summary>
    public void End()
    {
        var ended = Flow;
        State = State!.Beneath;
        LeaveRemovedFlows();
        if (State is null || State.Dormant)
            return;

        State = State with { Locale = locale };
        if (ended is { Urgent: true, Resume: false })
            Change(s => s with { Dormant = true });
        else
            AskOnceMore();
    }

    /// <summary>Asks the question of a dialog that was interrupted.</summary>
    public void AskOnceMore()
    {
        Change(s => s with { Dormant = false, AskedAt = now });
        if (Asked is null)
            Recover();

        if (Asked is not null)
            Ask(Resumed);
    }

    // A text that does not place the question itself stands before it.
    private string Resumed(string question)
    {
        var text = dialogs.Text("common/resume").In(locale);
        var filled = Template.Fill(text, Facts.Within(new() { ["question"] = question }));
        return text.Contains("{question}", StringComparison.Ordinal) ? filled : $"{filled}{question}";
    }

    /// <summary>Keeps a removed flow's slots as a draft, says so, and goes on with what is beneath.</summary>
    public void LeaveRemovedFlows()
    {
        while (State is not null && Flow is null)
        {
            draft = State with { Beneath = null, Draft = null };
            State = State.Beneath;
            SayText("common/flow-gone");
        }
    }

    /// <summary>Fits the state to a flow whose file may have changed: slots whose type no longer fits are dropped, a step that is gone is replaced by the first unfilled one.</summary>
    public void Recover()
    {
        var flow = Flow!;
        Change(s => s with { Slots = s.Slots.Where(p => flow.Collecting(p.Key) is not { } step || StillFits(step, p.Value)).ToDictionary() });
        Change(s => s with { History = [.. s.History.Where(s.Slots.ContainsKey)] });
        if (Asked is null)
            Change(s => s with { Step = FirstUnfilled(flow)?.Id });
    }

    /// <summary>The first question before the awaited one that a change has opened, unless something was done in between.</summary>
    public CollectStep? OpenedBefore()
    {
        var flow = Flow!;
        var until = flow.IndexOf(State!.Step!);
        var from = until;
        while (from > 0 && flow.Steps[from - 1] is not DoStep)
            from--;

        return flow.Steps.Take(until).Skip(from).OfType<CollectStep>()
            .FirstOrDefault(s => Holds(s) && !State.Slots.ContainsKey(s.Slot) && !s.Optional && s.Default is null);
    }

    private bool IsFilled(CollectStep step) => State!.AskAgain != step.Slot && State.Slots.ContainsKey(step.Slot);

    // What cannot be asked is left open.
    private bool PassedOver(CollectStep step) => (step.Optional && State!.AskAgain != step.Slot) || step.Ask is null;

    private bool Defaulted(CollectStep step)
    {
        if (step.Default is not { } source || State!.AskAgain == step.Slot)
            return false;

        var value = source == "likeliest"
            ? State.Candidates is [var first, ..] ? SlotValue.OfCategory(first) : null
            : step.As is SlotType.Category && State.Candidates.Count > 0 ? null
            : DefaultValue(step);
        if (value is null)
            return false;

        Fill(step.Slot, value with { Assumed = true });
        return true;
    }

    /// <summary>What the step's default gives; null when there is no such fact.</summary>
    public SlotValue? DefaultValue(CollectStep step) => step.Default switch
    {
        null or "likeliest" => null,
        ['\'', .. var literal, '\''] => new() { Type = step.As, Value = literal, Assumed = true },
        var name => new DialogFacts(Flow!, State!, host).Find(name) switch
        {
            Fact.SlotFact slot => slot.Value with { Assumed = true },
            Fact.TextFact { Text: { Length: > 0 } text } => new() { Type = step.As, Value = text, Assumed = true },
            _ => null,
        },
    };

    private string? Following(FlowStep step) =>
        step is CollectStep { NextBy.Count: > 0 } collect && State!.Slots.TryGetValue(collect.Slot, out var value) && collect.NextBy.TryGetValue(value.Value, out var by)
            ? by
            : step.Next;

    // Going back to a question means to ask it again.
    private int After(Flow flow, int at, string? next)
    {
        if (next is null)
            return at + 1;

        var target = next == "end" ? flow.Steps.Count : flow.IndexOf(next);
        if (target >= 0 && target <= at && flow.Steps[target] is CollectStep collect)
        {
            Clear(collect.Slot);
            Change(s => s with { AskAgain = collect.Slot });
        }

        return target;
    }

    private Button ButtonOf(FlowButton button) => new(Template.Fill(button.Title.In(locale), Facts), Template.Fill(button.Value.In(locale), Facts));

    private IEnumerable<Button> ButtonsOf(CollectStep step)
    {
        var waiting = $"{State!.Flow}#{step.Id}";
        var english = LocalizedText.IsEnglish(locale);
        var buttons = step.As switch
        {
            SlotType.Choice => step.Choices.Where(c => c.When?.Holds(Facts.Value) ?? true).Select(c => Template.Fill(c.Title.In(locale), Facts)),
            SlotType.Category => State.Candidates.Select(code => Facts.Text($"category.{code}") is { Length: > 0 } title ? title : code),
            SlotType.YesNo => english ? ["Yes", "No"] : ["是", "不是"],
            _ => [],
        };
        if (step.Skip is { } skip && (english ? skip.En : skip.Zh) is [var word, ..])
            buttons = buttons.Append(word);

        return buttons.Select(title => new Button(title, title, waiting));
    }

    private CollectStep? FirstUnfilled(Flow flow)
    {
        var asks = flow.Steps.OfType<CollectStep>().Where(s => s.Ask is not null && Holds(s)).ToArray();
        return Array.Find(asks, s => !State!.Slots.ContainsKey(s.Slot) && !s.Optional) ?? asks.LastOrDefault();
    }

    private static bool StillFits(CollectStep step, SlotValue value) =>
        value.Value.Length == 0 ? step.Skip is not null
        : step.As is SlotType.Choice ? value.Type is SlotType.Choice && step.Choices.Any(c => c.Value == value.Value)
        : step.As == value.Type
            || step.As is SlotType.Text or SlotType.Rest
            || (step.As is SlotType.Time or SlotType.Date && value.Type is SlotType.Time or SlotType.Date);

    private Dictionary<string, SlotValue> FromDraft(Flow flow)
    {
        if (draft is null)
            return [];

        var kept = draft.Slots.Where(p => flow.Collecting(p.Key) is { } step && StillFits(step, p.Value)).ToDictionary();
        if (kept.Count > 0)
            draft = null;

        return kept;
    }

    private static DialogState? WithoutDeepest(DialogState state) =>
        state.Beneath is null ? null : state with { Beneath = WithoutDeepest(state.Beneath) };
}
