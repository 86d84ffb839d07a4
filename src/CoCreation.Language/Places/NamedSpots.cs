using System.Buffers;

namespace CoCreation.Language;

/// <summary>Finds roads and shops by the last word of their names: 桃源路, 老王早餐店门口.</summary>
internal static class NamedSpots
{
    public const string LastCharacters = "路街巷店馆市";

    private const int LongestName = 4;

    // What stands in front of 路 and 街 in words that name no road.
    private const string NoRoad = "马公走一道铁线电短水思出迷让修挡拦堵过半上带问绕条小大主部管油气末车回后探赶铺占顺套同老新支辅岔清多长远认看识难好没网来下退开逛沿临满骂扫行吃背街路个两几跑午区泥倒晚夜早";

    // A name begins behind one of these, and holds none of those.
    private static readonly SearchValues<char> Boundary = SearchValues.Create("在到从去往沿的和与跟把对向靠近经由住是有那这家滴给边旁面里外开言闻说,，。.！!？?、;；:： \n\r\t()（）\"“”");
    private static readonly SearchValues<char> NeverInName = SearchValues.Create("了我你他她们不没很太看要会能都也就还又被让着过个条吗呢吧啊谁什么怎哪每走停堆占修挖栋楼元");

    public static bool TryRead(string s, int last, int from, out int start, out int end)
    {
        (start, end) = (last, last + 1);
        switch (s[last])
        {
            case '路' or '街' or '巷':
                return IsRoadEnd(s, last) && TryName(s, last, from, 2, out start) && !NoRoad.Contains(s[last - 1]);
            case '店':
                if (!TryName(s, last, from, 1, out start) || s[last - 1] is '商' or '出' or '网' or '本' or '小' or '门' or '新')
                    return false;

                break;
            case '馆' when last > 0 && s[last - 1] is '餐' or '面' or '饭' or '茶':
            case '市' when last > 0 && s[last - 1] == '超':
                if (last - 1 < from)
                    return false;

                if (!TryName(s, last - 1, from, 1, out start))
                    start = last - 1;

                break;
            default:
                return false;
        }

        if (s.AsSpan(end).StartsWith("门口"))
            end += 2;

        return true;
    }

    /// <summary>建设大道: a road that ends in two characters.</summary>
    public static bool TryAvenue(string s, int at, int from, out int start) => TryName(s, at, from, 1, out start);

    private static bool IsRoadEnd(string s, int last)
    {
        var after = last + 1 < s.Length ? s[last + 1] : ' ';
        return s[last] switch
        {
            '路' => after is not ('灯' or '面' or '障' or '牌' or '况' or '由' or '线' or '程' or '过' or '人' or '费' or '径'),
            '街' => after is not ('道' or '坊' or '头' or '舞'),
            _ => after != '子',
        };
    }

    private static bool TryName(string s, int last, int from, int shortest, out int start)
    {
        start = last;
        while (start > from && last - start <= LongestName)
        {
            var c = s[start - 1];
            if (NeverInName.Contains(c))
                return false;

            if (!Characters.IsHan(c) || (Boundary.Contains(c) && !BelongsToName(s, start - 1)))
                break;

            start--;
        }

        return last - start >= shortest && last - start <= LongestName;
    }

    /// <summary>和 begins 和平路 as well as it joins two names.</summary>
    private static bool BelongsToName(string s, int at) => s[at] == '和' && s[at + 1] is '平' or '谐' or '睦';
}
