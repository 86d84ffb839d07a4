namespace CoCreation.Bot.Posts;

/// <summary>Names for what must not be said twice.</summary>
internal static class PostKeys
{
    /// <summary>The first answer in the group to whoever raised a ticket; edited later where the channel can.</summary>
    public static string Receipt(Guid ticket) => $"receipt {ticket:N}";

    /// <summary>One text of one event to one audience.</summary>
    public static string Event(Guid ticket, int sequence, string text) => $"{text} {ticket:N} {sequence}";
}
