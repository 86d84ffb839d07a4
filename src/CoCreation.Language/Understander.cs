namespace CoCreation.Language;

/// <summary>Understands messages: built once from what was learnt and which places are known.</summary>
public sealed class Understander(CategoryClassifier categories, MessageKindRecognizer kinds, DangerRecognizer dangers, PlaceRecognizer places)
{
    public CategoryClassifier Categories => categories;

    public MessageKindRecognizer Kinds => kinds;

    public DangerRecognizer Dangers => dangers;

    public PlaceRecognizer Places => places;

    /// <summary>Learns categories, kinds and dangers from the examples.</summary>
    public static Understander Train(
        IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples, IReadOnlyList<KnownPlace> places) =>
        new(CategoryClassifier.Train(words, examples), MessageKindRecognizer.Train(examples), DangerRecognizer.Train(examples), new PlaceRecognizer(places));

    /// <summary>The same where other places are known.</summary>
    public Understander With(PlaceRecognizer known) => new(categories, kinds, dangers, known);

    /// <summary>The danger to life that calls for help now, if any.</summary>
    public Danger? FindDanger(string text) => dangers.Read(text, () => categories.Classify(text)).Now;

    /// <param name="reference">The local time at which the message was written.</param>
    public Understood Understand(string text, DateTime reference) => new(this, text, reference);
}
