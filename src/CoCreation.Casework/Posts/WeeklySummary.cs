namespace CoCreation.Casework;

/// <summary>What a community's group reads of its week: what came, what was done, what those affected said of it, and what waits longest.</summary>
/// <param name="Kinds">Public matters that came by category, most first.</param>
/// <param name="Handed">How often public matters that came were handed back by whoever had them.</param>
/// <param name="Oldest">The public matter that has waited longest, whenever it came.</param>
/// <param name="Again">The public matter that came and that comes most often at its spot: a candidate for discussion.</param>
public sealed record WeeklySummary(int Came, IReadOnlyList<(string Category, int Count)> Kinds, int Done, int Judged, int Satisfied, int Handed, Ticket? Oldest, Ticket? Again)
{
    /// <summary>Fewer matters that only their reporters hear of are left out: a small figure may point at somebody.</summary>
    public const int LeastHidden = 5;

    public bool IsEmpty => Came == 0 && Done == 0 && Judged == 0;

    /// <param name="tickets">All of the community that were open at any time since then.</param>
    /// <param name="forStaff">Whether those read it who may see each of them.</param>
    public static WeeklySummary Of(IReadOnlyCollection<Ticket> tickets, long since, bool forStaff = false)
    {
        var shown = tickets.Where(ticket => forStaff || Visibility.MaySeePublicly(ticket)).ToList();
        var hidden = tickets.Except(shown).Where(ticket => ticket.Publish == PublishClass.Reporter).ToList();
        var judged = shown.FindAll(ticket => ticket is { State: TicketState.Closed, Rating: not null, Outcome: Outcome.Done } && ticket.ClosedAt >= since);
        return new(
            shown.Count(Came) + AtLeast(hidden.Count(Came)),
            [.. shown.Where(Came).GroupBy(ticket => ticket.Category).Select(kind => (kind.Key, kind.Count())).OrderByDescending(kind => kind.Item2).ThenBy(kind => kind.Key, StringComparer.Ordinal)],
            shown.Count(WasDone) + AtLeast(hidden.Count(WasDone)),
            judged.Count,
            judged.Count(ticket => ticket.Rating is Rating.Satisfied or Rating.Basic),
            shown.Where(Came).Sum(ticket => ticket.Returns),
            shown.Where(ticket => ticket.State.IsPending() && !ticket.Hazard).MinBy(ticket => ticket.OpenedAt),
            shown.Where(ticket => Came(ticket) && ticket.Recurs > 0).MaxBy(ticket => ticket.Recurs));

        bool Came(Ticket ticket) => ticket.OpenedAt >= since && ticket.State != TicketState.Withdrawn;
        bool WasDone(Ticket ticket) => ticket.ResolvedAt >= since && ticket is { Outcome: Outcome.Done, State: TicketState.Resolved or TicketState.Closed };
        static int AtLeast(int count) => count >= LeastHidden ? count : 0;
    }
}
