namespace CoCreation.Casework;

/// <summary>响应率, 解决率 and 满意率 of the matters that came in during a period, with what they leave out.</summary>
public sealed record Figures
{
    /// <summary>UTC Unix milliseconds; the end is not part of it.</summary>
    public required long From { get; init; }

    public required long To { get; init; }

    /// <summary>How many matters came in.</summary>
    public required int Matters { get; init; }

    /// <summary>How often they were handed back.</summary>
    public int Returns { get; init; }

    public required Rates All { get; init; }

    public required IReadOnlyDictionary<UnitId, Rates> ByUnit { get; init; }

    public required IReadOnlyDictionary<string, Rates> ByCategory { get; init; }

    public required Exclusions Excluded { get; init; }
}

/// <summary>The three rates of one line.</summary>
/// <param name="Answered">响应率: people first heard in time what is done / dispatched, where the time is over or they have heard.</param>
/// <param name="Solved">解决率: the last word is that it is solved / matters of whose last result somebody affected gave a word.</param>
/// <param name="Satisfied">满意率: words that were 满意 or 基本满意 / words given; done again, a matter has several.</param>
public readonly record struct Rates(Share Answered, Share Solved, Share Satisfied)
{
    public static Rates operator +(Rates one, Rates other) => new(one.Answered + other.Answered, one.Solved + other.Solved, one.Satisfied + other.Satisfied);

    public static Rates Add(Rates left, Rates right) => left + right;
}

/// <summary>What no rate counts, each matter under the first reason that fits.</summary>
public sealed record Exclusions
{
    /// <summary>Left out of everything; null where there are some, but fewer than five.</summary>
    public int? Secret { get; init; }

    public int Withdrawn { get; init; }

    public int Merged { get; init; }

    /// <summary>Not finished, or its people have not been asked yet.</summary>
    public int Open { get; init; }

    /// <summary>办不了: left out of 解决率.</summary>
    public int NotPossible { get; init; }

    /// <summary>Explained or made a topic by the unit above, before anybody could judge a result.</summary>
    public int Decided { get; init; }

    /// <summary>Closed without anybody's word on what was done last.</summary>
    public int Unrated { get; init; }

    /// <summary>Said to be done, with the photo still to come.</summary>
    public int WithoutProof { get; init; }
}
