namespace CoCreation.Language;

/// <summary>Parts a message that holds two matters, where one clause ends and another matter begins.</summary>
internal static class MatterSplit
{
    private const int FewestCharacters = 4;
    private const int MostBoundaries = 24;

    // How likely both halves must be right together, and how likely one may be about what the other is about.
    private const double LeastTogether = 0.97;
    private const double MostShared = 0.02;

    private static readonly string[] Joints = ["还有", "另外", "再就是", "再有", "再一个", "而且", "顺便", "然后", "也", "同时", "其次", "第二", " also ", " and ", " plus ", " besides ", " another thing ", " as well as ", " secondly "];

    public static IReadOnlyList<Matter> Find(string text, CategoryClassifier classifier)
    {
        var whole = classifier.Classify(text);
        Matter one = new(new(0, text.Length), text, whole);
        if (whole.Best.Count < 2)
            return [one];

        (int At, double Together, CategoryGuess Left, CategoryGuess Right) best = (0, LeastTogether, CategoryGuess.None, CategoryGuess.None);
        foreach (var at in Boundaries(Folding.Fold(text)))
        {
            if (at < FewestCharacters || text.Length - at < FewestCharacters)
                continue;

            var left = classifier.Classify(text[..at]);
            var right = classifier.Classify(text[at..]);
            if (left.Code is not { } first || right.Code is not { } second || first == second || !Offers(whole, first) || !Offers(whole, second))
                continue;

            var together = left.Best[0].Confidence * right.Best[0].Confidence;
            if (together > best.Together && Math.Max(Confidence(left, second), Confidence(right, first)) <= MostShared)
                best = (at, together, left, right);
        }

        return best.At == 0 ? [one] :
        [
            new(new(0, best.At), text[..best.At], best.Left),
            new(TextSpan.Between(best.At, text.Length), text[best.At..], best.Right),
        ];
    }

    private static bool Offers(CategoryGuess guess, string code) => guess.Best.Any(b => b.Code == code);

    private static double Confidence(CategoryGuess guess, string code) => guess.Best.FirstOrDefault(b => b.Code == code)?.Confidence ?? 0;

    /// <summary>Where a clause ends, or a word for "and" begins.</summary>
    private static SortedSet<int> Boundaries(string s)
    {
        var found = new SortedSet<int>();
        for (var i = 1; i < s.Length && found.Count < MostBoundaries; i++)
        {
            if (Characters.EndsClause(s[i - 1]) || (s[i - 1] == ' ' && (Characters.IsHan(s[i]) || (i > 1 && Characters.IsHan(s[i - 2])))))
                found.Add(i);
        }

        foreach (var joint in Joints)
        {
            for (var at = s.IndexOf(joint, StringComparison.Ordinal); at > 0 && found.Count < 2 * MostBoundaries; at = s.IndexOf(joint, at + 1, StringComparison.Ordinal))
                found.Add(at);
        }

        return found;
    }
}
