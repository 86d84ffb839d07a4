using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Casework;

namespace CoCreation.Bot.StaffNotes;

/// <summary>What becomes of one thing that staff told.</summary>
internal enum NoteKind
{
    Done,
    Taken,
    Underway,

    /// <summary>A matter that nobody had raised yet.</summary>
    Fresh,
    Walked,
    Spoken,

    /// <summary>Something was done, and nobody can tell which matter that was.</summary>
    Missing,
}

/// <summary>One line of what the bot understood, as it waits for a yes.</summary>
internal sealed record NoteItem
{
    public required NoteKind Kind { get; init; }

    /// <summary>The numbers of the tickets that it is about.</summary>
    public IReadOnlyList<string> Tickets { get; init => field = value ?? []; } = [];

    /// <summary>What was said, without anybody's name where it comes from a chat record.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the category, of what is new or was spoken about.</summary>
    public string? Category { get; init; }

    public Place? Place { get; init; }

    public string? Since { get; init; }

    /// <summary>How many people told of it.</summary>
    public int People { get; init; } = 1;

    /// <summary>How many pictures of it the record speaks of, whether they came with it or not.</summary>
    public int Photos { get; init; }

    /// <summary>The ids of those that came with it.</summary>
    public IReadOnlyList<string> Pictures { get; init => field = value ?? []; } = [];

    /// <summary>Whether it names somebody, or is of somebody's home, so that no group hears of it.</summary>
    public bool Personal { get; init; }

    /// <summary>Whether the bot is sure that it is meant so.</summary>
    public bool Sure { get; init; } = true;

    /// <summary>Whether somebody must go there at once, so that nothing of it waits for a yes.</summary>
    public bool IsDanger(Taxonomy taxonomy) => Kind == NoteKind.Fresh && Category is { } code && taxonomy[code].IsHazard;
}

/// <summary>Everything that the bot understood of one message.</summary>
internal sealed record NoteList
{
    public IReadOnlyList<NoteItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is what a chat group said, and not the teller's own doing.</summary>
    public bool Forwarded { get; init; }

    /// <summary>Whether each of its lines names by number the tickets that it is about.</summary>
    public bool ByNumber { get; init; }

    /// <summary>How many pictures came of which nobody can tell what they show.</summary>
    public int Loose { get; init; }

    public bool IsSure => !Forwarded && Items.All(item => item.Sure);

    public string ToJson() => JsonSerializer.Serialize(this, NoteJson.Default.NoteList);

    public static NoteList FromJson(string json) => JsonSerializer.Deserialize(json, NoteJson.Default.NoteList) ?? new();
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NoteList))]
internal sealed partial class NoteJson : JsonSerializerContext;
