using System.Buffers;
using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>The wordings of one danger in one language, and the words of which each wording holds at least one (parted by spaces; _ stands for a space within).</summary>
internal sealed class DangerPattern(DangerKind kind, Regex pattern, string anchors)
{
    private readonly SearchValues<string> words = SearchValues.Create([.. anchors.Split(' ').Select(a => a.Replace('_', ' '))], StringComparison.Ordinal);

    public DangerKind Kind => kind;

    public Regex Pattern => pattern;

    public bool MayBeIn(string s) => s.AsSpan().ContainsAny(words);
}
