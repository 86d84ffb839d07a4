using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>The places that residents call by name, for the recogniser.</summary>
internal static class KnownPlaces
{
    public static IReadOnlyList<KnownPlace> Of(UnitTree units) =>
        [.. units.All.Where(unit => unit.Kind is UnitKinds.Compound or UnitKinds.Building or UnitKinds.Community or UnitKinds.Street || !UnitKinds.IsRole(unit.Kind)).Select(unit => new KnownPlace(unit.Id.Value, [unit.Name.Zh, unit.Name.En, .. unit.Aliases], unit.Parent?.Value))];
}
