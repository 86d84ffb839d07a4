namespace CoCreation.Bot.Posts;

/// <summary>Something that a residents' group hears, or has heard, of the bot's own accord; what is still to be said is worded when it is said.</summary>
public sealed class GroupPost
{
    /// <summary>Names what it says, so that it is said once.</summary>
    public required string Once { get; init; }

    public required string Group { get; init; }

    public Guid? TicketId { get; init; }

    /// <summary>What staff have announced, when it is about that.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>The key of its text.</summary>
    public required string Text { get; init; }

    /// <summary>The key of the unit that it speaks of.</summary>
    public string? Unit { get; init; }

    /// <summary>The statement whose words it tells, made fit for groups.</summary>
    public Guid? Words { get; init; }

    /// <summary>When it is to be said at the earliest, Unix milliseconds; a digest's line when that digest goes out.</summary>
    public required long Due { get; set; }

    public bool InDigest { get; set; }

    /// <summary>When it was said; null while it waits.</summary>
    public long? SentAt { get; set; }

    /// <summary>The day, as yyyymmdd on the community's wall clock, of whose budget it took a place; null for what the budget does not count.</summary>
    public int? Day { get; set; }

    /// <summary>Which place of that day's budget it took, 1 first: no two posts can take the same.</summary>
    public int? Nth { get; set; }
}
