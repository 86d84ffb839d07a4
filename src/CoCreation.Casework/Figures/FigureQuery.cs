namespace CoCreation.Casework;

/// <summary>Counts the three rates from what happened; the clocks are the first ones, whatever was promised later.</summary>
public static class FigureQuery
{
    // A figure below this would point at somebody.
    private const int LeastOfSecret = 5;

    /// <summary>The events that the count rests on; others need not be read.</summary>
    public static IReadOnlyList<TicketEventKind> Kinds { get; } =
        [TicketEventKind.Routed, TicketEventKind.Dispatched, TicketEventKind.Resolved, TicketEventKind.NotPossible, TicketEventKind.Rated, TicketEventKind.Seconded];

    /// <param name="histories">Tickets with their events of <see cref="Kinds"/>, in order; those opened outside the period are passed over.</param>
    /// <param name="unit">Only what this unit or one below it is counted for; null for all.</param>
    public static Figures Count(IEnumerable<(Ticket Ticket, IReadOnlyList<TicketEvent> Events)> histories, CaseRules rules, long from, long to, long now, UnitId? unit = null)
    {
        var (byUnit, byCategory) = (new Dictionary<UnitId, Rates>(), new Dictionary<string, Rates>(StringComparer.Ordinal));
        var (all, left) = (default(Rates), new List<Left>());
        var (matters, returns) = (0, 0);
        foreach (var (ticket, events) in histories.Where(each => each.Ticket.OpenedAt >= from && each.Ticket.OpenedAt < to))
        {
            var counted = Counted(ticket, events, now).Where(each => unit is not { } only || rules.Units.Within(each.Unit, only)).ToList();
            var isOurs = unit is not { } ours || counted.Count > 0 || rules.Units.Within(FirstUnit(ticket, events), ours);
            if (!isOurs)
            {
                continue;
            }

            matters += ticket.Publish == PublishClass.Secret ? 0 : 1;
            returns += ticket.Publish == PublishClass.Secret ? 0 : ticket.Returns;
            left.AddRange(WhyLeft(ticket, events));
            foreach (var (at, rates) in counted)
            {
                all += rates;
                byUnit[at] = byUnit.GetValueOrDefault(at) + rates;
                byCategory[ticket.Category] = byCategory.GetValueOrDefault(ticket.Category) + rates;
            }
        }

        return new() { From = from, To = to, Matters = matters, Returns = returns, All = all, ByUnit = byUnit, ByCategory = byCategory, Excluded = Excluded(left) };
    }

    /// <summary>What a ticket counts for, and for which unit: the answer for the first that had it, the result for whoever brought it about.</summary>
    private static IEnumerable<(UnitId Unit, Rates Rates)> Counted(Ticket ticket, IReadOnlyList<TicketEvent> events, long now)
    {
        if (ticket.Publish == PublishClass.Secret || ticket.State is TicketState.Withdrawn or TicketState.Merged)
        {
            yield break;
        }

        if (ticket.AnsweredAt is { } answered)
        {
            yield return (FirstUnit(ticket, events), new(Share.Count(answered <= ticket.AnswerBy), default, default));
        }
        else if (now > ticket.AnswerBy)
        {
            yield return (FirstUnit(ticket, events), new(Share.Count(good: false), default, default));
        }

        UnitId? doer = null;
        (UnitId Unit, bool Solved)? last = null;
        var spoken = new HashSet<Guid>();
        foreach (var each in events)
        {
            if (each.Kind is TicketEventKind.Resolved or TicketEventKind.NotPossible)
            {
                doer = each.Kind == TicketEventKind.Resolved ? each.Unit ?? ticket.Lead : null;
                spoken.Clear();
                last = null;
            }
            else if (doer is { } unit && WordOf(each) is { } word && spoken.Add(each.Person))
            {
                last = (unit, IsGood(word));
                yield return (unit, new(default, default, Share.Count(IsGood(word))));
            }
        }

        if (last is { } said && ticket.Outcome != Outcome.NotPossible)
        {
            yield return (said.Unit, new(default, Share.Count(said.Solved && ticket.Outcome == Outcome.Done), default));
        }
    }

    private static IEnumerable<Left> WhyLeft(Ticket ticket, IReadOnlyList<TicketEvent> events)
    {
        var judged = events.Reverse().TakeWhile(each => each.Kind is not (TicketEventKind.Resolved or TicketEventKind.NotPossible)).Any(each => WordOf(each) is not null);
        Left? why = ticket switch
        {
            { Publish: PublishClass.Secret } => Left.Secret,
            { State: TicketState.Withdrawn } => Left.Withdrawn,
            { State: TicketState.Merged } => Left.Merged,
            { Outcome: Outcome.NotPossible } => Left.NotPossible,
            _ when judged => null,
            { Outcome: Outcome.Explained or Outcome.Topic } => Left.Decided,
            { ProofAwaited: true } => Left.WithoutProof,
            { State: TicketState.Closed } => Left.Unrated,
            _ => Left.Open,
        };
        if (why is { } left)
        {
            yield return left;
        }
    }

    private static Exclusions Excluded(List<Left> left)
    {
        int Of(Left why) => left.Count(each => each == why);
        var secret = Of(Left.Secret);
        return new()
        {
            Secret = secret is > 0 and < LeastOfSecret ? null : secret,
            Withdrawn = Of(Left.Withdrawn),
            Merged = Of(Left.Merged),
            NotPossible = Of(Left.NotPossible),
            Decided = Of(Left.Decided),
            WithoutProof = Of(Left.WithoutProof),
            Unrated = Of(Left.Unrated),
            Open = Of(Left.Open),
        };
    }

    /// <summary>The unit that it first went out to: what is only drafted on trial is nobody's yet.</summary>
    private static UnitId FirstUnit(Ticket ticket, IReadOnlyList<TicketEvent> events)
    {
        UnitId? first = null;
        foreach (var each in events.Where(each => each.Kind is TicketEventKind.Routed or TicketEventKind.Dispatched))
        {
            first = each.Change().After.Lead is { } lead ? new(lead) : first;
            if (each.StateAfter != TicketState.Received)
            {
                break;
            }
        }

        return first ?? ticket.Lead;
    }

    private static Rating? WordOf(TicketEvent each) => each.Kind switch
    {
        TicketEventKind.Rated => each.Change().After.Rating,
        TicketEventKind.Seconded => each.Change().After.Second,
        _ => null,
    };

    private static bool IsGood(Rating word) => word is Rating.Satisfied or Rating.Basic;

    /// <summary>Why a matter counts for no rate.</summary>
    private enum Left
    {
        Secret,
        Withdrawn,
        Merged,
        NotPossible,
        Decided,
        WithoutProof,
        Unrated,
        Open,
    }
}
