using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Categories;

/// <summary>Reads the catalogue of categories; mistakes are findings, all of them together.</summary>
public static class TaxonomyReader
{
    private static readonly Dictionary<string, CategoryKind> Kinds = new()
    {
        ["thing"] = CategoryKind.Thing,
        ["event"] = CategoryKind.Event,
        ["service"] = CategoryKind.Service,
        ["help"] = CategoryKind.Help,
    };

    /// <summary>The classes of deadlines by the names that files use.</summary>
    internal static readonly IReadOnlyDictionary<string, DeadlineClass> Deadlines = new Dictionary<string, DeadlineClass>
    {
        ["now"] = DeadlineClass.Now,
        ["2h"] = DeadlineClass.TwoHours,
        ["24h"] = DeadlineClass.Day,
        ["48h"] = DeadlineClass.TwoDays,
        ["7d"] = DeadlineClass.Week,
        ["15d"] = DeadlineClass.Fortnight,
        ["info"] = DeadlineClass.Info,
    };

    private static readonly Dictionary<string, PublishClass> Publishing = new()
    {
        ["group"] = PublishClass.Group,
        ["reporter"] = PublishClass.Reporter,
        ["secret"] = PublishClass.Secret,
    };

    private static readonly Dictionary<string, MandatoryReport> Reports = new()
    {
        ["child"] = MandatoryReport.Child,
        ["incapacity"] = MandatoryReport.Incapacity,
    };

    private static readonly Dictionary<string, RateAfter> Rates = new()
    {
        ["1d"] = RateAfter.Day,
        ["3d"] = RateAfter.ThreeDays,
        ["7d"] = RateAfter.Week,
        ["next-rain"] = RateAfter.NextRain,
        ["next-night"] = RateAfter.NextNights,
        ["none"] = RateAfter.Never,
    };

    /// <returns>What could be read; not to be used while there are findings.</returns>
    public static Taxonomy Read(string path, string name, Findings findings) =>
        YamlFile.Read(path, name, findings, Read) ?? new([]);

    /// <summary>Like <see cref="Read(string, string, Findings)"/>, from a text.</summary>
    public static Taxonomy Parse(string name, string text, Findings findings) =>
        YamlFile.Parse(name, text, findings, Read) ?? new([]);

    private static Taxonomy Read(YamlNode root)
    {
        var categories = new Dictionary<string, Category>(StringComparer.Ordinal);
        foreach (var node in root.List("categories", required: true))
        {
            if (ReadCategory(node) is { } category && !categories.TryAdd(category.Code, category))
            {
                node.At("code").Report("T002", $"category {category.Code} is given twice", "give one of them a new code");
            }
        }

        return new(categories.Values);
    }

    private static Category? ReadCategory(YamlNode node)
    {
        var code = node.Text("code");
        if (code.Length > 0 && (code.Length != 5 || !code.All(char.IsAsciiDigit)))
        {
            node.At("code").Report("T001", $"'{code}' is no category code", "five digits: two for the group, three for the category");
        }

        var words = node.LocalizedList("words");
        var kind = Choice(node, "kind", Kinds);
        var deadline = Choice(node, "deadline", Deadlines);
        var publish = Choice(node, "publish", Publishing);
        var rate = Choice(node, "rate", Rates);
        var (responsible, backup) = (Role(node, "responsible"), Role(node, "backup"));
        var about = node.List("about").Select(RoleOf).OfType<string>().ToList();
        var call = node.List("call").Select(CallOf).OfType<string>().ToList();
        var (name, shortName) = (node.Localized("name", required: true), node.Localized("short", required: true));
        var proof = node.OneOf("proof", "photo") is not null;
        var report = node.OneOf("mandatory-report", [.. Reports.Keys]) is { } why ? Reports[why] : MandatoryReport.None;
        if (report != MandatoryReport.None && publish != PublishClass.Secret)
        {
            node.At("mandatory-report").Report("T006", $"{code} must be reported by law and is not secret", "write publish: secret, so that no household hears of it");
        }

        var (ask, advice) = (node.Localized("ask"), node.Localized("advice"));
        if (deadline == DeadlineClass.Now && call.Count == 0)
        {
            node.Report("T004", $"{code} is danger to life and names no number to call", "add call: [110], [119], [120] or a number of the manifest");
        }

        return code.Length == 0 ? null : new()
        {
            Code = code,
            Kind = kind,
            Name = Local(name),
            ShortName = Local(shortName),
            WordsZh = words.Zh,
            WordsEn = words.En,
            Deadline = deadline,
            Publish = publish,
            Responsible = responsible,
            Backup = backup,
            About = about,
            Ask = ask is null ? null : Local(ask),
            Call = call,
            Rate = rate,
            NeedsProof = proof,
            MustReport = report,
            Advice = advice is null ? null : Local(advice),
        };
    }

    private static T Choice<T>(YamlNode node, string key, IReadOnlyDictionary<string, T> known)
        where T : struct
    {
        _ = node.At(key, required: true);
        return node.OneOf(key, [.. known.Keys]) is { } text ? known[text] : default;
    }

    private static string Role(YamlNode node, string key) => RoleOf(node.At(key, required: true)) ?? "";

    private static string? RoleOf(YamlNode node)
    {
        if (node.AsText("role") is not { } role || UnitKinds.IsRole(role))
        {
            return node.AsText("role");
        }

        node.Report("T003", $"nobody is called '{role}'", Spelling.Suggest(role, UnitKinds.Roles));
        return null;
    }

    private static string? CallOf(YamlNode node)
    {
        if (node.AsText("call") is not { } key || key.All(char.IsAsciiDigit) || EmergencyNumbers.Keys.Contains(key))
        {
            return node.AsText("call");
        }

        node.Report("T005", $"'{key}' is no number to call", Spelling.Suggest(key, EmergencyNumbers.Keys));
        return null;
    }

    private static LocalName Local(LocalizedText? text) => new(text?.Zh ?? "", text?.En ?? "");
}
