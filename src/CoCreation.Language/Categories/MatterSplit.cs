using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Parts a message that holds several matters, where one clause ends and another matter begins.</summary>
internal static partial class MatterSplit
{
    private const int FewestCharacters = 4;
    private const int MostBoundaries = 40;
    private const double LettersOfCharacter = 3;

    // Where 22 and 16 of 1,000 single matters that the classifier had not seen are taken for two: asking "are these two things?" once too often costs less than a matter that is lost.
    private const double LeastOddsInChinese = -1.96;
    private const double LeastOdds = -1.5;

    private static readonly string[] Joints = ["还有", "另外", "再就是", "再有", "再一个", "而且", "顺便", "同时", "其次", "第二", "外加", "加上", "也", "又", "还", "and ", "also ", "plus ", "besides ", "another ", "as well as ", "secondly ", "oh "];

    // Where something is matters only relative to what was said before: no places need to be known.
    private static readonly PlaceRecognizer Anywhere = new([]);

    public static IReadOnlyList<Matter> Find(string text, CategoryClassifier classifier) =>
        Apart(new(new(0, text.Length), text, classifier.Classify(text)), [], classifier);

    /// <summary>The matters of a part: each half is parted again, as long as that tells of another kind of matter.</summary>
    private static IReadOnlyList<Matter> Apart(Matter all, IReadOnlyList<string?> told, CategoryClassifier classifier)
    {
        if (classifier.Score(all.Text) is not { Likely.Length: > 1 } whole || Part(all.Text, whole, classifier) is not { } parting)
            return [all];

        var (at, start) = (parting.At, all.Span.Start);
        var before = new Matter(new(start, at), all.Text[..at], classifier.Guess(parting.Left));
        var behind = new Matter(TextSpan.Between(start + at, all.Span.End), all.Text[at..], classifier.Guess(parting.Right));
        return told.Contains(before.Guess.Code) || told.Contains(behind.Guess.Code)
            ? [all]
            : [.. Apart(before, [.. told, behind.Guess.Code], classifier), .. Apart(behind, [.. told, before.Guess.Code], classifier)];
    }

    /// <summary>The place where a text tells of two matters; null where it tells of one.</summary>
    private static Parting? Part(string text, CategoryScores whole, CategoryClassifier classifier)
    {
        Parting? best = null;
        foreach (var (at, joined, sentence) in Boundaries(Folding.Fold(text)))
        {
            if (at >= FewestCharacters && text.Length - at >= FewestCharacters && !IsContact().IsMatch(text.AsSpan(at))
                && classifier.Score(text[..at]) is { } left && classifier.Score(text[at..]) is { } right
                && new Parting(at, joined, sentence, whole, left, right) is var parting && parting.Fit > (best?.Fit ?? 0))
                best = parting;
        }

        var (letters, least) = Culture.Of(text) is Culture.Chinese ? (1, LeastOddsInChinese) : (LettersOfCharacter, LeastOdds);
        return best?.Evidence(IsElsewhere(text[..best.At], text[best.At..]), (text.Length - best.At) / letters).LogOdds >= least ? best : null;
    }

    private static bool IsElsewhere(string before, string behind) =>
        Anywhere.Recognize(before).LastOrDefault(IsThere) is { } from && Anywhere.Recognize(behind).FirstOrDefault(IsThere) is { } to
        && (Differ(from.Building, to.Building) || Differ(from.Entrance, to.Entrance) || Differ(from.Floor, to.Floor) || Differ(from.Spot, to.Spot));

    private static bool IsThere(PlaceMention place) => !place.Negated;

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>Where a clause ends or a word for "and" begins, whether it is such a word, and whether a sentence ends.</summary>
    private static IEnumerable<(int At, bool Joined, bool Sentence)> Boundaries(string s)
    {
        var found = 0;
        for (var i = 1; i < s.Length && found < MostBoundaries; i++)
        {
            var clause = Characters.EndsClause(s[i - 1]) || (s[i - 1] == ' ' && (Characters.IsHan(s[i]) || (i > 1 && Characters.IsHan(s[i - 2]))));
            var joined = IsJoint(s, clause && s[i] == ' ' ? i + 1 : i);
            if (!clause && !joined)
                continue;

            found++;
            yield return (i, joined, EndsSentence(s, i - 1));
        }
    }

    /// <summary>What follows a full stop is more often something else than what follows a comma; a point between letters or digits ends nothing.</summary>
    private static bool EndsSentence(string s, int at) => s[at] is '。' or '!' or '?' or '\n' || (s[at] is '.' && s[at + 1] is ' ') || (s[at] is ' ' && at > 0 && s[at - 1] is '.');

    private static bool IsJoint(string s, int at) =>
        at < s.Length && (Characters.IsHan(s[at]) || Characters.WordStart(s, at)) && Array.Exists(Joints, joint => string.CompareOrdinal(s, at, joint, 0, joint.Length) == 0);

    /// <summary>A place where a text could be parted, and what its halves are about when read with the whole in mind.</summary>
    private sealed class Parting
    {
        private readonly CategoryScores whole;
        private readonly bool joined;
        private readonly bool sentence;
        private readonly int first;
        private readonly int second;

        public Parting(int at, bool joined, bool sentence, CategoryScores whole, CategoryScores left, CategoryScores right)
        {
            (At, this.joined, this.sentence, this.whole, Left, Right) = (at, joined, sentence, whole, left.Within(whole), right.Within(whole));
            if (Left.Likeliest == Right.Likeliest)
            {
                // The surer half keeps the category that both seem to be about.
                if (Left.Likely[Left.Likeliest] >= Right.Likely[Left.Likeliest])
                    Right = Right.Except(Left.Likeliest);
                else
                    Left = Left.Except(Right.Likeliest);
            }

            (first, second) = (Left.Likeliest, Right.Likeliest);
            Fit = left.Likely[first] * right.Likely[second] * MathF.Sqrt(whole.Likely[first] * whole.Likely[second]);
        }

        public int At { get; }

        public CategoryScores Left { get; }

        public CategoryScores Right { get; }

        /// <summary>How well the two categories fit the halves and the whole.</summary>
        public float Fit { get; }

        public MatterEvidence Evidence(bool elsewhere, double behind)
        {
            var (own, other) = (Left.Margins[first], Right.Margins[second]);
            return new(
                Math.Min(whole.Margins[first], whole.Margins[second]), Math.Min(own, other), Math.Max(own, other),
                Right.Margins[first], joined, sentence, elsewhere, behind);
        }
    }

    // 我电话13812345678: how to reach somebody is no matter of its own.
    [GeneratedRegex(@"^[\s，,。；;]*(?:我|他|她|本人|联系|my|call me (?:at|on)|(?:you can )?reach me (?:at|on)|call|phone)?(?:的)?\s*(?:联系)?(?:(?:电话|手机|微信|号码|方式|cell ?phone|telephone|phone|number|mobile|no\.) ?)*(?:号码?|是|为|is)?\s*[:：]?\s*\+?[0-9][0-9\s-]{6,}[\s。.！!]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsContact();
}
