using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>Decides what one message means to the dialogs of its sender.</summary>
internal sealed class DialogTurn
{
    private readonly DialogSet dialogs;
    private readonly DialogInput input;
    private readonly DialogState? before;
    private readonly DialogRun run;
    private readonly FlowStarter starter;
    private readonly string text;

    public DialogTurn(DialogSet dialogs, DialogState? state, DialogInput input, IFacts facts)
    {
        (this.dialogs, this.input, before) = (dialogs, input, state);
        text = (input.Tapped ?? input.Text).Trim();
        run = new(dialogs, state, facts, input.Locale, input.Now);
        var shown = new FactTexts(facts, input.Locale, input.Now.DateTime);
        starter = dialogs.StarterFor(shown.Text("who"), shown.Text("where"));
    }

    public DialogStep Take()
    {
        run.LeaveRemovedFlows();
        var gone = before?.Flow is not null && run.State?.Flow != before.Flow;
        if (run.State is not null)
            dropped = run.Recover();

        var running = run.State?.Flow;
        var handled = Urgent() || Offered() || OldTap() || Command() || BuiltInWord() || Corrected() || Aside() || Answer() || Remark() || NewFlow() || NotUnderstood();
        if (!handled && !gone)
            return new() { State = before, Handled = false };

        return run.Result(taken ?? running);
    }

    private string? taken;
    private CollectStep? dropped;

    private SlotReader Reader => new(input, text, run.Facts, dialogs.Vocabulary);

    private bool Start(Started? started)
    {
        if (started is null)
            return false;

        taken = started.Flow.Name;
        run.Begin(started);
        new FirstMessage(run, input, text, dialogs.Vocabulary).Fill(started);
        run.WalkFrom(null);
        return true;
    }

    private bool Urgent() =>
        Start(starter.ByIntent(input.Intents, f => f.Urgent && !run.IsRunning(f.Name))
            ?? starter.ByWord(text, apart: true, f => f.Urgent && !run.IsRunning(f.Name)));

    private bool Offered() => run.Asked is { } step && Reader.IsOffered(step, run.State!) && Answer();

    // A button of a question that is past, perhaps days ago: it must neither answer another question nor start anything.
    private bool OldTap()
    {
        if (!(input.Tapped is not null ? IsOldTap() : IsTypedByAnOldButton()))
            return false;

        run.Voice.SayText("common/old-button");
        if (run.State is not null)
            run.AskOnceMore();

        return true;
    }

    private bool IsOldTap() => input.TappedStep is { } step
        ? step != (run.State is null ? null : $"{run.State.Flow}#{run.State.Step}")
        : run.Asked?.As is not (SlotType.YesNo or SlotType.Category)
            && starter.ByWord(text, false, _ => true) is null && BuiltInWords.Read(text) is null && IsSomeAnswer();

    // Many channels send a button's words as if they had been typed; 提交 describes nothing.
    private bool IsTypedByAnOldButton() =>
        run.Asked?.As is SlotType.Text or SlotType.Rest
        && run.Flow!.Steps.OfType<CollectStep>().SelectMany(s => s.Choices).Any(c => Wording.Same(text, c.Title.Zh) || Wording.Same(text, c.Title.En));

    private bool IsSomeAnswer() =>
        dialogs.Flows.SelectMany(f => f.Steps).OfType<CollectStep>().SelectMany(s => s.Choices)
            .Any(c => Wording.Same(text, c.Value) || Wording.Same(text, c.Title.Zh) || Wording.Same(text, c.Title.En))
        || dialogs.Vocabulary.CategoryCodes.Any(code => Wording.Same(text, run.Facts.Text($"category.{code}")));

    private bool Command()
    {
        // While words are awaited, a sentence that merely begins like a command is the answer.
        var words = run.Asked?.As is SlotType.Text or SlotType.Rest;
        if (run.State is not null && BuiltInWords.Read(text) is not null)
            return false;

        return CommandInstead(words) || Start(starter.ByWord(text, words, f => !run.IsRunning(f.Name))) || CommandAgain(words);
    }

    // Whoever was asked for the words of one command and gives another that names its number has left the first, and whatever waited below it for words.
    private bool CommandInstead(bool words)
    {
        if (!words || starter.ByWord(text, words, f => f.Aside) is not { Rest: var rest } started || !Wording.NamesNumber(rest))
            return false;

        while (run.Flow is { Aside: true } && run.Asked?.As is SlotType.Text or SlotType.Rest)
            run.Abandon();

        run.Leave(started.Flow.Name);
        return Start(started);
    }

