namespace CoCreation.Language;

/// <summary>The sorts of messages that gold sets name, and which of them a message is taken for.</summary>
public static class MessageSort
{
    public const string Alarm = "alarm";

    /// <summary>What is no alarm, where nothing else is asked.</summary>
    public const string None = "none";
    public const string Matter = "matter";
    public const string Question = "question";
    public const string Suggestion = "suggestion";
    public const string Thanks = "thanks";
    public const string Chat = "chat";
    public const string Rumour = "rumour";
    public const string Complaint = "complaint";

    public static IReadOnlyList<string> All { get; } = [Matter, Question, Suggestion, Thanks, Chat, Alarm, Rumour, Complaint];

    public static string Of(Understood understood) => understood switch
    {
        { Danger: not null } => Alarm,
        { Dangers.Hearsay: not null } => Rumour,
        { Kind.Kind: MessageKind.Rumour } => Rumour,
        { Kind.Kind: MessageKind.Question or MessageKind.StatusQuestion } => Question,
        { Kind.Kind: MessageKind.Thanks } => Thanks,
        { Kind.Kind: MessageKind.Greeting or MessageKind.Chat or MessageKind.Abuse } => Chat,
        { Kind.Kind: MessageKind.Complaint } => Complaint,
        { Kind.Kind: MessageKind.Suggestion } => Suggestion,
        _ => Matter,
    };

    /// <returns><see cref="Alarm"/> or <see cref="None"/>.</returns>
    public static string AlarmOrNone(Understood understood) => understood.Danger is null ? None : Alarm;
}
