namespace CoCreation.Language;

/// <summary>What the words around a place say of it: that it is not there, or that it replaces another.</summary>
internal static class PlaceContext
{
    private const int LookBack = 16;

    private static readonly string[] Denials = ["不是", "不在", "并非", "没在", "不属于"];
    private static readonly string[] Cues =
        ["不对", "说错", "打错", "写错", "搞错", "弄错", "记错", "发错", "错了", "更正", "应该是", "改成", "改为", "换成", "哦不", "噢不", "啊不", "不不", "i mean", "sorry", "correction", "rather", "make it", "make that", "should be", "no,", "my mistake", "change it to", "change that to"];

    public static bool IsNegated(string s, int start, int end)
    {
        var at = start;
        var first = Math.Max(0, start - LookBack);
        while (at > first)
        {
            foreach (var denial in Denials)
            {
                if (EndsAt(s, at, denial))
                    return !IsQuestion(s, at - denial.Length, end);
            }

            if (EndsAt(s, at, "not") || EndsAt(s, at, "n't") || EndsAt(s, at, "isnt") || EndsAt(s, at, "wasnt"))
                return true;

            if (s[at - 1] is ' ' or '在' or '住' or '说' or '的' or '我' or '们' or '那' or '这' or '个' or '于' or '家')
                at--;
            else if (Word(s, at) is var length and > 0)
                at -= length;
            else
                return false;
        }

        return false;
    }

    public static bool IsCorrected(string s, int from, int to)
    {
        if (to <= from)
            return false;

        var between = s.AsSpan(from, to - from);
        foreach (var cue in Cues)
        {
            if (between.Contains(cue, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether only small words and signs stand between two parts: 3栋的电梯, lift in building 3.</summary>
    public static bool Joins(string s, int from, int to, out bool comma)
    {
        comma = false;
        if (to - from > LookBack)
            return false;

        for (var at = to; at > from;)
        {
            if (s[at - 1] is ',' or '，')
                comma = true;

            if (s[at - 1] is ' ' or '的' or '滴' or '里' or '得' or ',' or '，' or '-' or '/')
                at--;
            else if (Word(s, at) is var length and > 0)
                at -= length;
            else
                return false;
        }

        return true;
    }

    /// <summary>The length of a small English word that ends here.</summary>
    private static int Word(string s, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)["in", "at", "on", "of", "the", "by", "from", "it's", "outside", "inside"])
        {
            if (EndsAt(s, end, word) && (end == word.Length || !Characters.IsWord(s[end - word.Length - 1])))
                return word.Length;
        }

        return 0;
    }

    /// <summary>是不是三栋 and 难道不是三栋吗 deny nothing.</summary>
    private static bool IsQuestion(string s, int denial, int end) =>
        (denial > 0 && s[denial - 1] is '是' or '道' or '要' or '可' or '在') || (end < s.Length && s[end] is '吗' or '么' or '嘛');

    private static bool EndsAt(string s, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(s, end - word.Length, word, 0, word.Length) == 0;
}
