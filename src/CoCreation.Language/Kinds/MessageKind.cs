namespace CoCreation.Language;

/// <summary>What a person does by sending a message.</summary>
public enum MessageKind
{
    /// <summary>Says what is wrong.</summary>
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

    /// <summary>Says what would be better.</summary>
    Suggestion,

    /// <summary>Says what a person or a unit does badly.</summary>
    Complaint,
}

/// <summary>What kind a message is, and how often such a guess is right.</summary>
public sealed record MessageKindGuess(MessageKind Kind, double Confidence)
{
    /// <summary>Something that people are asked to see to: what is wrong, what would be better, who does badly.</summary>
    public bool IsMatter => Kind is MessageKind.Matter or MessageKind.Suggestion or MessageKind.Complaint;
}
