using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Where the danger is that a message tells of, when it tells of something else besides: whoever runs there must not run to the other matter's place.</summary>
internal static partial class DangerPlace
{
    /// <summary>The place of the words that tell of the danger; what they leave out is at the writer's home where they say so, else where the rest is. Null when nothing is known.</summary>
    public static PlaceMention? Of(Turn turn)
    {
        if (turn.Understood is not { Correction: null, Danger: { } danger } whole) return turn.Understood.Place;
        var parts = (whole.Matters is { Count: > 1 } matters ? matters.Select(matter => matter.Text) : Sentence().Matches(whole.Text).Select(sentence => sentence.Value))
            .Select(text => turn.Knowledge.Understander.Understand(text, turn.LocalNow)).ToList();
        var words = whole.Text.AsSpan(danger.Span.Start, danger.Span.Length).ToString();
        if (parts.Find(part => part.Text.Contains(words, StringComparison.Ordinal)) is not { } told || parts.Find(part => part != told && IsAnother(turn, part)) is not { } beside)
            return whole.Place;

        var own = told.Place;
        if (own is { Building: not null } or { Unit: not null } || (AtHome().IsMatch(told.Text) && Places.Home(turn) is not null)) return own;
        if (beside.Place is not { } around) return own;
        around = around with { Spot = null, Room = null };
        return own is null ? around : PlaceRecognizer.Refine(around, own);
    }

    /// <summary>Whether a part is about something of its own, and not just where the danger is.</summary>
    private static bool IsAnother(Turn turn, Understood part) => part.Category is { Sure: true, Code: { } code } && turn.Knowledge.Taxonomy.TryGet(code, out var category) && !category.IsHazard;

    [GeneratedRegex(@"[^。！？.!?\n]+[。！？.!?\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"我(们)?(家|屋|屋里|这里|这边|楼)|屋里|家里|自家|\b(my|our) (home|house|flat|place|kitchen|room|building|family|husband|wife|mother|father|child|son|daughter)\b|\bat home\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtHome();
}
