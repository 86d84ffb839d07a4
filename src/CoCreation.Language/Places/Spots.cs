using System.Collections.Frozen;

namespace CoCreation.Language;

/// <summary>The kinds of spot that every compound has, with their names in both languages.</summary>
internal static class Spots
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["电梯"] = "lift",
        ["电梯口"] = "lift landing",
        ["电梯间"] = "lift lobby",
        ["电梯厅"] = "lift lobby",
        ["电梯井"] = "lift shaft",
        ["电梯机房"] = "lift machine room",
        ["楼道"] = "corridor",
        ["走廊"] = "corridor",
        ["过道"] = "corridor",
        ["楼梯间"] = "stairwell",
        ["楼梯"] = "stairs",
        ["消防通道"] = "fire lane",
        ["单元门"] = "entrance door",
        ["单元门口"] = "entrance door",
        ["门口"] = "doorway",
        ["路口"] = "crossing",
        ["大厅"] = "lobby",
        ["大堂"] = "lobby",
        ["门厅"] = "lobby",
        ["东门"] = "east gate",
        ["南门"] = "south gate",
        ["西门"] = "west gate",
        ["北门"] = "north gate",
        ["东大门"] = "east gate",
        ["南大门"] = "south gate",
        ["西大门"] = "west gate",
        ["北大门"] = "north gate",
        ["大门"] = "main gate",
        ["正门"] = "main gate",
        ["前门"] = "front gate",
        ["后门"] = "back gate",
        ["侧门"] = "side gate",
        ["小区门口"] = "compound gate",
        ["小区大门"] = "main gate",
        ["大门口"] = "main gate",
        ["地下车库"] = "underground garage",
        ["地下停车场"] = "underground car park",
        ["地下室"] = "basement",
        ["车库"] = "garage",
        ["停车场"] = "car park",
        ["车棚"] = "bike shed",
        ["小广场"] = "small square",
        ["广场"] = "square",
        ["花坛"] = "flower bed",
        ["花园"] = "garden",
        ["草坪"] = "lawn",
        ["绿化带"] = "green belt",
        ["凉亭"] = "pavilion",
        ["垃圾站"] = "waste station",
        ["垃圾房"] = "waste room",
        ["垃圾点"] = "waste point",
        ["垃圾投放点"] = "waste point",
        ["垃圾桶旁"] = "by the bins",
        ["公交站"] = "bus stop",
        ["地铁站"] = "metro station",
        ["地铁口"] = "metro entrance",
        ["菜场"] = "market",
        ["幼儿园"] = "kindergarten",
        ["快递柜"] = "parcel lockers",
        ["驿站"] = "parcel station",
        ["天台"] = "roof",
        ["楼顶"] = "roof",
        ["屋顶"] = "roof",
        ["顶楼"] = "top floor",
        ["外墙"] = "outer wall",
        ["围墙"] = "wall",
        ["阳台"] = "balcony",
        ["平台"] = "terrace",
        ["架空层"] = "open ground floor",
        ["楼下"] = "downstairs",
        ["楼上"] = "upstairs",
        ["隔壁"] = "next door",
        ["游乐场"] = "playground",
        ["儿童乐园"] = "playground",
        ["健身区"] = "exercise area",
        ["篮球场"] = "basketball court",
        ["院子"] = "yard",
        ["门卫"] = "gatehouse",
        ["保安亭"] = "gatehouse",
        ["岗亭"] = "gatehouse",
        ["配电房"] = "power room",
        ["泵房"] = "pump room",
        ["人行道"] = "pavement",
        ["公园"] = "park",
        ["超市"] = "supermarket",
        ["便利店"] = "convenience store",
        ["校门口"] = "school gate",
        ["学校门口"] = "school gate",
        ["小学门口"] = "school gate",
        ["中学门口"] = "school gate",
        ["幼儿园门口"] = "kindergarten gate",
        ["医院门口"] = "hospital entrance",
        ["银行门口"] = "bank entrance",
        ["小卖部"] = "small shop",
        ["棋牌室"] = "mahjong room",
        ["药店"] = "pharmacy",
    }.ToFrozenDictionary();

    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["地库"] = "地下车库",
        ["地下停车库"] = "地下车库",
        ["菜市场"] = "菜场",
        ["农贸市场"] = "菜场",
        ["公交车站"] = "公交站",
        ["自行车棚"] = "车棚",
        ["电动车棚"] = "车棚",
        ["单元大门"] = "单元门",
        ["楼梯道"] = "楼梯间",
        ["楼梯口"] = "楼梯间",
        ["顶层"] = "顶楼",
        ["丰巢柜"] = "快递柜",
        ["丰巢"] = "快递柜",
        ["快递驿站"] = "驿站",
        ["门卫室"] = "门卫",
        ["门岗"] = "门卫",
        ["保安室"] = "保安亭",
        ["水泵房"] = "泵房",
        ["垃圾桶旁边"] = "垃圾桶旁",
        ["垃圾桶边"] = "垃圾桶旁",
        ["垃圾桶那"] = "垃圾桶旁",
        ["垃圾屋"] = "垃圾房",
        ["垃圾堆旁"] = "垃圾点",
        ["麻将馆"] = "棋牌室",
        ["楼顶天台"] = "楼顶",
        ["十字路口"] = "路口",
        ["单元楼下"] = "楼下",
        ["单元口"] = "单元门口",
    };

    private static readonly Dictionary<string, string> FromEnglish = new()
    {
        ["lift"] = "电梯",
        ["elevator"] = "电梯",
        ["lift lobby"] = "电梯厅",
        ["stairwell"] = "楼梯间",
        ["staircase"] = "楼梯间",
        ["stairway"] = "楼梯间",
        ["stairs"] = "楼梯",
        ["corridor"] = "楼道",
        ["hallway"] = "楼道",
        ["landing"] = "楼道",
        ["lobby"] = "大厅",
        ["entrance hall"] = "大厅",
        ["foyer"] = "大厅",
        ["fire lane"] = "消防通道",
        ["fire exit"] = "消防通道",
        ["gate"] = "大门",
        ["main gate"] = "大门",
        ["school gate"] = "校门口",
        ["front gate"] = "大门",
        ["compound gate"] = "小区门口",
        ["east gate"] = "东门",
        ["west gate"] = "西门",
        ["north gate"] = "北门",
        ["south gate"] = "南门",
        ["back gate"] = "后门",
        ["rear gate"] = "后门",
        ["side gate"] = "侧门",
        ["underground garage"] = "地下车库",
        ["basement garage"] = "地下车库",
        ["underground car park"] = "地下车库",
        ["underground parking"] = "地下车库",
        ["basement car park"] = "地下车库",
        ["basement parking"] = "地下车库",
        ["garage"] = "车库",
        ["car park"] = "停车场",
        ["carpark"] = "停车场",
        ["parking lot"] = "停车场",
        ["bike shed"] = "车棚",
        ["bicycle shed"] = "车棚",
        ["roof"] = "楼顶",
        ["rooftop"] = "楼顶",
        ["top floor"] = "顶楼",
        ["playground"] = "游乐场",
        ["small square"] = "小广场",
        ["square"] = "广场",
        ["plaza"] = "广场",
        ["flower bed"] = "花坛",
        ["flowerbed"] = "花坛",
        ["lawn"] = "草坪",
        ["bus stop"] = "公交站",
        ["market"] = "菜场",
        ["kindergarten"] = "幼儿园",
        ["parcel locker"] = "快递柜",
        ["outer wall"] = "外墙",
        ["outside wall"] = "外墙",
        ["exterior wall"] = "外墙",
        ["facade"] = "外墙",
        ["bin store"] = "垃圾房",
        ["bin room"] = "垃圾房",
        ["waste station"] = "垃圾站",
        ["rubbish station"] = "垃圾站",
        ["upstairs"] = "楼上",
        ["downstairs"] = "楼下",
        ["next door"] = "隔壁",
        ["doorway"] = "门口",
        ["doorstep"] = "门口",
        ["entrance door"] = "单元门",
        ["unit door"] = "单元门",
        ["front door"] = "单元门",
        ["courtyard"] = "院子",
        ["gatehouse"] = "门卫",
        ["supermarket"] = "超市",
        ["balcony"] = "阳台",
    };

    private static readonly FrozenDictionary<char, (string Said, string Spot)[]> ByFirst = English.Keys.Select(spot => (Said: spot, Spot: spot))
        .Concat(OtherNames.Select(pair => (Said: pair.Key, Spot: pair.Value)))
        .Concat(FromEnglish.Select(pair => (Said: pair.Key, Spot: pair.Value)))
        .GroupBy(pair => pair.Said[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Said.Length).ToArray());

    public static IEnumerable<char> FirstCharacters => ByFirst.Keys;

    public static bool TryRead(string s, int at, out int end, out string spot)
    {
        (end, spot) = (at, "");
        if (!ByFirst.TryGetValue(s[at], out var candidates) || !Characters.WordStart(s, at))
            return false;

        foreach (var (said, name) in candidates)
        {
            if (string.CompareOrdinal(s, at, said, 0, said.Length) != 0)
                continue;

            end = at + said.Length;
            if (char.IsAsciiLetter(said[0]) && end < s.Length && s[end] == 's')
                end++;

            if (!Characters.WordEnd(s, end) || IsOther(s, at, end, name))
                continue;

            spot = name;
            return true;
        }

        return false;
    }

    public static string InEnglish(string spot)
    {
        if (English.TryGetValue(spot, out var english))
            return english;

        if (spot.EndsWith("中间", StringComparison.Ordinal) && spot.Contains("栋和", StringComparison.Ordinal))
            return $"between buildings {spot[..^2].Replace("栋和", " and ", StringComparison.Ordinal).TrimEnd('栋')}";

        if (spot.EndsWith("号门", StringComparison.Ordinal))
            return $"gate {spot[..^2]}";

        if (spot.EndsWith("号电梯", StringComparison.Ordinal))
            return $"lift {spot[..^3]}";

        if (spot.Length > 1 && spot[1] == '区' && char.IsAsciiLetter(spot[0]))
            return spot.Length == 2 ? $"zone {spot[0]}" : $"zone {spot[0]}, {InEnglish(spot[2..])}";

        for (var cut = spot.Length - 2; cut >= 2; cut--)
        {
            if (English.TryGetValue(spot[..cut], out var first) && English.TryGetValue(spot[cut..], out var second))
                return $"{first} {second}";
        }

        return spot;
    }

    /// <summary>The same letters in a word that is no spot: 西门子, 电梯费, 隔壁单元, 楼上说得对.</summary>
    private static bool IsOther(string s, int at, int end, string spot)
    {
        var before = at > 0 ? s[at - 1] : ' ';
        var after = end < s.Length ? s[end] : ' ';
        return spot switch
        {
            "西门" => after == '子',
            "电梯" when s[at] is 'l' => Follows(s, at, "to ") || Follows(s, at, "can't ") || Follows(s, at, "cannot "),
            "电梯" => after == '费' || before == '装',
            "后门" => before == '走',
            "隔壁" => after is '单' or '栋' or '楼' or '小' or '社' || NumberReader.IsNumeral(after) || char.IsAsciiDigit(after),
            "楼上" or "楼下" => before == '同' || after is '说' or '讲' or '正' || s.AsSpan(end).StartsWith("的说") || s.AsSpan(end).StartsWith("水道"),
            "平台" => before is '网' or '购' or '络' or '务' or '个' or '诉' or '信',
            "超市" or "公园" or "花园" or "广场" => after is '舞' or '卡',
            _ => false,
        };
    }

    private static bool Follows(string s, int at, string before) =>
        at >= before.Length && string.CompareOrdinal(s, at - before.Length, before, 0, before.Length) == 0;
}
