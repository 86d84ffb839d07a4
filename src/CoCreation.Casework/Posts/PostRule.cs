namespace CoCreation.Casework;

/// <summary>Which posts are due after which events, and to whom.</summary>
public static class PostRule
{
    /// <summary>From this many households on the group hears a count.</summary>
    public const int CountFrom = 3;

    /// <summary>Whether staff, and the group of the place, hear that now so many households have the same matter; null when one of them had spoken before.</summary>
    public static bool IsTold(int? households) => households is CountFrom or 25 or 50;

    /// <summary>Whether so many at once, when two matters are merged, reach or pass a number that staff are told of.</summary>
    public static bool PassesTold(TicketChange change) =>
        change is { Before.Households: { } before, After.Households: { } after } && Enumerable.Range(before + 1, Math.Max(0, after - before)).Any(count => IsTold(count));

    /// <summary>The posts that a move's events ask for, the ticket standing as it does after them.</summary>
    public static IReadOnlyList<PostDue> After(Ticket ticket, IReadOnlyList<TicketEvent> events, CaseRules rules)
    {
        if (events.Count == 0)
        {
            return [];
        }

        var posts = new List<PostDue>();
        foreach (var each in Telling(events))
        {
            posts.AddRange(ResidentPosts.For(ticket, each, rules));
            posts.AddRange(StaffPosts.For(ticket, each, rules));
        }

        return [.. posts.DistinctBy(post => (post.To, post.Text))];
    }

    /// <summary>Leaves out what a later event of the same move says better: taken on and finished in one go is "finished".</summary>
    private static IEnumerable<TicketEvent> Telling(IReadOnlyList<TicketEvent> events) => events.Where(each => each.Kind switch
    {
        TicketEventKind.Accepted => !events.Any(other => other.Kind is TicketEventKind.Resolved or TicketEventKind.NotPossible or TicketEventKind.Progressed),
        TicketEventKind.Rated => each.Change().After.Heard is not null || !events.Any(other => other.Kind is TicketEventKind.Reopened or TicketEventKind.Contested),
        TicketEventKind.Corrected => ResidentPosts.FreesLift(each) || !events.Any(other => other.Kind is TicketEventKind.Routed or TicketEventKind.Transferred),
        _ => true,
    });

    internal static PostFields Fields(Ticket ticket, TicketEvent each) => new()
    {
        Number = ticket.Number,
        Category = ticket.Category,
        Place = ticket.Place,
        Unit = each.Kind switch
        {
            TicketEventKind.Returned or TicketEventKind.Transferred => ticket.Awaited,
            TicketEventKind.Supervised => (each.Staff is null ? ticket.Overseer : each.Unit) ?? ticket.Lead,
            TicketEventKind.Progressed or TicketEventKind.PartDone or TicketEventKind.Relayed or TicketEventKind.Confirmed => each.Unit ?? ticket.Lead,
            TicketEventKind.WhoAsked => new(each.Change().After.Reason ?? ""),
            _ => ticket.Lead,
        },
        Helper = each.Kind == TicketEventKind.Reopened && each.Change().Before.Lead is { } former && former != ticket.Lead.Value ? new(former) : null,
        Promise = ticket.PromisedAt,
        Households = ticket.Households,
        Level = ticket.AlertLevel,
        Words = each.PublicWords,
        Rating = ticket.Rating,
    };
}
