using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>From when to when something that staff announce will be; null unless both ends were said, for a time made up is worse than a question.</summary>
internal static partial class NoticeTime
{
    private const int Evening = 18;

    public static (DateTime From, DateTime To)? Of(Understood words, DateTime now)
    {
        if (words.Times.Any(time => time.Repeats || time.Roughly is not null)) return null;
        var times = words.Times.Where(time => time.Start is not null).ToList();
        var days = times.FindAll(time => time.Precision is TimePrecision.Day or TimePrecision.Days or TimePrecision.PartOfDay);
        var hours = times.FindAll(time => time.Precision is TimePrecision.Minute or TimePrecision.Hour);
        if (days.Count > 1 || days.Count + hours.Count < times.Count) return null;

        var day = days.FirstOrDefault();
        return (hours switch
        {
            [] when day is { Precision: not TimePrecision.PartOfDay, End: { } end } => (day.Start!.Value, end),
            [var one] when IsRange(one, words.Text) => On(day, one.Start!.Value, one.End!.Value, one.DayAssumed),
            [var first, var last] when !IsRange(first, words.Text) && !IsRange(last, words.Text) => Between(words.Text, day, first, last),
            _ => null,
        }) is var (from, to) && to > from && to > now ? (from, to) : null;
    }

    /// <summary>Hours that were said without their day are of the one day that was said beside them (电梯下周一保养 9点到11点).</summary>
    private static (DateTime From, DateTime To)? On(TimeMention? day, DateTime from, DateTime to, bool assumed)
    {
        if (day is null) return (from, to);
        if (!assumed) return from.Date == day.Start!.Value.Date ? (from, to) : null;
        if (day.Precision == TimePrecision.Days) return null;
        var begin = day.Start!.Value.Date + from.TimeOfDay;
        return day.Precision == TimePrecision.PartOfDay && (begin < day.Start || begin >= day.End) ? null : (begin, begin + (to - from));
    }

    /// <summary>Two moments, one of them the end: 22:00-次日6:00, 9点停水 17点来水.</summary>
    private static (DateTime From, DateTime To)? Between(string text, TimeMention? day, TimeMention first, TimeMention last)
    {
        var between = text[first.Span.End..last.Span.Start];
        if (between.Any(char.IsAsciiDigit) || !IsAsWritten(last, text) || (!Till().IsMatch(between) && !Over().IsMatch(text[last.Span.End..]))) return null;
        if (On(day, first.Start!.Value, first.Start!.Value, first.DayAssumed) is not var (from, _)) return null;
        if (!last.DayAssumed) return (from, last.Start!.Value);
        var to = from.Date + last.Start!.Value.TimeOfDay;
        if (NextDay().IsMatch(between)) return (from, to.AddDays(1));
        return to > from ? (from, to) : from.Hour >= Evening ? (from, to.AddDays(1)) : null;
    }

    /// <summary>Whether both ends were said: an hour alone is read as lasting for one.</summary>
    private static bool IsRange(TimeMention time, string text) =>
        time is { Start: { } start, End: { } end } && end > start && (Till().IsMatch(time.Span.Of(text)) || (time.Precision == TimePrecision.Hour && end - start != TimeSpan.FromHours(1)));

    /// <summary>Whether 5:00 was not taken for five in the afternoon.</summary>
    private static bool IsAsWritten(TimeMention time, string text) =>
        Written().Match(time.Span.Of(text)) is not { Success: true } hour || int.Parse(hour.Value, NumberStyles.None, CultureInfo.InvariantCulture) == time.Start!.Value.Hour;

    [GeneratedRegex("[0-9]{1,2}(?=:[0-9]{2}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"[到至\-–—―~～]|\b(?:to|until|till)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Till();

    [GeneratedRegex("次日|次晨|第二天|翌日|隔天|next (?:day|morning)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextDay();

    [GeneratedRegex("^(?:左右|前后)?(?:来水|来电|来气|恢复|结束|完|通水|通电|通气|供水|供电|正常|修好| back)", RegexOptions.CultureInvariant)]
    private static partial Regex Over();
}
