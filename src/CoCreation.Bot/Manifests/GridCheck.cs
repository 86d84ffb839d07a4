using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Checks the unified grid codes, and that every address lies in exactly one grid.</summary>
internal static class GridCheck
{
    private static readonly Dictionary<string, int> Digits = new()
    {
        [UnitKinds.District] = 6,
        [UnitKinds.Street] = 9,
        [UnitKinds.Community] = 12,
        [UnitKinds.Grid] = 15,
    };

    public static void Check(ManifestBook book)
    {
        var seen = new Dictionary<string, UnitId>(StringComparer.Ordinal);
        foreach (var (unit, node) in book.Units.Values)
        {
            if (unit.GridCode is not { } code)
            {
                if (unit.Kind == UnitKinds.Grid)
                {
                    node.Report("M006", $"grid '{unit.Id}' has no grid-code", "15 digits: 6 county, 3 street, 3 community, 3 grid");
                }

                continue;
            }

            var at = node.At("grid-code");
            if (!Digits.TryGetValue(unit.Kind, out var length))
            {
                at.Report("M006", $"a {unit.Kind} has no code of its own", "codes belong to a district, street, community or grid");
            }
            else if (code.Length != length || !code.All(char.IsAsciiDigit))
            {
                at.Report("M006", $"'{code}' is no code of a {unit.Kind}", $"{length} digits; write it in quotes");
            }
            else if (!seen.TryAdd(code, unit.Id))
            {
                at.Report("M007", $"code {code} belongs to '{seen[code]}' already", "each unit has a code of its own");
            }
            else if (Above(unit, book) is { } above && !code.StartsWith(above.GridCode!, StringComparison.Ordinal))
            {
                at.Report("M008", $"code {code} does not begin with {above.GridCode} of '{above.Id}' above it", $"it begins with {above.GridCode}");
            }
        }

        EveryAddressInOneGrid(book);
        MicroGridsWithinTheirGrids(book);
    }

    private static void MicroGridsWithinTheirGrids(ManifestBook book)
    {
        var served = new Dictionary<UnitId, UnitId>();
        foreach (var (unit, node) in book.Units.Values.Where(each => each.Unit.Kind == UnitKinds.MicroGrid))
        {
            if (unit.Parent is not { } parent || !book.Units.TryGetValue(parent, out var grid) || grid.Unit.Kind != UnitKinds.Grid)
            {
                node.Report("M009", $"micro-grid '{unit.Id}' lies below no grid", "its parent is the grid of which it is a part");
                continue;
            }

            foreach (var building in unit.Serves.Where(book.Units.ContainsKey))
            {
                if (!Ancestors(book.Units[building].Unit, book).Select(each => each.Id).Prepend(building).Any(grid.Unit.Serves.Contains))
                {
                    node.Report("M009", $"'{building}' of micro-grid '{unit.Id}' is not in grid '{parent}'", "a micro-grid is made of buildings of its grid");
                }
                else if (!served.TryAdd(building, unit.Id))
                {
                    node.Report("M009", $"'{building}' is in micro-grid '{served[building]}' already", "every building lies in one at most");
                }
            }
        }
    }

    private static Unit? Above(Unit unit, ManifestBook book) =>
        Ancestors(unit, book).FirstOrDefault(above => above.GridCode is { } code && Digits.TryGetValue(above.Kind, out var length) && code.Length == length);

    private static void EveryAddressInOneGrid(ManifestBook book)
    {
        var grids = book.Units.Values.Select(each => each.Unit).Where(unit => unit.Kind == UnitKinds.Grid).ToList();
        foreach (var (unit, node) in book.Units.Values.Where(each => each.Unit.Kind is UnitKinds.Building or UnitKinds.Compound))
        {
            var around = Ancestors(unit, book).Prepend(unit).ToList();
            var serving = around
                .Select(each => grids.Where(grid => grid.Id == each.Id || grid.Serves.Contains(each.Id)).ToList())
                .FirstOrDefault(found => found.Count > 0) ?? [];

            // A compound whose buildings are shared between grids is in none itself.
            if (serving.Count == 0 && (unit.Kind == UnitKinds.Building || !book.Units.Values.Any(each => each.Unit.Parent == unit.Id)))
            {
                node.Report("M009", $"'{unit.Id}' lies in no grid", "add it, or the compound around it, to a grid's serves");
            }
            else if (serving.Count > 1)
            {
                node.Report("M009", $"'{unit.Id}' lies in {serving.Count} grids: {string.Join(", ", serving.Select(grid => grid.Id))}", "every address lies in exactly one");
            }
        }
    }

    private static IEnumerable<Unit> Ancestors(Unit unit, ManifestBook book)
    {
        var seen = new HashSet<UnitId> { unit.Id };
        for (var next = unit.Parent; next is { } id && seen.Add(id) && book.Units.TryGetValue(id, out var above); next = above.Unit.Parent)
        {
            yield return above.Unit;
        }
    }
}
