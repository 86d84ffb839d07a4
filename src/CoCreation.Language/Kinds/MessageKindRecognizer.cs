namespace CoCreation.Language;

/// <summary>Tells matters, suggestions and complaints about people from questions, thanks, greetings, chat, hearsay and abuse.</summary>
public sealed class MessageKindRecognizer
{
    private const int Folds = 4;
    private const int Rounds = 12;
    private const float Boldness = 3f;
    private const float RatioShare = 0.5f;

    private static readonly MessageKind[] Learnt =
    [
        MessageKind.Matter, MessageKind.Question, MessageKind.Thanks, MessageKind.Greeting, MessageKind.Chat, MessageKind.Rumour,
        MessageKind.Suggestion, MessageKind.Complaint,
    ];

    private readonly Vocabulary vocabulary;
    private readonly LinearModel model;
    private readonly KindBalance balance;
    private readonly ShortTalk talk;

    private MessageKindRecognizer(Vocabulary vocabulary, LinearModel model, KindBalance balance, ShortTalk talk)
    {
        this.vocabulary = vocabulary;
        this.model = model;
        this.balance = balance;
        this.talk = talk;
    }

    public static MessageKindRecognizer Train(IReadOnlyList<LabelledExample> examples)
    {
        var known = examples.Select(e => (Text: Marked(e.Text), Class: Class(e))).Where(e => e.Class >= 0).ToList();
        var counts = known.CountBy(e => e.Class).ToDictionary();
        var sentences = known.Select(e => new Sentence(e.Text, [e.Class], Weight: Weight(counts[e.Class], known.Count))).ToList();
        var vocabulary = Vocabulary.Learn(sentences, Learnt.Length);
        var lessons = sentences.Select(s => new Lesson(vocabulary.Read(s), s.Classes, s.Weight)).ToArray();
        var heldOut = new float[lessons.Length][];
        LinearModel? model = null;
        Parallel.For(0, Folds + 1, part =>
        {
            var learner = Learn([.. lessons.Where((_, i) => part == Folds || i % Folds != part)], vocabulary);
            if (part == Folds)
            {
                model = learner;
                return;
            }

            for (var i = part; i < lessons.Length; i += Folds)
            {
                heldOut[i] = learner.NewScores();
                learner.Score(lessons[i].Text, heldOut[i]);
            }
        });

        return new(vocabulary, model!, KindBalance.Fit(heldOut, lessons, Learnt.Length), ShortTalk.Train(examples));
    }

    internal static MessageKindRecognizer Load(BinaryReader from) => new(Vocabulary.Load(from), LinearModel.Load(from), KindBalance.Load(from), ShortTalk.Load(from));

    internal void Save(BinaryWriter to)
    {
        vocabulary.Save(to);
        model.Save(to);
        balance.Save(to);
        talk.Save(to);
    }

    public MessageKindGuess Recognize(string text)
    {
        if (KindRules.Find(text) is { } kind)
            return new(kind, 0.98);

        var plain = Insults.Remove(text);
        var asksForStatus = KindRules.AsksForStatus(plain);
        if (vocabulary.Read(plain).Index.Length == 0)
            return new(asksForStatus ? MessageKind.StatusQuestion : MessageKind.Chat, 0.5);

        var scores = model.NewScores();
        model.Score(vocabulary.Read(Marked(plain)), scores);
        var probabilities = scores.AsSpan(0, Learnt.Length);
        balance.Apply(probabilities);
        var best = 0;
        for (var c = 1; c < Learnt.Length; c++)
        {
            if (probabilities[c] > probabilities[best])
                best = c;
        }

        var found = Learnt[best];
        if (found is not (MessageKind.Thanks or MessageKind.Greeting) && !asksForStatus && talk.Is(plain))
            return new(MessageKind.Chat, 0.5);

        return new(found == MessageKind.Question && asksForStatus ? MessageKind.StatusQuestion : found, probabilities[best]);
    }

    /// <summary>Gradient steps, and naive Bayes beside them, which is steadier where there is little to learn from.</summary>
    private static LinearModel Learn(Lesson[] lessons, Vocabulary vocabulary)
    {
        var model = GradientLearner.Train(lessons, Learnt.Length, vocabulary.Count, Rounds, Boldness);
        model.Add(LogRatios.Train(lessons, Learnt.Length, vocabulary.Count), RatioShare);
        return model;
    }

    /// <summary>Rare kinds count for more, and matters, of which there are very many, for less.</summary>
    private static float Weight(int ofKind, int all) => Math.Clamp(MathF.Sqrt(all / (float)(Learnt.Length * ofKind)), 0.3f, 2f);

    /// <summary>The text with its first and last piece marked, and with what the rules and signs see in it: for the kind they tell most.</summary>
    private static string Marked(string message)
    {
        var text = KindRules.BehindCourtesy(message);

        var marked = $"{KindSigns.Start}{text}{KindSigns.End}";
        marked += KindSigns.Of(Folding.Fold(marked));
        if (KindRules.LooksLikeQuestion(text))
            marked += " xquestion";

        if (KindRules.AsksForStatus(text))
            marked += " xstatus";

        return KindRules.PassesOn(text) ? marked + " xhearsay" : marked;
    }

    private static int Class(LabelledExample example) => example switch
    {
        { Kind: null, Codes: [TaxonomyCodes.Suggestion] } or { Kind: "suggestion" } => 6,
        { Kind: null, Codes: [TaxonomyCodes.PropertyStaff or TaxonomyCodes.CommunityStaff] } or { Kind: "complaint" } => 7,
        { Kind: null or "matter" } => 0,
        { Kind: "question" or "status" } => 1,
        { Kind: "thanks" } => 2,
        { Kind: "greeting" } => 3,
        { Kind: "chat" } => 4,
        { Kind: "rumour" } => 5,
        _ => -1,
    };

    /// <summary>The categories whose examples also show how people suggest and complain.</summary>
    private static class TaxonomyCodes
    {
        public const string Suggestion = "39006";
        public const string PropertyStaff = "39001";
        public const string CommunityStaff = "39008";
    }
}
