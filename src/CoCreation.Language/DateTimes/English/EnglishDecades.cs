using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads decades in English: the 1990s, the '90s, the nineties, the last two decades.</summary>
internal static class EnglishDecades
{
    private static readonly string[] Names = ["noughties", "tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    public static Match? Read(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        return Relative(t, first, i) ?? Named(t, first, i);
    }

    private static Match? Named(EnglishTokens t, int first, int i)
    {
        var at = t.Skip(i, "'");
        if (t[at] is { IsNumber: true } number && number.Value % 10 == 0 && (number.Length == 4 && number.Value is >= 1500 and <= 2090 || number.Length == 2 && i > first))
        {
            var end = t.Skip(at + 1, "'");
            return t.Is(end, "s") && t[end].Glued ? number.Length == 4 ? Whole(t, first, end + 1, number.Value, 10) : Untold(t, first, end + 1, number.Value) : null;
        }

        return i > first && Array.IndexOf(Names, t[i].Word) is >= 0 and var name && t[i].Word is not "tens" ? Untold(t, first, i + 1, name * 10) : null;
    }

    /// <summary>A decade whose century was not said: the latest and the next.</summary>
    private static Match Untold(EnglishTokens t, int first, int next, int decade)
    {
        var start = t.Reference.Year / 100 * 100 + decade;
        var past = start > t.Reference.Year ? start - 100 : start;
        var future = start + 9 < t.Reference.Year ? start + 100 : start;
        return new(
            new Reading
            {
                Span = t.Span(first, next),
                Kind = TimeKind.DateRange,
                Timex = Timex.Range(Year(decade), Year((decade + 10) % 100), "P10Y"),
                Past = new(new(past, 1, 1), new(past + 10, 1, 1)),
                Future = new(new(future, 1, 1), new(future + 10, 1, 1)),
            },
            next);

        static string Year(int of) => string.Create(CultureInfo.InvariantCulture, $"XX{of:D2}-01-01");
    }

    private static Match? Relative(EnglishTokens t, int first, int i)
    {
        if (EnglishCalendarWords.Relation(t[i].Word) is not { } away)
            return null;

        var at = i + 1;
        var counted = EnglishCounts.Cardinal(t, ref at, out var count);
        if (!t.Is(at, "decade", "decades") || counted && (count is < 1 or > 20 || !decimal.IsInteger(count)))
            return null;

        var decades = counted ? (int)count : 1;
        var here = t.Reference.Year / 10 * 10;
        return Whole(t, first, at + 1, away switch { 0 => here, > 0 => here + 10, _ => here - 10 * decades }, 10 * decades);
    }

    private static Match Whole(EnglishTokens t, int first, int next, int year, int years) => new(
        new Reading
        {
            Span = t.Span(first, next),
            Kind = TimeKind.DateRange,
            Timex = Timex.Range(Timex.Date(new DateTime(year, 1, 1)), Timex.Date(new DateTime(year + years, 1, 1)), $"P{years}Y"),
            Only = new(new(year, 1, 1), new(year + years, 1, 1)),
        },
        next);
}
