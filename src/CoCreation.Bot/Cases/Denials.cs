using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;

namespace CoCreation.Bot.Cases;

/// <summary>Words of somebody on the spot that it is not so.</summary>
internal static partial class Denials
{
    /// <summary>Whether the words deny a matter, and what else they say tells of no danger ("没看到火，但有人困在电梯里").</summary>
    public static bool IsMade(Turn turn, string words)
    {
        var clauses = words.Split(['，', ',', '。', '；', ';', '！', '!', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var left = clauses.Where(clause => !Denial().IsMatch(clause)).ToList();
        return left.Count < clauses.Length && !left.Exists(clause => But().IsMatch(clause))
            && turn.Knowledge.Understander.Understand(string.Join('，', left), turn.LocalNow).Danger is null;
    }

    // 没有水, 没看到灯亮 say that it is so.
    [GeneratedRegex(
        @"^没有$|没有?(?:着|起)?火|没有?(?:冒)?烟|没有?(?:煤气|燃气|天然气|气味|味道|味|异味|漏|泄漏|人困|人被困|人在里面|这回事|这事|那回事|此事|事|异常|情况|险情|危险)|没有?(?:看到|看见|发现|闻到|听到|见到)(?!.{0,6}(?:亮|修|来人|有人来|人来))|不属实|(?<!不)是假的|^(?:都|就)?(?:假的|误报|误会|虚惊)|(?<!不是)误报|虚惊一场|谣言|不存在|(?<![可还这])不是(?:着火|起火|火|煤气|燃气|漏气)|\bfalse alarm\b|\bnothing (?:there|wrong|here|found|to see)\b|\bnot (?:true|so|real)\b|\b(?:there is |there's )?no (?:fire|gas|smoke|smell|leak|danger)\b|\b(?:did not|didn't|could not|couldn't|cannot|can't) (?:see|find|smell)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"^(?:但|可是|不过|只是有)|\bbut\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex But();
}
