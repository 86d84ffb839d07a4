using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Delivery;

/// <summary>The way out of the process: the channels in production, a recorder in tests.</summary>
public interface IMessageSender
{
    Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken);
}
