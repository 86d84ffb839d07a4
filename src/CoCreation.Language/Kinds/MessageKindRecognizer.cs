namespace CoCreation.Language;

/// <summary>Tells a matter from questions, thanks, greetings, chat, hearsay and abuse.</summary>
public sealed class MessageKindRecognizer
{
    private static readonly MessageKind[] Learnt =
        [MessageKind.Matter, MessageKind.Question, MessageKind.Thanks, MessageKind.Greeting, MessageKind.Chat, MessageKind.Rumour];

    // In the examples matters are far more frequent than they are where people talk.
    private const float Rarer = 5f;
    private const float Asks = 4f;
    private const float AsksForStatus = 12f;

    private readonly Vocabulary vocabulary;
    private readonly LinearModel model;

    private MessageKindRecognizer(Vocabulary vocabulary, LinearModel model)
    {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    public static MessageKindRecognizer Train(IReadOnlyList<LabelledExample> examples)
    {
        var known = examples.Select(e => (e.Text, Class: Class(e))).Where(e => e.Class >= 0).ToList();

        // There are many more matters than anything else to learn from; each sentence of the others counts for several.
        var rare = Math.Clamp(known.Count(e => e.Class == 0) / (1.2f * Math.Max(1, known.Count(e => e.Class > 0))), 1f, 8f);
        var sentences = known.Select(e => new Sentence(e.Text, [e.Class], Weight: e.Class == 0 ? 1f : rare)).ToList();
        var vocabulary = Vocabulary.Learn(sentences, Learnt.Length);
        var lessons = sentences.Select(s => new Lesson(vocabulary.Read(s), s.Classes, s.Weight)).ToList();
        return new(vocabulary, GradientLearner.Train(lessons, Learnt.Length, vocabulary.Count, rounds: 16, boldness: 1.5f));
    }

    internal static MessageKindRecognizer Load(BinaryReader from) => new(Vocabulary.Load(from), LinearModel.Load(from));

    internal void Save(BinaryWriter to)
    {
        vocabulary.Save(to);
        model.Save(to);
    }

    public MessageKindGuess Recognize(string text)
    {
        if (KindRules.Find(text) is { } kind)
            return new(kind, 0.98);

        var plain = Insults.Remove(text);
        var vector = vocabulary.Read(plain);
        if (vector.Index.Length == 0)
            return new(KindRules.AsksForStatus(plain) ? MessageKind.StatusQuestion : MessageKind.Chat, 0.5);

        var scores = model.NewScores();
        model.Score(vector, scores);
        var probabilities = scores.AsSpan(0, Learnt.Length);
        LinearModel.Softmax(probabilities, 1f);
        for (var c = 1; c < Learnt.Length; c++)
            probabilities[c] *= Rarer;

        var asksForStatus = KindRules.AsksForStatus(plain);
        if (asksForStatus || KindRules.LooksLikeQuestion(plain))
            probabilities[1] *= asksForStatus ? AsksForStatus : Asks;

        var best = 0;
        for (var c = 1; c < Learnt.Length; c++)
        {
            if (probabilities[c] > probabilities[best])
                best = c;
        }

        var sum = 0f;
        foreach (var p in probabilities)
            sum += p;

        var confidence = probabilities[best] / sum;
        return Learnt[best] switch
        {
            MessageKind.Question when asksForStatus => new(MessageKind.StatusQuestion, confidence),
            MessageKind.Matter when KindRules.PassesOn(plain) => new(MessageKind.Rumour, 0.6),
            var found => new(found, confidence),
        };
    }

    private static int Class(LabelledExample example) => example.Kind switch
    {
        null => 0,
        "question" or "status" => 1,
        "thanks" => 2,
        "greeting" => 3,
        "chat" => 4,
        "rumour" => 5,
        _ => -1,
    };
}
