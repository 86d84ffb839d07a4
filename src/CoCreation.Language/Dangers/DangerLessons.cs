namespace CoCreation.Language;

/// <summary>A sentence to learn dangers from.</summary>
/// <param name="Plain">Folded, and what was misheard put right.</param>
/// <param name="Kind">Null for no danger.</param>
internal readonly record struct DangerLesson(string Plain, DangerKind? Kind, float Weight);

/// <summary>Chooses what the examples teach of dangers: those labelled so, and the matters, as far as their categories are dangers or surely none.</summary>
internal static class DangerLessons
{
    /// <summary>The label, behind <c>kind:</c>, of what only sounds like a danger.</summary>
    public const string NoAlarm = "no-alarm";

    private const string Alarm = "alarm.";

    // A category in which the wordings find dangers more often than the first share is no example of safety; from the second on it is a danger by its nature.
    private const double NotSafe = 0.08;
    private const double ByNature = 0.30;
    private const float OfSafeMatter = 0.05f;
    private const float OfTalk = 0.2f;
    private const float OfDangerousMatter = 0.2f;

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
            else if (kinds.TryGetValue(kind.StartsWith(Alarm, StringComparison.Ordinal) ? kind : "", out var danger))
                lessons.AddRange(texts.Select(t => new DangerLesson(t, danger, 1f)));
            else if (kind == NoAlarm)
                lessons.AddRange(texts.Select(t => new DangerLesson(t, null, 1f)));
            else
                lessons.AddRange(texts.Where(t => DangerRules.Read(t).Reading.Now is null).Select(t => new DangerLesson(t, null, OfTalk)));
        }

        return lessons;
    }

    private static IEnumerable<DangerLesson> OfMatters(List<string> texts)
    {
        var read = texts.Select(t => (Text: t, Found: DangerRules.Read(t))).ToList();
        var dangerous = read.Where(r => r.Found.Reading.Now is not null).ToList();
        var share = dangerous.Count / (double)texts.Count;
        if (share < NotSafe)
            return read.Where(r => r.Found.Reading.Now is null).Select(r => new DangerLesson(r.Text, null, OfSafeMatter));

        if (share < ByNature)
            return [];

        var usual = dangerous.GroupBy(r => r.Found.Reading.Now!.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return read
            .Where(r => r.Found is { Dismissed: false, Reading: { Past: null, Hearsay: null } } && !DangerContext.IsAside(r.Text))
            .Select(r => new DangerLesson(r.Text, r.Found.Reading.Now?.Kind ?? usual, OfDangerousMatter));
    }

    private static string Label(DangerKind kind) => Alarm + kind.ToString().ToLowerInvariant();
}
