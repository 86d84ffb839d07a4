using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using CoCreation.Channels.Activities;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>Ten thousand activities, read and written again: ours keeps all of each, and what the official serialiser drops is known.</summary>
public sealed class RoundTripTests
{
    private const int Count = 10_000;
    private const int AtOnce = 500;

    /// <summary>What the official serialiser loses or changes of an activity; a star stands for any place in a list.</summary>
    private static readonly string[] OfficialLoses =
    [
        "attachments.*.unheardOf",
        "conversation.unheardOf",
        "entities.*.mentioned.unheardOf",
        "entities.*.unheardOf",
        "expiration without its offset",
        "from.unheardOf",
        "localTimestamp without its offset",
        "membersAdded.*.unheardOf",
        "membersRemoved.*.unheardOf",
        "reactionsAdded.*.unheardOf",
        "reactionsRemoved.*.unheardOf",
        "recipient.unheardOf",
        "relatesTo.bot.unheardOf",
        "relatesTo.conversation.unheardOf",
        "relatesTo.unheardOf",
        "semanticAction.entities.thing.mentioned.unheardOf",
        "semanticAction.entities.thing.unheardOf",
        "semanticAction.unheardOf",
        "suggestedActions.actions.*.unheardOf",
        "suggestedActions.unheardOf",
        "textHighlights.*.unheardOf",
        "timestamp without its offset",
        "unheardOf",
    ];

    [Fact]
    public void Ours_keeps_all_of_every_activity()
    {
        var activities = new GeneratedActivities(20261122);

        for (var i = 0; i < Count; i++)
        {
            var activity = activities.Next();
            var read = Assert.IsType<ReadResult.Read>(ActivityReader.Parse(Encoding.UTF8.GetBytes(activity.ToJsonString())));
            var again = JsonNode.Parse(JsonSerializer.Serialize(read.Activity, ActivityJson.Default.Activity));

            Assert.True(JsonNode.DeepEquals(activity, again), $"{activity.ToJsonString()}\n{again?.ToJsonString()}");
        }
    }

    [Fact]
    public async Task The_official_serialiser_drops_what_is_known_and_no_more()
    {
        var activities = new GeneratedActivities(20261122);
        await using var official = new OfficialSdk("serializer.mjs", "");
        var lost = new SortedSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < Count; i += AtOnce)
        {
            JsonObject[] batch = [.. Enumerable.Range(0, AtOnce).Select(_ => activities.Next())];
            var answer = JsonNode.Parse(await official.Ask(new() { ["activities"] = new JsonArray([.. batch.Select(activity => activity.DeepClone())]) }))!.AsArray();
            Assert.Equal(batch.Length, answer.Count);
            foreach (var (given, again) in batch.Zip(answer)) Compare(given, again, "", lost);
        }

        Assert.Equal(string.Join("\n", OfficialLoses), string.Join("\n", lost));
    }

    private static void Compare(JsonNode? given, JsonNode? again, string path, SortedSet<string> lost)
    {
        if (given is JsonObject one && again is JsonObject other)
        {
            foreach (var (name, value) in one) Compare(value, other[name], $"{path}.{name}", lost);
            foreach (var (name, _) in other.Where(each => !one.ContainsKey(each.Key))) lost.Add($"{path}.{name} added");
        }
        else if (given is JsonArray many && again is JsonArray others && many.Count == others.Count)
        {
            foreach (var (value, written) in many.Zip(others)) Compare(value, written, $"{path}.*", lost);
        }
        else if (!JsonNode.DeepEquals(given, again))
        {
            lost.Add(path[1..] + (again is null ? "" : IsSameInstant(given, again) ? " without its offset" : " changed"));
        }
    }

    private static bool IsSameInstant(JsonNode? given, JsonNode again) =>
        DateTimeOffset.TryParse(given?.ToString(), CultureInfo.InvariantCulture, out var one) && DateTimeOffset.TryParse(again.ToString(), CultureInfo.InvariantCulture, out var other) && one == other;
}
