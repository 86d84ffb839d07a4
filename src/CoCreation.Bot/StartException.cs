using CoCreation.Dialogs;

namespace CoCreation.Bot;

/// <summary>The program refuses to start: its files have mistakes, which the message lists, a line each.</summary>
public sealed class StartException(IReadOnlyList<Diagnostic> mistakes)
    : Exception(string.Join('\n', mistakes.Select(mistake => mistake.ToString())))
{
    public IReadOnlyList<Diagnostic> Mistakes { get; } = mistakes;
}
