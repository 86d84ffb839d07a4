namespace CoCreation.Casework;

/// <summary>Trial mode: a route is a draft until somebody sends it.</summary>
internal static class Dispatching
{
    private const long MinuteMs = 60_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <summary>Whether a matter waits for the dispatcher: danger, and what few may know of, never does.</summary>
    public static bool Waits(Ticket ticket, bool trial) =>
        trial && ticket is { Hazard: false, MustReport: MandatoryReport.None } && ticket.Publish != PublishClass.Secret;

    /// <summary>
    /// When a draft goes out by itself: after half an hour in which somebody who could have sent it was on duty, sooner where it must be taken on soon,
    /// and in any case before two thirds of the time to take it on have passed.
    /// </summary>
    public static long SentBy(Ticket ticket, CaseRules rules)
    {
        var time = Math.Max(0, ticket.AcceptBy - ticket.OpenedAt);
        var wait = Math.Min(time / 3, (long)LongestWait.TotalMilliseconds);
        var dispatchers = rules.Dispatchers(rules.CommunityOf(ticket));
        var at = ticket.OpenedAt;
        for (var latest = at + (time / 3 * 2); wait > 0 && at < latest; at += MinuteMs)
        {
            wait -= dispatchers.Any(staff => rules.IsOnDuty(staff, at)) ? MinuteMs : 0;
        }

        return at;
    }

    public static RefusalCode? Dispatch(TicketDraft draft, TicketMove.Dispatch move, CaseRules rules)
    {
        if (move.Category is { } category && Adding.Correct(draft, new TicketMove.Correct { Category = category, Earlier = move.Earlier }, rules) is { } refused)
        {
            return refused;
        }

        var ticket = draft.Ticket;
        if (ticket.State != TicketState.Received)
        {
            // It turned out to be a danger, or a secret, and is out already.
            return null;
        }

        if (move.To is not { } to || to == ticket.Lead)
        {
            draft.Add(TicketEventKind.Dispatched, TicketState.Dispatched, new());
            return null;
        }

        if (Handing.Refuses(ticket, to, rules) is { } unfit)
        {
            return unfit;
        }

        draft.Add(TicketEventKind.Dispatched, TicketState.Dispatched, new()
        {
            Lead = to.Value,
            Why = new($"{rules.CommunityOf(ticket).Name.Zh}派给了{rules.Units.NameOf(to).Zh}。", $"{rules.CommunityOf(ticket).Name.En} gave it to {rules.Units.NameOf(to).En}."),
        });
        return null;
    }
}
