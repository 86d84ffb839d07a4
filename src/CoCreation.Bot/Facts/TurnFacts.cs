using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Facts;

/// <summary>What is so in this turn: who speaks, where, and what that lets us take for granted.</summary>
internal sealed class TurnFacts(Turn turn, bool midway) : IFacts
{
    private readonly CommunityFacts _community = new(turn.Knowledge, turn.Community, turn.Locale);

    public static IReadOnlyList<string> Names { get; } = [.. CommunityFacts.Names, "who", "where", "midway", "home.place", "group.name", "voice", "photo"];

    public Fact? Find(string name) => name switch
    {
        "who" => turn.Staff is null ? "resident" : "staff",
        "where" => turn.InGroup ? "group" : "private",
        "midway" => midway ? "true" : "",
        "voice" => turn.Text.Length == 0 && turn.Message.Attachments.Any(each => each.IsVoice) ? "true" : "",
        "photo" => turn.Text.Length == 0 && turn.Message.Attachments.Any(each => each.IsImage) ? "true" : "",
        "home.place" => Home(),
        "group.name" => turn.Group?.Name.In(turn.Locale) ?? "",
        _ => _community.Find(name),
    };

    /// <summary>The group's unit, or for a private writer that of the residents' group last written in.</summary>
    private Fact? Home()
    {
        var deployment = turn.Knowledge.Deployment;
        var group = turn.Group is { Kind: GroupKind.Residents } here ? here
            : turn.Person.LastGroup is { } last && deployment.TryGroup(last, out var known) ? known : null;
        if ((group?.Unit ?? ServedByNamed(deployment.Units)) is not { } around) return null;
        var unit = Places.Around(deployment.Units, around, turn.Told.Place);
        return SlotValue.OfPlace(new PlaceMention(default, unit.Value), assumed: true, text: deployment.Units.NameOf(unit).In(turn.Locale));
    }

    /// <summary>The one place that an organisation named in the words serves, or whose name it bears: whoever speaks of 春晓物业, or of 春晓小区物业, speaks of 春晓小区.</summary>
    private UnitId? ServedByNamed(UnitTree units)
    {
        var named = units.All.FirstOrDefault(unit => (unit.Serves is [_] || unit.Kind == UnitKinds.Compound)
            && (turn.Text.Contains(unit.Name.Zh, StringComparison.Ordinal) || turn.Text.Contains(unit.Name.En, StringComparison.OrdinalIgnoreCase)));
        return named is null ? ComplainedAbout(units) : named.Kind == UnitKinds.Compound ? named.Id : named.Serves[0];
    }

    /// <summary>The place of an office whose people are complained about, or that is named when one is asked where: whoever speaks of the residents' committee means its community.</summary>
    private UnitId? ComplainedAbout(UnitTree units) =>
        (turn.Knowledge.Conduct.Actor(turn.Text) ?? (midway ? turn.Knowledge.Conduct.Named(turn.Text) : null)) is { } name
        && About.Called(turn.Knowledge.Deployment, name) is var called && (called.Count == 1 ? called[0] : called.Find(unit => unit == turn.Community.Unit)) is { Value.Length: > 0 } about
        && units[about].Kind == UnitKinds.Community ? about : null;
}
