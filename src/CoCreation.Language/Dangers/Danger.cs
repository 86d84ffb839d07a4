namespace CoCreation.Language;

/// <summary>What threatens a life.</summary>
public enum DangerKind
{
    /// <summary>A smell or leak of gas.</summary>
    Gas,
    Fire,

    /// <summary>Somebody shut in a lift or elsewhere.</summary>
    Trapped,

    /// <summary>A wire down, bare or sparking, or somebody struck by current.</summary>
    Wire,

    /// <summary>Something falling or caving in.</summary>
    Collapse,

    /// <summary>Sudden illness or injury.</summary>
    Illness,
    Suicide,
    Violence,

    /// <summary>A child or an old person who cannot be found.</summary>
    Missing,

    /// <summary>Somebody living alone who does not answer.</summary>
    Unanswered,

    /// <summary>Water that endangers people.</summary>
    Flood,
}

/// <summary>A danger to life that a message speaks of, and the words that say so.</summary>
/// <param name="MayBeJoke">It reads like a joke; it is treated as true, and staff see this.</param>
/// <param name="Rumour">The writer only heard of it.</param>
/// <param name="Guessed">No words name it: it reads like one by what was learnt.</param>
public sealed record Danger(DangerKind Kind, TextSpan Span, bool MayBeJoke = false, bool Rumour = false, bool Guessed = false);

/// <summary>What a message says of dangers: now, over, and by hearsay.</summary>
/// <param name="Now">Calls for help at once.</param>
/// <param name="Past">Is over, but may go on ("昨晚困了两个人").</param>
/// <param name="Hearsay">Was only heard of ("听说3栋要炸了").</param>
public sealed record DangerReading(Danger? Now, Danger? Past, Danger? Hearsay)
{
    public static DangerReading None { get; } = new(null, null, null);
}
