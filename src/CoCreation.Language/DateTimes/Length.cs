namespace CoCreation.Language;

/// <summary>A length of time, as counts of units: 一年又一个月21天.</summary>
internal sealed record Length(IReadOnlyList<(decimal Count, TimeUnit Unit)> Amounts)
{
    // A day may still be counted on at both ends.
    private static readonly DateTime Earliest = new(2, 1, 1);
    private static readonly DateTime Latest = new(9998, 1, 1);

    public string Timex => Language.Timex.Duration(Amounts);

    /// <summary>Days and longer only.</summary>
    public bool WholeDays => Amounts.All(amount => amount.Unit < TimeUnit.Hour);

    public double Seconds => Amounts.Sum(amount => (double)amount.Count * Of(amount.Unit));

    /// <summary>The time that lies so long behind (1) or before (-1) another.</summary>
    public DateTime From(DateTime at, int sign)
    {
        foreach (var (count, unit) in Amounts)
            at = Add(at, sign * count, unit);

        return at < Earliest ? Earliest : at > Latest ? Latest : at;
    }

    public Reading Duration(TextSpan span) => new() { Span = span, Kind = TimeKind.Duration, Timex = Timex, Seconds = Seconds, Length = this };

    private static DateTime Add(DateTime at, decimal count, TimeUnit unit)
    {
        var whole = count == decimal.Truncate(count);
        try
        {
            return unit switch
            {
                TimeUnit.Year when whole => at.AddYears((int)count),
                TimeUnit.Year => at.AddMonths((int)decimal.Round(count * 12)),
                TimeUnit.Quarter => at.AddMonths((int)(count * 3)),
                TimeUnit.Month when whole => at.AddMonths((int)count),
                TimeUnit.BusinessDay => BusinessDays(at, (int)count),
                _ => at.AddSeconds((double)count * Of(unit)),
            };
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or OverflowException)
        {
            return count < 0 ? Earliest : Latest;
        }
    }

    private static DateTime BusinessDays(DateTime at, int count)
    {
        for (var left = Math.Min(Math.Abs(count), 10_000); left > 0;)
        {
            at = at.AddDays(Math.Sign(count));
            if (at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return at;
    }

    private static double Of(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => 31_536_000,
        TimeUnit.Quarter => 3 * 2_592_000,
        TimeUnit.Month => 2_592_000,
        TimeUnit.Week => 604_800,
        TimeUnit.Weekend => 2 * 86_400,
        TimeUnit.Day or TimeUnit.BusinessDay => 86_400,
        TimeUnit.Hour => 3_600,
        TimeUnit.Minute => 60,
        _ => 1,
    };
}
