namespace CoCreation.Language;

/// <summary>What a person does by sending a message.</summary>
public enum MessageKind
{
    /// <summary>Says what is wrong, or what would be better.</summary>
    Matter,

    /// <summary>Asks for information.</summary>
    Question,

    /// <summary>Asks how far something raised before has come.</summary>
    StatusQuestion,

    Thanks,
    Greeting,

    /// <summary>Idle talk, jokes, selling.</summary>
    Chat,

    /// <summary>Hearsay.</summary>
    Rumour,

    /// <summary>Has the same matter as somebody else (+1).</summary>
    Supporting,

    /// <summary>Insults and nothing else.</summary>
    Abuse,
}

/// <summary>What kind a message is, and how often such a guess is right.</summary>
public sealed record MessageKindGuess(MessageKind Kind, double Confidence);
