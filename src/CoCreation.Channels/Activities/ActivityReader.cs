using System.Text.Json;
using System.Text.Unicode;

using Microsoft.AspNetCore.Http;

namespace CoCreation.Channels.Activities;

/// <summary>Reads an activity from a request of a stranger, and says what is wrong with it.</summary>
public static class ActivityReader
{
    /// <summary>The longest body, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The deepest nesting of the JSON.</summary>
    public const int MaxDepth = 64;

    private const int MaxId = 2_000;

    /// <summary>Reads the body of <paramref name="request"/>, which must be JSON of at most <see cref="MaxBytes"/>.</summary>
    public static async Task<ReadResult> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        var result = await ReadBody(request, cancellationToken);
        return result is ReadResult.Read { Activity: var activity } ? Objection(activity) ?? result : result;
    }

    /// <summary>Reads the body without asking for anything but the type, for channels that know the rest themselves.</summary>
    internal static async Task<ReadResult> ReadBody(HttpRequest request, CancellationToken cancellationToken)
    {
        // A browser may send any other type across origins without asking; JSON it may not.
        if (!request.HasJsonContentType()) return new ReadResult.Refused(415, "UnsupportedMediaType", "Content-Type must be application/json.");
        return await ReadBytes(request, MaxBytes, cancellationToken) is { } body
            ? Parse(body)
            : new ReadResult.Refused(413, "MessageSizeTooBig", $"The body is longer than {MaxBytes} bytes.");
    }

    /// <summary>Reads a body of at most <paramref name="max"/> bytes; null when it is longer.</summary>
    internal static Task<byte[]?> ReadBytes(HttpRequest request, int max, CancellationToken cancellationToken) =>
        Bodies.Read(request.Body, max, request.ContentLength, cancellationToken);

    /// <summary>Reads UTF-8 JSON and checks what every activity must have.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> json)
    {
        var result = Parse(json);
        return result is ReadResult.Read { Activity: var activity } ? Objection(activity) ?? result : result;
    }

    /// <summary>Reads UTF-8 JSON without asking for anything but the type.</summary>
    public static ReadResult Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (json.IsEmpty) return new ReadResult.Refused(400, "BadSyntax", "The body is empty; an activity as JSON is expected.");
        try
        {
            if (!IsText(json)) return new ReadResult.Refused(400, "BadSyntax", "The body holds bytes or escapes that are no characters.");
            return JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) switch
            {
                null => new ReadResult.Refused(400, "BadSyntax", "The body is null; an activity as a JSON object is expected."),
                { Type: null or "" } => Missing("'type' is missing."),
                { } activity => new ReadResult.Read(activity),
            };
        }
        catch (JsonException problem)
        {
            return new ReadResult.Refused(400, "BadSyntax", Explain(problem));
        }
    }

    /// <summary>Whether every string can be read: what an activity carries as it came would fail only where somebody looks at it.</summary>
    private static bool IsText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return false;
        if (json.IndexOf("\\u"u8) < 0) return true;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return true;
    }

    private static ReadResult.Refused? Objection(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.ChannelId)) return Missing("'channelId' is missing.");
        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id)) return Missing("'conversation.id' is missing.");
        if (NeedsSender(activity.Type) && string.IsNullOrWhiteSpace(activity.From?.Id)) return Missing($"'from.id' is missing; a {activity.Type} needs a sender.");
        if (string.IsNullOrWhiteSpace(activity.ServiceUrl)) return Missing("'serviceUrl' is missing.");
        if (!IsWebAddress(activity.ServiceUrl)) return Wrong("'serviceUrl' must be an absolute http or https address without a query.");
        if (activity.Id?.Length > MaxId) return Wrong("'id' is too long.");
        if (activity.Conversation.Id.Length > MaxId) return Wrong("'conversation.id' is too long.");
        if (activity.From?.Id?.Length > MaxId) return Wrong("'from.id' is too long.");
        return activity.ChannelId.Length > 100 ? Wrong("'channelId' is too long.") : null;
    }

    private static bool NeedsSender(string? type) => type is ActivityTypes.Message or ActivityTypes.Invoke
        or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction;

    private static bool IsWebAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    private static string Explain(JsonException problem)
    {
        var line = (problem.LineNumber ?? 0) + 1;
        var column = (problem.BytePositionInLine ?? 0) + 1;
        var path = problem.Path is null or "$" ? "" : $" at '{Clip(problem.Path)}'";
        return $"The JSON cannot be read{path} (line {line}, byte {column}); it must be an activity, nested at most {MaxDepth} deep.";
    }

    private static string Clip(string path) => path.Length <= 200 ? path : path[..200] + "…";

    private static ReadResult.Refused Missing(string message) => new(400, "MissingProperty", message);

    private static ReadResult.Refused Wrong(string message) => new(400, "BadArgument", message);
}
