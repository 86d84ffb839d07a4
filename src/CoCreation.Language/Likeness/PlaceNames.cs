namespace CoCreation.Language;

/// <summary>Finds in a folded text the names of compounds, roads, villages, schools and companies, without knowing any of them beforehand.</summary>
/// <remarks>A name begins behind a district, a pause or a word that leads to it, and ends in a word for what it names (家园, 路, 学院) or before one that only places have behind them (附近, 二期).</remarks>
internal static class PlaceNames
{
    private const int LongestName = 10;
    private const int LongestWithoutEnding = 6;

    private const string Districts = "市区县镇乡州省";
    private const string Openers = Districts + "，。！？；：、“”\"'（）()《》【】 \n\r\t,.!?;:在的对是于从到至和与为给让把请";

    // No name holds one of these, nor one of the words that lead to it.
    private const string Never = "的了在是我你他她们这那没与及对从到于为被让把请问诉怎何谁什么否要不该个某各每多";

    private static readonly string[] Leads =
        ["投诉", "反映", "咨询", "请问", "举报", "关于", "建议", "希望", "请求", "位于", "住在", "何时", "恳请", "加快", "解决", "取缔", "反对", "街道"];

    private static readonly string[] Endings =
    [
        "国际城", "步行街", "火车站", "地铁站", "科技城", "安置区", "工业园", "幼儿园", "小区", "社区", "新城", "花园", "家园", "公园", "广场", "大厦", "公寓", "华苑", "新村",
        "学院", "学校", "大学", "中学", "小学", "医院", "公司", "集团", "银行", "号线", "隧道", "大桥", "山庄", "大道", "路口", "东路", "西路", "南路", "北路", "中路", "园区",
        "市场", "宿舍", "大院", "名苑", "华府", "豪庭", "佳园", "雅苑", "水库", "车站", "商城", "中心", "商场", "超市", "酒店", "宾馆",
    ];

    // Endings of one character, each with what must not stand before it and what must not stand behind it.
    private static readonly (char Last, string Before, string After)[] ShortEndings =
    [
        ('村', "农本", "民委"), ('路', "修道公马线铁网思一断封走条迷跑这哪电来去平共", "灯面由线障边"), ('街', "", "道"), ('巷', "", "子"), ('城', "商县古", "管市建投镇乡际"), ('苑', "", ""), ('府', "政", ""),
        ('园', "", "区"), ('湾', "", ""), ('庄', "", ""), ('居', "邻新定安", "民住"), ('郡', "", ""), ('桥', "", ""), ('组', "", "织"), ('站', "拌圾水电油网理助砸", "点"), ('镇', "", ""), ('乡', "", ""),
    ];

    // What stands behind a name that carries no word for what it is.
    private static readonly string[] Followers =
    [
        "旁", "附近", "门口", "周边", "周围", "后面", "门前", "侧", "对面", "地下", "南门", "北门", "东门", "西门", "一期", "二期", "三期", "四期", "五期", "1期", "2期", "3期", "4期", "5期",
        "业主", "居民", "住户", "村民", "物业", "开发商", "配套", "商铺", "小区", "社区", "楼盘", "项目", "工地", "新房", "存在", "违规", "违建",
    ];

    // What a name may be dragging along in front.
    private static readonly string[] Dragged =
        ["请求", "解决", "取缔", "加快", "建议", "希望", "反对", "恳请", "关于", "举报", "投诉", "反映", "咨询", "询问", "来自", "位于", "本人", "整个", "最近", "目前", "请", "问", "求", "在", "对", "给", "的", "我", "住", "从", "到", "与", "和", "就", "距"];

    // Found, but said of any place or of none.
    private static readonly string[] NoNames =
    [
        "部门", "政府", "城管", "相关", "领导", "有关", "公积金", "人员", "工作", "服务中心", "商铺", "门口", "居民", "部分", "影响", "这", "那", "一名", "即将", "规划", "期间", "全体", "附近", "旁边", "未经", "周边", "断头路", "配套", "老旧", "单元", "厕所", "小广场",
    ];

    private static readonly HashSet<string> Kinds =
        ["市场", "学校", "医院", "公司", "幼儿园", "小区", "社区", "银行", "公园", "广场", "中心", "大道", "宿舍", "大院", "大学", "中学", "小学", "车站", "地铁站", "集团", "花园", "公寓", "酒店", "超市", "物业公司", "高速公路"];

