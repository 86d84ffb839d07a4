using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>What people say of their own matter in the middle of a sentence: that they take it back, or how they find the result.</summary>
internal static partial class SpokenVerdict
{
    public const string Satisfied = "rated-satisfied";
    public const string Fair = "rated-fair";
    public const string Not = "rated-not";

    // Who writes more is telling something.
    private const int Longest = 40;
    private const int LongestInEnglish = 120;

    /// <summary>Whether words take a matter back, however they go on.</summary>
    public static bool IsWithdrawal(string words) => IsShort(words) && TakesBack().IsMatch(words) && !Keeps().IsMatch(words);

    /// <summary>Whether somebody takes a matter back because they are afraid of who may know.</summary>
    public static bool IsAfraid(string words) => IsWithdrawal(words) && Afraid().IsMatch(words);

    /// <summary>The intent of a verdict on a result, while this person's word is awaited; null where they give none.</summary>
    public static async Task<string?> Rating(Turn turn)
    {
        if (!IsShort(turn.Text) || turn.Understood.Kind.Kind == MessageKind.StatusQuestion || Of(turn.Text) is not { } verdict) return null;
        return (await TicketFinder.Mine(turn, open: true)).Exists(ticket => ticket.State == TicketState.Resolved) ? verdict : null;
    }

    /// <summary>The verdict that words hold; null where they hold none.</summary>
    public static string? Of(string words) =>
        Asks().IsMatch(words) ? null : IsBad().IsMatch(words) ? Not : IsFair().IsMatch(words) ? Fair : IsGood().IsMatch(words) ? Satisfied : null;

    private static bool IsShort(string words) => words.Length <= (Culture.Of(words) == Culture.English ? LongestInEnglish : Longest);

    [GeneratedRegex(@"撤(?:了|掉|回|销|诉)|不报了|不投诉了|不反映了|取消(?:上报|投诉|登记|这件|掉)|\b(?:withdraw|take it back|cancel my (?:report|complaint)|drop (?:it|my complaint))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesBack();

    // A notice, somebody else's doing, or the wish that it goes on.
    [GeneratedRegex(@"(?:不|别|莫|不要|不会|不想|不能)撤|撤(?:了|掉|走|销)(?:的|谁|吗|么|没)|(?:岗亭|摊|牌子|垃圾桶|监控|路障|保安|围挡|架子|线路|公交|站台)|谁撤|为什么撤|被撤|通知|\b(?:don't|do not|who|why|not) (?:withdr|cancel|drop|take)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keeps();

    [GeneratedRegex(@"怕|(?:不想|不要|别|莫|不让|莫让|别让|不愿)[^。！？]{0,8}(?:知道|晓得|看到|认出)|报复|找(?:我|上门)|威胁|惹不起|\b(?:afraid|scared|find out|know it was me|came to me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Afraid();

    [GeneratedRegex(@"吗|么[？?]?$|[？?]|谁|怎么|\b(?:is|are|will|when|who|how)\b.*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"不(?:太|是很|是蛮|怎么|大|够|很|算)?满意|(?:没|没有|冇|冇得|根本没|还没|还冇)(?:修|弄|搞|解决|处理|换)(?:好|完|掉)?|还是(?:不行|坏的?|老样子|那样|原样|不亮|不通|不动|漏|堵)|\b(?:not (?:really |very |at all )?(?:satisfied|happy|fixed|solved)|still (?:broken|not|leaks|leaking|the same)|dissatisfied|unsatisfied)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsBad();

    [GeneratedRegex(@"(?:基本|还算|勉强)满意|还可以|还行吧?|马马虎虎|一般般|凑合|将就|\b(?:so[- ]so|not (?:too )?bad|could be better|it will do|good enough)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsFair();

    [GeneratedRegex(@"(?:很|蛮|挺|非常|十分|相当|都)满意|满意(?:了|的|得很|滴)|\b(?:very |quite |really )?(?:satisfied|happy with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsGood();
}
