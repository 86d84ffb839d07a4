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
}
