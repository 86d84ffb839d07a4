using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Writes out the commands that staff in a hurry cut short or put behind the reason or number: 退 1 户内的, 签1, 1 2 都签, 这个该物业管，退回去 1, 2号电话多少.</summary>
internal static partial class Shorthand
{
    private const int MostInRange = 20;

    public static string Whole(string text)
    {
        text = Wide().Replace(text, match => ((char)(match.Value[0] - '０' + '0')).ToString());
        text = Counted().Replace(text, match => $"{Figure(match.Groups["n"].Value)}号");
        text = Range().Replace(text, match => Each(match.Groups["from"].Value, match.Groups["to"].Value) ?? match.Value);
        if (List().Match(text) is { Success: true } list) text = $"{list.Groups["verb"].Value} {string.Join('、', list.Groups["n"].Captures.Select(number => number.Value))} {list.Groups["rest"].Value.TrimStart(' ', '：', ':', '，', ',')}".TrimEnd();
        if (TakesThese().Match(text) is { Success: true } these) return $"{(text.Any(letter => letter > 0x2e80) ? "签收" : "accept")} {string.Join('、', these.Groups["n"].Captures.Select(number => number.Value))}";
        if (NotOursInEnglish().Match(text) is { Success: true } theirs) return $"return {theirs.Groups["n"].Value} not ours{theirs.Groups["why"].Value}";
        if (CannotInEnglish().Match(text) is { Success: true } never) return $"cannot be done {never.Groups["n"].Value} {never.Groups["why"].Value.TrimStart(' ', ',', ':')}".TrimEnd();
        if (Outside().Match(text) is { Success: true } outside) return $"外包 {outside.Groups["n"].Value} {outside.Groups["name"].Value}";
        if (Contact().Match(text) is { Success: true } contact) return $"联系方式 {contact.Groups["n"].Value}";
        if (Draft().Match(text) is { Success: true } draft) return $"稿 {draft.Groups["n"].Value}";
        if (AllTaken().Match(text) is { Success: true } taken) return $"签收 {string.Join('、', taken.Groups["n"].Captures.Select(number => number.Value))}";
        if (Waits().Match(text) is { Success: true } parts) return $"等配件 {parts.Groups["n"].Value} {parts.Groups["day"].Value} {Awaited(parts.Groups["thing"].Value)}".TrimEnd();
        if (Longer().Match(text) is { Success: true } longer) return $"延期 {longer.Groups["n"].Value} {longer.Groups["days"].Value}天 {longer.Groups["why"].Value.Trim(' ', '，', ',', '：', ':')}".TrimEnd();
        if (NotOurs().Match(text) is { Success: true } other) return $"退单 {other.Groups["n"].Value} {other.Groups["why"].Value}";
        if (CannotBe().Match(text) is { Success: true } cannot) return $"办不了 {cannot.Groups["n"].Value} {cannot.Groups["why"].Value.TrimStart(' ', '，', ',', '：', ':')}".TrimEnd();
        if (Short().Match(text) is { Success: true } match) return $"{Word(match)} {match.Groups["n"].Value} {match.Groups["rest"].Value.TrimStart(' ', '，', ',', '：', ':')}".TrimEnd();
        return Behind().Match(text) is { Success: true } behind ? $"退单 {behind.Groups["n"].Value} {behind.Groups["why"].Value.TrimEnd(' ', '，', ',')}" : text;
    }

    /// <summary>1、2、3 for 1到3; null where it cannot be a range of tickets.</summary>
    private static string? Each(string from, string to) =>
        int.Parse(from, CultureInfo.InvariantCulture) is var first && int.Parse(to, CultureInfo.InvariantCulture) is var last && first < last && last - first < MostInRange
            ? string.Join('、', Enumerable.Range(first, last - first + 1)) : null;

    private static string Word(Match match) =>
        match.Groups["return"].Success ? "退单" : match.Groups["accept"].Success ? "签收" : match.Groups["transfer"].Success ? "转办" : "办结";

