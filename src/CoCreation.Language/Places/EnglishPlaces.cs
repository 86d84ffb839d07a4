using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads English words for places with a number: building 3, unit two, 5th floor, flat 501.</summary>
internal static class EnglishPlaces
{
    private const int MostItems = 12;

    public static int Read(string s, string text, int at, List<PlacePart> parts)
    {
        var end = at;
        while (end < s.Length && char.IsAsciiLetter(s[end]))
            end++;

        switch (s.AsSpan(at, end - at))
        {
            case "building" or "block" or "bldg" or "blk" or "tower":
                return One(s, text, at, end, PlaceLevel.Building, parts);
            case "buildings" or "blocks" or "towers":
                return Several(s, text, at, end, parts);
            case "unit" or "entrance" or "entry" or "staircase" or "stairwell" or "doorway":
                return One(s, text, at, end, PlaceLevel.Entrance, parts);
            case "floor" or "level" or "fl":
                return One(s, text, at, end, PlaceLevel.Floor, parts);
            case "room" or "flat" or "apartment" or "apt" or "rm":
                return One(s, text, at, end, PlaceLevel.Room, parts);
            case "no" or "number":
                return Numbered(s, text, at, end, parts);
            case "between":
                return Between(s, text, at, end, parts);
            case "ground" when Word(s, end, "floor", out var ground):
                return Add(parts, PlaceLevel.Floor, at, ground, "1");
            case "basement":
                return Basement(s, at, end, parts);
            default:
                return NumberReader.TryEnglish(s, at, ordinals: true, out var length, out var value, out var ordinal) && ordinal && value is > 0 and < 100
                    && Word(s, at + length, "floor", out var floor)
                    ? Add(parts, PlaceLevel.Floor, at, floor, ((int)value).ToString(CultureInfo.InvariantCulture))
                    : at;
        }
    }

    /// <summary>5th floor, 5th-floor.</summary>
    public static int OrdinalFloor(string s, int at, List<PlacePart> parts)
    {
        if (!NumberReader.TryWhole(s, at, out var length, out var value) || value is < 1 or > 99 || at + length + 2 > s.Length)
            return at;

        return s.AsSpan(at + length, 2) is "st" or "nd" or "rd" or "th" && Word(s, at + length + 2, "floor", out var end)
            ? Add(parts, PlaceLevel.Floor, at, end, value.ToString(CultureInfo.InvariantCulture))
            : at;
    }

    private static int One(string s, string text, int at, int word, PlaceLevel level, List<PlacePart> parts)
    {
        if (!TryValue(s, text, Gap(s, word), level, out var end, out var value))
            return at;

        // Unit 501 is a door, unit 2 an entrance.
        if (level == PlaceLevel.Entrance && value.Length >= 3)
            level = PlaceLevel.Room;

        return Add(parts, level, at, end, value);
    }

    private static int Several(string s, string text, int at, int word, List<PlacePart> parts)
    {
        var values = List(s, text, word, out var end);
        if (values.Count == 0)
            return at;

        parts.Add(new(PlaceLevel.Building, at, end, values));
        return end;
    }

    private static List<string> List(string s, string text, int word, out int end)
    {
        var values = new List<string>();
        end = word;
        var (i, range) = (Gap(s, word), false);
        while (values.Count < MostItems && TryValue(s, text, i, PlaceLevel.Building, out var after, out var value))
        {
            ChinesePlaces.Add(values, [value], range);
            end = after;
            var rest = s.AsSpan(after);
            (int Length, bool Range) joint = rest.StartsWith(" and ") ? (5, false) : rest.StartsWith(" to ") ? (4, true) : rest.StartsWith(" & ") ? (3, false)
                : rest.StartsWith(", and ") ? (6, false) : rest.StartsWith(", ") ? (2, false) : rest.StartsWith("-") || rest.StartsWith(",") ? (1, rest[0] == '-') : (0, false);
            if (joint.Length == 0)
                break;

            (i, range) = (after + joint.Length, joint.Range);
            foreach (var again in (ReadOnlySpan<string>)["building ", "block ", "tower "])
            {
                if (s.AsSpan(i).StartsWith(again))
                    i += again.Length;
            }
        }

        return values;
    }

