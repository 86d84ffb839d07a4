namespace CoCreation.Language;

/// <summary>The form of a text that recognisers read: one width, one case, one script, and no longer than what a person would read.</summary>
/// <remarks>Every character keeps its place, so that a span found in the folded text is a span of what was written.</remarks>
internal static class Folding
{
    /// <summary>Nothing is looked for behind this many characters.</summary>
    public const int Limit = 4_000;

    private const string Traditional = "樓號棟單層電點個兩這裡裏門間們車庫東煙聞漏燈壞風問題報聽說沒開關鎖後邊場廣鐘時週號燒塊線垃圾鬧聲萬億負陸貳幾餘雙對倆還張歲條輛戶筆層級種類組隊頁達離過從禮節農曆現剛內當陰處導";
    private const string Simplified = "楼号栋单层电点个两这里里门间们车库东烟闻漏灯坏风问题报听说没开关锁后边场广钟时周号烧块线垃圾闹声万亿负陆贰几余双对俩还张岁条辆户笔层级种类组队页达离过从礼节农历现刚内当阴处导";

    private static readonly char[] Map = BuildMap();

    public static string Fold(string text)
    {
        var length = Math.Min(text.Length, Limit);
        var at = 0;
        while (at < length && Map[text[at]] == text[at])
            at++;

        if (at == text.Length)
            return text;

        return string.Create(length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Map[source[i]];
        });
    }

    /// <summary>One width and one case, in the script of the text.</summary>
    public static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = source[i] is >= '！' and <= '～' and var wide ? char.ToLowerInvariant((char)(wide - 0xFEE0)) : char.ToLowerInvariant(source[i]);
    });

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var c = 0; c < map.Length; c++)
            map[c] = (char)c;

        for (var c = '！'; c <= '～'; c++)
        {
            // Chinese commas and full stops keep their own sign: they part clauses, and never digits.
            if (!"！，：；？（）".Contains(c))
                map[c] = (char)(c - 0xFEE0);
        }

        for (var c = 0; c < map.Length; c++)
        {
            if (map[c] is >= 'A' and <= 'Z')
                map[c] = (char)(map[c] + 32);
        }

        for (var i = 0; i < Traditional.Length; i++)
            map[Traditional[i]] = Simplified[i];

        foreach (var dash in "—–−‐‑―")
            map[dash] = '-';

        for (var i = 0; i < 9; i++)
            map['①' + i] = (char)('1' + i);

        map['　'] = ' ';
        map['\u00A0'] = ' ';
        map['〜'] = '~';
        map['’'] = '\'';
        map['‘'] = '\'';
        map['臺'] = '台';
        return map;
    }
}