    /// <summary>What is waited for, where it is more than parts of some kind.</summary>
    private static string Awaited(string thing) => thing is "配件" or "零件" or "材料" or "货" ? "" : $"等{thing}";

    /// <summary>三 and 二十一 in figures.</summary>
    private static int Figure(string words)
    {
        const string Figures = "零一二三四五六七八九";
        var ten = words.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Figures.IndexOf(words[^1], StringComparison.Ordinal);
        var tens = ten == 0 ? 1 : Figures.IndexOf(words[ten - 1], StringComparison.Ordinal);
        return (tens * 10) + (ten + 1 < words.Length ? Figures.IndexOf(words[ten + 1], StringComparison.Ordinal) : 0);
    }

    // 1到5都换好了, 签收 1-3: of tickets, and neither floors nor a door nor days.
    [GeneratedRegex(@"^#?(?<from>[0-9]{1,5})号?(?:到|至|~|～)#?(?<to>[0-9]{1,5})(?:号(?![楼栋线门]))? ?(?=都|全|也|已|一起|签|接|换|修|弄|搞|办|清|疏|通|好)|(?<=^(?:签收|签了|签|接单|接|办结|进展)[ ：:]*)#?(?<from>[0-9]{1,5})号?(?:到|至|~|～|-|－|—)#?(?<to>[0-9]{1,5})(?:号(?![楼栋线门]))?(?=[ ，,：:]|$|都|全)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    // 签收1和2, 办结 4,5 换了灯泡
    [GeneratedRegex(@"^(?<verb>签收|签了|接单|办结|进展)[ ：:]*#?(?<n>[0-9]{1,6})号?(?:[ ]*[、,，和跟与及/][ ]*#?(?<n>[0-9]{1,6})(?:号(?![楼栋线门]))?)+(?![0-9.:：%栋楼幢座层单元室天日月年点时分秒次元块户个人家份号]|[ ]*(?:签收|办结|退单|转办|协办|延期|等配件|等居民|办不了|进展))(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex List();

    // 已签 1; got it, 1 and 2
    [GeneratedRegex(@"^(?:已签收?|(?:好的?|ok|okay)?[，, ]*(?:收到了?|我来|我们来|我接|接了|got it|on it|taking))[，,：: ]*(?:(?:no\.? ?|#)?(?<n>[0-9]{1,6})号?(?:[ ]*(?:[、,，和跟与及&]|and)[ ]*|[ ]*$))+[。.！! ]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TakesThese();

    // not ours 1, 1 is not our job, it is outside
    [GeneratedRegex(@"^(?:not (?:ours|our (?:job|business))[ ,:]*(?:no\.? ?|#)?(?<n>[0-9]{1,6})\b(?![:.][0-9]|-)|(?:no\.? ?|#)?(?<n>[0-9]{1,6})\b[ ,:]*(?:it |that )?(?:is not|isn't|'s not|not) (?:ours|our (?:job|business)))(?<why>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotOursInEnglish();

    [GeneratedRegex(@"^(?:we |i )?(?:can'?t|cannot|can not) (?:do|fix|repair|mend)(?: it)?[ ,:]*(?:no\.? ?|#)?(?<n>[0-9]{1,6})\b(?! ?(?:days?|hours?|pm|am|%)|[:.][0-9]|-)(?!.*\b(?:today|tonight|tomorrow|now|yet|before|until|till|by|this (?:week|morning|afternoon)|right away)\b)(?<why>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CannotInEnglish();

    // 外包1给通力
    [GeneratedRegex(@"^外包[ ：:]*#?(?<n>[0-9]{1,6})号?[ ]*(?:给|派给|交给)[ ]*(?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Outside();

    [GeneratedRegex("[０-９]", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();

    // 签收三号, 一号签收
    [GeneratedRegex("^(?<n>[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)号(?=签|接单|办结|搞好|修好|弄好|换好|退单|转办|进展)|(?<=^(?:签收|签了|签|接单|接|办结|结|退单|退回|退|转办|转|进展|联系方式) ?)(?<n>[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)号(?![楼线门])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    private const string Whom = "(?:联系人|联系方式|联系电话|联系业主|联系住户|联系居民|联系一下(?:业主|住户|居民)|(?:业主|住户|居民|反映人|报事人)的?(?:电话|联系方式)|电话(?:号码)?)";

    [GeneratedRegex("^(?:" + Whom + "[ ：:]*#?(?<n>[0-9]{1,6})号?|(?!(?:110|114|119|12[0-9]|12[0-9]{3}|95[0-9]{3}|96[0-9]{3,4})(?!号))#?(?<n>[0-9]{1,6})(?:号(?!楼))?的?[ ：:，,]*" + Whom + ")(?:是)?(?:多少|几多|呢|发我|给我|有没有|要一下)?[？?。！! ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Contact();

    // 帮我写1号的回复稿, 2号回复稿
    [GeneratedRegex("^(?:请|麻烦|帮我?|给我?)*(?:写|拟|出|起草|要|看)?(?:一?[下份个])?#?(?<n>[0-9]{1,6})号?的?(?:12345)?(?:的?(?:回复|答复))?的?草?稿子?[。！! ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Draft();

    [GeneratedRegex("^(?:#?(?<n>[0-9]{1,6})(?![0-9])号?[ 、，,和跟]*)+(?:都|全部?|两个|三个|两件|三件)*(?:签收|签|接单|接)(?:了|下|掉)?[。！! ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AllTaken();

    // 2号配件要等到下周二才到货, 1号师傅说要等配件，大概下周三
    [GeneratedRegex("^#?(?<n>[0-9]{1,6})(?:号(?![楼线门])|[ ，,])[^0-9。！？]{0,10}?(?:要|在|得|还)?等?(?<thing>配件|零件|材料|货|灯泡|灯管|主板|钢丝绳|阀门|水泵)[^0-9。！？]{0,10}?(?:到|等到|得到|大概|估计|要|，|,)(?<day>(?:下下?|这|本)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|大后天|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}[-/.][0-9]{1,2})(?:才|能|左右|之前|前)*(?:到|来|到货|有|换|修|装)*(?:货|了)?[。！! ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Waits();

    // 1号要延期两天
    [GeneratedRegex("^#?(?<n>[0-9]{1,6})(?:号(?![楼线门])|[ ，,])[ ，,]*(?:我们)?(?:要|想|申请|需要|得|再)*延(?:期|长|后|迟)?[ ]*(?<days>[0-9一二两三四五六七八九十半]{1,2})[天日](?<why>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Longer();

    [GeneratedRegex("^#?(?<n>[0-9]{1,6})(?:号(?![楼线门]))?[ ，,：:]*(?<why>(?:这个?|该)?(?:不归我们|不是我们(?=的|管|负责|$|[，。])|不该我们|不属于我们|轮不到我们|不归物业|不归社区|不归网格).*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotOurs();

    [GeneratedRegex("^(?:(?:修|弄|搞|办|换|处理|做|解决)不了[ ：:]*#?(?<n>[0-9]{1,6})(?:号(?![楼线门]))?(?![0-9.:：%栋楼幢座层单元室天日月年点时分秒次元块户个人家份])|#?(?<n>[0-9]{1,6})(?:号(?![楼线门]))?[ ，,：:]*(?:修|弄|搞|办|换|处理|做|解决)不了(?!那么|这么|吗|[?？]))(?<why>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CannotBe();

    // What a figure before it counts is no number of a ticket: 退 3天, 转 2栋.
    [GeneratedRegex(@"^(?:(?<return>退回去|退掉|退了|退)|(?<accept>签|接)|(?<transfer>转)|(?<resolve>结单|结案|结))[ ：:]*#?(?<n>[0-9]{1,6})(?:号(?![楼线门]))?(?![0-9.:：%栋楼幢座层单元室天日月年点时分秒次元块户个人家份])(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?<why>[^0-9]{2,40}?)[ ，,]*(?:退回去|退单|退回|退掉|退了|退)[ ：:]*#?(?<n>[0-9]{1,6})号?[ 。！!]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();
}
