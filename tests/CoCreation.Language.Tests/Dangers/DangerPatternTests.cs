namespace CoCreation.Language.Tests.Dangers;

public sealed class DangerPatternTests(Learnt learnt)
{
    [Fact]
    public void The_quick_look_for_words_misses_nothing_that_a_pattern_finds()
    {
        var texts = learnt.Examples.Select(e => e.Text)
            .Concat(Repository.Lines("tests/CoCreation.Language.Tests/Dangers/dangers.tsv").Select(line => line.Split('\t')[1]))
            .Select(Folding.Fold)
            .ToList();

        var missed = ChineseDangers.All.Concat(EnglishDangers.All)
            .SelectMany(p => texts.Where(t => !p.MayBeIn(t) && p.Pattern.IsMatch(t)).Select(t => $"{p.Kind} [{p.Pattern.Match(t).Value}] {t}"))
            .ToList();

        Assert.Empty(missed);
    }
}
