namespace CoCreation.Language;

/// <summary>A category that a message may be about.</summary>
/// <param name="Confidence">0 to 1: how often such a guess is right.</param>
public sealed record CategoryCandidate(string Code, double Confidence);

/// <summary>The likeliest categories of a message, and whether the first may be taken without asking.</summary>
/// <param name="Best">At most three, likeliest first; empty when nothing could be learnt from.</param>
public sealed record CategoryGuess(IReadOnlyList<CategoryCandidate> Best, bool Sure)
{
    public static CategoryGuess None { get; } = new([], false);

    public string? Code => Best.Count > 0 ? Best[0].Code : null;
}

/// <summary>A piece of a message that speaks for (above zero) or against a category.</summary>
public sealed record Reason(TextSpan Span, string Piece, double Weight);

/// <summary>One of the matters in a message, with the part of the text that is about it.</summary>
public sealed record Matter(TextSpan Span, string Text, CategoryGuess Guess);
