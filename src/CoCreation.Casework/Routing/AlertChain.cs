namespace CoCreation.Casework;

/// <summary>Who hears of a danger, level by level.</summary>
public static class AlertChain
{
    /// <summary>How many times the next level hears, when nobody takes a danger on.</summary>
    public const int Levels = 3;

    /// <summary>The next level hears after this long, and so on.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The units of a level, so that each of them may take the danger on.</summary>
    public static IReadOnlyList<UnitId> Units(CaseRules rules, Ticket ticket, int level) =>
        [.. Staff(rules, ticket, level).Select(staff => staff.Unit).Distinct()];

    /// <summary>The staff of a level (0 at once) who may know of the ticket. A level that has nobody new gives way to the next; after the last, everybody is called again.</summary>
    public static IReadOnlyList<Staff> Staff(CaseRules rules, Ticket ticket, int level)
    {
        var community = rules.CommunityOf(ticket);
        var called = new HashSet<string>(StringComparer.Ordinal);
        var levels = new List<List<Staff>>();
        var first = true;
        foreach (var roles in community.AlertLevels)
        {
            var units = roles.Select(role => rules.Router.Serving(role, ticket.PlaceUnit)?.Id).OfType<UnitId>();
            var staff = (first ? units.Prepend(ticket.Lead) : units)
                .Distinct()
                .Where(unit => !ticket.HiddenFrom.Contains(unit))
                .SelectMany(rules.Deployment.OnDuty)
                .Where(each => ticket.Publish != PublishClass.Secret || community.SecretRoles.Intersect(each.Roles).Any())
                .Where(each => called.Add(each.Key))
                .ToList();
            first = false;
            if (staff.Count > 0)
            {
                levels.Add(staff);
            }
        }

        return level < levels.Count ? levels[level] : [.. levels.SelectMany(each => each)];
    }
}
