using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>How people find the result of their own matter, told in the middle of a sentence.</summary>
/// <remarks>A verdict closes a matter or opens it again, so what is denied, supposed or praised and blamed at once is none: then they are asked.</remarks>
internal static partial class SpokenVerdict
{
    public const string Satisfied = "rated-satisfied";
    public const string Fair = "rated-fair";
    public const string Not = "rated-not";

    /// <summary>Something is said of a result on which a word is awaited, but not how it is found.</summary>
    public const string Unclear = "rated-unclear";

    // Who writes more is telling something.
    private const int Longest = 40;
    private const int LongestInEnglish = 120;

    private static readonly char[] Question = ['？', '?'];

    // So long after a matter was closed a word on it is still about it.
    private const long ClosedForMs = 14L * 24 * 3_600_000;

    /// <summary>The intent of a verdict on a result, while this person's word is awaited; null where they give none.</summary>
    public static async Task<string?> Rating(Turn turn)
    {
        if (!IsShort(turn.Text) || (turn.Understood.Kind.Kind == MessageKind.StatusQuestion && turn.Text.IndexOfAny(Question) < 0) || turn.Understood.Correction?.Right is { Length: 0 }) return null;
        var verdict = Of(turn.Text);
        if (verdict is null && (turn.InGroup || !(Tells().IsMatch(turn.Text) || IsAgain().IsMatch(turn.Text)) || Asks().IsMatch(turn.Text))) return null;
        if (await Meant(turn, verdict ?? Unclear) is not { } ticket) return null;

        // 电梯好了，下水道还是堵: the one is done, the other is another matter.
        if (verdict == Not && ticket.State.IsAnswered() && Tells().IsMatch(turn.Text) && !Judges().IsMatch(turn.Text) && turn.Understood.Category is { Sure: true, Code: { } other } && other != ticket.Category) return null;
        if (verdict is not null) return verdict;
        return turn.Understood.Ticket is not null || IsAnswer(turn) || await TicketFinder.SpokenOfLast(turn) == ticket.Id ? Unclear : null;
    }

    /// <summary>The matter that a verdict is on: the one named by its number, else the one spoken of last, else the newest on which this person's word is awaited; null when the words are about something else.</summary>
    public static async Task<Ticket?> Meant(Turn turn, string verdict)
    {
        var since = turn.Work.NowMs - ClosedForMs;
        var mine = (await TicketFinder.Mine(turn, open: false)).FindAll(ticket =>
            ticket.State.IsAnswered() || (verdict == Not && SaysNoNewMatter(turn) && ticket is { State: TicketState.Closed, Rating: not Casework.Rating.Not } && ticket.ClosedAt > since));
        if (turn.Understood.Ticket is { } named) mine = mine.FindAll(ticket => ticket.Serial.ToString(System.Globalization.CultureInfo.InvariantCulture) == named.Digits);
        mine = mine.FindAll(ticket => IsAbout(turn, ticket));
        var own = new List<Ticket>();
        foreach (var ticket in mine)
        {
            if (ticket.Reporter == turn.Person.Id || await turn.Db.Supporters.FindAsync(ticket.Id, turn.Person.Id) is { Wrote: true }) own.Add(ticket);
        }

        own = [.. own.OrderBy(ticket => ticket.State == TicketState.Closed).ThenBy(ticket => ticket.Reporter != turn.Person.Id)];
        return own.Count > 1 && await TicketFinder.SpokenOfLast(turn) is { } last && own.Find(ticket => ticket.Id == last && ticket.State != TicketState.Closed) is { } spoken ? spoken : own.FirstOrDefault();
    }

    /// <summary>The verdict that words hold; null where they hold none, or hold it denied, supposed or with its contrary.</summary>
    public static string? Of(string words)
    {
        // 几时换的？我看还是黑的: what follows a question answers it.
        if (words.LastIndexOfAny(Question) is var asked and >= 0 && asked + 1 < words.Length) words = words[(asked + 1)..];
        if (Asks().IsMatch(words) || IsSupposed().IsMatch(words)) return null;

        // 昨天还不亮，今天亮了: what was is no verdict on what is.
        if (NowWell().IsMatch(words) && !Judges().IsMatch(words)) return null;
        var (bad, good) = (IsBad().IsMatch(words), IsGood().IsMatch(words));
        return bad && good ? null : bad ? Not : IsFair().IsMatch(words) ? Fair : good ? Satisfied : null;
    }

    /// <summary>都弄好了, 1号2号都好了, 昨天又打到两点: nothing but that it is done, or goes on, said by somebody who was asked whether it is.</summary>
    private static bool IsAnswer(Turn turn) => IsDone().IsMatch(turn.Text) || IsAgain().IsMatch(turn.Text);

    /// <summary>Whether the words may be about a matter: not when they name another place, or another kind of thing without a word of judging.</summary>
    private static bool IsAbout(Turn turn, Ticket ticket)
    {
        if (turn.Understood.Place is { } said && (!Places.MayBeAt(turn.Knowledge, ticket.Place, said) || (Places.Of(turn, said, ticket.Place) is { } place && Additions.IsElsewhere(turn, ticket.Place, place)))) return false;
        return Judges().IsMatch(turn.Text) || turn.Understood.Category is not { Sure: true, Code: { } code } || code == ticket.Category || Cases.Meant.Names(turn, ticket, turn.Text);
    }

