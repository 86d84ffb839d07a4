using System.Text;

namespace CoCreation.Language;

/// <summary>A word of agreement or refusal in a longer text.</summary>
/// <param name="Score">How much of the text it is, 0.4 to 1.</param>
public sealed record YesNoMention(TextSpan Span, bool Value, double Score)
{
    private static readonly string[] ChineseYes = ["没问题", "可以", "同意", "是的", "好的", "好啊", "好呀", "好嘞", "好哇", "好", "行", "中", "是", "对"];
    private static readonly string[] ChineseNo = ["不可以", "不是的", "不同意", "不行", "不好", "不中", "不是", "不对", "拒绝", "否定", "不"];
    private static readonly string[] EnglishYes = ["agree", "yeah", "sure", "true", "yes", "yep", "yup", "ok", "y"];
    private static readonly string[] EnglishNo = ["disagree", "not ok", "false", "nope", "nop", "no", "n"];
    private static readonly string[] YesSigns = ["👍", "👌"];
    private static readonly string[] NoSigns = ["👎", "✋", "🖐"];

    /// <summary>The word that weighs most; the first of equals.</summary>
    public static YesNoMention? Find(string text, string culture)
    {
        var s = Folding.Fold(text);
        var chinese = Culture.IsChinese(culture);
        var tokens = Tokens(s, chinese);
        YesNoMention? best = null;
        for (var at = 0; at < s.Length;)
        {
            if (Answer(s, at, chinese) is not (var end, var value))
            {
                at++;
                continue;
            }

            if (Weight(tokens, at, end) is var score && (best is null || score > best.Score))
                best = new(TextSpan.Between(at, end), value, score);

            at = end;
        }

        return best;
    }

    private static (int End, bool Value)? Answer(string s, int at, bool chinese)
    {
        if (Sign(s, at, YesSigns) is > 0 and var yes)
            return (yes, true);

        if (Sign(s, at, NoSigns) is > 0 and var no)
            return (no, false);

        if (!chinese && (!char.IsAsciiLetter(s[at]) || at > 0 && Characters.IsWord(s[at - 1])))
            return null;

        return Word(s, at, chinese ? ChineseNo : EnglishNo, chinese) is > 0 and var refused ? (refused, false)
            : Word(s, at, chinese ? ChineseYes : EnglishYes, chinese) is > 0 and var agreed ? (agreed, true)
            : null;
    }

    private static int Word(string s, int at, string[] words, bool chinese)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(s, at, word, 0, word.Length) == 0 && (chinese || Characters.WordEnd(s, at + word.Length)))
                return at + word.Length;
        }

        return 0;
    }

    /// <summary>A sign with its skin tone.</summary>
    private static int Sign(string s, int at, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (string.CompareOrdinal(s, at, sign, 0, sign.Length) == 0)
            {
                var end = at + sign.Length;
                return end + 1 < s.Length && s[end] == '\uD83C' && s[end + 1] is >= '\uDFFB' and <= '\uDFFF' ? end + 2 : end;
            }
        }

        return 0;
    }

    private static double Weight(List<TextSpan> tokens, int start, int end)
    {
        // Only whole words weigh: the 是 in 我是 does not answer.
        var matched = 0;
        foreach (var token in tokens)
        {
            if (token.Start >= start && token.End <= end)
                matched++;
        }

        return matched == 0 ? 0 : 0.4 + 0.6 * matched / tokens.Count;
    }

    /// <summary>Words, runs of Chinese characters, and signs one by one.</summary>
    private static List<TextSpan> Tokens(string s, bool chinese)
    {
        List<TextSpan> tokens = [];
        for (var i = 0; i < s.Length;)
        {
            var end = i;
            while (end < s.Length && (chinese ? Characters.IsHan(s[end]) : char.IsLetterOrDigit(s[end]) || s[end] == '_'))
                end++;

            if (end == i && Rune.TryGetRuneAt(s, i, out var rune) && rune.Utf16SequenceLength == 2)
                end += 2;

            if (end > i)
                tokens.Add(TextSpan.Between(i, end));

            i = Math.Max(end, i + 1);
        }

        return tokens;
    }
}
