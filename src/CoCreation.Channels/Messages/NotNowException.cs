namespace CoCreation.Channels.Messages;

/// <summary>A turn could not be kept because what remembers it is away or full; sent again in a moment it may well be.</summary>
public sealed class NotNowException(Exception inner) : Exception("Nothing can be kept now.", inner);
