namespace CoCreation.Language;

/// <summary>Walks over a folded text once and collects the parts of places in it.</summary>
internal static class PlaceScan
{
    private const string Numerals = "零〇一壹幺二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰";

    /// <summary>What a part can begin with, whatever places are known.</summary>
    public static IEnumerable<char> FirstCharacters =>
        ((IEnumerable<char>)[.. "0123456789第负-", .. Numerals, .. NamedSpots.LastCharacters, .. "大", .. Enumerable.Range('a', 26).Select(c => (char)c), .. Spots.FirstCharacters]).Distinct();

    public static List<PlacePart> Read(string s, string text, Gazetteer gazetteer)
    {
        var parts = new List<PlacePart>();
        var done = 0;
        for (var at = 0; at < s.Length;)
        {
            var next = s.AsSpan(at).IndexOfAny(gazetteer.Starts);
            if (next < 0)
                break;

            at += next;
            var end = ReadAt(s, text, at, done, gazetteer, parts);
            if (end > at)
            {
                at = done = end;
                continue;
            }

            at = Skip(s, at);
        }

        return parts;
    }

    /// <summary>The end of the numbered parts that begin at a place (3栋, 3-2-501, building 3); the place itself when there are none.</summary>
    public static int ReadNumbered(string s, string text, int at, List<PlacePart> parts)
    {
        if (char.IsAsciiLetter(s[at]) && Characters.WordStart(s, at))
        {
            var end = EnglishPlaces.Read(s, text, at, parts);
            if (end > at)
                return end;
        }

        return ChinesePlaces.Read(s, at, parts);
    }

    private static int ReadAt(string s, string text, int at, int done, Gazetteer gazetteer, List<PlacePart> parts)
    {
        if (gazetteer.TryRead(s, at, out var end, out var units))
        {
            if (!Gazetteer.NamesAnother(s, end))
            {
                parts.Add(new(PlaceLevel.Known, at, end, units));
                return end;
            }

            if (!IsRoadName(s, end))
                return end;
        }

        end = ReadNumbered(s, text, at, parts);
        if (end > at)
            return end;

        if (Spots.TryRead(s, at, out end, out var spot))
        {
            // 幸福路口 is the end of a road with a name.
            if (s[at] == '路' && NamedSpots.TryRead(s, at, done, out var road, out _))
                return Named(text, road, end, parts);

            // 老王超市门口 is more than 超市: the shop's whole name is read at its last character.
            if (NamedSpots.LastCharacters.Contains(s[end - 1]) && NamedSpots.TryRead(s, end - 1, done, out var shop, out var shopEnd))
                return Named(text, shop, shopEnd, parts);

            parts.Add(new(PlaceLevel.Spot, at, end, spot));
            return end;
        }

        if (s[at] == '大' && at + 1 < s.Length && s[at + 1] == '道' && NamedSpots.TryAvenue(s, at, done, out var avenue))
            return Named(text, avenue, at + 2, parts);

        return NamedSpots.TryRead(s, at, done, out var start, out end) ? Named(text, start, end, parts) : at;
    }

    private static int Named(string text, int start, int end, List<PlacePart> parts)
    {
        parts.Add(new(PlaceLevel.Spot, start, end, text[start..end]));
        return end;
    }

    private static bool IsRoadName(string s, int end) => s[end] is '路' or '街' or '巷' or '大';

    /// <summary>Behind what was no place: the whole number or word, or one Chinese character.</summary>
    private static int Skip(string s, int at)
    {
        var end = at;
        if (char.IsAsciiDigit(s[at]))
        {
            while (end < s.Length && char.IsAsciiDigit(s[end]))
                end++;
        }
        else if (char.IsAsciiLetter(s[at]))
        {
            while (end < s.Length && char.IsAsciiLetter(s[end]))
                end++;
        }
        else if (NumberReader.IsNumeral(s[at]))
        {
            while (end < s.Length && NumberReader.IsNumeral(s[end]))
                end++;
        }

        return Math.Max(end, at + 1);
    }
}
