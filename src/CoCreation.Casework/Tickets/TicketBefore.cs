namespace CoCreation.Casework;

/// <summary>The values of a ticket that an event is about to change.</summary>
internal static class TicketBefore
{
    public static TicketFields Of(Ticket ticket, TicketFields after) => ticket.Version == 0
        ? new()
        : new()
        {
            Category = Was(after.Category, ticket.Category),
            Place = Was(after.Place, ticket.Place),
            PlaceAssumed = Was(after.PlaceAssumed, ticket.PlaceAssumed),
            Since = Was(after.Since, ticket.Since),
            Reporter = Was(after.Reporter, ticket.Reporter),
            Anonymous = Was(after.Anonymous, ticket.Anonymous),
            Publish = Was(after.Publish, ticket.Publish),
            Consent = Was(after.Consent, ticket.Consent),
            Hazard = Was(after.Hazard, ticket.Hazard),
            Confirmed = Was(after.Confirmed, ticket.Confirmed),
            Lead = Was(after.Lead, ticket.Lead.Value),
            Offered = Was(after.Offered, ticket.Offered?.Value),
            AcceptedBy = Was(after.AcceptedBy, ticket.AcceptedBy),
            Helpers = after.Helpers is null ? null : [.. ticket.Helpers.Select(unit => unit.Value)],
            Done = after.Done is null ? null : [.. ticket.Done.Select(unit => unit.Value)],
            HiddenFrom = after.HiddenFrom is null ? null : [.. ticket.HiddenFrom.Select(unit => unit.Value)],
            Deadline = Was(after.Deadline, ticket.Deadline),
            FirstDeadline = Was(after.FirstDeadline, ticket.FirstDeadline),
            AnswerBy = Was(after.AnswerBy, ticket.AnswerBy),
            AnsweredAt = after.AnsweredAt is null ? null : ticket.AnsweredAt,
            AcceptBy = Was(after.AcceptBy, ticket.AcceptBy),
            PromisedAt = after.PromisedAt is null ? null : ticket.PromisedAt,
            AcceptedAt = after.AcceptedAt is null ? null : ticket.AcceptedAt,
            ResolvedAt = after.ResolvedAt is null ? null : ticket.ResolvedAt,
            ClosedAt = after.ClosedAt is null ? null : ticket.ClosedAt,
            Supporters = Was(after.Supporters, ticket.Supporters),
            Households = Was(after.Households, ticket.Households),
            Returns = Was(after.Returns, ticket.Returns),
            Deciding = Was(after.Deciding, ticket.Deciding),
            Reopened = Was(after.Reopened, ticket.Reopened),
            AlertLevel = Was(after.AlertLevel, ticket.AlertLevel),
            Supervised = Was(after.Supervised, ticket.Supervised),
            Overseer = after.Overseer is null ? null : ticket.Overseer?.Value ?? "",
            Outcome = Was(after.Outcome, ticket.Outcome),
            MergedInto = Was(after.MergedInto, ticket.MergedInto),
            Proofs = Was(after.Proofs, ticket.Proofs),
            ProofAwaited = Was(after.ProofAwaited, ticket.ProofAwaited),
            Recurs = Was(after.Recurs, ticket.Recurs),
            Extensions = Was(after.Extensions, ticket.Extensions),
            ParkedUntil = after.ParkedUntil is null ? null : ticket.ParkedUntil,
            WaitingSince = after.WaitingSince is null ? null : ticket.WaitingSince,
            MustReport = Was(after.MustReport, ticket.MustReport),
            ReportedTo = after.ReportedTo is null ? null : ticket.ReportedTo,
            ReportedAt = after.ReportedAt is null ? null : ticket.ReportedAt,
            RelayedAt = after.RelayedAt is null ? null : ticket.RelayedAt,
            RelayedBy = after.RelayedBy is null ? null : ticket.RelayedBy?.Value ?? "",
            Relays = Was(after.Relays, ticket.Relays),
            PausedMs = Was(after.PausedMs, ticket.PausedMs),
            Rating = after.Rating is null ? null : ticket.Rating,
            Attachments = Was(after.Attachments, ticket.Attachments),
        };

    private static T? Was<T>(T? after, T? before)
        where T : class => after is null ? null : before;

    private static T? Was<T>(T? after, T before)
        where T : struct => after is null ? null : before;
}
