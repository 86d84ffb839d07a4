using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Checks what manifests say of each other's units, people and groups.</summary>
internal static class ManifestCheck
{
    public static void Check(ManifestBook book)
    {
        UnitsAreKnown(book);
        FormerKeysAreFree(book);
        ParentsEnd(book);
        AccountsAreOne(book);
        ChannelsAreSpelt(book);
        StaffWorkSomewhere(book);
        StaffRolesAreSpelt(book);
        RolesAreFilled(book);
        PlacesAreTold(book);
        foreach (var community in book.Communities)
        {
            CommunityIsWhole(community, book);
        }

        foreach (var twice in book.Communities.Where(each => each.ShortCode.Length > 0).GroupBy(each => each.ShortCode).Where(same => same.Count() > 1))
        {
            book.Spots[twice.Last().Key].ShortCode.Report("M013", $"the code {twice.Key} is used by two communities", "ticket numbers begin with it");
        }
    }

    private static void UnitsAreKnown(ManifestBook book)
    {
        foreach (var (node, unit) in book.Named.Where(named => !book.Units.ContainsKey(new(named.Unit))))
        {
            node.Report("M003", $"there is no unit '{unit}'", Spelling.Suggest(unit, book.Units.Keys.Select(each => each.Value)) ?? "add it under units, or name the id of one that stands there");
        }
    }

    private static void FormerKeysAreFree(ManifestBook book)
    {
        var taken = new HashSet<UnitId>(book.Units.Keys);
        foreach (var (unit, node) in book.Units.Values)
        {
            foreach (var former in unit.Former.Where(former => !taken.Add(former)))
            {
                node.At("former").Report("M035", $"'{former}' is not free to be a former key", "a former key belongs to one unit, and no unit bears it now");
            }
        }
    }

    private static void ParentsEnd(ManifestBook book)
    {
        foreach (var (unit, node) in book.Units.Values)
        {
            var seen = new HashSet<UnitId>();
            for (UnitId? next = unit.Id; next is { } id && book.Units.TryGetValue(id, out var above); next = above.Unit.Parent)
            {
                if (!seen.Add(id))
                {
                    if (id == unit.Id)
                    {
                        node.At("parent").Report("M005", $"unit '{unit.Id}' lies within itself", "let one of its ancestors have another parent");
                    }

                    break;
                }
            }
        }
    }

    private static void AccountsAreOne(ManifestBook book)
    {
        var staff = book.Staff.Values.SelectMany(each => each.Staff.Accounts, (each, account) => (each.Node, Whose: each.Staff.Key, account));
        var groups = book.Groups.Values.SelectMany(each => each.Group.Accounts, (each, account) => (each.Node, Whose: each.Group.Key, account));
        foreach (var each in Twice(staff).Concat(Twice(groups)))
        {
            each.Node.At("accounts").Report("M002", $"'{each.Whose}' has an account on {each.Channel} that '{each.First}' has already", "each account is one person's or one group's");
        }
    }

    private static IEnumerable<(YamlNode Node, string Whose, string First, string Channel)> Twice(
        IEnumerable<(YamlNode Node, string Whose, KeyValuePair<string, string> Account)> all) =>
        all.GroupBy(each => each.Account).SelectMany(same => same.Skip(1).Select(each => (each.Node, each.Whose, same.First().Whose, each.Account.Key)));

    private static void StaffWorkSomewhere(ManifestBook book)
    {
        foreach (var (staff, node) in book.Staff.Values)
        {
            if (book.Units.TryGetValue(staff.Unit, out var unit) && !UnitKinds.IsRole(unit.Unit.Kind))
            {
                node.At("unit").Report("M021", $"'{staff.Unit}' is a {unit.Unit.Kind}, for which nobody works", "name an organisation: the property company, the grid, the community");
            }
        }
    }

    private static void RolesAreFilled(ManifestBook book)
    {
        var companies = book.Units.Values.Where(each => each.Unit.Kind == UnitKinds.Property).ToList();
        var served = companies.SelectMany(each => each.Unit.Serves.Distinct(), (each, place) => (each.Unit.Id, place)).ToLookup(each => each.place, each => each.Id);
        foreach (var (unit, node) in book.Units.Values.Where(each => served[each.Unit.Id].Skip(1).Any()))
        {
            node.Report("M016", $"'{unit.Id}' has {served[unit.Id].Count()} property companies: {string.Join(", ", served[unit.Id])}", "one company answers for a place; give each its own buildings");
        }

        foreach (var (unit, node) in book.Units.Values.Where(each => each.Unit.Kind == UnitKinds.Compound))
        {
            if (!served.Contains(unit.Id) && !unit.StandIns.ContainsKey(UnitKinds.Property))
            {
                node.Report("M016", $"compound '{unit.Id}' has no property company", "say who stands in: stand-ins: { property: <unit> }, or add it to a property company's serves");
            }
        }
    }

