namespace CoCreation.Dialogs;

/// <summary>One dialog as its author wrote it: how it starts and its steps.</summary>
public sealed record Flow
{
    public required string Name { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required FlowStart Starts { get; init; }

    /// <summary>It may start at any step of any dialog, before everything else.</summary>
    public bool Urgent { get; init; }

    /// <summary>It may be asked in the midst of another dialog, which then goes on.</summary>
    public bool Aside { get; init; }

    /// <summary>After this urgent flow the interrupted question is asked again at once.</summary>
    public bool Resume { get; init; }

    /// <summary>What 帮助 says in this flow.</summary>
    public LocalizedText? Help { get; init; }

    public required IReadOnlyList<FlowStep> Steps { get; init; }

    /// <summary>It asks nothing and does nothing.</summary>
    public bool OnlySays => Steps.All(s => s is SayStep or JumpStep);

    /// <summary>What follows its start word belongs to it.</summary>
    public bool TakesWords => Steps.OfType<CollectStep>().Any(s => s.FromMessage || s.As is SlotType.Rest or SlotType.Ticket);

    public int IndexOf(string step)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Id == step)
                return i;
        }

        return -1;
    }

    public CollectStep? Collecting(string slot) => Steps.OfType<CollectStep>().FirstOrDefault(s => s.Slot == slot);
}

/// <summary>What starts a flow, for whom and where.</summary>
/// <param name="Intents">Names that the host gives with a message; <c>danger.*</c> means all that begin so.</param>
/// <param name="Who"><c>resident</c>, <c>staff</c> or null for anybody.</param>
/// <param name="Where"><c>group</c>, <c>private</c> or null for anywhere.</param>
/// <param name="Alone">Words that start it only as the whole message, or with nothing but a number behind them.</param>
public sealed record FlowStart(IReadOnlyList<string> Intents, LocalizedWords Words, string? Who, string? Where, LocalizedWords Alone)
{
    internal bool Fits(string who, string where) => (Who is null || Who == who) && (Where is null || Where == where);

    internal bool Wants(string intent) => Intents.Any(i => Matches(i, intent));

    internal static bool Matches(string pattern, string name) =>
        pattern.EndsWith(".*", StringComparison.Ordinal) ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == name;

    // The narrower of two flows with the same word is the one that was written for this person in this place.
    internal int Narrowness => (Who is null ? 0 : 2) + (Where is null ? 0 : 1);
}

/// <summary>One step of a flow.</summary>
public abstract record FlowStep
{
    /// <summary>The name by which state and other steps refer to it.</summary>
    public required string Id { get; init; }

    public required int Line { get; init; }

    /// <summary>The step is passed over when this does not hold.</summary>
    public Condition? When { get; init; }

    /// <summary>The step that follows, <c>end</c>, or null for the one below.</summary>
    public string? Next { get; init; }
}

/// <summary>Fills a slot with what was said, or asks.</summary>
public sealed record CollectStep : FlowStep
{
    public required string Slot { get; init; }

    public required SlotType As { get; init; }

    public LocalizedText? Ask { get; init; }

    /// <summary>Said when an answer did not fit.</summary>
    public LocalizedText? Again { get; init; }

    /// <summary>Taken when said, never asked.</summary>
    public bool Optional { get; init; }

    /// <summary>The first message may fill it.</summary>
    public bool FromMessage { get; init; }

    /// <summary>Words that do not fit the type are taken as they are.</summary>
    public bool Free { get; init; }

    /// <summary>Words with which a person leaves it out; null when it cannot be left out.</summary>
    public LocalizedWords? Skip { get; init; }

    /// <summary>The fact, or the 'literal', that fills it when nothing was said.</summary>
    public string? Default { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The card that asks where cards are shown.</summary>
    public string? Card { get; init; }

    /// <summary>The step that follows each value of a choice or yes/no.</summary>
    public IReadOnlyDictionary<string, string> NextBy { get; init; } = new Dictionary<string, string>();
}

/// <summary>One of the answers of a question.</summary>
/// <param name="Words">What else people say for it.</param>
public sealed record Choice(string Value, LocalizedText Title, IReadOnlyList<string> Words, Condition? When);

/// <summary>Says something.</summary>
public sealed record SayStep : FlowStep
{
    public required LocalizedText Text { get; init; }

    public IReadOnlyList<FlowButton> Buttons { get; init; } = [];

    /// <summary>The card that says it where cards are shown.</summary>
    public string? Card { get; init; }
}

/// <summary>A button beneath what is said.</summary>
/// <param name="Each">The list for each of whose items there is one; null for a single button.</param>
public sealed record FlowButton(LocalizedText Title, LocalizedText Value, Condition? When, string? Each = null);

/// <summary>Asks the host for an action; its outcome picks the next step.</summary>
public sealed record DoStep : FlowStep
{
    public required string Action { get; init; }

    public IReadOnlyDictionary<string, string> With { get; init; } = new Dictionary<string, string>();

    /// <summary>The step that follows each outcome; <c>else</c> stands for all others.</summary>
    public IReadOnlyDictionary<string, string> NextBy { get; init; } = new Dictionary<string, string>();
}

/// <summary>Goes on elsewhere.</summary>
public sealed record JumpStep : FlowStep;
