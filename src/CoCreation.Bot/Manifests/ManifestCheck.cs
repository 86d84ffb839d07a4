using CoCreation.Casework;
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
        StaffWorkSomewhere(book);
        RolesAreFilled(book);
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
            node.Report("M003", $"there is no unit '{unit}'", Spelling.Suggest(unit, book.Units.Keys.Select(each => each.Value)));
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
        var served = book.Units.Values.Where(each => each.Unit.Kind == UnitKinds.Property).SelectMany(each => each.Unit.Serves).ToHashSet();
        foreach (var (unit, node) in book.Units.Values.Where(each => each.Unit.Kind == UnitKinds.Compound))
        {
            if (!served.Contains(unit.Id) && !unit.StandIns.ContainsKey(UnitKinds.Property))
            {
                node.Report("M016", $"compound '{unit.Id}' has no property company", "say who stands in: stand-ins: { property: <unit> }, or add it to a property company's serves");
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

        if (community.SecretRoles.Count > 0 && !book.Staff.Values.Any(each => each.Staff.Roles.Intersect(community.SecretRoles).Any()))
        {
            spots.Secret.Report("M020", "no member of staff has any of the secret roles", "else nobody would hear of violence or of harm to a child");
        }
    }
}
