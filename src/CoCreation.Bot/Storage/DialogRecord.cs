namespace CoCreation.Bot.Storage;

/// <summary>Where one person stands in the dialog of one conversation.</summary>
public sealed class DialogRecord
{
    /// <summary>Channel, conversation and sender, joined by a line feed.</summary>
    public required string Key { get; init; }

    /// <summary>The engine's state as JSON; absent when no dialog is open.</summary>
    public string? State { get; set; }

    /// <summary>Unix milliseconds of the last message that moved this dialog.</summary>
    public long At { get; set; }

    /// <summary>When this person last raised an alarm here, Unix milliseconds: what they write next belongs to it.</summary>
    public long? AlarmAt { get; set; }

    /// <summary>When plain insults, or idle talk in a residents' group, were last answered here, Unix milliseconds: once a day is enough.</summary>
    public long? AbuseAt { get; set; }

    /// <summary>A second matter that this person was asked about, as JSON: it is registered after a yes.</summary>
    public string? Second { get; set; }

    /// <summary>The person asked that those who act do not see who they are.</summary>
    public bool Anonymous { get; set; }

    /// <summary>Row version: two turns that read the same state cannot both write.</summary>
    public int Version { get; set; }
}