    /// <summary>Whether words on a matter that is closed are on its result: whoever says again what is broken and where tells of it anew, and its history goes with it.</summary>
    private static bool SaysNoNewMatter(Turn turn) => turn.Understood.Place is null || turn.Understood.Ticket is not null || Judges().IsMatch(turn.Text);

    private static bool IsShort(string words) => words.Length <= (Culture.Of(words) == Culture.English ? LongestInEnglish : Longest);

    [GeneratedRegex(@"吗|么[？?]?$|[？?]|谁|怎么(?!满意)|\b(?:is|are|will|when|who|how)\b.*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex("(?:现在|今天|今早|这回|这下|总算|终于|刚才|刚刚|后来|就)(?:又|都|已经|终于|来)*(?:修|弄|搞|换)?(?:好|亮|通)了[。！! ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NowWell();

    // 要是能装扶手我就满意了; 谈不上满意; 没什么不满意的
    [GeneratedRegex(@"要是|如果|假如|只要|才(?:会|能|算)?(?:很)?满意|不(?:是|算|能说)(?:非常|特别|十分|很|蛮|太)?(?:不)?满意(?=吧|的话)|(?:谈不上|说不上|算不上|没什么|没啥|没有什么|冇得么)[^，。！？]{0,3}满意|\b(?:would|if|could have)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsSupposed();

    [GeneratedRegex(@"不(?:是)?(?:太|很|蛮|非常|特别|十分|怎么|大|够|算|算很|算太)?满意|(?:没|没有|冇|冇得|根本没|还没|还冇)(?:修好|弄好|搞好|解决|处理|换|修)(?:了)?|还是(?:不行|坏的?|老样子|那样|原样|不亮|不通|不动|漏|堵)|又(?:停|坏|漏|堵|不亮|不动|黑)了|还是(?:黑|(?:冇得|没有?)(?:人(?:来|管|修|弄)|动静|用|水|电|气|信号|网|亮|通|响|$|[，,。！!；;\s]))|(?:没|冇|不|还没|还冇)好(?:$|[\s，,。！!；;])|骗人|骗鬼|哄鬼|哄人|糊弄|差评|(?<!天)(?:没|冇|不)(?:见)?亮|看(?:了)?(?:一眼|一下|下子?)?就走|(?:没|冇|没有|几时|哪里|哪个)(?:说|讲|评|点|回)(?:过|了)?(?:是)?[^，。！？]{0,2}满意|\b(?:not (?:really |very |at all )?(?:satisfied|happy|fixed|solved)|still (?:broken|not|leaks|leaking|the same)|dissatisfied|unsatisfied)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsBad();

    [GeneratedRegex(@"(?:基本|还算|勉强)满意|还可以|还行吧?|马马虎虎|一般般|^一般[。！!]?$|凑合|将就|\b(?:so[- ]so|not (?:too )?bad|could be better|it will do|good enough)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsFair();

    [GeneratedRegex(@"(?<!不|不是|不算|没有?|是)(?:很|蛮|挺|非常|十分|相当|都)满意|(?<!不|很|么)满意(?:了|的|得很|滴)|\b(?:very |quite |really )?(?<!not )(?<!not very )(?:satisfied|happy with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsGood();

    [GeneratedRegex(@"^(?:昨天|昨晚|今天|今早|刚才|刚刚|现在|晚上|半夜|结果|哪晓得)*(?:又|还在|照样|还是|仍然|照旧)[^，。！？,?!\n]{1,12}[。！!\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IsAgain();

    [GeneratedRegex(@"^(?:[0-9]{1,6}号[、，,和跟\s]*)*(?:都|全|已经?|是|今天|昨天|总算|终于|确实|现在)*(?:修|弄|搞|办|处理|换)?(?:好|完|亮|通)(?:了|的)[。！!\s]*$|^(?:我看|我觉得|这下|现在|嗯|[，, ])*(?:可以了|没(?:得)?问题了|冇得问题了|行了)[。！!\s]*$|^(?:(?:it(?:'s| is)|they are|all|both|yes,?)\s+)*(?:fixed|done|working|mended)(?: now)?[.!\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsDone();

    [GeneratedRegex(@"满意|差评|骗人|糊弄|\b(?:satisfied|happy|dissatisfied|unsatisfied)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Judges();

    // 蛮好，亮了; 谢谢，修好了; 一半好了: how it is found is to be asked.
    [GeneratedRegex(@"好了|好多了|可以了|没(?:得)?问题了|亮了|通了|修了|换了|不漏了|有水了|有电了|(?:蛮|挺|很|还|真)(?:好|不错|行)|不错|满意|一半|谢谢.{0,6}(?:师傅|修|弄|搞|处理|解决)|\b(?:fixed|works|working|fine|better|took (?:too |so )?(?:long|ages)|half)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tells();
}
