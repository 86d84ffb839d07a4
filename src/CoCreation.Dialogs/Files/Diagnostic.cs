namespace CoCreation.Dialogs;

/// <summary>A mistake that an author made in a file, with its place and what to do about it.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Code">A stable code, listed in docs/diagnostics.md.</param>
public sealed record Diagnostic(string File, int Line, string Code, string Message, string? Suggestion = null)
{
    public override string ToString() =>
        Suggestion is null ? $"{File}:{Line}: {Code} {Message}" : $"{File}:{Line}: {Code} {Message} ({Suggestion})";
}
