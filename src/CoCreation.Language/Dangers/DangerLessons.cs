namespace CoCreation.Language;

/// <summary>A sentence to learn dangers from.</summary>
/// <param name="Plain">Folded, and what was misheard put right.</param>
/// <param name="Danger">Null for what is none.</param>
internal readonly record struct DangerLesson(string Plain, DangerKind? Danger, float Weight);

/// <summary>Chooses what the examples teach of dangers: those labelled so, and the matters, as far as their categories are dangers or surely none.</summary>
internal static class DangerLessons
{
    /// <summary>The label, behind <c>kind:</c>, of what only sounds like a danger.</summary>
    public const string NoAlarm = "no-alarm";

    /// <summary>The label, behind <c>kind:</c>, of what people say to the bot and at work in a few words: chat, and no danger.</summary>
    public const string Talk = "talk";

    private const string Alarm = "alarm.";

    // Where the wordings find dangers more seldom than the first share, they are mistaken; from the second on, the category is a danger by its nature. Between, what they find is neither.
    private const double NotSafe = 0.18;
    private const double ByNature = 0.30;
    private const float OfNearMiss = 2.5f;
    private const float OfSafeMatter = 0.6f;
    private const float OfMistakenMatter = 0.1f;
    private const float OfTalk = 0.3f;
    private const float OfDangerousMatter = 0.2f;

    public static readonly int Dangers = Enum.GetValues<DangerKind>().Length;

    /// <summary>The labels of dangers, behind <c>kind:</c>: <c>alarm.gas</c> and so on.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. Enum.GetValues<DangerKind>().Select(Label)];

    public static IReadOnlyList<DangerLesson> From(IReadOnlyList<LabelledExample> examples)
    {
        var kinds = Enum.GetValues<DangerKind>().ToDictionary(Label);
        var lessons = new List<DangerLesson>();
        foreach (var group in examples.GroupBy(e => e.Label))
        {
            var texts = group.Select(e => MisheardDangers.Correct(Folding.Fold(e.Text)));
            if (group.First().Kind is not { } kind)
                lessons.AddRange(OfMatters([.. texts]));
            else if (kinds.TryGetValue(kind, out var danger))
                lessons.AddRange(texts.Select(t => new DangerLesson(t, danger, 1f)));
            else if (kind is NoAlarm or Talk)
                lessons.AddRange(texts.Select(t => new DangerLesson(t, null, OfNearMiss)));
            else
                lessons.AddRange(texts.Where(t => DangerRules.Read(t).Reading.Now is null).Select(t => new DangerLesson(t, null, OfTalk)));
        }

        return lessons;
    }

    /// <summary>The codes of the categories in which the wordings seldom find a danger.</summary>
    public static IReadOnlySet<string> SafeCategories(IReadOnlyList<LabelledExample> examples) => examples
        .Where(e => e.Codes is [_])
        .GroupBy(e => e.Codes[0], e => MisheardDangers.Correct(Folding.Fold(e.Text)))
        .Where(texts => texts.Average(t => DangerRules.Read(t).Reading.Now is null ? 0 : 1) < NotSafe)
        .Select(texts => texts.Key)
        .ToHashSet();

    private static IEnumerable<DangerLesson> OfMatters(List<string> texts)
    {
        var read = texts.Select(t => (Text: t, Found: DangerRules.Read(t))).ToList();
        var dangerous = read.Where(r => r.Found.Reading.Now is not null).ToList();
        var share = dangerous.Count / (double)texts.Count;
        if (share < NotSafe)
            return read.Select(r => new DangerLesson(r.Text, null, r.Found.Reading.Now is null ? OfSafeMatter : OfMistakenMatter));

        if (share < ByNature)
            return read.Where(r => r.Found.Reading.Now is null).Select(r => new DangerLesson(r.Text, null, OfSafeMatter));

        var usual = dangerous.GroupBy(r => r.Found.Reading.Now!.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return read
            .Where(r => r.Found is { Dismissed: false, Reading: { Past: null, Hearsay: null } } && !DangerContext.IsAside(r.Text))
            .Select(r => new DangerLesson(r.Text, r.Found.Reading.Now?.Kind ?? usual, OfDangerousMatter));
    }

    private static string Label(DangerKind kind) => Alarm + kind.ToString().ToLowerInvariant();
}
