using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoCreation.Channels.Activities;

/// <summary>Small pieces of JSON inside an activity.</summary>
internal static class Json
{
    /// <summary>For writing: Chinese stays as it is instead of six bytes of escape for each character. Never put into HTML.</summary>
    public static ActivityJson Wire { get; } =
        new(new JsonSerializerOptions(ActivityJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static JsonElement Of(string text) => JsonSerializer.SerializeToElement(text, ActivityJson.Default.String);
}
