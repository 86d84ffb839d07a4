namespace CoCreation.Channels.DirectLine;

/// <summary>Keeps what was said in each Direct Line conversation, so that a page that comes or comes back sees it.</summary>
public interface IDirectLineLog
{
    /// <summary>
    /// Appends an activity under the conversation's next number and returns that number. Numbers only grow, also over restarts.
    /// A key that the conversation has already is not appended again; its number is returned with <c>IsNew</c> false.
    /// </summary>
    /// <param name="author">The person who said it; null for the bot.</param>
    /// <param name="activity">Makes the activity's JSON from its number.</param>
    ValueTask<Appended> Append(string conversation, string? key, string? author, Func<long, string> activity, CancellationToken cancellationToken);

    /// <summary>The entries after a number, in order, at most <paramref name="limit"/>; what is no longer kept is left out.</summary>
    ValueTask<IReadOnlyList<DirectLineEntry>> ReadAfter(string conversation, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Notes that a person opened the conversation, and says whether the person and the conversation are new.</summary>
    ValueTask<Joined> Join(string conversation, string userId, CancellationToken cancellationToken);
}

/// <summary>An activity as it was sent, under its number.</summary>
public readonly record struct DirectLineEntry(long Number, string Json);

/// <summary>The number of an appended activity, and whether it was not there before.</summary>
public readonly record struct Appended(long Number, bool IsNew);

/// <summary>Whether a person, and with them the conversation, is seen for the first time.</summary>
public readonly record struct Joined(bool NewPerson, bool NewConversation);
