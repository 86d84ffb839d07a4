using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads one unit of a manifest.</summary>
internal static class UnitReader
{
    /// <summary>The columns that a table of units may have.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["id", "kind", "name.zh", "name.en", "aliases", "level.zh", "level.en", "parent", "grid-code", "serves", "phone", "former", "stand-ins.*"];

    public static Unit? Read(YamlNode node, ManifestBook book)
    {
        var id = node.Text("id");
        var unit = new Unit
        {
            Id = new(id),
            Name = ManifestBook.Name(node, "name"),
            Aliases = node.Texts("aliases"),
            Level = node.Localized("level") is { } level ? new(level.Zh, level.En) : null,
            Former = [.. node.Texts("former").Select(key => new UnitId(key))],
            Kind = Kind(node.At("kind", required: true)),
            Parent = book.OptionalUnit(node, "parent"),
            GridCode = node.OptionalText("grid-code"),
            Serves = [.. node.List("serves").Select(each => book.UnitNamed(each, "serves"))],
            StandIns = StandIns(node.At("stand-ins"), book),
            Phone = node.OptionalText("phone"),
        };
        if (id.Length == 0)
        {
            return null;
        }

        if (id.Contains('|', StringComparison.Ordinal) || id.Any(char.IsWhiteSpace))
        {
            node.At("id").Report("M002", $"'{id}' is no key", "letters, digits and hyphens");
            return null;
        }

        if (!book.Units.TryAdd(unit.Id, (unit, node)))
        {
            var first = book.Units[unit.Id];

            // Communities of one street each name the street above them.
            if (first.Node.File == node.File || first.Unit.Kind != unit.Kind || first.Unit.Parent != unit.Parent || first.Unit.Name != unit.Name)
            {
                node.Report("M002", $"unit '{id}' is given twice", $"the other is in {first.Node.File} on line {first.Node.Line}");
            }

            return first.Node.File == node.File ? null : unit;
        }

        return unit;
    }

    private static string Kind(YamlNode node)
    {
        var kind = node.AsText("kind") ?? "";
        if (kind.Length > 0 && !UnitKinds.IsRole(kind) && !UnitKinds.Places.Contains(kind))
        {
            node.Report("M004", $"'{kind}' is no kind of unit", ManifestBook.KindsLike(kind));
        }

        return kind;
    }

    private static Dictionary<string, UnitId> StandIns(YamlNode node, ManifestBook book)
    {
        var standIns = new Dictionary<string, UnitId>(StringComparer.Ordinal);
        foreach (var (role, unit) in node.Entries)
        {
            if (!UnitKinds.IsRole(role))
            {
                unit.Report("M004", $"nobody is called '{role}'", ManifestBook.RolesLike(role));
            }

            standIns[role] = book.UnitNamed(unit, role);
        }

        return standIns;
    }
}
