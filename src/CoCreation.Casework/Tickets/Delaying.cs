namespace CoCreation.Casework;

/// <summary>How a ticket takes longer, openly: more time with a reason, a day until which nothing can be done, a question to its reporter.</summary>
internal static class Delaying
{
    private const int MostDays = 30;

    /// <summary>More time is given so often at most, by asking for it or by parking.</summary>
    private const int MostExtensions = 2;

    // In the last tenth of its time a question only gains time.
    private const int LastPart = 10;

    /// <summary>Whether more time may be given at all, while it is not over.</summary>
    public static bool MayBeLater(Ticket ticket) => ticket is { Hazard: false, Extensions: < MostExtensions };

    /// <summary>Whether the clock may be stopped for a question, while there is enough of it left.</summary>
    public static bool MayAsk(Ticket ticket, CaseRules rules) => Unasked(ticket, rules) is null;

    public static RefusalCode? Extend(TicketDraft draft, TicketMove.Extend move, CaseRules rules)
    {
        if (MayNot(draft, move.Days is < 1 or > MostDays) is { } code)
        {
            return code;
        }

        var terms = Terms(draft, rules);
        var days = terms.Resolution with { Length = TimeSpan.FromDays(move.Days) };
        draft.Add(TicketEventKind.Extended, Later(draft, After(draft, days, draft.Ticket.Deadline, rules), rules) with { Days = move.Days });
        return null;
    }

    /// <summary>Of two deadlines the earlier holds, and what people were promised is no later.</summary>
    public static RefusalCode? Hasten(TicketDraft draft, TicketMove.Hasten move)
    {
        var ticket = draft.Ticket;
        if (move.Due >= ticket.Deadline || move.Due <= draft.Now)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Hastened, new() { Deadline = move.Due, PromisedAt = ticket.PromisedAt > move.Due ? move.Due : null });
        return null;
    }

    /// <summary>Nothing happens until a day; what is due before it is due a day after it.</summary>
    public static RefusalCode? Park(TicketDraft draft, TicketMove.Park move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var longest = draft.Now + (long)TimeSpan.FromDays(MostDays).TotalMilliseconds;
        if (MayNot(draft, move.Until <= draft.Now || move.Until > longest) is { } code)
        {
            return code;
        }

        var day = Terms(draft, rules).Resolution with { Length = TimeSpan.FromDays(1) };
        var deadline = Math.Max(ticket.Deadline, After(draft, day, move.Until, rules));
        draft.Add(TicketEventKind.Parked, TicketState.InProgress, Later(draft, deadline, rules) with { ParkedUntil = move.Until });
        return null;
    }

    public static RefusalCode? Wake(TicketDraft draft)
    {
        if (draft.Ticket.ParkedUntil is not { } until || until > draft.Now)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Woken, new() { ParkedUntil = 0 });
        return null;
    }

    /// <summary>The clock stops, once a ticket, while its reporter is asked.</summary>
    public static RefusalCode? Ask(TicketDraft draft, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        if (ticket.Reporter == Guid.Empty)
        {
            return RefusalCode.NobodyToAsk;
        }

        if (Unasked(ticket, rules) is { } code)
        {
            return code;
        }

        if (IsLastPart(draft, rules))
        {
            return RefusalCode.TooLate;
        }

        draft.Add(TicketEventKind.Asked, TicketState.InProgress, new() { WaitingSince = draft.Now, ParkedUntil = 0, AnsweredAt = Working.First(draft) });
        return null;
    }

    private static RefusalCode? Unasked(Ticket ticket, CaseRules rules) =>
        ticket.WaitingSince is not null || ticket.PausedMs > 0 ? RefusalCode.AskedBefore
        : rules.Taxonomy.Of(ticket).Deadline is DeadlineClass.Now or DeadlineClass.TwoHours ? RefusalCode.TooUrgent
        : null;

    /// <summary>Whether of the time that was really given, in which nobody counts days off, a tenth or less is left.</summary>
    private static bool IsLastPart(TicketDraft draft, CaseRules rules)
    {
        var (ticket, community) = (draft.Ticket, rules.CommunityOf(draft.Ticket));
        var (rule, @class) = (community.Deadlines, rules.Taxonomy.Of(ticket).Deadline);
        var given = ticket.Reopened > 0 ? rule.Again(@class) : rule.Between(@class, ticket.OpenedAt, ticket.Deadline, community.Zone);
        return rule.Between(@class, draft.Now, ticket.Deadline, community.Zone) <= given / LastPart;
    }

    public static RefusalCode? Resume(TicketDraft draft, CaseRules rules)
    {
        if (draft.Ticket.WaitingSince is null)
        {
            return RefusalCode.NothingChanged;
        }

        Run(draft, rules, unanswered: true);
        return null;
    }

    /// <summary>Lets a stopped clock run on, as much later as it stood still; a parked ticket wakes.</summary>
    public static void Stir(TicketDraft draft, CaseRules rules)
    {
        if (draft.Ticket.ParkedUntil is not null)
        {
            draft.Add(TicketEventKind.Woken, new() { ParkedUntil = 0 });
        }

        if (draft.Ticket.WaitingSince is not null)
        {
            Run(draft, rules);
        }
    }

    private static void Run(TicketDraft draft, CaseRules rules, bool unanswered = false)
    {
        var ticket = draft.Ticket;
        var (community, @class) = (rules.CommunityOf(ticket), rules.Taxonomy.Of(ticket).Deadline);
        var since = ticket.WaitingSince ?? draft.Now;
        var until = Math.Min(draft.Now, since + (long)TimerRule.WaitForReporter.TotalMilliseconds);
        var deadline = community.Deadlines.Later(@class, ticket.Deadline, since, until, community.Zone);
        draft.Add(TicketEventKind.Resumed, new()
        {
            WaitingSince = 0,

            // What was asked still stands in their chat: an answer that comes late is one, also when those who asked went on meanwhile.
            RelayedAt = unanswered || draft.Actor.Staff is not null ? draft.Now : null,
            PausedMs = ticket.PausedMs + Math.Max(1, until - since),
            Deadline = deadline,
            PromisedAt = Promise.Of(@class, draft.Now, deadline, community.Zone) ?? 0,
        });
    }

    private static RefusalCode? MayNot(TicketDraft draft, bool badDays) => draft switch
    {
        { Ticket.Hazard: true } => RefusalCode.TooUrgent,
        _ when draft.Now >= draft.Ticket.Deadline => RefusalCode.TooLate,
        _ when badDays => RefusalCode.BadDays,
        { Ticket.Extensions: >= MostExtensions } => RefusalCode.TooOften,
        { Move.Words: null } => RefusalCode.NeedsWords,
        _ => null,
    };

    private static TicketFields Later(TicketDraft draft, long deadline, CaseRules rules) => new()
    {
        Deadline = deadline,
        Extensions = draft.Ticket.Extensions + 1,
        PromisedAt = Promise.Of(rules.Taxonomy.Of(draft.Ticket).Deadline, draft.Now, deadline, rules.CommunityOf(draft.Ticket).Zone) ?? 0,
        AnsweredAt = Working.First(draft),
    };

    private static ClassTerms Terms(TicketDraft draft, CaseRules rules) =>
        rules.CommunityOf(draft.Ticket).Deadlines.Of(rules.Taxonomy.Of(draft.Ticket).Deadline);

    private static long After(TicketDraft draft, Term term, long from, CaseRules rules)
    {
        var community = rules.CommunityOf(draft.Ticket);
        return term.After(from, community.Deadlines.Calendar, community.Zone);
    }
}
