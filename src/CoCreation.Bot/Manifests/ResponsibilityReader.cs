using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads the list of responsibilities and of reasons to hand a matter back.</summary>
internal static class ResponsibilityReader
{
    private static readonly Dictionary<string, CategoryKind> Kinds = new()
    {
        ["thing"] = CategoryKind.Thing,
        ["event"] = CategoryKind.Event,
        ["service"] = CategoryKind.Service,
        ["help"] = CategoryKind.Help,
    };

    public static Responsibility Read(YamlNode node, ManifestBook book)
    {
        var place = node.At("place-kind");
        if (place.AsText("place-kind") is { } kind && !UnitKinds.IsRole(kind) && !UnitKinds.Places.Contains(kind))
        {
            place.Report("M004", $"'{kind}' is no kind of unit", ManifestBook.KindsLike(kind));
        }

        return new()
        {
            Category = Category(node.At("category"), book),
            Kind = node.OneOf("kind", [.. Kinds.Keys]) is { } sort ? Kinds[sort] : null,
            Role = ManifestBook.Role(node.At("role")),
            Within = book.OptionalUnit(node, "within"),
            PlaceKind = place.AsText(),
            To = ManifestBook.Role(node.At("to")),
            ToUnit = book.OptionalUnit(node, "to-unit"),
            Backup = ManifestBook.Role(node.At("backup")),
            About = [.. node.List("about").Select(ManifestBook.Role).OfType<string>()],
            Clause = ManifestBook.Name(node, "clause"),
        };
    }

    public static IReadOnlyList<ReturnReason> ReadReturns(IReadOnlyList<YamlNode> nodes)
    {
        var known = new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase);
        var reasons = new List<ReturnReason>();
        foreach (var node in nodes)
        {
            var reason = ReadReturn(node);
            foreach (var word in reason.Words.Distinct().Where(word => !known.TryAdd(word, node)))
            {
                node.At("words").Report("M043", $"'{word}' stands for another reason already", $"the other is on line {known[word].Line}; a word stands for one reason");
            }

            reasons.Add(reason);
        }

        return reasons;
    }

    private static ReturnReason ReadReturn(YamlNode node) => new()
    {
        Words = node.Texts("words", required: true),
        Name = ManifestBook.Name(node, "name"),
        Clause = ManifestBook.Name(node, "clause"),
        To = ManifestBook.Role(node.At("to")),
    };

    internal static string? Category(YamlNode node, ManifestBook book)
    {
        var code = node.AsText("category");
        if (code is not null && book.Taxonomy is { All.Count: > 0 } taxonomy && !taxonomy.TryGet(code, out _))
        {
            node.Report("M014", $"there is no category {code}", Spelling.Suggest(code, taxonomy.All.Select(category => category.Code)) ?? "the codes are those of the catalogue, dialogs/taxonomy.yaml");
        }

        return code;
    }
}
