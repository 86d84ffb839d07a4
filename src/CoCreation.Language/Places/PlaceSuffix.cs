namespace CoCreation.Language;

/// <summary>Reads the word behind a number that makes it a building, an entrance or a floor, and tells it from a count.</summary>
internal static class PlaceSuffix
{
    // 一层灰, 三层油漆, 两层板.
    private const string LayerOf = "灰油水泥土膜皮冰霜雪纸漆砖沙锈青垃污细黑白绿粘黏厚薄布塑玻板木高别网铁复防保棉关意次蛋糕饼";
    private const string LayerVerbs = "有了起落积结铺盖蒙糊刷涂薄厚隔共高达裹包贴套浮着多";
    private const string Which = "这那哪每另某同整上下头";

    /// <param name="start">Where the part begins, 第 or a list included.</param>
    /// <param name="item">Where the number begins.</param>
    /// <param name="at">Where the word would begin.</param>
    public static bool Read(string s, int start, int item, int at, bool chinese, bool ordinal, out PlaceLevel level, out int length)
    {
        (level, length) = (PlaceLevel.Building, 0);
        if (at >= s.Length)
            return false;

        var rest = s.AsSpan(at);
        var letter = char.IsAsciiLetter(s[item]);
        switch (s[at])
        {
            case '栋' or '幢':
                length = 1 + House(rest[1..]);
                return ordinal || !CountsHouses(s, start, item, at, chinese);
            case '座':
                length = 1;
                return !chinese ? rest.Length < 2 || rest[1] is not ('桥' or '山' or '塔' or '城' or '位')
                    : s[item] != '一' && (rest.Length < 2 || !Characters.IsHan(rest[1]) || rest[1] is '单' or '电' or '的' or '门' or '楼' || NumberReader.IsNumeral(rest[1]));
            case '号' when rest.Length > 1 && rest[1] is '楼' or '栋' or '幢':
                length = rest[1] == '楼' ? 1 + House(rest[1..]) : 2;
                return true;
            case '#' when !chinese && !letter:
                length = rest.Length > 1 && rest[1] is '楼' or '栋' ? 1 + House(rest[1..]) : 1;
                return rest.Length < 2 || rest[1] != '#';
            case '单' when rest.StartsWith("单元"):
                (level, length) = (PlaceLevel.Entrance, 2);
                return true;
            // 501楼下: no house has so many floors, so it is a door.
            case '楼' when !letter && !chinese && at - item >= 3 && at - item <= 4:
                (level, length) = (PlaceLevel.Room, 0);
                return rest.Length < 2 || rest[1] is not ('盘' or '市' or '房');
            case '楼' when !letter:
                (level, length) = (PlaceLevel.Floor, rest.Length > 1 && rest[1] is '道' or '梯' ? 0 : 1);
                return at - item <= 4 && (rest.Length < 2 || rest[1] is not ('盘' or '市' or '房'));
            case '层' when !letter:
                (level, length) = (PlaceLevel.Floor, 1);
                return ordinal || !CountsLayers(s, start, item, rest);
            case 'f' when char.IsAsciiDigit(s[item]) && Characters.WordEnd(s, at + 1):
                (level, length) = (PlaceLevel.Floor, 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>How much of 楼 belongs to the building: none where it begins another word (楼道, 楼下).</summary>
    private static int House(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not ('楼' or '栋'))
            return 0;

        var shared = rest.Length > 1 && (rest[1] is '道' or '梯' or '顶' || (rest[1] is '下' or '上' && !(rest.Length > 2 && rest[2] == '水')));
        return shared ? 0 : 1;
    }

    /// <summary>一栋楼, 这一栋, 三栋楼都停水.</summary>
    private static bool CountsHouses(string s, int start, int item, int at, bool chinese)
    {
        if (!chinese)
            return false;

        var rest = s.AsSpan(at + 1);
        var house = rest.StartsWith("楼") && House(rest) == 1;
        if (s[item] == '一' && at - item == 1 && (house || (start > 0 && Which.Contains(s[start - 1])) || rest.StartsWith("一栋")))
            return true;

        return house && rest.Length > 1 && rest[1] is '都' or '全' or '一';
    }

    private static bool CountsLayers(string s, int start, int item, ReadOnlySpan<char> rest)
    {
        var before = start > 0 ? s[start - 1] : ' ';
        var after = rest.Length > 1 ? rest[1] : ' ';
        return after == '楼' && !(rest.Length > 2 && rest[2] is '道' or '梯') || LayerOf.Contains(after) || LayerVerbs.Contains(before) || (s[item] == '一' && (Which.Contains(before) || after is '一' or '又' || before == '又'));
    }
}
