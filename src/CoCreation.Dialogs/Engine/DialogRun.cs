using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>The dialogs of one person while a turn is taken: walks the steps, says, asks and asks for actions.</summary>
internal sealed class DialogRun(DialogSet dialogs, DialogState? state, IFacts host, string locale, DateTimeOffset now)
{
    // A flow that steps so often without waiting would step forever; the check at load forbids it.
    private const int MaxSteps = 500;
    private const int MaxDepth = 5;

    private DialogState? draft = state?.Draft;

    public DialogVoice Voice => field ??= new(dialogs, this, locale);

    /// <summary>What is taken for granted where nobody said it.</summary>
    public SlotDefaults Defaults => field ??= new(this, host);

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
        Says = Voice.Says,
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
        History = value.Assumed || value.Partial ? s.History : [.. s.History.Where(h => h != slot), slot],
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
                    Voice.Ask(collect);
                    return;
                case SayStep say:
                    Voice.Say(say);
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

    /// <summary>Leaves the running dialog without a word, for another to take its place.</summary>
    public void Abandon() => State = State!.Beneath;

    /// <summary>Takes a flow out from wherever it waits; what runs above and beneath it stays.</summary>
    public void Leave(string flow)
    {
        State = Without(State);

        DialogState? Without(DialogState? state) =>
            state is null ? null : state.Flow == flow ? Without(state.Beneath) : state with { Beneath = Without(state.Beneath) };
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

        if (Asked is { } step)
            Voice.AskOnceMore(step);
    }

    /// <summary>Keeps a removed flow's slots as a draft, says so, and goes on with what is beneath.</summary>
    public void LeaveRemovedFlows()
    {
        while (State is not null && Flow is null)
        {
            draft = State with { Beneath = null, Draft = null };
            State = State.Beneath;
            Voice.SayText("common/flow-gone");
        }
    }

    /// <summary>Fits the state to a flow whose file may have changed: slots whose type no longer fits are dropped, a step that is gone is replaced by the first unfilled one.</summary>
    /// <returns>The first step before the awaited one that must be asked again.</returns>
    public CollectStep? Recover()
    {
        var flow = Flow!;
        var dropped = State!.Slots.Where(p => flow.Collecting(p.Key) is { } step && !StillFits(step, p.Value)).Select(p => p.Key).ToArray();
        foreach (var slot in dropped)
            Clear(slot);

        if (Asked is null)
            Change(s => s with { Step = FirstUnfilled(flow)?.Id });

        return QuestionsBefore().FirstOrDefault(s => dropped.Contains(s.Slot));
    }

    /// <summary>The open questions before the awaited one, back to what was last done: what was done is not done again.</summary>
    public IEnumerable<CollectStep> QuestionsBefore()
    {
        var flow = Flow!;
        var until = flow.IndexOf(State!.Step ?? "");
        var from = until;
        while (from > 0 && flow.Steps[from - 1] is not DoStep)
            from--;

        return flow.Steps.Take(until).Skip(from).OfType<CollectStep>()
            .Where(s => Holds(s) && !IsKnown(s) && !s.Optional && s.Default is null && s.Ask is not null);
    }

    private bool IsFilled(CollectStep step) => State!.AskAgain != step.Slot && IsKnown(step);

    private bool IsKnown(CollectStep step) => State!.Slots.TryGetValue(step.Slot, out var value) && !value.Partial;

    // What cannot be asked is left open.
    private bool PassedOver(CollectStep step) => (step.Optional && State!.AskAgain != step.Slot) || step.Ask is null;

    private bool Defaulted(CollectStep step)
    {
        if (step.Default is not { } source || State!.AskAgain == step.Slot)
            return false;

        var value = source == "likeliest"
            ? State.Candidates is [var first, ..] ? SlotValue.OfCategory(first) : null
            : step.As is SlotType.Category && State.Candidates.Count > 0 ? null
            : Defaults.Of(step);
        if (value is null)
            return false;

        if (State.Slots.GetValueOrDefault(step.Slot) is { Partial: true } partial)
            value = Defaults.Placed(step, null, partial with { Partial = false });

        Fill(step.Slot, value with { Assumed = true });
        return true;
    }

    private string? Following(FlowStep step) =>
        step is CollectStep { NextBy.Count: > 0 } collect && State!.Slots.TryGetValue(collect.Slot, out var value) && collect.NextBy.TryGetValue(value.Value, out var by)
            ? by
            : step.Next;

    // Going back to a question means to ask it again, and with it every decision on the way from there to here.
    private int After(Flow flow, int at, string? next)
    {
        if (next is null)
            return at + 1;

        var target = next == "end" ? flow.Steps.Count : flow.IndexOf(next);
        if (target >= 0 && target <= at && flow.Steps[target] is CollectStep asked)
        {
            foreach (var decision in flow.Steps.Take(at + 1).Skip(target).OfType<CollectStep>().Where(s => s.NextBy.Count > 0))
                Clear(decision.Slot);

            Clear(asked.Slot);
            Change(s => s with { AskAgain = asked.Slot });
        }

        return target;
    }

    private CollectStep? FirstUnfilled(Flow flow)
    {
        var asks = flow.Steps.OfType<CollectStep>().Where(s => s.Ask is not null && Holds(s)).ToArray();
        return Array.Find(asks, s => !IsKnown(s) && !s.Optional) ?? asks.LastOrDefault();
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
