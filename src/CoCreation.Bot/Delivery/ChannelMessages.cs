using CoCreation.Channels;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Delivery;

/// <summary>Sends through the real channels.</summary>
public sealed class ChannelMessages(ChannelSender channels) : IMessageSender
{
    public Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken) =>
        channels.Send(destination, message, cancellationToken);
}
