using System.Collections.Frozen;

namespace CoCreation.Language;

/// <summary>Reads the answer to a question that wants a yes or a no.</summary>
public static class YesNo
{
    private const int LongestAnswer = 40;
    private const string Particles = "的啊呀哦噢吧呢了嘛哈喔滴撒咯诶哎啦嘞呐喽哟";

    private static readonly FrozenSet<string> Yes = FrozenSet.ToFrozenSet(
    [
        "是", "对", "嗯", "好", "行", "可以", "可", "要", "要得", "中", "同意", "愿意", "确认", "确定", "没错", "没问题", "需要", "有", "是我", "就是", "正是",
        "对头", "当然", "必须", "好滴", "恩", "嗯嗯", "成", "能", "在", "还在", "同意公开", "公开", "提交", "肯定", "那是", "么问题冇得",
        "yes", "y", "yeah", "yep", "yup", "sure", "ok", "okay", "right", "correct", "that's right", "that is right", "of course", "please do", "yes please",
        "exactly", "fine", "definitely", "absolutely", "i do", "it is", "go ahead", "agree", "i agree", "true", "👌", "👍", "✅", "√", "🆗",
    ]);

    private static readonly FrozenSet<string> No = FrozenSet.ToFrozenSet(
    [
        "不", "不是", "不对", "不要", "不用", "不需要", "不行", "不可以", "没有", "没", "否", "算", "别", "不愿意", "不同意", "无", "错", "不好", "不必", "不想",
        "冇", "冇得", "莫", "不能", "不在", "不公开", "还没", "还没有", "没得", "不存在", "不成", "才不是", "绝不", "并没有", "不是我", "取消",
        "no", "n", "nope", "nah", "not really", "no thanks", "no thank you", "don't", "do not", "never", "wrong", "incorrect", "neither", "not at all",
        "it isn't", "it is not", "i don't", "false", "disagree", "not yet", "👎", "❌", "×", "🙅",
    ]);

    /// <summary>True for yes, false for no, null when it is neither.</summary>
    public static bool? Read(string text)
    {
        if (text.Length > LongestAnswer)
            return null;

        var s = Folding.Fold(text).Trim();
        if (s.Length == 0)
            return null;

        // "是不是" asks.
        if (s.EndsWith('?') || s.EndsWith('？') || s.EndsWith('吗') || s.EndsWith('么'))
            return null;

        if (Look(s) is { } whole)
            return whole;

        var end = 0;
        while (end < s.Length && !Characters.EndsClause(s[end]) && s[end] != '~')
            end++;

        return end > 0 && Look(s[..end]) is { } first ? first
            : s.IndexOf(' ') is > 0 and var space && Look(s[..space]) is { } word && !char.IsAsciiLetter(s[0]) ? word
            : LeadingEnglish(s);
    }

    private static bool? LeadingEnglish(string s) =>
        s.StartsWith("yes ", StringComparison.Ordinal) || s.StartsWith("yeah ", StringComparison.Ordinal) ? true
        : s.StartsWith("no, ", StringComparison.Ordinal) || s.StartsWith("nope ", StringComparison.Ordinal) ? false
        : null;

    private static bool? Look(string answer)
    {
        var core = answer.Trim(' ', '.', '!', '。', '！', ',', '，', '~', '…', '、');
        if (Yes.Contains(core))
            return true;

        if (No.Contains(core))
            return false;

        core = core.TrimEnd(Particles.ToCharArray());
        if (core.EndsWith("谢谢", StringComparison.Ordinal))
            core = core[..^2].Trim(' ', ',', '，').TrimEnd(Particles.ToCharArray());

        core = WithoutRepetition(core);
        return Yes.Contains(core) ? true : No.Contains(core) ? false : null;
    }

    /// <summary>对对对 says 对, 是的是的 says 是.</summary>
    private static string WithoutRepetition(string s)
    {
        for (var size = 1; size <= s.Length / 2; size++)
        {
            if (s.Length % size == 0 && Enumerable.Range(1, (s.Length / size) - 1).All(i => string.CompareOrdinal(s, 0, s, i * size, size) == 0))
                return s[..size].TrimEnd(Particles.ToCharArray()) is { Length: > 0 } core ? core : s[..size];
        }

        return s;
    }
}
