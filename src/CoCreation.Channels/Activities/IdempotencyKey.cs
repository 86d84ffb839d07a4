using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Channels.Activities;

/// <summary>Names a message so that a second delivery of it is recognised.</summary>
internal static class IdempotencyKey
{
    private const int MaxLength = 400;

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    public static string Of(Activity activity)
    {
        var key = string.Join('|', Escape(activity.ChannelId), Escape(activity.Conversation?.Id), Escape(activity.Type), Last(activity));
        return key.Length <= MaxLength ? key : $"{Escape(activity.ChannelId)}|{Digest(key)}";
    }

    /// <summary>How long the key holds: what has neither an id nor a time is the same only where it comes again soon, for people say the same words on another day.</summary>
    public static TimeSpan? Holds(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) && activity is { Timestamp: null, LocalTimestamp: null } ? Soon : null;

    private static string Last(Activity activity) => activity switch
    {
        { Id: null or "" } => Digest(Content(activity)),
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete, Timestamp: { } time } =>
            $"{Escape(activity.Id)}|{time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}",
        // An edit carries the original's id, and without a time only its content tells one edit from the next.
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete } => $"{Escape(activity.Id)}|{Digest(Content(activity))}",
        _ => Escape(activity.Id),
    };

    private static string Content(Activity activity)
    {
        var content = new StringBuilder();
        Add(content, activity.From?.Id);
        Add(content, (activity.Timestamp ?? activity.LocalTimestamp)?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        Add(content, activity.Text);
        Add(content, activity.Name);
        Add(content, activity.Action);
        Add(content, activity.ReplyToId);
        Add(content, activity.Value?.GetRawText());
        foreach (var attachment in activity.Attachments ?? [])
        {
            Add(content, attachment?.ContentType);
            Add(content, attachment?.ContentUrl);
            Add(content, attachment?.Content?.GetRawText());
        }

        foreach (var member in activity.MembersAdded ?? []) Add(content, "+" + member?.Id);
        foreach (var member in activity.MembersRemoved ?? []) Add(content, "-" + member?.Id);
        foreach (var reaction in activity.ReactionsAdded ?? []) Add(content, "+" + reaction?.Type);
        foreach (var reaction in activity.ReactionsRemoved ?? []) Add(content, "-" + reaction?.Type);
        return content.ToString();
    }

    // Lengths keep neighbouring fields apart: "ab"+"c" and "a"+"bc" are two contents.
    private static void Add(StringBuilder content, string? field) =>
        content.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field};");

    private static string Digest(string content) => "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Escape(string? part) => part is null ? "" : part.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
}
