namespace CoCreation.Dialogs;

/// <summary>What the host offers to dialog files: the names that they may use.</summary>
public sealed record DialogVocabulary
{
    public IReadOnlyList<ActionShape> Actions { get; init; } = [];

    /// <summary>Facts available everywhere. <c>category.*</c> stands for all names that begin so; things in a list are written <c>tickets[].number</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Intents that the host gives with messages; <c>danger.*</c> stands for all that begin so.</summary>
    public IReadOnlyList<string> Intents { get; init; } = [];

    public IReadOnlyList<string> CategoryCodes { get; init; } = [];

    /// <summary>Text keys that the host uses, each with the facts that it fills in.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Texts { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Cards that the host sends, each with the facts that it fills in.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Cards { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The facts of a card that stands for what a step says or asks, beside those that the step's texts may use: the lines of the text, and what may be tapped.</summary>
    public static IReadOnlyList<string> OnStepCards { get; } = ["text", "lines", "lines[].line", "choices", "choices[].title", "choices[].say"];

    /// <summary>Words that residents are never told.</summary>
    public IReadOnlyList<string> WordsNotForResidents { get; init; } = ["工单", "签收", "退单", "转办", "办结"];
}

/// <summary>An action: how it may come out and which facts it returns.</summary>
/// <param name="With">The names of arguments that a step may give it.</param>
public sealed record ActionShape(string Name, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Facts, params IReadOnlyList<string> With);
