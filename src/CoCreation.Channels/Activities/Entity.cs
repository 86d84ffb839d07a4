using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Channels.Activities;

/// <summary>Something known about an activity beside its text; of the many types only mentions are understood here.</summary>
public sealed record Entity
{
    public const string Mention = "mention";

    public string? Type { get; set; }

    /// <summary>Who is mentioned, when the type is a mention.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>How the mention stands in the text.</summary>
    public string? Text { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
