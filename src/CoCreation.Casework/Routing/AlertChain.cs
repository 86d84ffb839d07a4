namespace CoCreation.Casework;

/// <summary>Who hears of a danger, level by level.</summary>
public static class AlertChain
{
    /// <summary>The next level hears after this long, and so on.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How many times the next level hears, when nobody takes a danger on.</summary>
    public const int Levels = 3;

    /// <summary>The units of a level (0 at once); a level beyond the last calls everybody again.</summary>
    public static IReadOnlyList<UnitId> Units(CaseRules rules, UnitId place, int level, IReadOnlyList<UnitId> hiddenFrom)
    {
        var levels = rules.Deployment.CommunityOf(place).AlertLevels;
        var roles = level < levels.Count ? levels[level] : levels.SelectMany(each => each);
        return [.. roles
            .Select(role => rules.Router.Serving(role, place)?.Id)
            .OfType<UnitId>()
            .Where(unit => rules.Deployment.HasStaff(unit) && !hiddenFrom.Contains(unit))
            .Distinct()];
    }

    /// <summary>The staff on duty of a level who may know of the ticket; never nobody, while anybody above may.</summary>
    public static IReadOnlyList<Staff> Staff(CaseRules rules, Ticket ticket, int level)
    {
        for (var tried = level; tried <= Levels; tried++)
        {
            var staff = Units(rules, ticket.PlaceUnit, tried, ticket.HiddenFrom)
                .SelectMany(rules.Deployment.OnDuty)
                .Where(each => Visibility.Knows(rules, Actor.Of(Guid.Empty, each), ticket))
                .Distinct()
                .ToList();
            if (staff.Count > 0)
            {
                return staff;
            }
        }

        return [];
    }
}
