using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Names in English words: behind "my name is", and with Mr, Mrs and the like.</summary>
internal static partial class EnglishNames
{
    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal)
    {
        "and", "from", "in", "on", "at", "i", "the", "a", "an", "not", "of", "to", "is", "was", "has", "my", "we", "they", "he", "she", "it", "who", "with", "living", "block", "building", "unit",
        "flat", "room", "please", "lift", "here", "there", "said", "says", "came", "called", "fixed", "will", "can", "resident", "property", "management", "community", "hello", "hi", "so", "for",
    };

    /// <param name="text">As written, for capitals tell names from words.</param>
    /// <param name="s">Its folded form.</param>
    public static void Find(string text, string s, List<PersonalDataMention> found)
    {
        foreach (var match in Introduced().EnumerateMatches(s))
            AddWords(text, s, match.Index + match.Length, capitals: s[match.Index] is not ('m' or 'n'), found);

        foreach (var match in Titled().EnumerateMatches(s))
        {
            var start = match.Index;
            if (AddEnd(text, s, start + match.Length, capitals: true, most: 2) is { } end)
                PersonalData.Add(found, start, end, PersonalDataKind.Name);
        }
    }

    private static void AddWords(string text, string s, int at, bool capitals, List<PersonalDataMention> found)
    {
        if (AddEnd(text, s, at, capitals, most: 3) is { } end)
            PersonalData.Add(found, at, end, PersonalDataKind.Name);
    }

    private static int? AddEnd(string text, string s, int at, bool capitals, int most)
    {
        int? last = null;
        for (var words = 0; words < most && at < s.Length; words++)
        {
            var end = at;
            while (end < s.Length && (char.IsAsciiLetter(s[end]) || s[end] is >= '\u00C0' and <= '\u024F' || s[end] == '-' && end > at))
                end++;

            if (end - at < 2 || NotNames.Contains(s[at..end]) || capitals && !char.IsUpper(text[at]))
                break;

            last = end;
            if (end >= s.Length || s[end] != ' ')
                break;

            at = end + 1;
        }

        return last;
    }

    [GeneratedRegex(@"\b(my name is|my name's|name: ?|i am|i'm|this is|call me|ask for) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\b(mr|mrs|ms|miss|mister|madam|dr|uncle|aunt|auntie|aunty|granny|grandma|grandpa|master|sister|old)\.? ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Titled();
}
