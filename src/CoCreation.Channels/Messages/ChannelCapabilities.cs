namespace CoCreation.Channels.Messages;

/// <summary>What a channel can show and do, so that a message is shaped for it at delivery.</summary>
public sealed record ChannelCapabilities
{
    private static readonly TimeSpan ASecond = TimeSpan.FromSeconds(1);

    /// <summary>An earlier message can be replaced.</summary>
    public bool CanUpdate { get; init; }

    /// <summary>Adaptive Cards are shown.</summary>
    public bool Cards { get; init; }

    /// <summary>A card that stands there can be replaced when what it shows has changed.</summary>
    public bool RefreshesCards => Cards && CanUpdate;

    /// <summary>A tapped <c>Action.Execute</c> comes back as an invoke; elsewhere cards hold <c>Action.Submit</c>, which says the same.</summary>
    public bool Executes { get; init; }

    /// <summary>Text beside a card would be shown twice; it goes into the summary instead.</summary>
    public bool CardReplacesText { get; init; }

    /// <summary>Buttons can be offered in a private chat.</summary>
    public bool SuggestedActions { get; init; }

    /// <summary>Buttons can be offered in a group.</summary>
    public bool SuggestedActionsInGroups { get; init; }

    /// <summary>The bot can open a private chat with somebody it knows from a group.</summary>
    public bool CanWritePrivately { get; init; }

    /// <summary>The longest text in UTF-8 bytes; more is cut at delivery.</summary>
    public int MaxTextBytes { get; init; } = 20_000;

    /// <summary>The least time from one message to the next in one private chat, by the channel's published limits.</summary>
    public TimeSpan Between { get; init; }

    /// <summary>The same in one group.</summary>
    public TimeSpan BetweenInGroup { get; init; }

    /// <summary>For how long nothing more is sent to a destination after a message.</summary>
    public TimeSpan RestIn(bool group) => group ? BetweenInGroup : Between;

    /// <summary>What is known of a channel by its name; an unknown one is treated with care.</summary>
    public static ChannelCapabilities Of(string channel) => channel switch
    {
        ChannelNames.DirectLine or ChannelNames.WebChat => Page,
        ChannelNames.Emulator => Emulator,
        ChannelNames.Teams => Teams,
        ChannelNames.Telegram => Telegram,
        ChannelNames.Slack => Slack,
        _ => Unknown,
    };

    private static readonly ChannelCapabilities Page = new()
    {
        Cards = true,
        SuggestedActions = true,
        SuggestedActionsInGroups = true,
        CanWritePrivately = true,
    };

    private static readonly ChannelCapabilities Emulator = Page;

    private static readonly ChannelCapabilities Teams = new()
    {
        CanUpdate = true,
        Cards = true,
        Executes = true,
        CardReplacesText = true,
        SuggestedActions = true,
        CanWritePrivately = true,

        // Sixty in half a minute.
        Between = TimeSpan.FromSeconds(0.5),
        BetweenInGroup = TimeSpan.FromSeconds(0.5),
    };

    private static readonly ChannelCapabilities Telegram = new()
    {
        CanUpdate = true,
        SuggestedActions = true,
        MaxTextBytes = 4_000,
        Between = ASecond,

        // Twenty a minute.
        BetweenInGroup = TimeSpan.FromSeconds(3),
    };

    private static readonly ChannelCapabilities Slack = new() { CanUpdate = true, CanWritePrivately = true, MaxTextBytes = 12_000, Between = ASecond, BetweenInGroup = ASecond };

    private static readonly ChannelCapabilities Unknown = new() { MaxTextBytes = 4_000, Between = ASecond, BetweenInGroup = ASecond };
}
