using System.Text.RegularExpressions;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>What staff announce in their own words: without the time and the places, which are said apart, and without whom they turn to.</summary>
internal static partial class NoticeWords
{
    private static readonly char[] Gaps = [' ', '　', '，', ',', '。', '；', ';', '、', '！', '!', '\n'];
    private static readonly char[] Commas = [',', ';', '.', '\n'];

    /// <param name="places">The places that are said apart.</param>
    public static string Of(Understood said, IEnumerable<PlaceMention> places)
    {
        var text = said.Text;
        var cut = new bool[text.Length];
        foreach (var range in BuildingRange().Matches(text).AsEnumerable()) Cut(range.Index, range.Index + range.Length);
        foreach (var all in WholeCompound().Matches(text).AsEnumerable()) Cut(all.Index, all.Index + all.Length);
        foreach (var place in places) Cut(place.Span.Start, place.Span.Start + Named(place, text));
        foreach (var time in said.Times)
        {
            var start = Before().Match(text[..time.Span.Start]) is { Success: true } before ? before.Index : time.Span.Start;
            Cut(start, time.Span.End + After().Match(text[time.Span.End..]).Length);
        }

        var rest = Address().Replace(string.Concat(text.Where((_, i) => !cut[i])), "");
        var english = said.Culture == Culture.English;
        var parts = rest.Split(english ? Commas : Gaps, StringSplitOptions.RemoveEmptyEntries).Select(part => Blanks().Replace(Joins().Replace(part, ""), " ").Trim()).Where(part => part.Length > 0 && !Closing().IsMatch(part));
        return string.Join(english ? ", " : "，", parts);

        void Cut(int from, int to) => Array.Fill(cut, true, from, to - from);
    }

    /// <summary>The buildings from one number to another: 3栋到6栋, buildings 3 to 6.</summary>
    [GeneratedRegex(@"([0-9]{1,3}) ?(?:栋|号楼|幢|座)? ?(?:到|至|-|—|–|~) ?([0-9]{1,3}) ?(?:栋|号楼|幢|座)|buildings? ([0-9]{1,3}) ?(?:to|-|–) ?([0-9]{1,3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BuildingRange();

    [GeneratedRegex("(?:全|整个|本|我们|这个)小区|(?:the )?whole compound", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex WholeCompound();

    /// <summary>How much of a place is its compound, building and entrance; the spot there is of what is announced (3栋2单元|电梯).</summary>
    private static int Named(PlaceMention place, string text) => Structure().Matches(place.Span.Of(text)) is [.., var last] ? last.Index + last.Length : place.Spot is null ? place.Span.Length : 0;

    [GeneratedRegex(@"小区|栋|号楼|幢|座|单元|#|building \w+|entrance \w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Structure();

    [GeneratedRegex(@"(?:定于|将于|将在|预计|大约|于|在|从|自|约|\b(?:from|on|at|until) ?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:左右|前后)?(?:来水|来电|来气|恢复正常|恢复|结束|开始|起)?", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex("^(?:(?:一下|下)?[:：，,。！!\\s]*(?:各位|大家|全体|所有|亲爱的|尊敬的|居民|业主|邻居|住户|朋友|家人|们|请?注意|请大家注意|[:：，,。！!\\s])*)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>What joined two ends that are gone.</summary>
    [GeneratedRegex(@"^(?:[-–—~～到至:：]|次日|第二天|翌日|隔天|[和及与])+|^\s*(?:(?:in|on|at|from|to|until|for|of|there will be|will be)\s+)+|(?:\s+(?:in|on|at|from|to|until))+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    [GeneratedRegex("^(?:特此通知|请知悉|请悉知|谢谢.{0,4}|通知)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
