namespace CoCreation.Channels.Messages;

/// <summary>What kind of thing a channel tells the bot.</summary>
public enum MessageKind
{
    /// <summary>Somebody wrote or spoke.</summary>
    Message,

    /// <summary>Somebody tapped a button or sent a card.</summary>
    Tap,

    /// <summary>People or the bot came into or left the conversation.</summary>
    ConversationUpdate,

    /// <summary>The sender changed an earlier message.</summary>
    Edited,

    /// <summary>The sender took an earlier message back.</summary>
    Deleted,

    /// <summary>Somebody put a reaction on a message.</summary>
    Reaction,

    /// <summary>The bot was installed or removed.</summary>
    Installation,

    /// <summary>The conversation was ended.</summary>
    End,

    /// <summary>The channel or page reports something by name.</summary>
    Event,

    /// <summary>Somebody is typing.</summary>
    Typing,

    /// <summary>A kind this program does not know; it is received and ignored.</summary>
    Unknown,
}
