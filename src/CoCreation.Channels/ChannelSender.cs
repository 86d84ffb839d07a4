using CoCreation.Channels.BotFramework;
using CoCreation.Channels.DirectLine;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels;

/// <summary>Delivers what the bot says to whichever channel it is meant for.</summary>
public sealed class ChannelSender(DirectLineConversations directLine, ConnectorClient connector)
{
    /// <summary>Makes one attempt; retrying is the caller's. Throws only when cancelled.</summary>
    public Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return destination switch
        {
            // Azure's Direct Line has the same name and a service URL.
            { Channel: ChannelNames.DirectLine, ServiceUrl: null or "" } => directLine.Send(destination, message, cancellationToken),
            { ServiceUrl: null or "" } => Task.FromResult<SendResult>(new SendResult.Refused(0, $"No service URL is known for {destination.Channel} yet.")),
            _ => connector.Send(destination, message, cancellationToken),
        };
    }
}
