using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Tells what is said of a second matter, while it is asked about, from what is said of the one that was registered.</summary>
internal static class MoreOfSecond
{
    public static async Task<bool> IsMeant(Turn turn)
    {
        if (SecondMatter.In(turn.Dialog) is not { } second || turn.Work.NowMs - second.At >= Additions.WordsForMs) return false;
        if (turn.Text.Length == 0 || !Additions.MayAdd(turn) || turn.Understood is { Correction: null, Matters.Count: > 1 }) return false;
        if (await Additions.Asked(turn) is not null) return false;
        var first = await Additions.Current(turn);
        if (turn.Understood.Correction is { Wrong: { } wrong })
            return second.Slots["what"].Value.Contains(wrong, StringComparison.OrdinalIgnoreCase) && (first is null || !Additions.TakesBack(turn, first));

        var (isThere, isHere) = (MayBe(turn, SecondPlace(turn, second)), first is not null && MayBe(turn, first.PlaceAssumed ? null : first.Place));
        if (turn.Category is { Sure: true, Code: { } code }) return code == second.Slots["category"].Value && (isThere || !turn.Understood.Kind.IsMatter);

        // A place that fits both is that of the one that was just asked about; words that fit both are kept with the one that is registered.
        return turn.Understood.Place is not null && isThere && (!isHere || turn.Dialog.Version == second.Version);
    }

    private static Place? SecondPlace(Turn turn, SecondMatter second) =>
        second.Slots.GetValueOrDefault("place") is { Assumed: false, Place: { } place } ? Places.Of(turn, place) : null;

    /// <summary>Whether the place that is said now, if any, may be that of a matter; which may be anywhere when nobody said where it is.</summary>
    private static bool MayBe(Turn turn, Place? known) =>
        known is null || turn.Understood.Place is not { } said || !Additions.IsElsewhere(turn, known, Places.Of(turn, said, known) ?? known);
}
