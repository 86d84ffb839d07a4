using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>One message of a person as the engine takes it.</summary>
public sealed record DialogInput
{
    /// <summary>The text without the bot's mention; empty when only photos were sent or a button was tapped.</summary>
    public required string Text { get; init; }

    public required Understood Understood { get; init; }

    /// <summary>What the host takes the message to be, most urgent first: <c>danger.gas</c>, <c>matter</c>, <c>thanks</c>.</summary>
    public IReadOnlyList<string> Intents { get; init; } = [];

    /// <summary>The value of a tapped button, taken as if the person had typed it.</summary>
    public string? Tapped { get; init; }

    /// <summary>The <see cref="Button.Step"/> of the tapped button, where the channel brings it back; tells an old button from a new one.</summary>
    public string? TappedStep { get; init; }

    /// <summary>The ids of photos that came with the message.</summary>
    public IReadOnlyList<string> Photos { get; init; } = [];

    /// <summary>What the message is about when the host knows better than <see cref="Understood"/>.</summary>
    public CategoryGuess? Category { get; init; }

    public string Locale { get; init; } = "zh-CN";

    /// <summary>With the offset of the community's time zone: its clock is what "last night" refers to.</summary>
    public required DateTimeOffset Now { get; init; }
}
