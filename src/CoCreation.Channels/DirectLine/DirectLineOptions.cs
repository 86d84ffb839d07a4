namespace CoCreation.Channels.DirectLine;

/// <summary>How the program's own Direct Line is set up. Bound from the section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>What a page's server sends to get tokens. Without it only the built-in page on this machine gets them.</summary>
    public string? Secret { get; set; }

    /// <summary>A former secret that still works while pages change over.</summary>
    public string? FormerSecret { get; set; }

    /// <summary>The bot's id in Direct Line conversations.</summary>
    public string BotId { get; set; } = "bot";

    /// <summary>The name shown beside what the bot says.</summary>
    public string BotName { get; set; } = "小缔";

    /// <summary>The names by which people call the bot with @ in a group, beside its id and name.</summary>
    public IList<string> BotNames { get; set; } = ["CoCreation", "机器人"];

    /// <summary>How the id of a conversation that is a group begins.</summary>
    public string GroupPrefix { get; set; } = "group-";

    /// <summary>How long a stream is silent before it is pinged; a page that does not answer for as long again is let go.</summary>
    public TimeSpan StreamPing { get; set; } = TimeSpan.FromSeconds(20);

    internal bool HasSecret => !string.IsNullOrWhiteSpace(Secret);

    internal bool IsGroup(string conversation) => conversation.StartsWith(GroupPrefix, StringComparison.Ordinal);

    /// <summary>The conversation in which the bot and one person are alone.</summary>
    public static string PrivateConversation(string userId) => "dm-" + userId;

    /// <summary>Longer names first, so that "@小缔同学" is not read as "@小缔".</summary>
    internal IReadOnlyList<string> CallNames => [.. BotNames.Append(BotId).Append(BotName).Distinct().OrderByDescending(name => name.Length)];
}
