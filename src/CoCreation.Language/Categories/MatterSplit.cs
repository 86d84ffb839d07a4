namespace CoCreation.Language;

/// <summary>Parts a message that holds two matters, where one clause ends and another matter begins.</summary>
internal static class MatterSplit
{
    private const int FewestCharacters = 4;
    private const int MostBoundaries = 40;

    // How likely both halves must be right together, where only a clause ends and where a sentence does or a word says that something is added; and how likely one may be about what the other is about.
    private const double LeastTogether = 0.995;
    private const double LeastJoined = 0.9;
    private const double MostShared = 0.02;

    private static readonly string[] Joints = ["还有", "另外", "再就是", "再有", "再一个", "而且", "顺便", "同时", "其次", "第二", "外加", "加上", "也", "又", "还", "and ", "also ", "plus ", "besides ", "another ", "as well as ", "secondly ", "oh "];

    public static IReadOnlyList<Matter> Find(string text, CategoryClassifier classifier)
    {
        var whole = classifier.Classify(text);
        Matter one = new(new(0, text.Length), text, whole);
        if (whole.Best.Count < 2)
            return [one];

        (int At, double Together, CategoryGuess Left, CategoryGuess Right) best = (0, 0, CategoryGuess.None, CategoryGuess.None);
        foreach (var (at, joined) in Boundaries(Folding.Fold(text)))
        {
            if (at < FewestCharacters || text.Length - at < FewestCharacters)
                continue;

            var left = classifier.Classify(text[..at]);
            var right = classifier.Classify(text[at..]);
            if (left.Code is not { } first || right.Code is not { } second || first == second || !HoldsBoth(whole, first, second))
                continue;

            var together = left.Best[0].Confidence * right.Best[0].Confidence;
            if (together > Math.Max(best.Together, joined ? LeastJoined : LeastTogether) && Math.Max(Confidence(left, second), Confidence(right, first)) <= MostShared)
                best = (at, together, left, right);
        }

        return best.At == 0 ? [one] :
        [
            new(new(0, best.At), text[..best.At], best.Left),
            new(TextSpan.Between(best.At, text.Length), text[best.At..], best.Right),
        ];
    }

    private static bool HoldsBoth(CategoryGuess whole, string first, string second) =>
        whole.Best.Take(2).All(b => b.Code == first || b.Code == second);

    private static double Confidence(CategoryGuess guess, string code) => guess.Best.FirstOrDefault(b => b.Code == code)?.Confidence ?? 0;

    /// <summary>Where a clause ends or a word for "and" begins, and whether it is such a word or the end of a sentence.</summary>
    private static IEnumerable<(int At, bool Joined)> Boundaries(string s)
    {
        var found = 0;
        for (var i = 1; i < s.Length && found < MostBoundaries; i++)
        {
            var clause = Characters.EndsClause(s[i - 1]) || (s[i - 1] == ' ' && (Characters.IsHan(s[i]) || (i > 1 && Characters.IsHan(s[i - 2]))));
            var joined = IsJoint(s, clause && s[i] == ' ' ? i + 1 : i) || EndsSentence(s[i - 1], s[i]);
            if (!clause && !joined)
                continue;

            found++;
            yield return (i, joined);
        }
    }

    /// <summary>What follows a full stop is more often something else than what follows a comma; a point between letters or digits ends nothing.</summary>
    private static bool EndsSentence(char last, char next) => last is '。' or '!' or '?' or '\n' || (last is '.' && next is ' ');

    private static bool IsJoint(string s, int at) =>
        at < s.Length && (Characters.IsHan(s[at]) || Characters.WordStart(s, at)) && Array.Exists(Joints, joint => string.CompareOrdinal(s, at, joint, 0, joint.Length) == 0);
}
