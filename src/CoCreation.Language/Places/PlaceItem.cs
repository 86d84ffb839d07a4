using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads what stands in front of 栋, 单元 or 楼: a number or a letter, and what joins several.</summary>
internal static class PlaceItem
{
    /// <summary>The canonical values: "3" for 3, 三 or 叁; "A", "A3"; both of 二三.</summary>
    public static bool TryRead(string s, int at, out int length, out string[] items)
    {
        (length, items) = (0, []);
        if (at >= s.Length)
            return false;

        var c = s[at];
        if (char.IsAsciiLetter(c))
            return TryLetter(s, at, out length, out items);

        if (c is '两' or '俩' or '零' or '〇' || !NumberReader.TryWhole(s, at, out length, out var value) || value is < 1 or > 999)
            return false;

        if (!char.IsAsciiDigit(c) && Consecutive(s, at, length))
        {
            items = [.. s.Substring(at, length).Select(digit => Text(NumberReader.Digit(digit)))];
            return true;
        }

        var number = Text(value);
        var end = at + length;
        if (char.IsAsciiDigit(c) && end + 1 < s.Length && s[end] is >= 'a' and <= 'e' && s[end + 1] is '栋' or '座' or '幢' or '号')
        {
            number += char.ToUpperInvariant(s[end]);
            length++;
        }

        items = [number];
        return true;
    }

    /// <summary>和, 、, 到 and the like; behind a suffix also nothing at all (3栋5栋).</summary>
    public static bool TrySeparator(string s, int at, bool suffixed, out int length, out bool range)
    {
        (length, range) = (0, false);
        if (at >= s.Length)
            return false;

        var i = s[at] == ' ' && at + 1 < s.Length ? at + 1 : at;
        range = s[i] is '-' or '~' or '到' or '至';
        var joins = range || s[i] is '、' or '和' or '跟' or '与' or '及' or '/' or '&' || (s[i] is ',' && !suffixed && char.IsAsciiDigit(s[i - 1]));
        if (!joins)
            return suffixed && i == at;

        var end = i + 1;
        if (end < s.Length && range && s[end] == s[i])
            end++;

        if (end < s.Length && s[end] == ' ')
            end++;

        length = end - at;
        return true;
    }

    private static bool TryLetter(string s, int at, out int length, out string[] items)
    {
        (length, items) = (0, []);
        if (!Characters.WordStart(s, at))
            return false;

        var end = at + 1;
        while (end < s.Length && end - at < 3 && char.IsAsciiDigit(s[end]))
            end++;

        if (!Characters.WordEnd(s, end))
            return false;

        (length, items) = (end - at, [s[at..end].ToUpperInvariant()]);
        return true;
    }

    /// <summary>二三 means the second and the third, 二五 could be anything.</summary>
    private static bool Consecutive(string s, int at, int length)
    {
        if (length is < 2 or > 4)
            return false;

        for (var i = at; i < at + length; i++)
        {
            if (NumberReader.Digit(s[i]) < 1 || (i > at && NumberReader.Digit(s[i]) != NumberReader.Digit(s[i - 1]) + 1))
                return false;
        }

        return true;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
