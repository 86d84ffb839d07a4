using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>What has been read so far, with the lines it stands on, until all files are checked against each other.</summary>
internal sealed class ManifestBook(Taxonomy? taxonomy, IReadOnlyDictionary<string, WorkingCalendar> calendars)
{
    private readonly List<(YamlNode Node, string Unit)> _named = [];

    public Taxonomy? Taxonomy { get; } = taxonomy;

    /// <summary>The calendars of working days, by name.</summary>
    public IReadOnlyDictionary<string, WorkingCalendar> Calendars { get; } = calendars;

    public List<Community> Communities { get; } = [];

    public Dictionary<UnitId, (Unit Unit, YamlNode Node)> Units { get; } = [];

    public Dictionary<string, (Staff Staff, YamlNode Node)> Staff { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Group Group, YamlNode Node)> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The places in the files that name units, to be looked up when all are known.</summary>
    public IReadOnlyList<(YamlNode Node, string Unit)> Named => _named;

    /// <summary>Places of a community's own values that later checks speak of.</summary>
    public Dictionary<string, (YamlNode Desk, YamlNode Secret, YamlNode Contact, YamlNode Alerts, YamlNode ShortCode)> Spots { get; } = new(StringComparer.Ordinal);

    public UnitId UnitNamed(YamlNode node, string what)
    {
        var key = node.AsText(what) ?? "";
        if (key.Length > 0)
        {
            _named.Add((node, key));
        }

        return new(key);
    }

    public UnitId? OptionalUnit(YamlNode parent, string key) => parent.At(key) is { Exists: true } node ? UnitNamed(node, key) : null;

    public static LocalName Name(YamlNode node, string key)
    {
        var text = node.Localized(key, required: true);
        return new(text?.Zh ?? "", text?.En ?? "");
    }

    public static string RolesLike(string written) => Spelling.Suggest(written, UnitKinds.Roles) ?? $"known: {string.Join(", ", UnitKinds.Roles)}";

    public static string KindsLike(string written) =>
        Spelling.Suggest(written, UnitKinds.Places.Concat(UnitKinds.Roles)) ?? $"known: {string.Join(", ", UnitKinds.Places.Concat(UnitKinds.Roles))}";

    /// <summary>A role key under a key of the file, or null when it is missing or none.</summary>
    public static string? Role(YamlNode node)
    {
        var role = node.AsText("role");
        if (role is null || UnitKinds.IsRole(role))
        {
            return role;
        }

        node.Report("M004", $"nobody is called '{role}'", RolesLike(role));
        return null;
    }
}
