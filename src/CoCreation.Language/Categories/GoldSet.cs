namespace CoCreation.Language;

/// <summary>A message whose categories people have agreed on.</summary>
/// <param name="Matters">One set of defensible codes for each matter in it.</param>
public sealed record GoldMessage(string Text, IReadOnlyList<IReadOnlyList<string>> Matters)
{
    public bool Accepts(string? code) => code is not null && Matters.Any(m => m.Contains(code));

    /// <summary>Whether these are its matters, in any order.</summary>
    public bool AreItsMatters(IReadOnlyList<string?> codes) =>
        codes.Count == Matters.Count && Matters.All(m => codes.Any(c => c is not null && m.Contains(c))) && codes.All(Accepts);
}

/// <summary>Messages that a classifier is judged by and never learns from: <c>label⇥text</c>, where + joins two matters and | two codes of which either is right.</summary>
public sealed record GoldSet(IReadOnlyList<GoldMessage> Messages)
{
    /// <exception cref="FormatException">A line is no label, tab and text; the message names it.</exception>
    public static GoldSet Parse(string file, IEnumerable<string> lines) => new(
    [
        .. lines.Index()
            .Where(line => !string.IsNullOrWhiteSpace(line.Item) && !line.Item.StartsWith('#'))
            .Select(line => line.Item.Split('\t') is [{ Length: > 0 } label, { Length: > 0 } text]
                ? (label, text)
                : throw new FormatException($"{file}:{line.Index + 1}: the line is no label, tab and text."))
            .Where(line => !line.label.StartsWith("kind:", StringComparison.Ordinal))
            .Select(line => new GoldMessage(line.text, [.. line.label.Split('+').Select(m => m.Split('|'))])),
    ]);

    public GoldReport Judge(CategoryClassifier classifier)
    {
        var judged = Messages.Select(m => (Gold: m, Guess: classifier.Classify(m.Text), Matters: classifier.Matters(m.Text))).ToList();
        var one = judged.Where(j => j.Gold.Matters.Count == 1).ToList();
        var two = judged.Where(j => j.Gold.Matters.Count == 2).ToList();
        var sure = judged.Where(j => j.Guess.Sure).ToList();
        var told = judged.Where(j => j.Matters.Count == 2).ToList();
        var toldRightly = told.Count(j => j.Gold.AreItsMatters([.. j.Matters.Select(m => m.Guess.Code)]));
        return new()
        {
            Messages = judged.Count,
            Top1 = Share(judged.Count(j => j.Gold.Accepts(j.Guess.Code)), judged.Count),
            Top3 = Share(judged.Count(j => j.Guess.Best.Any(b => j.Gold.Accepts(b.Code))), judged.Count),
            Sure = Share(sure.Count, judged.Count),
            RightWhenSure = Share(sure.Count(j => j.Gold.Accepts(j.Guess.Code)), sure.Count),
            TwoMatters = two.Count,
            TwoRecall = Share(toldRightly, two.Count),
            TwoPrecision = Share(toldRightly, told.Count),
            OneSplit = Share(one.Count(j => j.Matters.Count > 1), one.Count),
            Confusions = [.. judged
                .Where(j => !j.Gold.Accepts(j.Guess.Code))
                .CountBy(j => (Truth: string.Join('+', j.Gold.Matters.Select(m => string.Join('|', m))), Guess: j.Guess.Code ?? ""))
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key)
                .Select(c => new GoldConfusion(c.Key.Truth, c.Key.Guess, c.Value))],
        };
    }

    private static double Share(int part, int of) => of == 0 ? 0 : part / (double)of;
}

/// <summary>How well a classifier did on a gold set; shares from 0 to 1.</summary>
public sealed record GoldReport
{
    public required int Messages { get; init; }

    public required double Top1 { get; init; }

    public required double Top3 { get; init; }

    /// <summary>Of how many messages it was sure.</summary>
    public required double Sure { get; init; }

    public required double RightWhenSure { get; init; }

    /// <summary>How many messages hold two matters.</summary>
    public required int TwoMatters { get; init; }

    /// <summary>How many of these were taken for exactly their two.</summary>
    public required double TwoRecall { get; init; }

    /// <summary>How many of all that were taken for two matters were these two.</summary>
    public required double TwoPrecision { get; init; }

    /// <summary>How many messages with one matter were taken for two.</summary>
    public required double OneSplit { get; init; }

    public required IReadOnlyList<GoldConfusion> Confusions { get; init; }
}

/// <summary>How often one category was taken for another.</summary>
public sealed record GoldConfusion(string Truth, string Guess, int Messages);