    // Whoever was asked what to write and gives the whole command instead means that, not an answer that begins with its word.
    private bool CommandAgain(bool words)
    {
        if (run.State is not { } state || starter.ByWord(text, words, f => f.Aside && f.Name == state.Flow) is not { Rest.Length: > 0 } started)
            return false;

        run.Abandon();
        return Start(started);
    }

    private bool BuiltInWord()
    {
        if (BuiltInWords.Read(text) is not { } word)
            return false;

        if (run.State is null)
        {
            run.Voice.SayText(word is BuiltIn.Help ? "common/help" : "common/cancel-nothing");
            return true;
        }

        switch (word)
        {
            case BuiltIn.Cancel:
                run.Voice.SayText("common/cancelled");
                run.End();
                break;
            case BuiltIn.Help:
                run.Voice.SayHelp();
                run.AskOnceMore();
                break;
            case BuiltIn.Back:
                Back();
                break;
            case BuiltIn.Restart:
                run.Voice.SayText("common/restarted");
                run.Change(s => s with { Slots = new Dictionary<string, SlotValue>(), History = [], Candidates = [], AskAgain = null, Step = null });
                run.WalkFrom(null);
                break;
        }

        return true;
    }

    private void Back()
    {
        var flow = run.Flow!;
        if (run.State!.History.LastOrDefault(slot => flow.Collecting(slot)?.Ask is not null) is not { } slot)
        {
            run.Voice.SayText("common/back-nothing");
            run.AskOnceMore();
            return;
        }

        run.Clear(slot);
        run.Change(s => s with { AskAgain = slot });
        run.WalkFrom(flow.Collecting(slot)!.Id);
    }

    private bool Corrected()
    {
        if (run.State is null || input.Understood.Correction is not { } correction || run.State.Slots.Count == 0)
            return false;

        if (correction.Right.Length == 0)
        {
            Back();
            return true;
        }

        var open = run.QuestionsBefore().ToArray();
        if (!new Correcting(run, Reader).Apply(correction))
            return false;

        // What is right now may bring up a question that was passed over.
        run.WalkFrom((run.QuestionsBefore().FirstOrDefault(s => !open.Contains(s)) ?? run.Asked)?.Id);
        return true;
    }

    private bool Aside() => run.State is not null && Start(starter.ByIntent(input.Intents, f => f.Aside && !f.OnlySays && !run.IsRunning(f.Name)));

    // Small talk must not take the place of an answer: "吵死了" may well be what was asked for.
    private bool Remark() => run.State is not null && Start(starter.ByIntent(input.Intents, f => f.Aside && f.OnlySays && !run.IsRunning(f.Name)));

    private bool Answer()
    {
        if (run.Asked is not { } step)
            return false;

        // After an interruption the next words are seldom the answer to the question before it.
        var answer = run.State!.Dormant && step.As is SlotType.Text or SlotType.Rest ? null : Reader.Answered(step, run.State);
        var more = new FirstMessage(run, input, text, dialogs.Vocabulary).FillOpen(except: step.Slot);
        if (answer is not null)
        {
            run.Change(s => s with { Dormant = false });
            run.Fill(step.Slot, Complete(step, answer) with { Type = step.As, Partial = false });
        }
        else if (!more)
        {
            return false;
        }
        else if (run.State.Dormant)
        {
            run.AskOnceMore();
            return true;
        }

        // A photo is no answer to a question for words; a summary is shown again with it.
        if (answer is null && text.Length == 0 && step is { Again: not null, As: not SlotType.Choice })
            run.Voice.AskAgain(step, tries: 0);
        else
            run.WalkFrom((dropped ?? step).Id);

        return true;
    }

    private SlotValue Complete(CollectStep step, SlotValue answer) =>
        answer.Place is not null && run.State!.Slots.GetValueOrDefault(step.Slot) is { Place: not null } old ? run.Defaults.Placed(step, old, answer) : answer;

    private bool NewFlow() =>
        Start(starter.ByIntent(input.Intents, f => !f.Urgent && (run.State is null || !f.OnlySays) && !run.IsRunning(f.Name)));

    private bool NotUnderstood()
    {
        if (run.Asked is not { } step || text.Length == 0)
            return false;

        if (run.State!.Dormant)
        {
            run.AskOnceMore();
            return true;
        }

        if (step.As is SlotType.Category && Reader.Guess.Best is { Count: > 0 } best)
            run.Change(s => s with { Candidates = [.. best.Select(b => b.Code)] });

        run.Change(s => s with { Tries = s.Tries + 1, AskedAt = input.Now });
        run.Voice.AskAgain(step, run.State.Tries);
        return true;
    }
}
