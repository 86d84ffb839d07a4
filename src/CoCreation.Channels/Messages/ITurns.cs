namespace CoCreation.Channels.Messages;

/// <summary>The bot as a channel sees it: it is handed a message and answers when everything about it is kept.</summary>
public interface ITurns
{
    /// <summary>Runs one turn. An exception means that nothing was kept and the channel may deliver again.</summary>
    /// <exception cref="NotNowException">Later it may be kept.</exception>
    Task<TurnAnswer> Run(IncomingMessage message, CancellationToken cancellationToken);
}
