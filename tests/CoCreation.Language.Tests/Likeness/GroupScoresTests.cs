namespace CoCreation.Language.Tests.LikeMessages;

public sealed class GroupScoresTests
{
    [Fact]
    public void Groups_that_are_the_events_score_one()
    {
        var scores = GroupScores.Of([("a", 1), ("a", 1), ("b", 2)]);

        Assert.Equal((1, 1, 1, 1), (scores.Pairs.F1, scores.BCubed.F1, scores.EventF1, scores.WeightedEventF1));
    }

    [Fact]
    public void Two_events_in_one_group_share_one_fit()
    {
        var scores = GroupScores.Of([("a", 1), ("a", 1), ("a", 1), ("b", 1)]);

        Assert.Equal(0.5, scores.Pairs.Precision, 9);
        Assert.Equal(1, scores.Pairs.Recall, 9);
        Assert.Equal((9 / 4.0 + 1 / 4.0) / 4, scores.BCubed.Precision, 9);
        Assert.Equal((6.0 / 7 + 0) / 2, scores.EventF1, 9);
        Assert.Equal(3 * (6.0 / 7) / 4, scores.WeightedEventF1, 9);
    }

    [Fact]
    public void An_event_in_two_groups_is_judged_by_the_larger()
    {
        var scores = GroupScores.Of([("a", 1), ("a", 1), ("a", 2)]);

        Assert.Equal(1 / 3.0, scores.Pairs.Recall, 9);
        Assert.Equal(2 * 1 * (2 / 3.0) / (1 + (2 / 3.0)), scores.EventF1, 9);
    }

    [Fact]
    public void Everything_apart_joins_no_pair()
    {
        var scores = GroupScores.Of([("a", 1), ("a", 2)]);

        Assert.Equal((1, 0), (scores.Pairs.Precision, scores.Pairs.Recall));
        Assert.Equal(0, scores.Pairs.F1);
    }
}
