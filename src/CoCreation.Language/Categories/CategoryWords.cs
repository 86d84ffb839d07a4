namespace CoCreation.Language;

/// <summary>A category's code and the words that residents use for it.</summary>
public sealed record CategoryWords(string Code, IReadOnlyList<string> Words);
