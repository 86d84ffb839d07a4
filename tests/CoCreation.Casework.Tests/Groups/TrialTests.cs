namespace CoCreation.Casework.Tests.Groups;

public sealed class TrialTests
{
    [Theory]
    [InlineData(48, 2, true)]
    [InlineData(47, 3, false)]
    [InlineData(49, 0, false)]
    public void Going_direct_is_offered_when_48_of_the_last_50_drafts_stood(int stood, int changed, bool offered)
    {
        var trial = new Trial { Group = "group-building-3" };

        var answers = Enumerable.Repeat(false, changed).Concat(Enumerable.Repeat(true, stood)).Select(trial.Count).ToList();

        Assert.Equal(offered, answers[^1]);
        Assert.DoesNotContain(true, answers.SkipLast(1));
    }

    [Fact]
    public void What_was_wrong_long_ago_counts_no_more()
    {
        var trial = new Trial { Group = "group-building-3" };

        var answers = Enumerable.Repeat(false, 30).Concat(Enumerable.Repeat(true, 60)).Select(trial.Count).ToList();

        Assert.Equal(30 + Trial.Enough - 1, answers.IndexOf(true));
        Assert.Single(answers, true);
    }

    [Fact]
    public void A_trial_that_begins_anew_counts_anew_and_offers_again()
    {
        var trial = new Trial { Group = "group-building-3" };
        Assert.Contains(true, Enumerable.Repeat(true, Trial.Looked).Select(trial.Count).ToList());

        trial.Choose(on: true);

        Assert.True(trial.Chosen);
        var answers = Enumerable.Repeat(true, Trial.Looked).Select(trial.Count).ToList();
        Assert.Equal(Trial.Looked - 1, answers.IndexOf(true));
    }
}
