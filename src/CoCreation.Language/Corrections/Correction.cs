using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Somebody takes back what was said: what was wrong, where that was said again, and what is right instead.</summary>
/// <param name="Wrong">What is taken back; null when only the new was said ("改成5栋").</param>
/// <param name="Right">What holds instead; empty when it was not said yet ("说错了").</param>
public sealed partial record Correction(TextSpan Span, string? Wrong, string Right, TextSpan? WrongSpan, TextSpan? RightSpan)
{
    /// <summary>Finds a correction: "不是三栋，是五栋", "改成…", "说错了…", "not building 3, building 5".</summary>
    public static Correction? Find(string text)
    {
        var s = Folding.Fold(text);
        foreach (var pattern in (ReadOnlySpan<Regex>)[Changed(), NotButChinese(), NotNumbered(), ButNotChinese(), NotButEnglish(), ButNotEnglish(), Instead()])
        {
            if (pattern.Match(s) is not { Success: true } match)
                continue;

            var wrong = Trimmed(s, match.Groups["wrong"]);
            var right = Trimmed(s, match.Groups["right"]);
            if (wrong is { } w && (w.Of(s).EndsWith('吗') || w.Of(s).EndsWith('么')))
                continue;

            return new(
                new(match.Index, match.Length),
                wrong?.Of(text),
                right?.Of(text) ?? "",
                wrong,
                right);
        }

        return null;
    }

    private static TextSpan? Trimmed(string s, Group group)
    {
        if (!group.Success)
            return null;

        var (start, end) = (group.Index, group.Index + group.Length);
        while (start < end && (s[start] == ' ' || Characters.EndsClause(s[start]) || s[start] is ':' or '：'))
            start++;

        while (end > start && (s[end - 1] is ' ' or '了' or '啦' or '哈' || Characters.EndsClause(s[end - 1])))
            end--;

        return end > start ? TextSpan.Between(start, end) : null;
    }

    [GeneratedRegex(@"(?:(?:把|将)(?<wrong>[^,.;!?，。；！？\n]{1,20}?))?(?:改成|改为|改到|换成|更正为|纠正为|更正[:：]|更正一下[,，:： ]?|change (?:it |that )?to|make (?:it|that)|correction:)(?<right>[^,.;!?，。；！？\n]{1,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    [GeneratedRegex(@"(?<!是)(?:不是|不在|并不是)(?!不|很|太|说|我说|吗|么|第一|一)(?<wrong>[^,.;!?，。；！？\n]{1,20}?)[,.;!?，。；！ ]{0,2}(?:而是|应该是|应是|其实是|(?<![不是])是(?!不是|吧|吗|否)|而在|在)(?<right>[^,.;!?，。；！？\n]{1,40})", RegexOptions.CultureInvariant)]
    private static partial Regex NotButChinese();

    // 不是二单元 三单元: without a second 是 both sides must hold a number.
    [GeneratedRegex(@"(?<!是)(?:不是|不在)(?<wrong>[^,.;!?，。；！？ \n]{0,6}[0-9一二两三四五六七八九十][^,.;!?，。；！？ \n]{1,8})[,，; ]{1,2}(?<right>[^,.;!?，。；！？ \n]{0,6}[0-9一二两三四五六七八九十][^,.;!?，。；！？\n]{1,40})", RegexOptions.CultureInvariant)]
    private static partial Regex NotNumbered();

    [GeneratedRegex(@"(?<![不是])(?:是|在)(?<right>[^,.;!?，。；！？\n是不]{1,20}?)[,.;，。； ]{0,2}(?:不是|不在|而不是)(?<wrong>[^,.;!?，。；！？\n]{1,20})(?![吗？?])", RegexOptions.CultureInvariant)]
    private static partial Regex ButNotChinese();

    [GeneratedRegex(@"\b(?:it'?s |it is |it was |is |was )?not (?:in |at |on )?(?<wrong>[^,.;!?\n]{2,30}?)(?:,? but (?:in |at |on )?|[,.;] ?(?:it'?s |it is |it was |i mean |i meant |rather )?(?:in |at |on )?| it'?s )(?<right>[^,.;!?\n]{2,40})", RegexOptions.CultureInvariant)]
    private static partial Regex NotButEnglish();

    [GeneratedRegex(@"(?:^|[,.;!] ?)(?:it'?s |it is |sorry,? )?(?<right>[^,.;!?\n]{2,30}),? (?:and )?not (?:in |at |on )?(?<wrong>(?:building|block|unit|floor|the|yesterday|today|last)[^,.;!?\n]{0,30})", RegexOptions.CultureInvariant)]
    private static partial Regex ButNotEnglish();

    [GeneratedRegex(@"(?:(?:我)?(?:说|写|打|搞|弄|记|发|输)(?:错|拐)(?:了|咯|啦)?|错了|不对|i (?:meant|mean)(?: to say)?|sorry,? (?:i meant|it'?s)|my mistake|should be|应该是|更正|纠正一下)[,.;!，。；！:： ]{0,2}(?:应该是|是|it'?s |it is )?(?<right>[^,.;!?，。；！？\n]{1,40})?", RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}
