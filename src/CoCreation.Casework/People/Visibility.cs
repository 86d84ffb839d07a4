namespace CoCreation.Casework;

/// <summary>Who may see what of a ticket.</summary>
public static class Visibility
{
    /// <summary>Whether the actor may see the ticket's fields at work: in 待办, on a card, by its number.</summary>
    public static bool MaySee(CaseRules rules, Actor actor, Ticket ticket)
    {
        if (!Knows(rules, actor, ticket))
        {
            return false;
        }

        var parts = rules.PartsOf(ticket, actor);
        return (parts & (Part.Lead | Part.Offered | Part.Helper | Part.Superior | Part.Dispatcher | Part.Reporter | Part.System)) != 0;
    }

    /// <summary>Whether the actor may read the reporter's own words.</summary>
    public static bool MaySeeWords(CaseRules rules, Actor actor, Ticket ticket) => MaySee(rules, actor, ticket);

    /// <summary>Whether the actor may open the reporter's contact: the manifest's contact roles, and of them those of the grid and the offices above it only; never of what was raised anonymously.</summary>
    public static bool MaySeeContacts(CaseRules rules, Actor actor, Ticket ticket) =>
        actor.Unit is { } unit
        && rules.Units.TryGet(unit, out var known)
        && UnitKinds.IsGovernment(known.Kind)
        && !ticket.Anonymous
        && MaySee(rules, actor, ticket)
        && rules.CommunityOf(ticket).ContactRoles.Intersect(actor.Roles).Any();

    /// <summary>Whether the ticket exists at all, as far as the actor is concerned.</summary>
    public static bool Knows(CaseRules rules, Actor actor, Ticket ticket)
    {
        if (actor.IsSystem || actor.MayClaim(ticket) || (actor.Person != Guid.Empty && actor.Person == ticket.Reporter))
        {
            return true;
        }

        if (actor.Unit is { } unit && ticket.HiddenFrom.Contains(unit))
        {
            return false;
        }

        return ticket.Publish != PublishClass.Secret || MayKnowSecrets(rules, actor, ticket);
    }

    /// <summary>The public version of a ticket, for a stranger who guessed or overheard its number.</summary>
    public static bool MaySeePublicly(Ticket ticket) => ticket.Publish == PublishClass.Group
        && ticket.Consent is PublicConsent.NotNeeded or PublicConsent.Yes;

    /// <summary>Whether the groups concerned may hear what is done: of a public matter, and of a demand that a whole group has made.</summary>
    public static bool MayBeTold(Ticket ticket) =>
        MaySeePublicly(ticket) || (ticket is { Category: Representative.CollectiveDemand, Publish: PublishClass.Reporter, RaisedIn: not null });

    /// <summary>Whether groups hear of a danger, wherever it was raised: of one that is public, once staff have confirmed it.</summary>
    public static bool MayBeWarned(Ticket ticket) => ticket is { Hazard: true, Publish: PublishClass.Group, Confirmed: true };

    /// <summary>Whether somebody outside the tree of units, such as a contractor, may work on it: never on what is secret, nor on what the law has reported.</summary>
    public static bool MayLeaveGovernance(Ticket ticket) => ticket.Publish != PublishClass.Secret && ticket.MustReport == MandatoryReport.None;

    private static bool MayKnowSecrets(CaseRules rules, Actor actor, Ticket ticket) =>
        actor is { Unit: { } unit, IsVolunteer: false, OnlyAdministers: false }
        && (unit == ticket.Lead || unit == ticket.Offered || ticket.Helpers.Contains(unit) || rules.Router.IsSuperior(unit, ticket.Lead))
        && rules.CommunityOf(ticket).SecretRoles.Intersect(actor.Roles).Any();
}
