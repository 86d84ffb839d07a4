using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>That a matter is over before anybody saw to it (不用来了，已经亮了; 莫来了，我儿子换了): asked back once, so that nobody comes for nothing and nothing is pressed as late.</summary>
internal static partial class SpokenOver
{
    public const string Intent = "withdrawal-over";

    // Who writes more is telling something.
    private const int Longest = 40;
    private const int LongestInEnglish = 120;

    /// <summary>The own matter that the words say is over; null when they say so of none, or of one that a word on its result is awaited for.</summary>
    public static async Task<Ticket?> Meant(Turn turn)
    {
        if (turn.Staff is not null || !IsSaid(turn.Text)) return null;
        var own = (await TicketFinder.Mine(turn, open: true)).FindAll(ticket => ticket.Reporter == turn.Person.Id && !ticket.Hazard && !ticket.State.IsAnswered() && MayBe(turn, ticket));
        if (own.Count < 2) return own.FirstOrDefault();
        var last = await TicketFinder.SpokenOfLast(turn);
        return own.Find(ticket => Cases.Meant.Names(turn, ticket, turn.Text)) ?? own.Find(ticket => ticket.Id == last) ?? own[0];
    }

    public static bool IsSaid(string words) =>
        words.Length <= (Culture.Of(words) == Culture.English ? LongestInEnglish : Longest) && (NeedNot().IsMatch(words) || ByOneself().IsMatch(words) || IsWell().IsMatch(words)) && !GoesOn().IsMatch(words);

    private static bool MayBe(Turn turn, Ticket ticket)
    {
        if (!TicketMoves.Allowed(ticket.State, Part.Reporter, ticket.Hazard).Contains(MoveKind.Withdraw) || !TicketFinder.MayHear(turn, ticket)) return false;
        if (turn.Understood.Ticket is { } named && ticket.Serial.ToString(System.Globalization.CultureInfo.InvariantCulture) != named.Digits) return false;
        if (turn.Understood.Place is { } said && !Places.MayBeAt(turn.Knowledge, ticket.Place, said)) return false;
        return turn.Understood.Category is not { Sure: true, Code: { } code } || code == ticket.Category || turn.Understood.Kind.Kind is MessageKind.Chat or MessageKind.Thanks || Cases.Meant.Names(turn, ticket, turn.Text);
    }

    [GeneratedRegex(
        @"(?<!叫[^，。！？]{0,6})(?:不用|不必|不消|不需要|甭|莫|别(?!人)|不要)(?:再|都)?(?:派|喊|叫|安排)?(?:人|师傅)?(?:再)?(?:过|上门)?(?:来|修|管|弄|搞|换|跑|麻烦|处理)(?:人|师傅|修|弄|换|看)?(?:了|啦|哒)"
        + @"|\b(?:no need to come|no need (?:any more|anymore)|(?:need not|needn't) come)\b|^(?:please |ok,? |thanks,? )*do(?:n't| not) (?:come|bother|send any(?:one|body))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeedNot();

    [GeneratedRegex(
        @"(?<![被让给])(?:我(?:们)?(?:自己)?|自己|儿子|女儿|姑娘|女婿|老公|老头子?|爱人|老伴|邻居|隔壁|别人|有人|哪个|谁)(?:已经|都|帮我|帮忙|给我|把[^，。！？]{1,6})*(?:换|修|弄|搞|解决|处理|装|清|疏通|通)(?:(?:好|完|掉|通)?了|(?:好|完|掉|通)的)[。！!\s]*$"
        + @"|\b(?:i|we|my (?:son|husband|wife|daughter|neighbou?r)|somebody|someone|a (?:friend|neighbour)) (?:has |have )?(?:already )?(?:fixed|changed|replaced|mended|cleared|repaired) it\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByOneself();

    [GeneratedRegex(
        @"^[^，。！？]{0,8}(?:已经|现在|自己|又)(?:又|都|自己|已经)*(?:好|亮|通|恢复|来水|来电|来气|修好|弄好|搞好|正常|不漏|不响|不吵|不堵)了(?=[，。！!,\s]|$)|\b(?:it is|it's|lights? (?:is|are)) (?:now )?(?:working|fine|back|on|over|fixed)(?: again| now)?(?:,? thanks?(?: you)?)?[.!\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsWell();

    // A question, a doubt, or something that is left.
    [GeneratedRegex(@"[吗？?]|么$|半夜|深夜|夜里|大清早|凌晨|午休|(?:中午|晚上|早上|周末)[^，。]{0,4}(?:别|莫|不要)|还是|不晓得哪个(?!换)|(?:物业|他们|师傅|社区|保安|人家)[^，。]{0,3}(?:说|讲|叫)|吵|漏到|流到|死人|smell|noise|但|可是|不过|只是|只好|(?:没|冇|不)(?:修|弄|搞|解决|处理)?好|没(?:有)?用|又(?:坏|黑|漏|堵|停|断|不)|投诉|怎么|为么|几次|[两三四五六]次|\b(?:but|still|again and again|why|how)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
