using System.Globalization;

namespace CoCreation.Language;

/// <summary>Turns a reading into its values: past and coming, morning and evening, before and after.</summary>
internal static class Resolution
{
    public static DateTimeMention Of(Reading reading, string text)
    {
        var kind = Limited(reading);
        var type = Name(kind);
        List<DateTimeValue> values = [];
        Add(reading, type, reading.Past, values);
        if (reading.Future != reading.Past)
            Add(reading, type, reading.Future, values);

        if (values.Count == 0)
        {
            var value = reading.Seconds is { } seconds ? seconds.ToString("0.######", CultureInfo.InvariantCulture) : "not resolved";
            values.Add(new() { Timex = reading.Timex, Type = type, Mod = reading.Mod, IsLunar = reading.Lunar, Value = value });
        }

        return new(Folding.Narrow(reading.Span.Of(text)), reading.Span.Start, reading.Span.End - 1, "datetimeV2." + (reading.Mod is "approx" ? Name(reading.Kind) : type), values);
    }

    /// <summary>A limit or an about makes a range of a point.</summary>
    private static TimeKind Limited(Reading reading) => reading.Mod is null ? reading.Kind : reading.Kind switch
    {
        TimeKind.Date => TimeKind.DateRange,
        TimeKind.Time => TimeKind.TimeRange,
        TimeKind.DateTime => TimeKind.DateTimeRange,
        var kind => kind,
    };

    private static void Add(Reading reading, string type, Extent? extent, List<DateTimeValue> values)
    {
        if (extent is not { } told)
            return;

        values.Add(Value(reading, type, told, reading.Timex));
        if (!reading.EitherHalf)
            return;

        var (start, end) = reading.IsRange
            ? (Later(told.Start), told.End is { } to ? Later(to) : (DateTime?)null)
            : (told.Start.Hour >= 12 ? told.Start.AddHours(-12) : told.Start.AddHours(12), null);
        values.Add(Value(reading, type, new(start, end), Timex.OtherHalf(reading.Timex)));
    }

    private static DateTime Later(DateTime at) => at.AddHours(at.Hour == 12 ? -12 : 12);

    private static DateTimeValue Value(Reading reading, string type, Extent extent, string timex)
    {
        var start = Format(reading.Kind, extent.Start);
        var end = extent.End is { } to ? Format(reading.Kind, to) : null;
        var mod = reading.Mod ?? "";
        var value = new DateTimeValue
        {
            Timex = timex,
            Type = type,
            Mod = reading.Mod,
            IsLunar = reading.Lunar,
            SourceEntity = !reading.Limited ? null : reading.IsRange ? "datetimerange" : "datetimepoint",
        };

        // "Before December" ends where December begins; "before the end of December" ends where it ends.
        if (mod.StartsWith("before", StringComparison.Ordinal))
            return value with { End = mod.EndsWith("-end", StringComparison.Ordinal) ? end ?? start : start };

        if (mod.StartsWith("until", StringComparison.Ordinal))
            return value with { End = end ?? start };

        if (mod.StartsWith("after", StringComparison.Ordinal))
            return value with { Start = mod.EndsWith("-start", StringComparison.Ordinal) ? start : end ?? start };

        if (mod.StartsWith("since", StringComparison.Ordinal))
            return value with { Start = start };

        if (reading.Days is { } days)
            value = value with { List = string.Join(',', days.Select(day => Timex.Date(day))) };

        return reading.IsRange ? value with { Start = start, End = end } : value with { Value = start };
    }

    private static string Format(TimeKind kind, DateTime at) => at.ToString(
        kind switch
        {
            TimeKind.Date or TimeKind.DateRange => "yyyy-MM-dd",
            TimeKind.Time or TimeKind.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);

    public static string Name(TimeKind kind) => kind switch
    {
        TimeKind.Date => "date",
        TimeKind.Time => "time",
        TimeKind.DateTime => "datetime",
        TimeKind.DateRange => "daterange",
        TimeKind.TimeRange => "timerange",
        TimeKind.DateTimeRange => "datetimerange",
        TimeKind.Duration => "duration",
        _ => "set",
    };
}
