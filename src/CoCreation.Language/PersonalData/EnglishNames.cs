using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Names in English words: behind "my name is", and with Mr, Mrs and the like.</summary>
internal static partial class EnglishNames
{
    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal)
    {
        "and", "from", "in", "on", "at", "i", "the", "a", "an", "not", "of", "to", "is", "was", "has", "my", "we", "they", "he", "she", "it", "who", "with", "living", "block", "building", "unit",
        "flat", "room", "please", "lift", "here", "there", "said", "says", "came", "called", "fixed", "will", "can", "resident", "property", "management", "community", "hello", "hi", "so", "for", "missing",
    };

    // Surnames that are no English words.
    private static readonly HashSet<string> Surnames = new(StringComparer.Ordinal)
    {
        "zhang", "wang", "li", "liu", "chen", "yang", "zhao", "wu", "xu", "zhu", "hu", "guo", "luo", "zheng", "liang", "xie", "tang", "feng", "deng", "cao", "peng", "zeng", "xiao", "tian", "dong", "yuan", "cai", "jiang",
        "yu", "du", "ye", "cheng", "su", "wei", "lv", "ding", "ren", "shen", "yao", "lu", "zhong", "qian", "cui", "fu", "yin", "liao", "huang", "zhou", "lin", "gao", "qiu", "jia", "xia", "xiong", "meng", "qin", "bai", "jin",
        "hou", "shao", "gong", "hao", "kong", "qi", "tan", "wan", "fang", "duan", "lei", "xiang", "ouyang", "situ", "zhuge", "yan", "mei", "pei", "dai", "kang", "yi", "he", "sun", "song", "pan", "ma", "han", "shi",
    };

    private static readonly HashSet<string> WordsToo = new(StringComparer.Ordinal) { "he", "sun", "song", "pan", "ma", "tan", "wan", "fang", "mei", "ye", "fu" };

    private static readonly string[] RoadsAndHouses =
        ["road", "street", "avenue", "lane", "court", "garden", "gardens", "park", "square", "community", "district", "city", "lake", "bridge", "station", "property", "building", "hospital", "school", "university", "temple", "mall", "office"];

    /// <param name="text">As written, for capitals tell names from words.</param>
    /// <param name="s">Its folded form.</param>
    public static void Find(string text, string s, List<PersonalDataMention> found)
    {
        foreach (var match in Introduced().EnumerateMatches(s))
            AddWords(text, s, match.Index + match.Length, capitals: s[match.Index] is not ('m' or 'n'), found);

        // Before names that stand bare, for Mr Zhang looks like one of two words and leaves the rest of Mr Zhang Guoqiang.
        foreach (var match in Titled().EnumerateMatches(s))
        {
            var start = match.Index;
            if (AddEnd(text, s, start + match.Length, capitals: true, most: 2) is { } end)
                PersonalData.Add(found, start, end, PersonalDataKind.Name);
        }

        FindBare(text, s, found);
    }

    /// <summary>Li Jianguo, Linda Zhang: two words with capitals, one of them a surname.</summary>
    private static void FindBare(string text, string s, List<PersonalDataMention> found)
    {
        foreach (var match in Capitals().EnumerateMatches(text.AsSpan(0, s.Length)))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var space = s.IndexOf(' ', start);
            var (first, second) = (s[start..space], s[(space + 1)..end]);
            var named = Surnames.Contains(first) && !WordsToo.Contains(first) && !NotNames.Contains(second)
                || Surnames.Contains(second) && second != "he" && !NotNames.Contains(first) && (start > 0 || !WordsToo.Contains(second));
            if (named && !LeadsToPlace(s, end))
                PersonalData.Add(found, start, end, PersonalDataKind.Name);
        }
    }

    private static bool LeadsToPlace(string s, int end)
    {
        foreach (var word in RoadsAndHouses)
        {
            if (end + 1 < s.Length && s[end] == ' ' && string.CompareOrdinal(s, end + 1, word, 0, word.Length) == 0)
                return true;
        }

        return false;
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

    [GeneratedRegex(@"\b[A-Z][a-z]+ [A-Z][a-z]+\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(my name is|my name's|name: ?|i am|i'm|this is|call me|ask for) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\b(mr|mrs|ms|miss|mister|madam|dr|uncle|aunt|auntie|aunty|granny|grandma|grandpa|master|sister|old)\.? ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Titled();
}
