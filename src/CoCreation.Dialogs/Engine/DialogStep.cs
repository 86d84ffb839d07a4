namespace CoCreation.Dialogs;

/// <summary>What the engine makes of a message or of an action's result.</summary>
public sealed record DialogStep
{
    /// <summary>To be kept for the next message; null when no dialog goes on.</summary>
    public DialogState? State { get; init; }

    public IReadOnlyList<Said> Says { get; init; } = [];

    /// <summary>What the host must do before the dialog goes on with <see cref="DialogEngine.Resume"/>.</summary>
    public ActionCall? Call { get; init; }

    /// <summary>False when no flow wanted the message; the state is then unchanged.</summary>
    public bool Handled { get; init; } = true;

    /// <summary>The flow that took the message.</summary>
    public string? Flow { get; init; }
}

/// <summary>One thing that the bot says, with what may be tapped in answer.</summary>
/// <param name="Card">The same as an Adaptive Card, as JSON; null where the text says it all.</param>
public sealed record Said(string Text, IReadOnlyList<Button> Buttons, string? Card = null);

/// <summary>A button: what stands on it and what it sends.</summary>
/// <param name="Value">Taken as if the person had typed it.</param>
/// <param name="Step">The flow and step that wait for the tap (<c>flow#step</c>); null when it may be tapped at any time.</param>
public sealed record Button(string Title, string Value, string? Step = null);

/// <summary>An action that the dialog asks the host for.</summary>
/// <param name="With">The step's own arguments, their templates filled in.</param>
public sealed record ActionCall(string Name, IReadOnlyDictionary<string, SlotValue> Slots, IReadOnlyDictionary<string, string> With);

/// <summary>What an action came to.</summary>
/// <param name="Outcome">One of those that the vocabulary lists for the action.</param>
/// <param name="Facts">Available to the rest of the dialog.</param>
/// <param name="Slots">Values that the action puts into slots.</param>
public sealed record ActionResult(string Outcome, FactMap Facts, IReadOnlyDictionary<string, SlotValue>? Slots = null)
{
    public ActionResult(string outcome) : this(outcome, []) { }
}
