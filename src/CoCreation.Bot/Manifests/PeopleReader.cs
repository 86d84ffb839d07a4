using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads the staff and the groups of a manifest.</summary>
internal static class PeopleReader
{
    /// <summary>The columns that a table of staff may have.</summary>
    public static IReadOnlyList<string> StaffColumns { get; } = ["key", "title.zh", "title.en", "unit", "roles", "over", "duty", "locale", "accounts.*"];

    public static Staff? ReadStaff(YamlNode node, ManifestBook book, DutyHours? usual)
    {
        var key = node.Text("key");
        var staff = new Staff
        {
            Key = key,
            Title = ManifestBook.Name(node, "title"),
            Unit = book.UnitNamed(node.At("unit", required: true), "unit"),
            Roles = node.Texts("roles"),
            Over = [.. node.List("over").Select(each => book.UnitNamed(each, "over"))],
            Duty = node.Number("duty"),
            Hours = DutyReader.Own(node.At("hours"), usual),
            Accounts = Accounts(node),
            Locale = node.OptionalText("locale"),
        };
        if (key.Length == 0)
        {
            return null;
        }

        if (book.Staff.TryAdd(key, (staff, node)))
        {
            return staff;
        }

        var first = book.Staff[key].Node;
        node.Report("M002", $"staff '{key}' is given twice", $"the other is in {first.File} on line {first.Line}");
        return null;
    }

    public static Group? ReadGroup(YamlNode node, ManifestBook book)
    {
        var key = node.Text("key");
        _ = node.At("kind", required: true);
        var group = new Group
        {
            Key = key,
            Unit = book.UnitNamed(node.At("unit", required: true), "unit"),
            Name = ManifestBook.Name(node, "name"),
            Kind = node.OneOf("kind", "residents", "staff") == "staff" ? GroupKind.Staff : GroupKind.Residents,
            Accounts = Accounts(node),
            Locale = node.OneOf("locale", "zh-CN", "en") ?? "zh-CN",
            Trial = node.OneOf("trial", "true", "false") == "true",
            ADay = PostingReader.Number(node, "a-day"),
            Owners = node.Map("owners").Entries.ToDictionary(entry => entry.Key, entry => (IReadOnlyList<string>)[.. entry.Value.Items.Select(each => each.AsText("owner")).OfType<string>()], StringComparer.Ordinal),
        };
        if (group is { Trial: true, Kind: GroupKind.Staff })
        {
            node.At("trial").Report("M039", $"'{key}' is a staff group and cannot be on trial", "a trial is for what residents raise in their group");
        }

        if (key.Length == 0)
        {
            return null;
        }

        if (book.Groups.TryAdd(key, (group, node)))
        {
            return group;
        }

        var first = book.Groups[key].Node;
        node.Report("M002", $"group '{key}' is given twice", $"the other is in {first.File} on line {first.Line}");
        return null;
    }

    private static Dictionary<string, string> Accounts(YamlNode node) => node.At("accounts", required: true).Entries
        .Select(entry => (entry.Key, Id: entry.Value.AsText("account")))
        .Where(entry => entry.Id is not null)
        .ToDictionary(entry => entry.Key, entry => entry.Id!, StringComparer.Ordinal);
}
