using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;

namespace CoCreation.Bot.Cases;

/// <summary>Words of somebody on the spot that it is not so.</summary>
internal static partial class Denials
{
    /// <summary>Whether the words deny a matter, and what else they say tells of no danger ("没看到火，但有人困在电梯里", "3栋着火了没看到人下来").</summary>
    public static bool IsMade(Turn turn, string words)
    {
        var clauses = Ends().Split(words).Where(clause => clause.Length > 0).ToList();

        // What says that all of it is none goes with its clause; what was not seen goes alone.
        var left = clauses.Where(clause => !Whole().IsMatch(clause)).Select(clause => Part().Replace(clause, "")).ToList();
        return !clauses.SequenceEqual(left) && !left.Exists(clause => But().IsMatch(clause))
            && turn.Knowledge.Understander.Understand(string.Join('，', left.Where(clause => clause.Length > 0)), turn.LocalNow).Danger is null;
    }

    [GeneratedRegex(@"[，,。；;！!\n]\s*|(?<=[一-鿿])\s+(?=[一-鿿])", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"^没有$|不属实|(?<!不)是假的|^(?:都|就)?(?:假的|误报|误会|虚惊)|(?<!不是)误报|虚惊一场|谣言|不存在|没有?(?:这回事|那回事|这事|此事)|\bfalse alarm\b|\bnothing (?:there|wrong|here|found|to see)\b|\bnot (?:true|so|real)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    // 没有水, 没看到灯亮 say that it is so.
    [GeneratedRegex(
        @"没有?(?:看到|看见|发现|闻到|听到|见到)(?!.{0,6}(?:亮|修|来人|有人来|人来))[^，。！？]{0,5}$"
        + @"|没有?(?:看到|看见|发现|闻到|听到|见到)(?!.{0,6}(?:亮|修|来人|有人来|人来))(?:有|什么|任何|着)?(?:明火|着火|起火|火苗|火|冒烟|烟|煤气味?|燃气味?|天然气|气味|味道?|异味|漏气|漏水|漏|有?人困|人被困|被困的?人?|人|情况|异常|险情)?"
        + @"|没有?(?:着|起)?火|没有?(?:冒)?烟|没有?(?:煤气|燃气|天然气|气味|味道|味|异味|漏|泄漏)[味气]?|没有?(?:人困|人被困|人在里面|异常|情况|险情|危险|事$)|(?<![可还这])不是(?:着火|起火|火|煤气|燃气|漏气)"
        + @"|\b(?:there is |there's )?no (?:fire|gas|smoke|smell|leak|danger)\b|\b(?:did not|didn't|could not|couldn't|cannot|can't) (?:see|find|smell)(?: any| the| a)?(?: fire| gas| smoke| smell| leak| danger)?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:但|可是|不过|只是有)|\bbut\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex But();
}
