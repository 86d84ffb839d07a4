namespace CoCreation.Casework.Tests.People;

public sealed class PrivateNewsTests
{
    [Theory]
    [InlineData(PostText.Accepted, false, false)]
    [InlineData(PostText.Progress, false, false)]
    [InlineData(PostText.AskRatingAgain, false, false)]
    [InlineData(PostText.Extended, true, false)]
    [InlineData(PostText.Late, true, false)]
    [InlineData(PostText.Resolved, true, true)]
    [InlineData(PostText.Reopened, true, true)]
    [InlineData(PostText.AskRating, true, true)]
    public void Less_leaves_out_the_steps_and_results_also_what_changed(string text, bool less, bool results)
    {
        Assert.True(PrivateNews.All.Lets(Post(text)));
        Assert.Equal(less, PrivateNews.Less.Lets(Post(text)));
        Assert.Equal(results, PrivateNews.Results.Lets(Post(text)));
    }

    [Fact]
    public void Danger_is_told_whatever_they_chose()
    {
        Assert.True(PrivateNews.Results.Lets(Post(PostText.Progress) with { Urgent = true }));
    }

    private static PostDue Post(string text) => new()
    {
        To = new Audience.ToPerson(Village.Li),
        Text = text,
        Ticket = Guid.CreateVersion7(),
        NotBefore = 0,
        Fields = new() { Number = "QY-2026-000001", Category = Village.Lift, Place = new(Village.Building3), Unit = Village.Property },
    };
}
