namespace CoCreation.Language;

/// <summary>Parts a message that holds two matters, where one clause ends and another matter begins.</summary>
internal static class MatterSplit
{
    private const int FewestCharacters = 4;

    private static readonly string[] Joints = ["还有", "另外", "再就是", "再有", "而且", "顺便", "然后", "也", " also ", " and ", " plus ", " besides ", " another thing "];

    public static IReadOnlyList<Matter> Find(string text, CategoryClassifier classifier)
    {
        var whole = classifier.Classify(text);
        Matter one = new(new(0, text.Length), text, whole);
        var s = Folding.Fold(text);
        if (whole.Best.Count < 2)
            return [one];

        (int At, double Confidence, CategoryGuess Left, CategoryGuess Right) best = (0, 0, CategoryGuess.None, CategoryGuess.None);
        foreach (var at in Boundaries(s))
        {
            if (at < FewestCharacters || s.Length - at < FewestCharacters)
                continue;

            var left = classifier.Classify(text[..at]);
            var right = classifier.Classify(text[at..]);
            if (left.Code is null || right.Code is null || left.Code == right.Code)
                continue;

            var confidence = Math.Min(left.Best[0].Confidence, right.Best[0].Confidence);
            var expected = whole.Best.Any(b => b.Code == left.Code) && whole.Best.Any(b => b.Code == right.Code);
            if (confidence > best.Confidence && left.Sure && right.Sure && (expected || confidence > 0.97))
                best = (at, confidence, left, right);
        }

        return best.At == 0 ? [one] :
        [
            new(new(0, best.At), text[..best.At], best.Left),
            new(TextSpan.Between(best.At, text.Length), text[best.At..], best.Right),
        ];
    }

    /// <summary>Where a clause ends, or a word for "and" begins.</summary>
    private static SortedSet<int> Boundaries(string s)
    {
        var found = new SortedSet<int>();
        for (var i = 1; i < s.Length && found.Count < 24; i++)
        {
            if (Characters.EndsClause(s[i - 1]) || (s[i - 1] == ' ' && (Characters.IsHan(s[i]) || (i > 1 && Characters.IsHan(s[i - 2])))))
                found.Add(i);
        }

        foreach (var joint in Joints)
        {
            var at = s.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
                found.Add(at);
        }

        return found;
    }
}
