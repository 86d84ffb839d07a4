using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Casework;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Parts what staff tell in a sentence of their own into clauses, and finds what each says was done.</summary>
internal static partial class NoteReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    public static IReadOnlyList<NoteClause> Read(string text)
    {
        List<NoteClause> clauses = [];
        List<Order> waiting = [];
        Deed? ordered = null;
        foreach (var part in Parts(Digits(text)).SelectMany(Pieces).Select(NumberFirst))
        {
            var (command, rest) = Command(part);
            ordered = command ?? ordered;
            var (numbers, words) = Numbers(rest, ordered: command is not null);
            waiting.AddRange(numbers);
            if (words.Length == 0 && ordered is Deed.Taken && waiting.Count > 0) words = part[..^rest.Length].Trim();

            // "131，133换好了": numbers alone belong to what is said next.
            if (words.Length == 0) continue;
            clauses.Add(new([.. waiting], ordered ?? DeedOf(words, named: waiting.Count > 0), words, Everything().IsMatch(words), Reason().IsMatch(words)));
            (waiting, ordered) = ([], null);
        }

        if (waiting.Count > 0) clauses.Add(new(waiting, Deed.None, "", false, false));
        return clauses;
    }

    /// <summary>Whether the words say that it is done, and nothing of how.</summary>
    public static bool SaysOnlyDone(string words) => OnlyDone().IsMatch(words);

    /// <summary>Whether the words name no thing, so that whatever waits may be meant (换好了, 弄完了).</summary>
    public static bool NamesNothing(string words) => Nothing().IsMatch(words);

    /// <summary>The same of what is not done yet (没修好).</summary>
    public static bool NamesNothingUndone(string words) => Undone().IsMatch(words);

    /// <summary>Whether the words begin with what was done, and so tell how the matter before them was settled (换了灯泡).</summary>
    public static bool TellsHow(string words) => How().IsMatch(words);

    /// <summary>Whether the words thank somebody or tell who helped: no matter, and nobody's business but theirs.</summary>
    public static bool Thanks(string words) => Thanked().IsMatch(words);

    /// <summary>Whether the words tell of a look at a matter that somebody works on (到现场看了).</summary>
    public static bool TellsOfVisit(string words) => Visit().IsMatch(words) && !Asks().IsMatch(words) && !Broken().IsMatch(words);

    /// <summary>Whether the words say no more than that what was waited for is there (管子到了).</summary>
    public static bool TellsOfArrival(string words) => Arrived().IsMatch(words);

    /// <summary>Whether the words tell what staff found at a door, or that something runs again: about their work, and no complaint.</summary>
    public static bool TellsOfErrand(string words) => Errand().IsMatch(words);

    public static bool SaysNotYet(string words) => NotYet().IsMatch(words) && !Asks().IsMatch(words);

    /// <summary>Whether the words can only say that somebody takes a matter on (收到了, 我来), and are no mere yes.</summary>
    public static bool TakesOn(string words) => Takes().IsMatch(words);

    /// <summary>签收 全部, 都签了: all that waits to be taken on.</summary>
    public static bool TakesAll(string words) => All().IsMatch(words);

    /// <summary>Whether the words say that a matter is somebody else's (户内的，不归我们).</summary>
    public static bool SaysNotOurs(string words) => NotOurs().IsMatch(words) && !Asks().IsMatch(words);

    /// <summary>Whether words sound of work that is done or taken on, of whatever it may be.</summary>
    public static bool SoundsOfWork(string words) => !Asks().IsMatch(words) && !Broken().IsMatch(words) && !ByOthers().IsMatch(words) && (Complete().IsMatch(words) || TakenToo().IsMatch(words));

    /// <summary>What a clause says was done; what is asked, wished or still broken is no deed.</summary>
    public static Deed DeedOf(string words, bool named)
    {
        if (Asks().IsMatch(words) || Broken().IsMatch(words)) return Deed.None;
        if (Walk().IsMatch(words)) return Deed.Walked;
        if (Take().IsMatch(words)) return Deed.Taken;
        if (Later().IsMatch(words)) return named || !Complete().IsMatch(words) ? Deed.Underway : Deed.None;
        if (NotYet().IsMatch(words)) return named ? Deed.Underway : Deed.None;
        if (Complete().IsMatch(words)) return Deed.Done;
        if (Talk().IsMatch(words)) return Deed.Spoken;
        return named && Start().IsMatch(words) ? Deed.Underway : Deed.None;
    }

    /// <summary>The command that stands before a list of numbers, and what follows it: 签收 6、7、8.</summary>
    private static (Deed? Deed, string After) Command(string part)
    {
        if (Ordered().Match(part) is not { Success: true } match) return (null, part);
        Deed deed = match.Groups["take"].Success ? Deed.Taken : match.Groups["done"].Success ? Deed.Done : Deed.Underway;
        return (deed, part[match.Length..]);
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Ends(text, at)) continue;
            if (text[start..at].Trim() is { Length: > 0 } part) yield return part;
            start = at + 1;
        }

        if (text[start..].Trim() is { Length: > 0 } last) yield return last;
    }

    /// <summary>One piece for each place of several (4栋和6栋的电梯都修好了), and for each end of what runs on (2通了3没通).</summary>
    private static IEnumerable<string> Pieces(string part)
    {
        foreach (var piece in RunsOn().Split(part))
        {
            if (Several().Match(piece) is { Success: true } match && DeedOf(match.Groups["rest"].Value, named: false) is Deed.Done or Deed.Taken or Deed.Underway)
            {
                foreach (var number in match.Groups["n"].Captures.Select(capture => capture.Value)) yield return $"{number}栋{match.Groups["rest"].Value}";
            }
            else
            {
                yield return piece;
            }
        }
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        '，' or ',' when at > 0 && char.IsAsciiDigit(text[at - 1]) && MoreNumbers().IsMatch(text.AsSpan(at + 1)) => false,
        '，' or ',' or '。' or '；' or ';' or '！' or '!' or '\n' => true,

        // 131、133 are two of one clause; a point may belong to a number.
        '、' => !(at > 0 && at + 1 < text.Length && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '栋' or '楼' or '幢' or '座') && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '#')),
        '.' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        ' ' => at > 0 && at + 1 < text.Length && text[at - 1] > 0x2e80 && text[at + 1] > 0x2e80,
        _ => false,
    };

    /// <summary>疏通好了 1 换了一截管子: what was done stands before the number, and how behind it.</summary>
    private static string NumberFirst(string part) =>
        Within().Match(part) is { Success: true } match && DeedOf(match.Groups["deed"].Value, named: true) is Deed.Done or Deed.Taken or Deed.Underway
            ? $"{match.Groups["n"].Value} {match.Groups["deed"].Value}，{match.Groups["how"].Value}"
            : part;

    /// <summary>The numbers at the beginning of a clause, or at its end after what was done, and the words beside them.</summary>
    /// <param name="ordered">Whether a command stands before them: behind its number a gap begins the words (进展 1 502说晚上太吵).</param>
    private static (List<Order> Numbers, string Words) Numbers(string part, bool ordered)
    {
        List<Order> found = [];
        var rest = part;
        while (Leading().Match(rest) is { Success: true } match && ToOrder(match, whole: part) is { } order)
        {
            found.Add(order);
            var after = rest[match.Length..];
            rest = after.TrimStart(Between);
            if (ordered && after[..^rest.Length].All(gap => gap is ' ' or '：' or ':') && !MoreNumbers().IsMatch(rest)) break;
        }

        while (found.Count == 0 && Trailing().Match(rest) is { Success: true } match && ToOrder(match, whole: part) is { } order)
        {
            List<Order> more = [order];
            rest = rest[..match.Index].TrimEnd(Between);
            while (Before().Match(rest) is { Success: true } before && ToOrder(before, whole: part) is { } earlier)
            {
                more.Insert(0, earlier);
                rest = rest[..before.Index].TrimEnd(Between);
            }

            return (more, rest);
        }

        return (found, rest.Trim());
    }

    private static readonly char[] Between = [' ', '：', ':', '、', '/', '／', '，', ',', '和', '跟', '与', '及'];

    private static Order? ToOrder(Match match, string whole) =>
        match.Groups["full"] is { Success: true } full ? TicketNumber.TryParse(full.Value, out var number) ? new(number, null, "") : null
        : int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? new(null, serial, "", Whole: whole) : null;

    /// <summary>What is dictated digit by digit: 一三一.</summary>
    private static string Digits(string text) => Spoken().Replace(Ordinal().Replace(text, match => Digit(match.Value[0]).ToString()), match => string.Concat(match.Value.Select(Digit)));

    private static char Digit(char figure) => "零一二三四五六七八九".IndexOf(figure, StringComparison.Ordinal) is var at and >= 0 ? (char)('0' + at) : figure switch { '〇' => '0', '幺' => '1', '两' => '2', _ => figure };

    [GeneratedRegex("[零〇一二三四五六七八九幺两]{3,6}", Options)]
    private static partial Regex Spoken();

    // 第三个
    [GeneratedRegex("(?<=第)[一二三四五六七八九](?=[个件条])", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // Before a number or a building of which something else is said: 3栋修好了|5栋没修好.
    [GeneratedRegex("(?<=[了好完通])(?=(?:[0-9]{1,3}(?:栋|号楼|幢|座)(?:[0-9]单元)?|#?[0-9]{1,6}号?(?![0-9.:：%a-zA-Z号" + Measures + "]))的?[一-鿿]{0,4}?(?:没|未|还|也|修|换|弄|搞|办|好|清|通))", RegexOptions.CultureInvariant)]
    private static partial Regex RunsOn();

    [GeneratedRegex("^(?:(?<n>[0-9]{1,3})(?:(?:栋|号楼|幢|座)(?:[、和跟与及]|以及)?|[、和跟与及]) *)+(?<n>[0-9]{1,3})(?:栋|号楼|幢|座)(?<rest>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    // What a figure before it counts or measures is no number of a ticket.
    private const string Measures = "栋楼幢座层单元室房门户个人家天日月年点时分秒次趟盏台辆块袋桶米度元件条处遍岁斤层路";

    // Somebody who lives behind a door of that figure: 302阿姨确认.
    private const string Neighbours = "阿姨|爹爹|婆婆|太婆|老太|老人|奶奶|爷爷|大姐|大哥|大爷|大妈|嫂子|先生|女士|老师|住户|业主|租户|租客|屋里";

    [GeneratedRegex(@"^(?:(?:还有|以及|另外|和|跟|与|及|and|&|the|tickets?|nos?\.?|numbers?)\s*)?(?:(?<full>[A-Za-z]{1,8}[-—－][0-9]{4}[-—－][0-9]{1,6})|第(?<n>[0-9]{1,6})[个件条]|(?:#|no\.? ?)?(?<n>[0-9]{1,6}))(?:号(?![楼栋线门]))?(?![0-9.:：%a-zA-Z" + Measures + @"]|号|[-－~～][0-9]|的?(?:" + Neighbours + "))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<![0-9A-Za-z.:：\-栋楼]|(?:building|block|unit|entrance|floor|room|door) )(?:(?<full>[A-Za-z]{1,8}-[0-9]{4}-[0-9]{1,6})|#?(?<n>[0-9]{2,6}|(?<=[\s#、/／，,])[0-9]))号?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?<deed>[^0-9\s，,]{2,12}) #?(?<n>[0-9]{1,6})号? (?<how>[^0-9\s].{1,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Within();

    // What stands before the last of several numbers.
    [GeneratedRegex(@"(?<![0-9A-Za-z.:：\-栋楼])(?:(?<full>[A-Za-z]{1,8}-[0-9]{4}-[0-9]{1,6})|#?(?<n>[0-9]{1,6}))号?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    // Nothing but numbers up to the end, so that a comma before them ends no clause.
    [GeneratedRegex(@"^[\s#]*[0-9]{1,6}号?(?:[\s，,、/／和]+#?[0-9]{1,6}号?)*[。.\s]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MoreNumbers();

    // What follows a command is its number, or several; a gap parts the numbers only where no words can follow.
    [GeneratedRegex(@"^(?:(?<take>签收|签了|接单|accept)|(?<done>办结|resolve)|进展|progress)[\s：:]*(?=#?(?:[A-Za-z]{1,8}-[0-9]{4}-)?[0-9]{1,6}号?\s*[、/／，,和跟与及]\s*#?(?:[A-Za-z]{1,8}-[0-9]{4}-)?[0-9]{1,6}(?:号|[^0-9" + Measures + @"]|$)|(?:#?[0-9]{1,6}号?[\s、，,]+)+#?[0-9]{1,6}号?[。.\s]*$|#?(?:[A-Za-z]{1,8}-[0-9]{4}-)?[0-9]{1,6}(?:号\s|[\s：:，,]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordered();

    [GeneratedRegex(@"[?？]|吗|呢|怎么|么样|几时|了没有?$|什么时候|为什么|是不是|有没有|\b(?:when|why|how|what|is it|are they|did)\b.*\?", Options)]
    private static partial Regex Asks();

    [GeneratedRegex("又(?:坏|不|黑|漏|堵|停|来|出|脏|满|堆|开始|没)|还是(?:坏|不|黑|漏|堵|没|老样|有)|(?:好|修|换)了(?:没|又|几|好多|好几|两|三)|没用|白(?:修|换)|(?:坏|烂|断|裂|丢|漏|掉|脏|满|黑|臭)了|不亮|broken again|again$|still (?:broken|leaks?|dark|blocked|not)", Options)]
    private static partial Regex Broken();

    [GeneratedRegex("(?:走|转|巡)了[0-9一二三四五六七八九十]{1,3}(?:栋|号楼|幢|座|个小区)|走完|走过了?$|走了一?[圈遍趟]|转完|转了一?[圈遍趟]|巡完|巡查完|巡查过|走访完|走访了|跑完了|(?:have |i )?walked|(?:did|finished|done with) (?:the|a|my) (?:round|walk)", Options)]
    private static partial Regex Walk();

    [GeneratedRegex(@"明天|后天|明早|今晚|下周|(?:上午|中午|下午|晚上|等下|待会儿?|一会儿?)(?:就|再)?(?:去|来|到|过来|过去|弄|修|换|办)|派(?:了)?(?:人|师傅|车)|周[一二三四五六日天]|马上|准备|打算|正在|还在|在(?:修|弄|换|路上|办|处理|装|清)|要(?:去|等)|会(?:去|来|修|换)|等(?:配件|货|人|师傅)|约(?:了|好)|\b(?:tomorrow|will|going to|about to|on (?:my|our|the) way|waiting|in progress|working on|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|'ll ", Options)]
    private static partial Regex Later();

    [GeneratedRegex(@"没(?:有)?(?:换|修|弄|搞|办|处理|清|完|好|通|装|拆|来得及)|没人|(?:不用|不要|不必|不消|莫)(?:再)?(?:修|换|来|清|弄|搞|办|管)|未(?:换|修|办|处理|完|清)|还没|不能(?:换|修)|\b(?:not|isn't|aren't|hasn't|haven't|wasn't|can't|cannot)\b", Options)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"(?:换|修|弄|搞|办|处理|清理|清运|清|拖|疏通|通|补|装|焊|刷|打扫|扫|解决|整改|拆|做|恢复|调|更换|修复|维修|搬|移|关|拉|冲|挖|填|加固|消|安装|盖|收)(?:好|完|掉|走|了|通|干净|妥|定|上|复)|(?:都|已经|已|全|就|也|现在|终于)好了|^好了|(?:梯|门|灯|水|电|泵|网|锁|禁|道)好了$|(?:正常|通)了$|来(?:水|电|气|暖)了|完成|搞定|ok了|已经?(?:换|修|清|拆|处理|解决|整改|更换|恢复|办|装|通)|\b(?:running|working|back on) again\b|\b(?:done|fixed|changed|replaced|repaired|cleared|finished|sorted|solved|completed|removed|cleaned|installed|resolved|unblocked)\b", Options)]
    private static partial Regex Complete();

    private const string Verbs = "(?:换|修|弄|搞|办|处理|清|拖|疏通|通|补|装|焊|刷|打扫|扫|解决|整改|拆|做|恢复|调|更换|修复|维修|搬|移|关|拉|冲|挖|填|加固|消|安装|完成|盖|收)";

    [GeneratedRegex(@"^(?:[的那这个件些都全也就]|我们?|已经?|全部|刚刚?|刚才|今天|现在|终于|师傅)*" + Verbs + @"*[好完掉走了通定上成啦]*$|^(?:it'?s |they'?re |all |both |everything |are |is |now )*(?:done|fixed|finished|sorted|replaced|repaired|cleared|solved|completed|resolved)$", Options)]
    private static partial Regex Nothing();

    [GeneratedRegex("^[的还也都]*(?:没有?|未)" + Verbs + "*[好完通到成]*$", Options)]
    private static partial Regex Undone();

    [GeneratedRegex("^(?:[又还也就都]|已经?|重新|顺便|刚刚?)*" + Verbs + "[好完掉]?了.|^(?:replaced|repaired|fixed|cleared|removed|cleaned|installed) ", Options)]
    private static partial Regex How();

    [GeneratedRegex("帮忙|帮着|帮了|谢谢|感谢|辛苦|多亏|搭了?把手|thanks|thank you|helped", Options)]
    private static partial Regex Thanked();

    [GeneratedRegex("^(?:[已人都也]|我们?|师傅|已经|刚刚?|今天)*(?:到了?(?:现场|楼下)|到场|(?:去|上门|现场)看(?:了|过)|看过|联系(?:了|好|上)|开工|(?:i |we )?(?:am |are |was |were |have )?(?:been )?(?:on site|looked at it|had a look))", Options)]
    private static partial Regex Visit();

    [GeneratedRegex("^[^坏漏堵断停淹漫溢火烟]{0,12}(?:到了|到货了?|送到了|送来了|来货了)$", Options)]
    private static partial Regex Arrived();

    [GeneratedRegex("^(?:敲了?门)?(?:没|冇)(?:得)?人(?:开门|在家|应)|(?:业主|住户|户主|居民|家里)(?:没人|不在|没在)|^(?:都|已经)?通(?:电|水|气|网)了|nobody (?:home|in|opened)", Options)]
    private static partial Regex Errand();

    [GeneratedRegex("有人|被|谁|somebody|someone", Options)]
    private static partial Regex ByOthers();

    [GeneratedRegex("(?:签|接)了$", Options)]
    private static partial Regex TakenToo();

    [GeneratedRegex(@"^(?:都|已经|已|全)?(?:搞定|弄好|弄完|办好|搞好|修好|处理好|完成|好)了?$|^(?:all )?(?:done|finished|sorted)$", Options)]
    private static partial Regex OnlyDone();

    [GeneratedRegex(@"^(?:好的?[，, ]?|嗯[，, ]?|行[，, ]?)?[也都]?(?:签了|签收了?|接了|接单|接下了?|我来|我接|我去|我们来|我们去|收到了?|归我们?|我的|安排了|安排人了|知道了|好的?|行|ok|okay|yes|on it|i'?m on it|taken|accepted?|got it|mine|will do|taking (?:it|them|this)?|taking|(?:i|i'll|i will|we|we'll|we will) take(?: it| them| this)?)$", Options)]
    private static partial Regex Take();

    [GeneratedRegex(@"^(?:好的?[，, ]?|嗯[，, ]?|行[，, ]?)?(?:签了|签收了?|接了|接单|接下了?|我来|我接|我去|我们来|我们去|收到了?|归我们?|安排了|安排人了|on it|i'?m on it|got it|mine)$", Options)]
    private static partial Regex Takes();

    [GeneratedRegex(@"^(?:签收|签了|接单)[ ：:]*(?:全部|所有的?|都签?|全)(?:了|的)?[。！! ]*$|^(?:全部?|都|所有的?)(?:签收|签|接)(?:了|掉|吧)?[。！! ]*$|^accept (?:all|both|everything)[.! ]*$|^(?:all|both|everything) (?:accepted|taken|ok)[.! ]*$", Options)]
    private static partial Regex All();

    [GeneratedRegex(@"(?:不归|不是|不属于|不该)(?:我们?|物业|社区|网格)(?:的|管|负责|管的)?|(?:该|应该|归|是)(?:市政|城管|电力|供电|供水|燃气|业主|开发商|物业|社区|街道)(?:公司|自己|自家)?(?:管|的|负责|处理)|户内的?|红线[内外]|not ours|not our (?:job|business)|somebody else's", Options)]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"(?:说|劝|讲|提醒|招呼|沟通|教育|谈)(?:了|过|过了|了一下|了一次)$|打了?招呼|\b(?:talked to|spoke (?:to|with)|told|reminded|had a word)\b", Options)]
    private static partial Regex Talk();

    [GeneratedRegex(@"到了|已到|到场|到现场|去看|看过|看了|联系|报(?:给|了)|下单|在等|开工|arrived|on site|looked|ordered|called", Options)]
    private static partial Regex Start();

    [GeneratedRegex(@"都|全部|全(?:换|修|清|好)|所有|\b(?:all|both|every)\b", Options)]
    private static partial Regex Everything();

    [GeneratedRegex(@"^(?:(?:师傅|他们?|她|维保|电工|工人|工程师)说(?:了)?|是|因为|原来|由于|估计|主要|就是|结果|原因|because|it was|they were|due to)", Options)]
    private static partial Regex Reason();
}
