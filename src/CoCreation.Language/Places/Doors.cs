namespace CoCreation.Language;

/// <summary>Reads the numbers of doors: 501室, 单元501, and the whole of 3-2-501.</summary>
internal static class Doors
{
    private const string Counted = "年月日个元块人米次天分点小多家度%.:：时岁秒斤公平位条件张万千号辆楼层栋";

    public static int Read(string s, int at, List<PlacePart> parts)
    {
        var digits = Digits(s, at);
        if (digits == 0)
            return Spoken(s, at, parts);

        var joined = at > 0 && (Characters.IsWord(s[at - 1]) || s[at - 1] is '.' or '-');
        if (!joined && digits <= 2 && s[at] != '0' && Triple(s, at, digits, parts) is var end && end > at)
            return end;

        PlacePart? last = parts is [.., var part] && IsNext(s, part.End, at) ? part : null;
        if (last is { Level: PlaceLevel.Building } && digits <= 2 && At(s, at + digits) == '-' && Digits(s, at + digits + 1) is 3 or 4)
        {
            var room = at + digits + 1;
            var after = room + Digits(s, room);
            parts.Add(new(PlaceLevel.Entrance, at, at + digits, s[at..(at + digits)].TrimStart('0')));
            parts.Add(new(PlaceLevel.Room, room, Behind(s, after, next: true), s[room..after]));
            return parts[^1].End;
        }

        if (!joined && digits <= 2 && s[at] != '0' && Pair(s, at, digits, parts) is var pair && pair > at)
            return pair;

        if (digits is not (3 or 4) || s[at] == '0' && (digits == 3 || last is null))
            return at;

        var door = at + digits;
        var named = Behind(s, door, last is not null);
        if (named == door && !IsDoorOf(s, at, digits, last) && !StandsAlone(s, at, digits, parts))
            return at;

        parts.Add(new(PlaceLevel.Room, at, named, s[at..door].TrimStart('0')));
        return named;
    }

    private static int Triple(string s, int at, int digits, List<PlacePart> parts)
    {
        var entrance = at + digits + 1;
        var room = entrance + 2;
        if (At(s, at + digits) != '-' || Digits(s, entrance) != 1 || At(s, entrance + 1) != '-' || Digits(s, room) is not (3 or 4) || s[entrance] == '0')
            return at;

        var end = room + Digits(s, room);
        if (At(s, end) == '-' || (end < s.Length && char.IsAsciiLetter(s[end])))
            return at;

        parts.Add(new(PlaceLevel.Building, at, at + digits, s[at..(at + digits)]));
        parts.Add(new(PlaceLevel.Entrance, entrance, entrance + 1, s[entrance..(entrance + 1)]));
        parts.Add(new(PlaceLevel.Room, room, Behind(s, end, next: true), s[room..end]));
        return parts[^1].End;
    }

    /// <summary>3-501 is a door of a building; its number tells the floor and the door there.</summary>
    private static int Pair(string s, int at, int digits, List<PlacePart> parts)
    {
        var room = at + digits + 1;
        var length = Digits(s, room);
        var end = room + length;
        if (At(s, at + digits) != '-' || length is not (3 or 4) || s[room] == '0' || s[end - 2] > '1' || s[(end - 2)..end] == "00"
            || Counts(s, end) || At(s, end) is '-' or '户' || char.IsAsciiLetter(At(s, end)))
        {
            return at;
        }

        parts.Add(new(PlaceLevel.Building, at, at + digits, s[at..(at + digits)]));
        parts.Add(new(PlaceLevel.Room, room, Behind(s, end, next: true), s[room..end]));
        return parts[^1].End;
    }

    /// <summary>五零一室.</summary>
    private static int Spoken(string s, int at, List<PlacePart> parts)
    {
        var end = at;
        while (end < s.Length && end - at < 5 && NumberReader.Digit(s[end]) >= 0)
            end++;

        if (end - at is not (3 or 4) || s[at] is '零' or '〇')
            return at;

        var number = string.Concat(s[at..end].Select(c => (char)('0' + NumberReader.Digit(c))));
        var next = parts is [.., var part] && IsNext(s, part.End, at) && (part.Level is PlaceLevel.Building or PlaceLevel.Entrance || IsOnFloor(number, part));
        var named = Behind(s, end, next);
        if (named == end && !(next && !Counts(s, end) && At(s, end) is not ('单' or '户')))
            return at;

        parts.Add(new(PlaceLevel.Room, at, named, number));
        return named;
    }

    /// <summary>Bare digits are a door where a building or entrance stands right before: 3栋501, 2单元 1203.</summary>
    private static bool IsDoorOf(string s, int at, int digits, PlacePart? last)
    {
        if (last is not { } before || Counts(s, at + digits) || At(s, at + digits) is '户' or '单' or '#')
            return false;

        var number = s.AsSpan(at, digits);
        return before.Level is PlaceLevel.Building or PlaceLevel.Entrance
            ? before.End == at || number is not ("110" or "119" or "120" or "122")
            : IsOnFloor(number, before);
    }

    /// <summary>3栋，501，没水: a number between commas goes on with the place that stands before it.</summary>
    private static bool StandsAlone(string s, int at, int digits, List<PlacePart> parts) =>
        parts is [.., { Level: PlaceLevel.Building or PlaceLevel.Entrance or PlaceLevel.Floor } before]
        && at - before.End is 1 or 2 && s[before.End] is ',' or '，' or '、' && (at - before.End == 1 || s[at - 1] == ' ')
        && (at + digits == s.Length || Characters.EndsClause(s[at + digits])) && s[at..(at + digits)] is not ("110" or "119" or "120" or "122");

    private static bool IsOnFloor(ReadOnlySpan<char> number, PlacePart floor) =>
        floor.Level == PlaceLevel.Floor && number.StartsWith(floor.Value) && number.Length == floor.Value.Length + 2;

    /// <summary>Whether what is counted stands here; 天花板 is no days, and 301天天 is a door and every day.</summary>
    private static bool Counts(string s, int at) => Counted.Contains(At(s, at)) && !(At(s, at) is '天' && At(s, at + 1) is '花' or '天');

    /// <summary>The end of the word that calls a number a door; counted households (200户) only where a building stands before.</summary>
    private static int Behind(string s, int end, bool next)
    {
        var rest = s.AsSpan(end);
        if (rest.StartsWith("号房") || rest.StartsWith("号室") || rest.StartsWith("房间"))
            return end + 2;

        if (rest.StartsWith("室") || (rest.StartsWith("房") && (rest.Length < 2 || rest[1] is not ('价' or '租' or '东' or '子' or '源'))))
            return end + 1;

        return next && rest.StartsWith("户") ? end + 1 : end;
    }

    private static bool IsNext(string s, int from, int to) => to - from <= 1 && (to == from || s[from] is ' ' or '-' or '的' or '/');

    private static int Digits(string s, int at)
    {
        var end = at;
        while (end < s.Length && end - at < 6 && char.IsAsciiDigit(s[end]))
            end++;

        return end - at;
    }

    private static char At(string s, int at) => at < s.Length ? s[at] : ' ';
}
