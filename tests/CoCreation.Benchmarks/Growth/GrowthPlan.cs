namespace CoCreation.Benchmarks.Growth;

/// <summary>Which sizes are measured: each list in turn, while the others stay at their first.</summary>
/// <param name="Tickets">Tickets in the database, on SQLite and 2,500 groups.</param>
/// <param name="Groups">Residents' groups, on SQLite and the fewest tickets.</param>
/// <param name="Instances">Instances on one PostgreSQL and Redis, with 2,500 groups and the fewest tickets.</param>
internal sealed record GrowthPlan(IReadOnlyList<int> Tickets, IReadOnlyList<int> Groups, IReadOnlyList<int> Instances, TimeSpan Warm, TimeSpan Measured)
{
    public const int UsualGroups = 2_500;

    /// <summary>The points, series by series; the first of each is what the others of it are compared with.</summary>
    public IEnumerable<GrowthPoint> Points() =>
    [
        .. Tickets.Select(tickets => new GrowthPoint("tickets", tickets, UsualGroups, 0)),
        .. Groups.Select(groups => new GrowthPoint("groups", Tickets[0], groups, 0)),
        .. Instances.Select(instances => new GrowthPoint("instances", Tickets[0], UsualGroups, instances)),
    ];
}

/// <summary>One size that is measured.</summary>
/// <param name="Series">What grows.</param>
/// <param name="Instances">On PostgreSQL and Redis; 0 for one process on SQLite.</param>
internal sealed record GrowthPoint(string Series, int Tickets, int Groups, int Instances);
