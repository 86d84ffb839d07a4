namespace CoCreation.Language.Tests.LikeMessages;

public sealed class PairEvidenceTests
{
    [Fact]
    public void Alike_words_at_one_spot_are_one_matter() => Assert.True(new PairEvidence(Words: 0.5, Metres: 5, Hours: 3).IsSame);

    [Fact]
    public void Alike_words_far_apart_are_two() => Assert.False(new PairEvidence(Words: 0.5, Metres: 3000, Hours: 3).IsSame);

    [Theory]
    [InlineData(0.6, 10, 2, true)]
    [InlineData(0.3, 60, 2, true)]
    [InlineData(0.3, 10, 900, true)]
    [InlineData(0.3, 10, 2, false)]
    public void Less_in_common_is_less_likely(double words, double metres, double hours, bool sameCategory)
    {
        var better = new PairEvidence(0.6, 10, 2, true);
        var worse = new PairEvidence(words, metres, hours, sameCategory);

        Assert.True(worse == better || worse.Probability < better.Probability);
    }

    [Fact]
    public void Rare_words_count_more_than_common_ones()
    {
        var words = CommonWords.Learn(["the car is here", "the van is there", "the road is closed", "a hydrant is leaking"]);

        Assert.True(words.Likeness("hydrant leaking now", "leaking hydrant") > words.Likeness("the car is red", "the van is blue"));
        Assert.Equal(0, words.Likeness("hydrant", "van"));
    }
}
