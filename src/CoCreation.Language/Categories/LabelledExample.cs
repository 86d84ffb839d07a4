namespace CoCreation.Language;

/// <summary>A sentence and what it is about: a category's code, two codes joined by +, or <c>kind:…</c> for what names no category.</summary>
public sealed record LabelledExample(string Label, string Text)
{
    private const string KindPrefix = "kind:";

    /// <summary>The line above the text, where there is one, as letters have it and chat has not.</summary>
    public string? Headline { get; init; }

    /// <summary>The codes of the categories; empty for what is no matter.</summary>
    public IReadOnlyList<string> Codes => Kind is null ? Label.Split('+') : [];

    /// <summary>What stands behind <c>kind:</c>; null for a matter.</summary>
    public string? Kind => Label.StartsWith(KindPrefix, StringComparison.Ordinal) ? Label[KindPrefix.Length..] : null;
}
