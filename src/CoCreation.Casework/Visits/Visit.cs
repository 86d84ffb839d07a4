namespace CoCreation.Casework;

/// <summary>What kind of visit it was.</summary>
public enum VisitKind
{
    /// <summary>Somebody has gone round a place.</summary>
    Walked,

    /// <summary>Somebody was spoken to about something.</summary>
    Spoken,
}

/// <summary>Staff were somewhere and said so in passing; nobody is asked for visits, and none is missed.</summary>
public sealed class Visit
{
    public required Guid Id { get; init; }

    /// <summary>The key of the member of staff.</summary>
    public required string Staff { get; init; }

    public required VisitKind Kind { get; init; }

    public required UnitId Place { get; init; }

    /// <summary>The code of what was spoken about; null when nothing was.</summary>
    public string? Category { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; init; }
}
