namespace CoCreation.Channels.Messages;

/// <summary>The names by which Bot Framework calls the channels that are treated specially.</summary>
public static class ChannelNames
{
    public const string DirectLine = "directline";
    public const string Emulator = "emulator";
    public const string Slack = "slack";
    public const string Teams = "msteams";
    public const string Telegram = "telegram";
    public const string WebChat = "webchat";

    /// <summary>The names that Bot Framework's channels, and adapters to others, are known by.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [DirectLine, Emulator, Slack, Teams, Telegram, WebChat, "alexa", "email", "facebook", "groupme", "line", "m365extensions", "outlook", "sms", "twilio-sms", "wechat", "wecom"];
}
