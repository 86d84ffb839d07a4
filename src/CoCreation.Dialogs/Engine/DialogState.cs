using System.Text.Json;

namespace CoCreation.Dialogs;

/// <summary>Where a person is in a dialog, by the names of flow and step; kept between two messages.</summary>
public sealed record DialogState
{
    // A state that was written before a property existed is read with null in its place; hence the guards.

    /// <summary>The running flow; null when nothing runs and only a draft is kept.</summary>
    public string? Flow { get; init; }

    /// <summary>The step whose answer is awaited.</summary>
    public string? Step { get; init; }

    public IReadOnlyDictionary<string, SlotValue> Slots { get; init => field = value ?? new Dictionary<string, SlotValue>(); } = new Dictionary<string, SlotValue>();

    /// <summary>The slots in the order in which they were filled by what the person said.</summary>
    public IReadOnlyList<string> History { get; init => field = value ?? []; } = [];

    /// <summary>What actions returned in this dialog.</summary>
    public FactMap Facts { get; init => field = value ?? []; } = [];

    /// <summary>The likeliest category codes of what was said, likeliest first, while the category is open.</summary>
    public IReadOnlyList<string> Candidates { get; init => field = value ?? []; } = [];

    /// <summary>When the awaited answer was asked for.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>How many answers did not fit this step.</summary>
    public int Tries { get; init; }

    public string Locale { get; init => field = value ?? "zh-CN"; } = "zh-CN";

    /// <summary>It was interrupted and its question has not been asked again.</summary>
    public bool Dormant { get; init; }

    /// <summary>The slot that is asked even if a default could fill it.</summary>
    public string? AskAgain { get; init; }

    /// <summary>The dialog that this one interrupted.</summary>
    public DialogState? Beneath { get; init; }

    /// <summary>What was filled in a dialog whose flow has since been removed.</summary>
    public DialogState? Draft { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, DialogJson.Default.DialogState);

    public static DialogState FromJson(string json) =>
        JsonSerializer.Deserialize(json, DialogJson.Default.DialogState) ?? throw new JsonException("dialog state is an object");
}
