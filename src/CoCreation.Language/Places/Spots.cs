using System.Collections.Frozen;

namespace CoCreation.Language;

/// <summary>Finds the spots that every compound has, and says them in English.</summary>
internal static class Spots
{
    private static readonly FrozenDictionary<char, (string Said, string Spot)[]> ByFirst = SpotNames.English.Keys.Select(spot => (Said: spot, Spot: spot))
        .Concat(SpotNames.OtherNames.Select(pair => (Said: pair.Key, Spot: pair.Value)))
        .Concat(SpotNames.FromEnglish.Select(pair => (Said: pair.Key, Spot: pair.Value)))
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
        if (SpotNames.English.TryGetValue(spot, out var english))
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
            if (SpotNames.English.TryGetValue(spot[..cut], out var first) && SpotNames.English.TryGetValue(spot[cut..], out var second))
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
