using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads places that have a number or letter: 3栋, 3—6栋, 二单元, 负一楼, 501室, 3-2-501.</summary>
internal static class ChinesePlaces
{
    private const int MostItems = 12;
    private const int LongestRange = 60;

    public static int Read(string s, int at, List<PlacePart> parts)
    {
        if (!char.IsAsciiLetterOrDigit(s[at]) && !NumberReader.IsNumeral(s[at]) && s[at] is not ('第' or '负' or '-' or '地'))
            return at;

        var end = Doors.Read(s, at, parts);
        if (end == at)
            end = Basement(s, at, parts);

        if (end == at && char.IsAsciiDigit(s[at]))
            end = EnglishPlaces.OrdinalFloor(s, at, parts);

        return end == at ? Numbered(s, at, parts) : end;
    }

    private static int Numbered(string s, int at, List<PlacePart> parts)
    {
        var ordinal = s[at] == '第';
        var i = ordinal ? at + 1 : at;
        var (end, range, count) = (at, false, 0);
        if (!PlaceItem.TryRead(s, i, out _, out _))
            return at;

        PlaceLevel? level = null;
        var values = new List<string>();
        var pending = new List<(string[] Items, bool Range)>();
        while (count++ < MostItems && PlaceItem.TryRead(s, i, out var length, out var items))
        {
            var after = Space(s, i + length);
            var chinese = !char.IsAsciiLetterOrDigit(s[i]);
            if (PlaceSuffix.Read(s, at, i, after, chinese, ordinal, out var found, out var size))
            {
                if (level is not null && found != level)
                    break;

                level = found;
                foreach (var (earlier, isRange) in pending)
                    Add(values, earlier, isRange);

                // 9到5栋 is no range: the first number counted something else.
                if (range && pending.Count > 0 && Descends(values, items))
                    values.Clear();

                Add(values, items, range);
                pending.Clear();
                end = after + size;
                if (!PlaceItem.TrySeparator(s, end, suffixed: true, out length, out range))
                    break;

                i = end + length;
            }
            else
            {
                pending.Add((items, range));
                if (!PlaceItem.TrySeparator(s, i + length, suffixed: false, out var between, out range))
                    break;

                i = i + length + between;
            }
        }

        if (level is not { } read)
            return ReadThing(s, at, parts);

        if (read is PlaceLevel.Building && values.Count > 1 && Between(s, end) is var behind and > 0)
        {
            parts.Add(new(PlaceLevel.Building, at, end, values));
            parts.Add(new(PlaceLevel.Spot, end, behind, PlaceRecognizer.Between));
            return behind;
        }

        parts.Add(new(read, at, end, values));
        return end;
    }

    /// <summary>3号门, 2号电梯, B区: things with a number of their own are spots.</summary>
    private static int ReadThing(string s, int at, List<PlacePart> parts)
    {
        if (!PlaceItem.TryRead(s, at, out var length, out var items) || items is not [var number])
            return at;

        var rest = s.AsSpan(at + length);
        var thing = rest.StartsWith("号门") && !rest.StartsWith("号门牌") ? "号门" : rest.StartsWith("号电梯") ? "号电梯" : rest.StartsWith("号出口") ? "号出口" : null;
        if (thing is null && char.IsAsciiLetter(number[0]) && rest.StartsWith("区"))
            thing = "区";

        if (thing is null)
            return at;

        parts.Add(new(PlaceLevel.Spot, at, at + length + thing.Length, number + thing));
        return at + length + thing.Length;
    }

    private static int Basement(string s, int at, List<PlacePart> parts)
    {
        if (s[at] == 'b' && Characters.WordStart(s, at) && at + 1 < s.Length && s[at + 1] is >= '1' and <= '4' && (at + 2 >= s.Length || !Characters.IsWord(s[at + 2])))
        {
            var after = at + 2;
            if (after < s.Length && s[after] is '栋' or '座' or '幢' or '号' or '单' or '区' || (at > 0 && s[at - 1] == '素'))
                return at;

            parts.Add(new(PlaceLevel.Floor, at, after < s.Length && s[after] is '层' or '楼' ? after + 1 : after, $"-{s[at + 1]}"));
            return parts[^1].End;
        }

        var number = s[at] switch
        {
            '负' => at + 1,
            '-' when at == 0 || (!Characters.IsWord(s[at - 1]) && s[at - 1] is not ('栋' or '幢' or '座' or '元' or '楼' or '#' or '-')) => at + 1,
            '地' when s.AsSpan(at).StartsWith("地下") => at + 2,
            _ => -1,
        };
        if (number < 0 || !NumberReader.TryWhole(s, number, out var length, out var value) || value is < 1 or > 9 || s[number] == '两')
            return at;

        var end = number + length;
        if (end < s.Length && s[end] is '楼' or '层')
            end++;
        else if (s[at] != '负' || parts is not [.., { Level: PlaceLevel.Building or PlaceLevel.Entrance } house] || house.End != at)
            return at;

        parts.Add(new(PlaceLevel.Floor, at, end, string.Create(CultureInfo.InvariantCulture, $"-{value}")));
        return end;
    }

    private static int Between(string s, int end)
    {
        var at = end < s.Length && s[end] is '的' or '楼' or '滴' ? end + 1 : end;
        var rest = s.AsSpan(at);
        return rest.StartsWith("中间") || rest.StartsWith("之间") || rest.StartsWith("当中") ? at + 2 : 0;
    }

    public static void Add(List<string> values, string[] items, bool range)
    {
        if (range && values.Count > 0 && items is [var to])
        {
            var from = values[^1];
            if (int.TryParse(from, CultureInfo.InvariantCulture, out var low) && int.TryParse(to, CultureInfo.InvariantCulture, out var high) && high - low <= LongestRange)
            {
                for (var n = low + 1; n < high; n++)
                    values.Add(n.ToString(CultureInfo.InvariantCulture));
            }
            else if (from.Length == 1 && to.Length == 1 && char.IsAsciiLetter(from[0]) && char.IsAsciiLetter(to[0]))
            {
                for (var c = (char)(from[0] + 1); c < to[0]; c++)
                    values.Add(c.ToString());
            }
        }

        foreach (var item in items)
        {
            if (!values.Contains(item))
                values.Add(item);
        }
    }

    private static bool Descends(List<string> values, string[] items) =>
        int.TryParse(values[^1], CultureInfo.InvariantCulture, out var from) && int.TryParse(items[0], CultureInfo.InvariantCulture, out var to) && to < from;

    private static int Space(string s, int at) => at < s.Length && s[at] == ' ' ? at + 1 : at;
}
