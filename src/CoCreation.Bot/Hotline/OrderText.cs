using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Casework;

namespace CoCreation.Bot.Hotline;

/// <summary>What is needed of the text of a 12345 order; who called and from which number is left where it is.</summary>
internal sealed partial record OrderText(string Number, string Content, string? Address, string? Due)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // An order that names a day and no hour is due before offices close.
    private static readonly TimeOnly Closing = new(18, 0);

    /// <summary>Reads an order that was pasted; null when the text is none.</summary>
    public static OrderText? Read(string text)
    {
        var labels = Label().Matches(text);
        string? number = null, content = null, address = null, due = null;
        for (var at = 0; at < labels.Count; at++)
        {
            var from = labels[at].Index + labels[at].Length;
            var value = text[from..(at + 1 < labels.Count ? labels[at + 1].Index : text.Length)].Trim(' ', '\u3000', '\n', '\r', '\t', '；', ';', '，', ',', '。');
            if (value.Length == 0) continue;
            var groups = labels[at].Groups;
            if (groups["number"].Success) number ??= Word().Match(value).Value;
            else if (groups["content"].Success) content ??= value;
            else if (groups["address"].Success) address ??= value;
            else if (groups["due"].Success) due ??= value;
        }

        return number is { Length: > 0 } && content is not null ? new(number, content, address, due) : InOneSentence(text);
    }

    /// <summary>12345工单 WH20261121009 来电人反映…，时限11月23日17点: without the labels of a form.</summary>
    private static OrderText? InOneSentence(string text)
    {
        if (Sentence().Match(text) is not { Success: true } match) return null;
        var content = match.Groups["content"].Value.Trim();
        if (Until().Match(content) is not { Success: true } until) return new(match.Groups["number"].Value, content, null, null);
        return new(match.Groups["number"].Value, content.Remove(until.Index, until.Length).Trim(' ', '，', ',', '；', ';', '。'), null, until.Groups["due"].Value);
    }

    /// <summary>By when it wants an answer, Unix milliseconds.</summary>
    public long? DueAt(long now, Community community)
    {
        if (Due is not { } said) return null;
        var local = WallClock.Local(now, community.Zone);
        if (Date().Match(said) is { Success: true } date)
        {
            var year = date.Groups["y"].Success ? Whole(date.Groups["y"]) : local.Year;
            var (month, day) = (Whole(date.Groups["m"]), Whole(date.Groups["d"]));
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
            var minute = date.Groups["min"].Success ? Whole(date.Groups["min"]) : 0;
            var clock = date.Groups["h"].Success && Whole(date.Groups["h"]) < 24 && minute < 60 ? new TimeOnly(Whole(date.Groups["h"]), minute) : Closing;
            return WallClock.Instant(new DateTime(year, month, day) + clock.ToTimeSpan(), community.Zone);
        }

        if (Length().Match(said) is not { Success: true } length || Whole(length.Groups["n"]) is var count && count is < 1 or > 400) return null;
        var term = length.Groups["hours"].Success ? Term.Hours(Whole(length.Groups["n"])) : length.Groups["working"].Success ? Term.WorkingDays(Whole(length.Groups["n"])) : Term.Hours(24 * Whole(length.Groups["n"]));
        return term.After(now, community.Deadlines.Calendar, community.Zone);
    }

    private static int Whole(System.Text.RegularExpressions.Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Chinese labels, which nothing else begins with; a table that was copied has a tab, spaces or a new line where a form has a colon.
    private const string Chinese = "(?<number>(?:工单|受理|诉求|案件)?编号|工单号|受理号)|(?<content>(?:来电|诉求|反映|主要|投诉|工单)?内容|诉求描述|事项描述)|(?<address>(?:事发|诉求|事件|详细|发生)?地[址点])|(?<due>(?:要求)?(?:办理|处置|答复|办结|回复|反馈|完成)?(?:时限|期限)|(?:要求)?(?:办理|处置|答复|办结|回复|反馈|完成)时间|截止(?:时间|日期))|(?:来电|诉求)人(?:姓名)?|联系人|姓名|(?:来电|联系)(?:电话|号码|方式)|电话|手机号?|(?:来电|受理|派单|反映)时间|诉求(?:类型|类别)|类型|标题|是否保密|来源|备注";
    private const string English = "(?<number>order (?:no\\.?|number))|(?<content>content|complaint)|(?<address>address|place)|(?<due>due(?: date)?|deadline)|caller|phone|called at|type|title|source|note";

    [GeneratedRegex($"(?:{Chinese}|{English})[ \t]*[:：]|(?:^|\t)[ \u3000]*(?:{Chinese}|{English})[ \u3000]*[\t\n]|(?:^|[ \t\u3000])(?:{Chinese})[ \u3000]+", Options | RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^ *(?:(?:【?12345】?|【(?:市民|政务)(?:服务)?热线】|(?:市民|政务)(?:服务)?热线(?=工单|单号|转|派|案件))(?:热线)?(?:转来|派来|交办)?(?:了?一[单件])?|【?热线(?:工单|派单|转办单?)】?)(?:热线)?(?:工单|转办单?|派单|案件|单)?[ ，,：:]*(?:编?号)?[ ：:]*(?<number>[一-鿿]?[A-Za-z]{0,4}-?[0-9][A-Za-z0-9-]{4,30})[ ，,：:。]+(?:(?:来电人|市民|群众|居民|诉求人|反映人|当事人)?(?:来电)?(?:反映|称|投诉|反应|诉求(?:内容)?[:：])[ ：:，]*)?(?<content>.{6,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[，,；;。 ]*(?:要求)?(?:办理|处置|答复|办结|回复|反馈)?(?:时限|期限|截止(?:时间|日期)?|限时?)(?:到|为|是|在)?[ ：:]?(?<due>(?:20[0-9]{2}[-/年.])?[0-9]{1,2}[-/月.][0-9]{1,2}[日号]?(?: ?[0-9]{1,2}(?:[:：][0-9]{2}|[时点](?:[0-9]{1,2}分)?))?|[0-9]{1,3} ?(?:个?小时|个?工作日|天))(?:之?前)?(?:办理|处置|答复|办结|回复|反馈|完成)?|[，,；;。 ]*(?:请|须|要求|务必)?(?:在|于)?(?<due>(?:20[0-9]{2}[-/年.])?[0-9]{1,2}[-/月.][0-9]{1,2}[日号]?(?: ?[0-9]{1,2}(?:[:：][0-9]{2}|[时点](?:[0-9]{1,2}分)?))?|[0-9]{1,3} ?(?:个?小时|个?工作日|天))(?:之?前|内)(?:办理|处置|答复|办结|回复|反馈|完成)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Until();

    // 鄂A2026…: some provinces put their short name before it.
    [GeneratedRegex("[一-鿿]?[A-Za-z0-9][A-Za-z0-9-]*", Options)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:(?<y>20[0-9]{2})[-/年.])?(?<m>[0-9]{1,2})[-/月.](?<d>[0-9]{1,2})日?(?: ?(?<h>[0-9]{1,2})(?:[:：](?<min>[0-9]{2})|[时点](?:(?<min>[0-9]{1,2})分)?))?", Options)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<n>[0-9]{1,3}) ?(?:(?<hours>个?小时|hours?|h\b)|(?<working>个?工作日|working days?)|个?(?:自然)?[天日]|days?)", Options)]
    private static partial Regex Length();
}