    /// <summary>Whoever writes "3栋" means one place.</summary>
    private static void PlacesAreTold(ManifestBook book)
    {
        foreach (var siblings in book.Units.Values.Where(each => each.Unit is { Parent: not null, Kind: UnitKinds.Building or UnitKinds.Compound }).GroupBy(each => each.Unit.Parent))
        {
            var names = new Dictionary<string, UnitId>(StringComparer.OrdinalIgnoreCase);
            foreach (var (unit, node) in siblings)
            {
                var twice = unit.Aliases.Prepend(unit.Name.Zh).Distinct(StringComparer.OrdinalIgnoreCase).FirstOrDefault(name => name.Length > 0 && !names.TryAdd(name, unit.Id));
                if (twice is not null)
                {
                    node.Report("M042", $"'{unit.Id}' is called '{twice}', as '{names[twice]}' beside it is", "a name stands for one place");
                }
            }
        }
    }

    private static void CommunityIsWhole(Community community, ManifestBook book)
    {
        var spots = book.Spots[community.Key];
        if (book.Units.ContainsKey(community.Desk) && !book.Staff.Values.Any(each => each.Staff.Unit == community.Desk && !each.Staff.IsVolunteer))
        {
            spots.Desk.Report("M017", $"the desk '{community.Desk}' has no staff", "what fits nowhere goes there, so somebody must be there");
        }

        var called = community.AlertLevels.SelectMany(level => level).ToHashSet(StringComparer.Ordinal);
        if (called.Count > 0 && !book.Staff.Values.Any(each => !each.Staff.IsVolunteer && book.Units.TryGetValue(each.Staff.Unit, out var unit) && called.Contains(unit.Unit.Kind)))
        {
            spots.Alerts.Report("M018", "of those who are called to danger nobody has staff", "give staff to one of these units, or call others");
        }

        if (spots.Secret.Exists && !book.Staff.Values.Any(each => each.Staff.Roles.Intersect(community.SecretRoles).Any()))
        {
            spots.Secret.Report("M020", "no member of staff has any of the secret roles", "else nobody would hear of violence or of harm to a child");
        }

        RolesAreSpelt(community.SecretRoles, spots.Secret, book);
        RolesAreSpelt(community.ContactRoles, spots.Contact, book);
    }

    /// <summary>A right that nobody has may be meant for later; one that nobody has and that looks like a role somebody has is a slip.</summary>
    private static void RolesAreSpelt(IReadOnlyList<string> rights, YamlNode node, ManifestBook book)
    {
        var held = book.Staff.Values.SelectMany(each => each.Staff.Roles).Concat(StaffRoles.Known).ToHashSet(StringComparer.Ordinal);
        foreach (var right in rights.Where(right => !held.Contains(right)))
        {
            if (Spelling.Nearest(right, held) is { } near)
            {
                node.Report("M040", $"nobody has the role '{right}'", $"did you mean '{near}'?");
            }
        }
    }

    private static void StaffRolesAreSpelt(ManifestBook book)
    {
        var held = book.Staff.Values.SelectMany(each => each.Staff.Roles).ToHashSet(StringComparer.Ordinal);
        var rights = book.Communities.SelectMany(community => community.SecretRoles.Concat(community.ContactRoles));
        var known = StaffRoles.Known.Concat(rights.Where(held.Contains)).ToHashSet(StringComparer.Ordinal);
        foreach (var (staff, node) in book.Staff.Values)
        {
            foreach (var role in staff.Roles.Where(role => !known.Contains(role)))
            {
                if (Spelling.Nearest(role, known) is { } near)
                {
                    node.At("roles").Report("M040", $"nothing rests on the role '{role}'", $"did you mean '{near}'?");
                }
            }
        }
    }

    private static void ChannelsAreSpelt(ManifestBook book)
    {
        var accounts = book.Staff.Values.Select(each => (each.Node, each.Staff.Accounts)).Concat(book.Groups.Values.Select(each => (each.Node, each.Group.Accounts)));
        foreach (var (node, channel) in accounts.SelectMany(each => each.Accounts.Keys, (each, channel) => (each.Node, channel)))
        {
            if (!ChannelNames.Known.Contains(channel) && Spelling.Nearest(channel, ChannelNames.Known) is { } near)
            {
                node.At("accounts").Report("M041", $"there is no channel '{channel}'", $"did you mean '{near}'?");
            }
        }
    }
}
