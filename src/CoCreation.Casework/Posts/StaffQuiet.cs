namespace CoCreation.Casework;

/// <summary>Leaves staff in peace: between their lists they hear only what presses, off duty nothing, and then whoever is on duty above them hears it.</summary>
internal static class StaffQuiet
{
    /// <summary>What is due so soon cannot wait for a list.</summary>
    public const long NearMs = 2 * 3_600_000;

    private static readonly string[] ToForce = [PostText.StaffReminder, PostText.StaffUnanswered, PostText.StaffSilent, PostText.StaffLate, PostText.StaffSupervise];

    // What somebody has to act on; that a matter was judged or withdrawn concerns nobody else.
    private static readonly string[] ToActOn = [.. ToForce, PostText.StaffNew, PostText.StaffDecideWhose, PostText.StaffSentBack, PostText.StaffReopened, PostText.StaffPressed];

    // What somebody has said to them is on no list: on duty they hear it, else when duty begins.
    private static readonly string[] SaidToThem = [PostText.StaffPressed, PostText.StaffAgain, PostText.StaffSooner, PostText.StaffWhoAsked, PostText.StaffNotPossible, PostText.StaffTaken, PostText.StaffGivenOn];

    public static IEnumerable<PostDue> Keep(IReadOnlyList<PostDue> posts, Ticket ticket, long at, CaseRules rules)
    {
        var presses = EndPresses(ticket, at, rules);
        foreach (var post in posts)
        {
            if (post.Urgent || IsOnDuty(post, at, rules) is null || ((presses || ForcedBy(post, ticket, at) || post.Text == PostText.StaffDraft) && IsOnDuty(post, at, rules) == true))
            {
                yield return post;
            }
            else if (IsSaidToThem(post, ticket) && post.To is Audience.ToStaff(var key) && rules.Deployment.TryStaff(key, out var staff))
            {
                yield return post with { NotBefore = rules.ToldAt(staff, at) };
            }
        }

        foreach (var missed in posts.Where(post => (presses || ForcedBy(post, ticket, at)) && !post.Urgent && ToActOn.Contains(post.Text)).GroupBy(post => post.Text))
        {
            var toStaff = missed.Where(post => post.To is Audience.ToStaff).ToList();
            if (toStaff.Count > 0 && toStaff.TrueForAll(post => IsOnDuty(post, at, rules) == false) && InTheirPlace(toStaff[0], ticket, at, rules) is { } other)
            {
                yield return toStaff[0] with { To = new Audience.ToStaff(other.Key), MayQuote = toStaff[0].MayQuote && Visibility.MaySeeWords(rules, Actor.Of(Guid.Empty, other), ticket) };
            }
        }
    }

    /// <summary>What a reporter adds or puts right concerns whoever is at work on it; what is not taken on yet, they read then.</summary>
    private static bool IsSaidToThem(PostDue post, Ticket ticket) =>
        SaidToThem.Contains(post.Text) || (post.Text == PostText.StaffChanged && ticket.State is TicketState.Accepted or TicketState.InProgress);

    /// <summary>Whether it presses to take a matter on, or to answer, and the time for that is nearly or just over: the matter itself may wait for the list, this cannot.</summary>
    private static bool ForcedBy(PostDue post, Ticket ticket, long at) => ToForce.Contains(post.Text)
        && ((ticket.State == TicketState.Dispatched && IsNear(ticket.AcceptBy, at))
            || (ticket.State is TicketState.Accepted or TicketState.InProgress && ticket.AnsweredAt is null && IsNear(ticket.AnswerBy, at)));

    /// <summary>What cannot wait for the next list: danger, what is due in two hours by its kind, and whatever is due so soon.</summary>
    private static bool EndPresses(Ticket ticket, long at, CaseRules rules) => IsShort(ticket, rules) || ticket.Deadline - at <= NearMs;

    private static bool IsNear(long due, long at) => Math.Abs(due - at) <= NearMs;

    private static bool IsLate(Ticket ticket, long at, CaseRules rules) => !IsShort(ticket, rules) && ticket.Deadline <= at;

    private static bool IsShort(Ticket ticket, CaseRules rules) => ticket.Hazard || rules.Taxonomy.Of(ticket).Deadline is DeadlineClass.Now or DeadlineClass.TwoHours;

    /// <summary>Whether those whom a post is for are on duty; null where no hours are kept.</summary>
    private static bool? IsOnDuty(PostDue post, long at, CaseRules rules) => post.To switch
    {
        Audience.ToStaff(var key) when rules.Deployment.TryStaff(key, out var staff) => rules.KeepsTimes(staff, at) ? rules.IsOnDuty(staff, at) : null,
        Audience.ToGroup(var key) when rules.Deployment.TryGroup(key, out var group) => IsWorked(rules.Deployment.CommunityOf(group.Unit), at, rules),
        _ => null,
    };

    /// <summary>Whether it is within the hours of a community, and its staff group may be disturbed; null where it keeps none.</summary>
    private static bool? IsWorked(Community community, long at, CaseRules rules) =>
        rules.DutyIn(community)?.Covers(WallClock.Local(at, community.Zone), community.Deadlines.Calendar);

    /// <summary>The nearest above who is on duty and may know of it; when nobody is, and it may still be done in time, the one of the unit itself who is called first.</summary>
    private static Staff? InTheirPlace(PostDue post, Ticket ticket, long at, CaseRules rules)
    {
        var unit = post.To is Audience.ToStaff(var key) && rules.Deployment.TryStaff(key, out var missed) ? missed.Unit : ticket.Awaited;
        for (UnitId? above = unit; above is { } next; above = rules.Router.Superior(next, ticket.HiddenFrom))
        {
            var there = rules.OnDuty(next, at).FirstOrDefault(staff => rules.IsOnDuty(staff, at) && Visibility.MaySee(rules, Actor.Of(Guid.Empty, staff), ticket));
            if (there is not null)
            {
                return there;
            }
        }

        // What is late already is late in the morning too, and what is only to be taken on can be then: both stand on the list.
        return IsLate(ticket, at, rules) || !EndPresses(ticket, at, rules) ? null : rules.OnDuty(unit, at).FirstOrDefault(staff => Visibility.MaySee(rules, Actor.Of(Guid.Empty, staff), ticket));
    }
}
