using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>Finds what somebody takes back among what is known, and puts the right thing there.</summary>
internal sealed class Correcting(DialogRun run, SlotReader reader)
{
    private bool said;

    /// <summary>True when something that was known has been replaced.</summary>
    public bool Apply(Correction correction)
    {
        var filled = run.Flow!.Steps.OfType<CollectStep>().Where(s => run.State!.Slots.ContainsKey(s.Slot)).DistinctBy(s => s.Slot).ToArray();
        var replaced = Typed(filled);
        replaced |= Words(filled, correction);
        replaced |= Category(filled, correction, mayAsk: !replaced);
        return replaced || LastWords(correction);
    }

    private bool Typed(CollectStep[] filled)
    {
        var any = false;
        foreach (var step in filled.Where(s => s.As is SlotType.Place or SlotType.Time or SlotType.Date or SlotType.Phone or SlotType.Ticket))
        {
            var old = run.State!.Slots[step.Slot];
            if (reader.Volunteered(step) is not { } said)
                continue;

            if (said.Place is not null)
                said = run.Defaults.Placed(step, old, said);

            if (said.Value == old.Value && !old.Assumed)
                continue;

            run.Fill(step.Slot, said);
            Say(step.Slot);
            any = true;
        }

        return any;
    }

    private bool Words(CollectStep[] filled, Correction correction)
    {
        if (correction.Wrong is not { Length: > 0 } wrong)
            return false;

        var any = false;
        foreach (var step in filled.Where(s => s.As is SlotType.Text or SlotType.Rest))
        {
            var old = run.State!.Slots[step.Slot];
            if (!old.Value.Contains(wrong, StringComparison.OrdinalIgnoreCase))
                continue;

            var text = old.Value.Replace(wrong, correction.Right, StringComparison.OrdinalIgnoreCase);
            run.Fill(step.Slot, old with { Value = text, Said = text });
            any = true;
        }

        return any;
    }

    private bool Category(CollectStep[] filled, Correction correction, bool mayAsk)
    {
        if (Array.Find(filled, s => s.As is SlotType.Category) is not { } step || reader.Guess is not { Code: { } code } guess)
            return false;

        if (guess.Sure && run.State!.Slots[step.Slot].Value != code)
        {
            run.Fill(step.Slot, SlotValue.OfCategory(code));
            LeaveSpot(filled, correction.Wrong);
            Say(step.Slot);
            return true;
        }

        if (guess.Sure || step.Ask is null || !mayAsk)
            return false;

        run.Clear(step.Slot);
        run.Change(s => s with { Candidates = [.. guess.Best.Select(b => b.Code)], AskAgain = step.Slot, Step = step.Id });
        return true;
    }

    // 不是电梯，是楼道灯: with the thing goes the spot that only it named.
    private void LeaveSpot(CollectStep[] filled, string? wrong)
    {
        foreach (var step in filled.Where(s => s.As is SlotType.Place))
        {
            if (wrong is null || run.State!.Slots[step.Slot] is not { Place: { Spot: { } spot } place } old || place is { Unit: null, Building: null })
                continue;

            var alone = new PlaceMention(default, Spot: spot);
            if (!wrong.Contains(spot, StringComparison.Ordinal) && !wrong.Contains(alone.PublicText("en"), StringComparison.OrdinalIgnoreCase))
                continue;

            var left = place with { Spot = null };
            run.Fill(step.Slot, old with { Place = left, Value = run.Facts.PlaceText(left) });
        }
    }

    // "改成灯不亮": what was said last is meant.
    private bool LastWords(Correction correction)
    {
        if (correction.Wrong is not null || run.State!.History is not [.., var slot] || run.Flow!.Collecting(slot) is not { As: SlotType.Text or SlotType.Rest })
            return false;

        run.Fill(slot, run.State.Slots[slot] with { Value = correction.Right, Said = correction.Right });
        Say(slot);
        return true;
    }

    private void Say(string slot)
    {
        if (!said)
            run.Voice.SayText("common/corrected", ("value", run.Facts.Text(slot)));

        said = true;
    }
}
