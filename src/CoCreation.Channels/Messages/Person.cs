namespace CoCreation.Channels.Messages;

/// <summary>Somebody in a conversation, as the channel knows them.</summary>
public sealed record Person(string Id, string? Name = null);
