namespace CoCreation.Bot.Commands;

/// <summary>A command cannot do what it was asked to; the message tells the person who typed it why.</summary>
internal sealed class CommandException(string message) : Exception(message);