    private static int Between(string s, string text, int at, int word, List<PlacePart> parts)
    {
        var rest = s.AsSpan(word);
        var noun = rest.StartsWith(" buildings ") ? 10 : rest.StartsWith(" building ") ? 9 : rest.StartsWith(" blocks ") ? 7 : rest.StartsWith(" block ") ? 6 : 0;
        if (noun == 0)
            return at;

        var values = List(s, text, word + noun, out var end);
        if (values.Count < 2)
            return at;

        parts.Add(new(PlaceLevel.Building, at, end, values));
        parts.Add(new(PlaceLevel.Spot, end, end, PlaceRecognizer.Between));
        return end;
    }

    /// <summary>No. 3 building.</summary>
    private static int Numbered(string s, string text, int at, int word, List<PlacePart> parts) =>
        TryValue(s, text, Gap(s, word), PlaceLevel.Building, out var end, out var value) && (Word(s, end, "building", out var noun) || Word(s, end, "block", out noun))
            ? Add(parts, PlaceLevel.Building, at, noun, value)
            : at;

    private static int Basement(string s, int at, int end, List<PlacePart> parts)
    {
        if (Spots.TryRead(s, at, out _, out _))
            return at;

        var number = Gap(s, Word(s, end, "level", out var level) || Word(s, end, "floor", out level) ? level : end);
        return number < s.Length && s[number] is >= '1' and <= '9' && Characters.WordEnd(s, number + 1)
            ? Add(parts, PlaceLevel.Floor, at, number + 1, $"-{s[number]}")
            : Add(parts, PlaceLevel.Floor, at, end, "-1");
    }

    private static bool TryValue(string s, string text, int at, PlaceLevel level, out int end, out string value)
    {
        (end, value) = (at, "");
        if (at >= s.Length)
            return false;

        if (char.IsAsciiDigit(s[at]))
        {
            while (end < s.Length && end - at <= 4 && char.IsAsciiDigit(s[end]))
                end++;

            var digits = end - at;
            if (end < s.Length && s[end] is >= 'a' and <= 'h' && level is PlaceLevel.Room or PlaceLevel.Building && Characters.WordEnd(s, end + 1))
                end++;

            value = s[at..end].TrimStart('0').ToUpperInvariant();
            return value.Length > 0 && digits <= (level is PlaceLevel.Room or PlaceLevel.Entrance ? 4 : level is PlaceLevel.Floor ? 2 : 3) && Characters.WordEnd(s, end)
                && !(end + 1 < s.Length && s[end] is '.' or ':' && char.IsAsciiDigit(s[end + 1])) && !(end < s.Length && s[end] == '%');
        }

        if (level == PlaceLevel.Room || !char.IsAsciiLetter(s[at]))
            return false;

        if (Characters.WordEnd(s, at + 1))
        {
            // "block a drain" blocks something, "Block A" is a building.
            end = at + 1;
            value = char.ToUpperInvariant(s[at]).ToString();
            return level is PlaceLevel.Building or PlaceLevel.Entrance && s[at] is not ('i' or 's') && (s[at] != 'a' || text[at] is 'A' or 'Ａ');
        }

        if (!NumberReader.TryEnglish(s, at, ordinals: false, out var length, out var number, out _) || number is < 1 or > 99)
            return false;

        (end, value) = (at + length, ((int)number).ToString(CultureInfo.InvariantCulture));
        var rest = s.AsSpan(end);
        return Characters.WordEnd(s, end) && !(rest.StartsWith(" of") || rest.StartsWith(" more") || rest.StartsWith(" side") || rest.StartsWith(" day"));
    }

    private static int Gap(string s, int at)
    {
        var i = at;
        if (i < s.Length && s[i] == '.')
            i++;

        if (i < s.Length && s[i] == ' ')
            i++;

        foreach (var word in (ReadOnlySpan<string>)["no. ", "no.", "no ", "number ", "# ", "#"])
        {
            if (s.AsSpan(i).StartsWith(word))
                return i + word.Length;
        }

        return i;
    }

    private static bool Word(string s, int at, string word, out int end)
    {
        var i = at < s.Length && s[at] is ' ' or '-' ? at + 1 : at;
        end = i + word.Length;
        return string.CompareOrdinal(s, i, word, 0, word.Length) == 0 && Characters.WordEnd(s, end);
    }

    private static int Add(List<PlacePart> parts, PlaceLevel level, int at, int end, string value)
    {
        parts.Add(new(level, at, end, value));
        return end;
    }
}
