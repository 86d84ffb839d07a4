namespace CoCreation.Language;

/// <summary>Tells what people say to the bot and at work in a few words (照片我传了, 人还没到) from short messages that tell of something.</summary>
/// <remarks>Beside the kinds, and not one of them: idle chat sounds otherwise, and learnt together each blurred the other (docs/language-dangers.md).</remarks>
internal sealed class ShortTalk
{
    private const int Talk = 1;
    private const int Answers = 2;
    private const int MostCharacters = 14;
    private const int MostWords = 9;
    private const int Rounds = 8;
    private const float Boldness = 3f;
    private const float RatioShare = 0.5f;
    private const float OfTalk = 2f;
    private const float Least = 0.35f;

    private readonly Vocabulary vocabulary;
    private readonly LinearModel model;

    private ShortTalk(Vocabulary vocabulary, LinearModel model)
    {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    public static ShortTalk Train(IReadOnlyList<LabelledExample> examples)
    {
        var brief = examples.Where(e => IsBrief(e.Text)).Select(e => (Text: Marked(e.Text), Class: e.Kind == DangerLessons.Talk ? Talk : 0)).ToList();
        if (brief.TrueForAll(e => e.Class == 0))
            brief = [];

        var sentences = brief.Select(e => new Sentence(e.Text, [e.Class], Weight: e.Class == Talk ? OfTalk : 1f)).ToList();
        var vocabulary = Vocabulary.Learn(sentences, Answers);
        var lessons = sentences.Select(s => new Lesson(vocabulary.Read(s), s.Classes, s.Weight)).ToArray();
        var model = GradientLearner.Train(lessons, Answers, vocabulary.Count, Rounds, Boldness);
        model.Add(LogRatios.Train(lessons, Answers, vocabulary.Count), RatioShare);
        return new(vocabulary, model);
    }

    public static ShortTalk Load(BinaryReader from) => new(Vocabulary.Load(from), LinearModel.Load(from));

    public void Save(BinaryWriter to)
    {
        vocabulary.Save(to);
        model.Save(to);
    }

    public bool Is(string text)
    {
        if (!IsBrief(text))
            return false;

        var read = vocabulary.Read(Marked(text));
        if (read.Index.Length == 0)
            return false;

        var scores = model.NewScores();
        model.Score(read, scores);
        var both = scores.AsSpan(0, Answers);
        LinearModel.Softmax(both, 1f);
        return both[Talk] >= Least;
    }

    private static bool IsBrief(string text) => text.Count(Characters.IsHan) <= MostCharacters && text.Split(' ').Count(word => word.Any(char.IsAsciiLetter)) <= MostWords;

    private static string Marked(string text) => $"{KindSigns.Start}{Folding.Fold(text)}{KindSigns.End}";
}
