namespace CoCreation.Channels.Messages;

/// <summary>How the sender wants to get the replies.</summary>
public enum DeliveryMode
{
    /// <summary>Replies are sent to the conversation.</summary>
    Normal,

    /// <summary>The message only informs.</summary>
    Notification,

    /// <summary>Replies go into the body of the HTTP answer and nowhere else.</summary>
    ExpectReplies,

    /// <summary>The message is not kept by the channel.</summary>
    Ephemeral,
}
