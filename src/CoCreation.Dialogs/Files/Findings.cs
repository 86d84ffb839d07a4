namespace CoCreation.Dialogs;

/// <summary>All mistakes found while reading files, gathered so that they are reported together.</summary>
public sealed class Findings
{
    private readonly List<Diagnostic> all = [];

    public bool Any => all.Count > 0;

    public int Count => all.Count;

    /// <summary>In the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> All =>
        [.. all.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Code, StringComparer.Ordinal)];

    public void Add(string file, int line, string code, string message, string? suggestion = null) =>
        all.Add(new(file, line, code, message, suggestion));
}
