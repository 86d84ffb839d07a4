using System.Buffers;
using System.Globalization;

namespace CoCreation.Language;

/// <summary>The known places, found by name in a text and by the number of the building.</summary>
internal sealed class Gazetteer
{
    // What everybody calls the office or any compound names no place in particular.
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "社区", "街道", "街道办", "街道办事处", "居委会", "小区", "区", "网格", "物业", "业委会", "院子", "楼栋", "本小区",
        "community", "street", "community office", "street office", "grid", "district", "compound", "property", "building", "neighbourhood",
    };

    // Behind a name, these make it the name of an office, a road or a shop instead.
    private static readonly string[] Otherwise =
        ["物业", "业委会", "居委会", "居委", "派出所", "街道办", "调解", "卫生", "办事处", "路", "街", "巷", "大道", "广场", "菜场", "公园", "店", "超市", "医院", "小学", "中学", "幼儿园", "银行"];

    private readonly Dictionary<string, string?> _within = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _around = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _buildings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numberOf = new(StringComparer.Ordinal);
    private readonly Dictionary<char, (string Name, string Unit)[]> _names;

    public Gazetteer(IReadOnlyList<KnownPlace> known)
    {
        var names = new List<(string Name, string Unit)>();
        foreach (var place in known)
        {
            _within[place.Unit] = place.Within;
            foreach (var written in place.Names)
            {
                var name = Folding.Fold(written).Trim();
                if (name.Length == 0 || Generic.Contains(name))
                    continue;

                if (BuildingNumber(name) is { } number)
                    Number(place.Unit, number);
                else if (name.Length > 1)
                    names.Add((name, place.Unit));
            }
        }

        foreach (var unit in _within.Keys)
            _around[unit] = [.. Above(unit)];

        _names = names.Distinct().GroupBy(pair => pair.Name[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Name.Length).ToArray());
        Starts = SearchValues.Create([.. PlaceScan.FirstCharacters, .. _names.Keys]);
    }

    /// <summary>The characters that a part of a place can begin with, or a road end with.</summary>
    public SearchValues<char> Starts { get; }

    public IReadOnlyList<string> Around(string? unit) => unit is not null && _around.TryGetValue(unit, out var around) ? around : [];

    public string? NumberOf(string unit) => _numberOf.GetValueOrDefault(unit);

    public bool TryRead(string s, int at, out int end, out IReadOnlyList<string> units)
    {
        (end, units) = (at, []);
        if (!_names.TryGetValue(s[at], out var candidates) || !Characters.WordStart(s, at))
            return false;

        foreach (var (name, _) in candidates)
        {
            if (string.CompareOrdinal(s, at, name, 0, name.Length) != 0 || !Characters.WordEnd(s, at + name.Length))
                continue;

            end = at + name.Length;
            units = [.. candidates.Where(pair => pair.Name == name).Select(pair => pair.Unit)];
            return true;
        }

        return false;
    }

    /// <summary>Whether a name that ends here only begins the name of something else: 春晓物业, 桃源路.</summary>
    public static bool NamesAnother(string s, int end)
    {
        var rest = s.AsSpan(end);
        foreach (var word in Otherwise)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && !(word is "街" && rest.StartsWith("街道", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>The unit of a building, within a named place where one was named; that place when it is not known there, null when more than one fits.</summary>
    public string? Building(string number, string? within)
    {
        var fitting = _buildings.GetValueOrDefault(number)?.Where(unit => within is null || unit == within || Around(unit).Contains(within)).ToArray() ?? [];
        return fitting is [var only] ? only : within;
    }

    /// <summary>The inner one of two named places; the first when neither lies in the other.</summary>
    public string Inner(string one, string other) => Around(other).Contains(one) ? other : one;

    /// <summary>The smallest known place around all of these buildings.</summary>
    public string? Common(IReadOnlyList<string> numbers, string? within)
    {
        IEnumerable<string>? common = null;
        foreach (var number in numbers)
        {
            if (Building(number, within) is not { } unit || unit == within)
                return within;

            common = common is null ? Around(unit) : common.Intersect(Around(unit));
        }

        return common?.FirstOrDefault() ?? within;
    }

    private static string? BuildingNumber(string name)
    {
        if (name.All(char.IsAsciiDigit) && name.Length <= 3)
            return int.Parse(name, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

        var parts = new List<PlacePart>();
        var end = PlaceScan.ReadNumbered(name, name.ToUpperInvariant(), 0, parts);
        return end == name.Length && parts is [{ Level: PlaceLevel.Building, Values: [var number] }] ? number : null;
    }

    private void Number(string unit, string number)
    {
        if (!_buildings.TryGetValue(number, out var units))
            _buildings[number] = units = [];

        if (!units.Contains(unit))
            units.Add(unit);

        _numberOf.TryAdd(unit, number);
    }

    private IEnumerable<string> Above(string unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit };
        for (var at = _within.GetValueOrDefault(unit); at is not null && seen.Add(at); at = _within.GetValueOrDefault(at))
            yield return at;
    }
}
