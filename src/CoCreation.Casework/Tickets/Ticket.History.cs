using System.Text.Json;

namespace CoCreation.Casework;

/// <content>How a ticket follows from its events.</content>
public sealed partial class Ticket
{
    /// <summary>The ticket that a history tells of.</summary>
    /// <exception cref="InvalidOperationException">The history is empty or has a gap.</exception>
    public static Ticket Replay(IEnumerable<TicketEvent> events)
    {
        Ticket? ticket = null;
        foreach (var each in events)
        {
            ticket ??= new() { Id = each.TicketId };
            ticket.Apply(each);
        }

        return ticket ?? throw new InvalidOperationException("A ticket has at least one event.");
    }

    public void Apply(IEnumerable<TicketEvent> events)
    {
        foreach (var each in events)
        {
            Apply(each);
        }
    }

    /// <exception cref="InvalidOperationException">The event is another ticket's, or not the next one.</exception>
    public void Apply(TicketEvent each)
    {
        if (each.TicketId != Id || each.Sequence != Version + 1)
        {
            throw new InvalidOperationException($"Event {each.TicketId}/{each.Sequence} does not follow {Id}/{Version}.");
        }

        Version = each.Sequence;
        State = each.StateAfter;
        Set(each.Change().After);
        Remember(each);
    }

    /// <summary>What follows from who did something, and not from what was changed.</summary>
    private void Remember(TicketEvent each)
    {
        if (each.Kind is TicketEventKind.Resolved or TicketEventKind.NotPossible)
        {
            // Nobody has judged a new result yet.
            Rating = null;
        }

        switch (each.Kind)
        {
            case TicketEventKind.Progressed or TicketEventKind.PartDone or TicketEventKind.Resolved when each.Unit is { } unit:
                WorkedKeys = With(Worked, unit);
                break;
            case TicketEventKind.Returned when each.Unit is { } unit:
                ReturnedKeys = With(Returned, unit);
                break;
            case TicketEventKind.Accepted when each.Unit is { } unit && each.Change().Before.Deciding == true && !Returned.Contains(unit):
                // Whoever was to decide whose it is, and took it, may still give it on: those who said that it is not theirs are remembered.
                break;
            case TicketEventKind.Accepted or TicketEventKind.Reopened:
                ReturnedKeys = KeyList.Join([]);
                break;
        }
    }

    private static string With(IEnumerable<UnitId> units, UnitId unit) => KeyList.Join(units.Append(unit).Select(each => each.Value).Distinct().Order(StringComparer.Ordinal));

    private void Set(TicketFields after)
    {
        if (after.Number is { } number)
        {
            Number = number;
            Serial = TicketNumber.TryParse(number, out var parsed) ? parsed.Serial : 0;
        }

        if (after.Place is { } place)
        {
            (PlaceUnit, PlaceBuilding, PlaceEntrance, PlaceFloor, PlaceSpot) = place;
        }

        if (after.Why is { } why)
        {
            (WhyZh, WhyEn) = why;
        }

        if (after.Clause is { } clause)
        {
            (ClauseZh, ClauseEn) = clause;
        }

        Community = after.Community ?? Community;
        Category = after.Category ?? Category;
        PlaceAssumed = after.PlaceAssumed ?? PlaceAssumed;
        Since = after.Since ?? Since;
        Reporter = after.Reporter ?? Reporter;
        Anonymous = after.Anonymous ?? Anonymous;
        RaisedIn = after.RaisedIn is { } raised ? raised.Length > 0 ? raised : null : RaisedIn;
        Publish = after.Publish ?? Publish;
        Consent = after.Consent ?? Consent;
        Hazard = after.Hazard ?? Hazard;
        Confirmed = after.Confirmed ?? Confirmed;
        Lead = after.Lead is { } lead ? new(lead) : Lead;
        Offered = after.Offered is { } offered ? offered.Length > 0 ? new UnitId(offered) : null : Offered;
        AcceptedBy = after.AcceptedBy is { } by ? by.Length > 0 ? by : null : AcceptedBy;
        HelperKeys = after.Helpers is { } helpers ? KeyList.Join(helpers) : HelperKeys;
        DoneKeys = after.Done is { } done ? KeyList.Join(done) : DoneKeys;
        HiddenKeys = after.HiddenFrom is { } hidden ? KeyList.Join(hidden) : HiddenKeys;
        OpenedAt = after.OpenedAt ?? OpenedAt;
        AnswerBy = after.AnswerBy ?? AnswerBy;
        AnsweredAt = Time(after.AnsweredAt, AnsweredAt);
        AcceptBy = after.AcceptBy ?? AcceptBy;
        FirstDeadline = after.FirstDeadline ?? FirstDeadline;
        Deadline = after.Deadline ?? Deadline;
        PromisedAt = after.PromisedAt is { } promised ? promised > 0 ? promised : null : PromisedAt;
        AcceptedAt = Time(after.AcceptedAt, AcceptedAt);
        ResolvedAt = Time(after.ResolvedAt, ResolvedAt);
        ClosedAt = Time(after.ClosedAt, ClosedAt);
        Supporters = after.Supporters ?? Supporters;
        Households = after.Households ?? Households;
        Returns = after.Returns ?? Returns;
        Deciding = after.Deciding ?? Deciding;
        Reopened = after.Reopened ?? Reopened;
        AlertLevel = after.AlertLevel ?? AlertLevel;
        Supervised = after.Supervised ?? Supervised;
        Overseer = after.Overseer is { } overseer ? overseer.Length > 0 ? new UnitId(overseer) : null : Overseer;
        Outcome = after.Outcome ?? Outcome;
        MergedInto = after.MergedInto ?? MergedInto;
        Proofs = after.Proofs ?? Proofs;
        ProofAwaited = after.ProofAwaited ?? ProofAwaited;
        Recurs = after.Recurs ?? Recurs;
        Extensions = after.Extensions ?? Extensions;
        ParkedUntil = Time(after.ParkedUntil, ParkedUntil);
        WaitingSince = Time(after.WaitingSince, WaitingSince);
        MustReport = after.MustReport ?? MustReport;
        ReportedKeys = after.ReportedTo is { } reported ? KeyList.Join(reported) : ReportedKeys;
        ReportedAt = Time(after.ReportedAt, ReportedAt);
        RelayedAt = Time(after.RelayedAt, RelayedAt);
        RelayedBy = after.RelayedBy is { } relayed ? relayed.Length > 0 ? new UnitId(relayed) : null : RelayedBy;
        Relays = after.Relays ?? Relays;
        PausedMs = after.PausedMs ?? PausedMs;
        Rating = after.Rating ?? Rating;
        Attachments = after.Attachments ?? Attachments;
    }

    private static long? Time(long? after, long? now) => after is { } time ? time > 0 ? time : null : now;

    /// <summary>The next event, with the values that it changes as they are before it.</summary>
    internal TicketEvent Next(TicketEventKind kind, Actor actor, long now, TicketState state, TicketFields after, TicketMove move)
    {
        var change = new TicketChange(TicketBefore.Of(this, after), after);
        return new()
        {
            TicketId = Id,
            Sequence = Version + 1,
            At = now,
            Kind = kind,
            Person = actor.Person,
            Staff = actor.Staff,
            Unit = actor.Unit,
            StateBefore = State,
            StateAfter = state,
            Words = move.Words,
            PublicWords = move.PublicWords,
            Fields = JsonSerializer.Serialize(change, TicketJson.Default.TicketChange),
            Written = change,
        };
    }
}