    /// <param name="limit">Names are looked for before this character only.</param>
    public static List<TextSpan> Find(string folded, int limit)
    {
        var names = new List<TextSpan>();
        var last = 0;
        for (var start = 0; start < Math.Min(limit, folded.Length); start++)
        {
            if (start < last || !(start == last || Opens(folded, start)) || End(folded, start) is not (> 0 and var end))
                continue;

            last = end;
            if (Trim(folded, start, end) is { Length: > 1 } name && !names.Any(known => folded.AsSpan(known.Start, known.Length).SequenceEqual(name.Of(folded))))
                names.Add(name);
        }

        return names;
    }

    private static bool Opens(string s, int at) =>
        at == 0 || Openers.Contains(s[at - 1]) || Leads.Any(lead => s.AsSpan(0, at).EndsWith(lead));

    /// <returns>0 when no name begins at <paramref name="start"/>.</returns>
    private static int End(string s, int start)
    {
        // Without an ending of its own, a name stands behind a district, 在 or a verb of reporting; elsewhere 以前 and 单元 would be names.
        var isLedTo = start > 0 && (Districts.Contains(s[start - 1]) || s[start - 1] is '在' || Leads.Any(lead => s.AsSpan(0, start).EndsWith(lead)));
        for (var end = start + 1; end <= Math.Min(start + LongestName, s.Length); end++)
        {
            var c = s[end - 1];
            if (!(Characters.IsHan(c) || Characters.IsWord(c)) || Never.Contains(c) || (c == '有' && !s.AsSpan(end).StartsWith("限")) || Leads.Any(lead => s.AsSpan(start, end - start).EndsWith(lead)))
                return 0;

            if (end - start < 2)
                continue;

            if (EndsIn(s, start, end))
                return Lengthen(s, start, end);

            if (end - start <= LongestWithoutEnding && isLedTo && Array.Exists(Followers, next => s.AsSpan(end).StartsWith(next)))
                return end;
        }

        return 0;
    }

    /// <summary>光明广场地铁站: what follows at once belongs to the name.</summary>
    private static int Lengthen(string s, int start, int end)
    {
        while (Array.Find(Endings, next => s.AsSpan(end).StartsWith(next)) is { } more and not ("小区" or "社区") && end + more.Length - start <= LongestName)
            end += more.Length;

        return end;
    }

    private static bool EndsIn(string s, int start, int end)
    {
        var name = s.AsSpan(start, end - start);
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending))
                return true;
        }

        if (name.Length < 3)
            return false;

        var after = end < s.Length ? s[end] : ' ';
        foreach (var (last, before, behind) in ShortEndings)
        {
            if (name[^1] == last)
                return !before.Contains(name[^2]) && !behind.Contains(after);
        }

        return false;
    }

    /// <summary>Without the district before it, the words that led to it, and 小区 behind it; empty when no name is left.</summary>
    private static TextSpan Trim(string s, int start, int end)
    {
        start = BehindDistricts(s, start, end);
        while (Dragged.FirstOrDefault(word => s.AsSpan(start, end - start).StartsWith(word)) is { } word)
            start += word.Length;

        if (Kinds.Contains(s[start..end]))
            return default;

        if (s.AsSpan(start, end - start) is var whole && (whole.EndsWith("小区") || whole.EndsWith("社区")))
            end -= 2;

        var name = s[start..end];
        var isNumber = name.TrimEnd('期', '栋').All(c => char.IsAsciiDigit(c) || "一二三四五六七八九十".Contains(c));
        return isNumber || NoNames.Any(name.Contains) ? default : TextSpan.Between(start, end);
    }

    private static int BehindDistricts(string s, int start, int end)
    {
        for (var at = end - 3; at >= start; at--)
        {
            var district = s[at] == '道' && at > start && s[at - 1] == '街' || Districts.Contains(s[at]);
            var within = at > start && s[at] == '区' && "小社园城".Contains(s[at - 1]);
            if (district && !within && !"场域道委政公".Contains(s[at + 1]))
                return at + 1;
        }

        return start;
    }
}
