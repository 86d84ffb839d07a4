using CoCreation.Dialogs;

namespace CoCreation.Bot;

/// <summary>The program refuses to start: its files have mistakes, which the message lists, a line each, or a setting is wrong.</summary>
public sealed class StartException : Exception
{
    public StartException(IReadOnlyList<Diagnostic> mistakes) : base(string.Join('\n', mistakes.Select(mistake => mistake.ToString()))) => Mistakes = mistakes;

    public StartException(string setting) : base(setting) => Mistakes = [];

    public IReadOnlyList<Diagnostic> Mistakes { get; }
}
