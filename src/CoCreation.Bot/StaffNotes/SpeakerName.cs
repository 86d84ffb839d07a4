using System.Text;
using System.Text.RegularExpressions;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>What a name in a chat record is: a nickname beside an address (5栋张哥), or nobody's.</summary>
internal static partial class SpeakerName
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // What stands before a colon or a time in an order, a notice or a list and is nobody's name.
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "时间", "地点", "电话", "编号", "内容", "通知", "备注", "联系人", "地址", "事项", "问题", "诉求", "要求", "时限", "来电内容", "来电人", "工单", "主题", "标题", "今天", "明天", "昨天", "后天", "前天",
        "今早", "今晚", "昨晚", "上午", "下午", "早上", "晚上", "中午", "http", "https", "time", "place", "phone", "note", "content", "subject", "deadline", "today", "tomorrow", "yesterday", "from", "to", "date", "notice",
        "停水", "停电", "停气", "检修", "地下室", "楼道", "住户", "居民", "全部", "全体", "以上", "以下", "明早", "通知大家",
    };

    public static bool IsName(string name)
    {
        var bare = Bare(name);
        return bare.Length > 0 && !Labels.Contains(bare) && !SharedSpots.Contains(bare) && !Listed().IsMatch(name) && bare.EnumerateRunes().Any(rune => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherSymbol);
    }

    /// <summary>What is left of a name without an address and figures.</summary>
    public static string Bare(string name) => Address().Replace(name, "").Trim(' ', '-', '—', '_', '(', ')', '（', '）', '·');

    /// <summary>The building and the entrance of the address in a name; null when there is none.</summary>
    public static string? Home(string name)
    {
        if (Building().Match(name) is not { Success: true } match) return null;
        return match.Groups["entrance"] is { Success: true } entrance ? $"{match.Groups["building"].Value}栋{entrance.Value}单元" : $"{match.Groups["building"].Value}栋";
    }

    public static bool IsOfTheWork(string name) => OfTheWork().IsMatch(name);

    // 3-2-501, 5栋2单元, 501室; also the date and the amounts of a list.
    [GeneratedRegex("第?[0-9]+(?:[-—][0-9]+)*(?:号楼|号院|单元|号门|[栋幢座号楼层室#年月日点时分天件个条户次])?", Options)]
    private static partial Regex Address();

    // 1. 电梯, 2、路灯
    [GeneratedRegex("^[0-9]{1,2} ?[.、)）]", Options)]
    private static partial Regex Listed();

    [GeneratedRegex("(?:^|[^0-9])(?:(?<building>[0-9]{1,3})(?:栋|幢|座|号楼|#)[-— ]?(?:(?<entrance>[0-9]{1,2})(?:单元|[-—][0-9]{3,4}))?|(?<building>[0-9]{1,2})[-—](?:(?<entrance>[0-9])[-—])?[0-9]{3,4}(?:[^0-9]|$))", Options)]
    private static partial Regex Building();

    [GeneratedRegex("物业|客服|管家|保安|保洁|维修|社区|居委|网格|书记|楼管|property|manager|caretaker", Options)]
    private static partial Regex OfTheWork();
}
