using CoCreation.Channels.Messages;

namespace CoCreation.Channels;

/// <summary>Delivers what the bot says to whichever channel it is meant for.</summary>
public sealed class ChannelSender
{
    /// <summary>Makes one attempt; retrying is the caller's. Throws only when cancelled.</summary>
    public Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
