namespace CoCreation.Language;

/// <summary>Reads from one day, month, year or moment to another in English: Oct. 2 to October 22, from 4 to 22 this month, jan-feb 2017, between now and eight o'clock.</summary>
internal static class EnglishDateRanges
{
    private static readonly string[] Joints = ["to the", "to", "until the", "until", "till the", "till", "til", "through the", "through", "thru", "-", "~", "and the", "and", "up to"];

    public static Match? Read(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, Numbers(t, first));
        EnglishDates.Longer(ref best, Ends(t, first));
        EnglishDates.Longer(ref best, Lasting(t, first));
        EnglishDates.Longer(ref best, Week(t, first));
        return best;
    }

    private static bool Joint(EnglishTokens t, ref int i, bool between) => t.Take(ref i, Joints) && (between || !t.Is(i - 1, "and") && !(t.Is(i - 1, "the") && t.Is(i - 2, "and")));

    /// <summary>Days of one month, told once: 4-23 in next month, between 3 and 12 of Sept, November 19-20.</summary>
    private static Match? Numbers(EnglishTokens t, int first)
    {
        var i = first;
        var led = t.Take(ref i, "from the", "from", "between the", "between");
        var between = led && t[first].Word == "between";
        var month = led ? null : Named(t, ref i);
        if (month is not null)
            led = t.Take(ref i, "from the", "from", "between the", "between") | led;
        else if (led && Named(t, ref i) is { } inside)
            month = inside;

        if (month is not null)
            i = t.Skip(i, "the");

        between |= t.Is(i - 1, "between");
        if (!EnglishDates.Day(t, ref i, out var from) || !Joint(t, ref i, between) || !EnglishDates.Day(t, ref i, out var to))
            return null;

        if (month is { } named)
        {
            if (t[i].Glued && t.Is(i, "-", "/", ":"))
                return null;

            var at = t.Skip(i, ", of", ",", "of", "in");
            return EnglishCounts.Year(t, ref at, out var year) ? Of(t, first, at, year, named, from, to) : Of(t, first, i, null, named, from, to);
        }

        i = t.Skip(i, "of the", "of", "in the", "in", ",");
        if (EnglishCalendarWords.Relation(t[i].Word) is { } away && t.Is(i + 1, "month"))
        {
            var on = new DateTime(t.Reference.Year, t.Reference.Month, 1).AddMonths(away);
            return Of(t, first, i + 2, on.Year, on.Month, from, to);
        }

        if (EnglishCalendarWords.Month(t[i].Word) is not (> 0 and var last))
            return null;

        var next = t.Skip(i + 1, ".");
        next = next > i + 1 && !t[next].IsNumber ? i + 1 : next;
        var told = t.Skip(next, ", of", ",", "of", "in");
        return EnglishCounts.Year(t, ref told, out var of) ? Of(t, first, told, of, last, from, to)
            : EnglishDates.Day(t, told) && t[told].IsNumber && told == next ? null
            : Of(t, first, i + 1, null, last, from, to);
    }

    private static int? Named(EnglishTokens t, ref int i)
    {
        if (EnglishCalendarWords.Month(t[i].Word) is not (> 0 and var month) || t[i].Glued && t[i - 1].Word is "$")
            return null;

        i = t.Skip(i + 1, ".");
        return month;
    }

    private static Match? Of(EnglishTokens t, int first, int next, int? year, int month, int from, int to) => from >= to
        ? null
        : new(Compose.Dates(Anchored.Date(default, year, month, from, t.Reference), Anchored.Date(default, year, month, to, t.Reference), t.Span(first, next)), next);

    /// <param name="Coarse">A month or a year, whose distance is told in months.</param>
    private readonly record struct End(Reading Reading, int Next, bool Coarse, bool Timed, bool Yearly = false);

    private static Match? Ends(EnglishTokens t, int first)
    {
        var i = first;
        var led = t.Take(ref i, "from the", "from", "between the", "between");
        var between = t.Is(first, "between");
        if (led && t.Is(i - 1, "the"))
            i--;

        if (From(t, i, led) is not { } from)
            return null;

        i = from.Next;
        if (!Joint(t, ref i, between))
            return null;

        if (t.Is(i - 1, "the"))
            i--;

        if (To(t, i, from, led) is not { } to)
            return null;

        if (!led && t.Is(from.Next, "-") && to.Reading.Kind == TimeKind.DateTime)
            return null;

        var span = t.Span(first, to.Next);
        if (from.Timed || to.Timed)
            return Moments(t, from, to, span);

        var (begin, end) = Shared(t, from, to);
        if (begin.Past is null || end.Past is null)
            return new(new Reading { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Range(begin.Timex, end.Timex, "PXD") }, to.Next);

        var range = Compose.Dates(begin, end, span, from.Yearly && to.Yearly ? TimeUnit.Year : from.Coarse && to.Coarse ? TimeUnit.Month : TimeUnit.Day);
        if (begin.Timex.Contains('#', StringComparison.Ordinal) && range.Future is { } certain)
            range = range with { Timex = range.Timex.Replace(begin.Timex, Timex.Date(certain.Start), StringComparison.Ordinal) };

        return range.Future is { End: { } last } told && last < told.Start || range.Past is { End: { } before } past && before < past.Start ? null : new(range, to.Next);
    }

    /// <summary>A year told once, at the end, holds for the beginning too; the present makes both certain.</summary>
    private static (Reading Begin, Reading End) Shared(EnglishTokens t, End from, End to)
    {
        var (begin, end) = (from.Reading, to.Reading);
        if (begin.Timex == "PRESENT_REF" && end.Future is { } coming)
            return (Anchored.Date(begin.Span, t.Reference), end with { Only = coming });

        if (end.Timex == "PRESENT_REF" || end.Timex == Timex.Date(t.Reference))
        {
            end = Anchored.Date(end.Span, t.Reference);
            return begin.Timex.StartsWith("XXXX", StringComparison.Ordinal) && begin.Past is { } past ? (Anchored.Date(begin.Span, past.Start.Date <= t.Reference.Date && begin.Future is { } f && f.Start <= t.Reference ? f.Start : past.Start), end) : (begin, end);
        }

        if (!begin.Timex.StartsWith("XXXX-", StringComparison.Ordinal) || begin.Timex.Length != 10 || end.Timex.Length != 10 || begin.Future is not { } free || end.Past is not { } stop || Untold(end.Timex))
            return (begin, end);

        var told = char.IsDigit(end.Timex[0]);
        if (Untold(begin.Timex))
            return (Anchored.Date(begin.Span, told ? stop.Start.Year : null, stop.Start.Month, free.Start.Day, t.Reference), end);

        if (!told || end.Timex == Timex.Date(t.Reference.AddDays(1)))
            return (begin, end);

        var late = Anchored.Day(stop.Start.Year, free.Start.Month, Math.Min(free.Start.Day, 28)) > stop.Start;
        return (Anchored.Date(begin.Span, late ? stop.Start.Year - 1 : stop.Start.Year, free.Start.Month, free.Start.Day, t.Reference), end);
    }

    /// <summary>The month was not said, or the day is that of a week.</summary>
    private static bool Untold(string timex) => timex[5] is 'X' or 'W';

    private static End? From(EnglishTokens t, int i, bool led)
    {
        if (EnglishDayTimes.Now(t, i) is { } now)
            return new(now.Reading, now.Next, false, false);

        End? best = null;
        if (Borders(t, i) is { } border)
            best = border;

        if (EnglishDates.Read(t, i, loose: led) is { } date && (best is null || date.Next > best.Value.Next))
            best = new(date.Reading, date.Next, false, false);

        // Oct. 2 to October 22 and 02 to April 07.
        if (best is null && led && EnglishDates.DayOfMonth(t, i) is { } number && t.Is(number.Next, "to", "until", "till", "-", "and", "through"))
            best = new(number.Reading, number.Next, false, false);

        if (led && EnglishDayTimes.Read(t, i) is { } moment && (best is null || moment.Next > best.Value.Next) && moment.Reading.Kind == TimeKind.DateTime)
            best = new(moment.Reading, moment.Next, false, true);

        if (led && best is null && EnglishHours.Read(t, i) is { } hour)
            best = new(hour.ToReading(t), hour.Next, false, true);

        return best;
    }

    private static End? To(EnglishTokens t, int i, End from, bool led)
    {
        if (led && t.Is(i, "date") && t.Is(i - 1, "to", "till"))
            return new(new Reading { Span = default, Kind = TimeKind.DateTime, Timex = "PRESENT_REF", Only = new(t.Reference) }, i + 1, false, false);

        if (EnglishDayTimes.Now(t, i) is { } now)
            return new(now.Reading, now.Next, false, from.Timed);

        var best = Borders(t, i);
        if (EnglishDates.Read(t, i, loose: true) is { } date && (best is null || date.Next > best.Value.Next))
            best = new(date.Reading, date.Next, false, false);

        if (EnglishOffsets.Read(t, i) is { Reading: { Kind: TimeKind.Date or TimeKind.DateTime } offset } away && (best is null || away.Next > best.Value.Next))
            best = new(offset, away.Next, false, offset.Kind == TimeKind.DateTime);

        if (EnglishDayTimes.Read(t, i) is { Reading.Kind: TimeKind.DateTime } moment && (best is null || moment.Next > best.Value.Next))
            best = new(moment.Reading, moment.Next, false, true);

        // From Oct. 2nd to the 9th: the same month.
        if (best is null && from.Reading.Kind == TimeKind.Date && !from.Coarse && from.Reading.Timex.Length == 10 && !Untold(from.Reading.Timex) && from.Reading.Future is { } begin && EnglishDates.DayOfMonth(t, i) is { } number
            && !t.Is(number.Next, "am", "pm", ":") && begin.Start.Day < number.Reading.Future?.Start.Day)
        {
            var year = from.Reading.Timex[0] == 'X' ? (int?)null : begin.Start.Year;
            best = new(Anchored.Date(number.Reading.Span, year, begin.Start.Month, number.Reading.Future!.Value.Start.Day, t.Reference), number.Next, false, false);
        }

        if (best is null && (from.Timed || led && from.Reading.Timex == "PRESENT_REF") && EnglishHours.Read(t, i, bare: led) is { } hour)
            best = new(hour.ToReading(t), hour.Next, false, true);

        return best;
    }

    /// <summary>A month or year as its first day; the end or the middle of one as that day.</summary>
    private static End? Borders(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var at = t.Take(ref i, "end of the", "end of") ? 2 : t.Take(ref i, "middle of the", "middle of", "mid -", "mid") ? 1 : t.Take(ref i, "beginning of the", "beginning of", "start of the", "start of") ? 0 : -1;
        if (at < 0)
            i = first;

        Match? whole = EnglishPeriods.Month(t, i);
        var year = i;
        if (whole is null && EnglishCounts.Year(t, ref year, out var told))
            whole = new(Anchored.Year(t.Span(i, year), told), year);

        if (EnglishPeriods.Related(t, i) is { } related && (whole is null || related.Next > whole.Value.Next))
            whole = related;

        if (whole is not { Reading: { Past: { End: not null } past, Future: { End: not null } future } reading, Next: var next })
            return null;

        var days = (future.End!.Value - future.Start).Days;
        var border = new Reading { Span = reading.Span, Kind = TimeKind.Date, Timex = "", Past = Day(past), Future = Day(future) };
        var name = Timex.Date(border.Future!.Value.Start);
        return new(border with { Timex = reading.Timex[0] == 'X' ? "XXXX" + name[4..] : name }, next, days > 27, false, days > 300 && at < 0);

        Extent Day(Extent of) => new(at switch { 2 => of.End!.Value, 1 => of.Start.AddDays((of.End!.Value - of.Start).Days / 2), _ => of.Start });
    }

    /// <summary>Moments with hours: between 2:00 tomorrow and 4:00, from now until 3 min later.</summary>
    private static Match? Moments(EnglishTokens t, End from, End to, TextSpan span)
    {
        var (begin, end) = (from.Reading, to.Reading);
        if (begin.Kind == TimeKind.Date || end.Kind == TimeKind.Date)
            return begin.Timex == "PRESENT_REF" || begin.Kind == TimeKind.Time ? null : new(Compose.DateTimes(begin, end, span), to.Next);

        if (begin.Timex == "PRESENT_REF")
        {
            end = end.Kind == TimeKind.Time ? On(t.Reference, end, later: true) : end;
            return new(Fixed(begin.Timex, end.Timex, t.Reference, end.Future!.Value.Start), to.Next);
        }

        if (end.Timex == "PRESENT_REF")
        {
            begin = begin.Kind == TimeKind.Time ? On(t.Reference, begin, later: false) : begin;
            return new(Fixed(begin.Timex, end.Timex, begin.Past!.Value.Start, t.Reference), to.Next);
        }

        if (begin.Kind == TimeKind.Time && end.Kind == TimeKind.Time)
            return null;

        if (end.Kind == TimeKind.Time && begin.Future is { } day)
            end = Compose.At(new Reading { Span = span, Kind = TimeKind.Date, Timex = begin.Timex[..begin.Timex.IndexOf('T', StringComparison.Ordinal)], Past = new(begin.Past!.Value.Start.Date), Future = new(day.Start.Date) }, end, span);
        else if (begin.Kind == TimeKind.Time)
            begin = Compose.At(Anchored.Date(span, t.Reference.Date), begin, span);

        return new(Compose.DateTimes(begin, end, span), to.Next);

        Reading Fixed(string one, string other, DateTime start, DateTime stop) => new()
        {
            Span = span,
            Kind = TimeKind.DateTimeRange,
            Timex = Timex.Range(one, other, Timex.Between(start, stop)),
            Only = new(start, stop),
        };
    }

    /// <summary>The hour on the reference's day that lies on the right side of now.</summary>
    private static Reading On(DateTime reference, Reading hour, bool later)
    {
        var at = reference.Date + hour.Future!.Value.Start.TimeOfDay;
        if (hour.EitherHalf && later && at < reference)
            at = at.AddHours(12);

        return new() { Span = hour.Span, Kind = TimeKind.DateTime, Timex = Timex.Date(at) + Timex.Time(at.Hour, hour.Timex.Contains(':', StringComparison.Ordinal) ? at.Minute : null), Only = new(at) };
    }

    /// <summary>For 3 days from today; a day starting this Friday at 5 pm.</summary>
    private static Match? Lasting(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "for");
        var led = i > first;
        if (EnglishLengths.Read(t, ref i) is not { } length)
            return null;

        var at = t.Skip(i, ",");
        var started = t.Take(ref at, "starting from", "starting on", "starting", "beginning on", "beginning from", "beginning", "commencing");
        if (!started && !(led && t.Take(ref at, "from")) || t.Is(at, "now"))
            return null;

        var start = started && led ? t.Is(first, "for") ? first + 1 : first : first;
        if (EnglishDayTimes.Read(t, at) is { Reading: { Kind: TimeKind.DateTime, Future: { } moment }, Next: var end })
        {
            var until = length.From(moment.Start, 1);
            return new(new Reading { Span = t.Span(start, end), Kind = TimeKind.DateTimeRange, Timex = Timex.Range(Timex.DateTime(moment.Start), Timex.DateTime(until), length.Timex), Only = new(moment.Start, until) }, end);
        }

        if (!length.WholeDays || (EnglishDates.Read(t, at, loose: true) ?? EnglishPeriods.Related(t, at)) is not { Reading.Future: { } day, Next: var next })
            return null;

        var from = started && EnglishDates.Read(t, at, loose: true) is { Reading.Timex: ['X', ..] } free ? Nearest(t.Reference, free.Reading) : day.Start;
        return new(Compose.Stretch(length, t.Span(start, next), from, length.From(from, 1)), next);
    }

    /// <summary>A beginning told without its year is that of the reference's year.</summary>
    private static DateTime Nearest(DateTime reference, Reading day) =>
        day.Timex.StartsWith("XXXX-W", StringComparison.Ordinal) || day.Past is not { } past || past.Start.Year != reference.Year ? day.Future!.Value.Start : past.Start;

    /// <summary>Monday to Friday of a week told.</summary>
    private static Match? Week(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "from");
        if (EnglishCalendarWords.Weekday(t[i].Word) is null || !t.Is(i + 1, "to", "through", "-", "till", "until") || EnglishCalendarWords.Weekday(t[i + 2].Word) is not { } last)
            return null;

        var at = t.Skip(i + 3, "of");
        if (EnglishCalendarWords.Relation(t[at].Word) is not { } away || !t.Is(at + 1, "week"))
            return null;

        var day = Calendar.Weekday(t.Reference.Date, away, EnglishCalendarWords.Weekday(t[i].Word)!.Value);
        return new(Compose.Dates(Anchored.Date(default, day), Anchored.Date(default, Calendar.Weekday(t.Reference.Date, away, last)), t.Span(first, at + 2)), at + 2);
    }
}
