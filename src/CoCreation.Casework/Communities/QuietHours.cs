namespace CoCreation.Casework;

/// <summary>When residents' groups are left in peace, on the community's wall clock.</summary>
public sealed record QuietHours
{
    public static QuietHours Default { get; } = new()
    {
        Spans = [new(new(20, 30), new(8, 30)), new(new(12, 0), new(14, 30))],
        Digest = new(19, 0),
    };

    /// <summary>No quiet hours at all: every post at once.</summary>
    public static QuietHours Off { get; } = new() { Spans = [], Digest = null };

    public required IReadOnlyList<QuietSpan> Spans { get; init; }

    /// <summary>When the day's digest goes out; null when there is none.</summary>
    public required TimeOnly? Digest { get; init; }

    public bool Covers(TimeOnly time) => Spans.Any(span => span.Covers(time));

    /// <summary>The instant itself, or the end of the quiet span that it falls into.</summary>
    public long NextOpen(long instant, TimeZoneInfo zone)
    {
        var local = WallClock.Local(instant, zone);
        var opens = local;

        // Two spans may touch; more rounds than spans would mean that they cover the whole day.
        for (var round = 0; round <= Spans.Count; round++)
        {
            if (Spans.FirstOrDefault(span => span.Covers(TimeOnly.FromDateTime(opens))) is not { } quiet)
            {
                return opens == local ? instant : WallClock.Instant(opens, zone);
            }

            opens = WallClock.Next(opens, quiet.To);
        }

        return instant;
    }

    /// <summary>The next time the digest goes out, strictly after the instant; null when there is none.</summary>
    public long? NextDigest(long instant, TimeZoneInfo zone) =>
        Digest is { } time ? WallClock.Instant(WallClock.Next(WallClock.Local(instant, zone), time), zone) : null;
}

/// <summary>One quiet span; it may run over midnight.</summary>
public sealed record QuietSpan(TimeOnly From, TimeOnly To)
{
    public bool Covers(TimeOnly time) => From <= To ? time >= From && time < To : time >= From || time < To;
}
