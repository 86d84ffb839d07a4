using System.Text.RegularExpressions;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads one community's manifest.</summary>
internal static partial class CommunityReader
{
    public static Community Read(YamlNode root, string key, ManifestBook book, ManifestTables tables)
    {
        var code = root.Text("code");
        if (code.Length > 0 && !ShortCode().IsMatch(code))
        {
            root.At("code").Report("M013", $"'{code}' cannot begin a ticket number", "two to four capital letters, e.g. QY");
        }

        var units = tables.Of(root, "units", UnitReader.Columns).Select(node => UnitReader.Read(node, book)).OfType<Unit>().ToList();
        var duty = DutyReader.Read(root);
        var staff = tables.Of(root, "staff", PeopleReader.StaffColumns).Select(node => PeopleReader.ReadStaff(node, book, duty)).OfType<Staff>().ToList();
        var groups = root.List("groups", required: true).Select(node => PeopleReader.ReadGroup(node, book)).OfType<Casework.Group>().ToList();
        book.Spots[key] = (root.At("desk", required: true), root.At("secret-roles", required: true), root.At("contact-roles"), root.At("alerts"), root.At("code"));
        return new()
        {
            Key = key,
            ShortCode = code,
            Unit = book.UnitNamed(root.At("community", required: true), "community"),
            Name = ManifestBook.Name(root, "name"),
            RunBy = ManifestBook.Name(root, "run-by"),
            Zone = Zone(root),
            Desk = book.UnitNamed(root.At("desk"), "desk"),
            Units = units,
            Staff = staff,
            Groups = groups,
            Responsibilities = [.. root.List("responsibilities", required: true).Select(node => ResponsibilityReader.Read(node, book))],
            ReturnReasons = ResponsibilityReader.ReadReturns(root.List("returns", required: true)),
            AlertLevels = Alerts(root.At("alerts", required: true)),
            SecretRoles = Rights(root, "secret-roles"),
            ContactRoles = Rights(root, "contact-roles"),
            Tasks = root.Has("tasks") ? [.. root.List("tasks").Select(node => ResponsibilityReader.Category(node, book)).OfType<string>()] : null,
            Numbers = Numbers(root.Map("numbers", required: true)),
            Deadlines = DeadlineReader.Read(root, book),
            Quiet = root.Has("quiet") ? PostingReader.Quiet(root.Map("quiet")) : QuietHours.Default,
            Duty = duty,
            Rota = RotaReader.Read(root, staff, book),
            KeepsWordsFor = PostingReader.Number(root.Map("retention"), "words", most: 3650) is > 0 and var days ? days : null,
            Recurrence = Recurrence(root.Map("recurs")),
            Posting = root.Has("posting") ? PostingReader.Budget(root.Map("posting")) : PostingBudget.Default,
        };
    }

    private static TimeZoneInfo Zone(YamlNode root)
    {
        var id = root.Text("time-zone");
        if (id.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return id.Length == 0 ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(id);
        }

        // China keeps one time without summer time, so it needs no tables from the machine.
        if (id == "Asia/Shanghai")
        {
            return TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(8), id, id);
        }

        root.At("time-zone").Report("M011", $"no time zone is called '{id}' on this machine", "write an IANA name such as Asia/Shanghai, or install tzdata");
        return TimeZoneInfo.Utc;
    }

    private static RecurrenceRule Recurrence(YamlNode node)
    {
        var rule = new RecurrenceRule(PostingReader.Number(node, "times") ?? RecurrenceRule.Default.Times, PostingReader.Number(node, "days", most: 365) ?? RecurrenceRule.Default.Days);
        if (rule is { Times: > 0, Days: 0 })
        {
            node.At("days").Report("M031", "'days' cannot be 0", "1 to 365; times: 0 switches this off");
        }

        return rule;
    }

    private static EmergencyNumbers Numbers(YamlNode node) => new()
    {
        Lift = Number(node, "lift"),
        Gas = Number(node, "gas"),
        Power = Number(node, "power"),
        Water = Number(node, "water"),
        SmsPolice = Number(node, "sms-police"),
    };

    /// <summary>The roles that have a right; neighbours with a post have none.</summary>
    private static IReadOnlyList<string> Rights(YamlNode root, string key)
    {
        foreach (var node in root.List(key).Where(each => each.AsText("role") is { } role && StaffRoles.IsVolunteer(role)))
        {
            node.Report("M037", $"'{node.AsText("role")}' is a neighbour with a post and cannot be in {key}", "they may confirm on the spot, and see no contacts and nothing secret");
        }

        return root.Texts(key);
    }

    private static string Number(YamlNode node, string key)
    {
        if (node.At(key) is not { Exists: true } value)
        {
            node.Report("M010", $"the number to call for '{key}' is missing", "people in danger are told it first, so nothing starts without it");
            return "";
        }

        var number = value.AsText(key) ?? "";
        if (!Callable().IsMatch(number))
        {
            value.Report("M010", $"'{number}' is no number that can be called", "digits and hyphens, e.g. 963333 or 027-55501100");
        }

        return number;
    }

    private static List<IReadOnlyList<string>> Alerts(YamlNode node)
    {
        if (node.Exists && node.Items.Count == 0)
        {
            node.Report("M018", "nobody hears of danger", "write levels of roles, e.g. [[property, grid], [community], [street]]");
        }

        return [.. node.Items.Select(level => (IReadOnlyList<string>)[.. level.Items.Select(ManifestBook.Role).OfType<string>()])];
    }

    [GeneratedRegex("^[A-Z]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortCode();

    [GeneratedRegex("^[0-9](?:-?[0-9]){2,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex Callable();
}
