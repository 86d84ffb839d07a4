using System.Buffers;

namespace CoCreation.Language;

/// <summary>Words with what they mean, looked up by their first character; the longest that stands in the text is taken.</summary>
internal sealed class WordTable<T>
{
    private readonly SearchValues<char> firsts;
    private readonly Dictionary<char, (string Word, T Meaning)[]> words;

    public WordTable(IEnumerable<(string Word, T Meaning)> entries)
    {
        words = entries.GroupBy(entry => entry.Word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());
        firsts = SearchValues.Create([.. words.Keys]);
    }

    public bool Take(Scan s, ref int at, out string word, out T meaning)
    {
        (word, meaning) = ("", default!);
        if (!firsts.Contains(s[at]))
            return false;

        foreach (var entry in words[s[at]])
        {
            if (!s.Is(at, entry.Word))
                continue;

            (word, meaning) = entry;
            at += word.Length;
            return true;
        }

        return false;
    }

    public bool Take(Scan s, ref int at, out T meaning) => Take(s, ref at, out _, out meaning);
}
