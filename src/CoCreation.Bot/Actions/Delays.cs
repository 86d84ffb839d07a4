using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>What makes a matter take longer, openly: a day until which nothing can be done, a question to whoever raised it.</summary>
internal static partial class Delays
{
    private static readonly TimeOnly Wakes = new(9, 0);

    /// <summary>等配件 131 11-25 门机.</summary>
    public static Task<ActionResult> Park(Turn turn, ActionCall call) => StaffMoves.Run(turn, call, MoveKind.Park, (_, order) =>
    {
        if (Day(order.Words, turn.LocalNow) is not { } day) return null;
        var reason = day.Said.Length > 0 ? IsThing().IsMatch(day.Said) ? $"等{day.Said}" : day.Said : turn.Knowledge.Dialogs.Text(TextKeys.Parts).In(turn.Locale);
        var (words, forGroups) = StaffMoves.Keep(turn, reason);
        return new TicketMove.Park(WallClock.Instant(day.Date + Wakes.ToTimeSpan(), turn.Community.Zone)) { Words = words, PublicWords = forGroups };
    });

    /// <summary>等居民 131 哪天家里有人？</summary>
    public static Task<ActionResult> Ask(Turn turn, ActionCall call) => StaffMoves.Run(turn, call, MoveKind.Ask, (_, order) =>
        StaffMoves.Kept(turn, order, (words, forGroups) => new TicketMove.Ask { Words = words, PublicWords = forGroups }, toReporter: true), needsWords: true);

    /// <summary>The day that words begin with or name, from tomorrow on, and what else they say; null when they name none.</summary>
    private static (DateTime Date, string Said)? Day(string words, DateTime now)
    {
        if (Figures().Match(words) is { Success: true } figures)
        {
            var (month, day) = (int.Parse(figures.Groups["m"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(figures.Groups["d"].ValueSpan, CultureInfo.InvariantCulture));
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(now.Year, month)) return null;
            var date = new DateTime(now.Year, month, day);
            return (date < now.Date.AddDays(-60) ? date.AddYears(1) : date, Rest(words, 0, figures.Length));
        }

        if (TimeRecognizer.Recognize(words, now) is not [{ Start: { } start, Precision: TimePrecision.Day } mention, ..]) return null;

        // A complaint's Wednesday is the last one; parts come on the next.
        var coming = start.Date < now.Date && start.Date > now.Date.AddDays(-7) ? start.Date.AddDays(7) : start.Date;
        return (coming, Rest(words, mention.Span.Start, mention.Span.Length));
    }

    private static string Rest(string words, int start, int length) => words.Remove(start, length).Trim().Trim('，', ',', '：', ':', '。', '到').Trim();

    // 灯泡: a thing, and no sentence on why it waits.
    [GeneratedRegex("^(?!等|缺|没|待|要|在|约|换)[一-鿿]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex IsThing();

    [GeneratedRegex(@"^\s*(?:20[0-9]{2}[-/年])?(?<m>[0-9]{1,2})[-/月](?<d>[0-9]{1,2})(?:日|号)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
