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
        if (group is null) return null;
        var name = deployment.Units.NameOf(group.Unit).In(turn.Locale);
        return SlotValue.OfPlace(new PlaceMention(default, group.Unit.Value), assumed: true, text: name);
    }
}
