namespace CoCreation.Language;

/// <summary>Tells a day of the month that is told alone (29日, 20号下午) from a building, a gate or a lift (12号, 三号楼).</summary>
internal static class ChineseDayOfMonth
{
    private const string Places = "楼栋幢线门院机车库梯房室单口桌位柜岗厅馆路厂店井杆灯屋铺家桩箱区地仓台屏窗座弄巷码字球煤棚泵炉点通会员";
    private const string Doings = "有可来去要能会开停修报交发通就才又他她我你到起那当左之以前后没在的早晚上下中凌傍夜给";

    public static bool Alone(Scan s, ref int at, out int day)
    {
        day = 0;
        var i = at;
        if (s.ContinuesNumber(i) || s[i - 1] is '第' or '栋' or '楼' or '路' or '街' or '巷' or '弄' or '-' or '区' or '元' or '层' or '幢' or '院' or '村' || !s.Number(ref i, 1, 31, out day))
            return false;

        if (s[i] == '日')
        {
            at = i + 1;
            return s[at] is not ('元' or '本' or '报' or '子' or '常' or '夜' or '均' or '游' or '照' or '内') && !(at - 2 >= 0 && s[at - 2] == '一' && day == 1 && s[at] is '三' or '之');
        }

        if (s[i] != '号' || Places.Contains(s[i + 1]) && !s.Is(i + 1, "到点") || s[i - 1] is '两')
            return false;

        // "12号" at the beginning, or without anything that a day does, names a building.
        var sure = Doings.Contains(s[i + 1]) && at > 0 || BeforeTime(s, i + 1);
        if (!sure || s.Is(i + 1, "的门") || s.Is(i + 1, "门"))
            return false;

        at = i + 1;
        return true;
    }

    private static bool BeforeTime(Scan s, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["上午", "下午", "中午", "晚上", "早上", "凌晨", "傍晚", "半夜", "夜里", "那天", "当天", "开始", "以前", "之前", "以后", "之后", "停水", "停电", "停气", "晚8", "晚9", "晚7", "晚八", "晚七", "晚九", "晚十"])
        {
            if (s.Is(at, word))
                return true;
        }

        return false;
    }
}
