namespace CoCreation.Language;

/// <summary>A stretch of a text, in UTF-16 characters.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The stretch in narrow and small letters.</summary>
    public string PlainOf(string text) => Folding.Narrow(Of(text));

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public static TextSpan Between(int start, int end) => new(start, end - start);
}
