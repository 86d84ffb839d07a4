namespace CoCreation.Casework;

/// <summary>Who hears of a danger, level by level.</summary>
public static class AlertChain
{
    /// <summary>How many times the next level hears, when nobody takes a danger on.</summary>
    public const int Levels = 3;

    /// <summary>The next level hears after this long, and so on.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The units of a level, so that each of them may take the danger on.</summary>
    public static IReadOnlyList<UnitId> Units(CaseRules rules, Ticket ticket, int level, long at) =>
        [.. Staff(rules, ticket, level, at).Select(staff => staff.Unit).Distinct()];

    /// <summary>The staff of a level (0 at once) who may know of the ticket and are on duty. A level that has nobody new gives way to the next; after the last, everybody is called again.</summary>
    public static IReadOnlyList<Staff> Staff(CaseRules rules, Ticket ticket, int level, long at)
    {
        var onDuty = LevelsOf(rules, ticket, at, staff => rules.IsOnDuty(staff, at));
        var all = LevelsOf(rules, ticket, at, _ => true);

        // When nobody at all is on duty, somebody has to be woken.
        var levels = onDuty.Count > 0 ? onDuty : all;
        return level < levels.Count ? levels[level] : [.. all.SelectMany(each => each)];
    }

    private static List<List<Staff>> LevelsOf(CaseRules rules, Ticket ticket, long at, Func<Staff, bool> called)
    {
        var community = rules.CommunityOf(ticket);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var levels = new List<List<Staff>>();
        var first = true;
        foreach (var roles in community.AlertLevels)
        {
            var units = roles.Select(role => rules.Router.Serving(role, ticket.PlaceUnit)?.Id).OfType<UnitId>();
            var staff = (first ? units.Prepend(ticket.Lead) : units)
                .Distinct()
                .Where(unit => !ticket.HiddenFrom.Contains(unit))
                .SelectMany(unit => rules.OnDuty(unit, at))
                .Where(each => ticket.Publish != PublishClass.Secret || community.SecretRoles.Intersect(each.Roles).Any())
                .Where(each => called(each) && known.Add(each.Key))
                .ToList();
            first = false;
            if (staff.Count > 0)
            {
                levels.Add(staff);
            }
        }

        return levels;
    }
}
