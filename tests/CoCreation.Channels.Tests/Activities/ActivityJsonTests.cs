using System.Text.Json;
using System.Text.Json.Nodes;

using CoCreation.Channels.Activities;

namespace CoCreation.Channels.Tests.Activities;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_is_not_understood_is_kept_and_passed_on()
    {
        const string Json = """
            {"type":"message","id":"1","future":{"a":[1,2]},"from":{"id":"u","mood":"fine"},"conversation":{"id":"c","tenantId":"t","depth":3},
             "channelData":{"clientActivityID":"x","nested":{"b":null}},"value":{"n":1.50},
             "entities":[{"type":"clientInfo","platform":"Web"},{"type":"mention","mentioned":{"id":"bot"},"text":"<at>b</at>"}],
             "attachments":[{"contentType":"image/png","contentUrl":"http://x","extra":true}],
             "suggestedActions":{"actions":[{"type":"imBack","title":"a","value":"b","more":1}]},
             "semanticAction":{"id":"s","state":"start","entities":{"e":{"type":"k"}}},"textHighlights":[{"text":"t","occurrence":1}],
             "relatesTo":{"activityId":"9","conversation":{"id":"d"}},"listenFor":["p"],"reactionsAdded":[{"type":"like"}],"historyDisclosed":false}
            """;

        var activity = JsonSerializer.Deserialize(Json, ActivityJson.Default.Activity);
        var again = JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(again)), again);
    }

    [Theory]
    [InlineData("2026-11-21T09:06:00+08:00", "2026-11-21T01:06:00Z")]
    [InlineData("2026-11-21T01:06:00.1234567Z", "2026-11-21T01:06:00.1234567Z")]
    [InlineData("2026-11-21T01:06:00", "2026-11-21T01:06:00Z")]
    public void Dates_keep_their_instant_and_without_an_offset_are_utc(string written, string instant)
    {
        var activity = JsonSerializer.Deserialize($$"""{"type":"message","timestamp":"{{written}}"}""", ActivityJson.Default.Activity);

        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), activity!.Timestamp);
    }
}
