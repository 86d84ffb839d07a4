namespace CoCreation.Dialogs;

/// <summary>What a running dialog may speak of: its slots, what its actions returned, then what the host knows.</summary>
internal sealed class DialogFacts(Flow flow, DialogState state, IFacts host) : IFacts
{
    public Fact? Find(string name)
    {
        if (state.Slots.TryGetValue(name, out var slot))
            return slot;

        if (state.Facts.Find(name) is { } fact)
            return fact;

        if (name.EndsWith(".title", StringComparison.Ordinal) && TitleOf(name[..^".title".Length]) is { } title)
            return title;

        // A slot that is not filled hides a fact of the same name: otherwise a condition would mean two things.
        return flow.Collecting(name) is null ? host.Find(name) : null;
    }

    private string? TitleOf(string name) =>
        state.Slots.TryGetValue(name, out var slot) && slot.Type is SlotType.Choice && flow.Collecting(name) is { } step
            ? step.Choices.FirstOrDefault(c => c.Value == slot.Value)?.Title.In(state.Locale)
            : null;
}
