namespace CoCreation.Casework.Tests.Figures;

public sealed class ShareTests
{
    [Theory]
    [InlineData(8, 10, 0.490, 0.943)]
    [InlineData(0, 10, 0.000, 0.278)]
    [InlineData(30, 30, 0.886, 1.000)]
    [InlineData(50, 100, 0.404, 0.596)]
    public void The_interval_is_Wilsons(int good, int of, double low, double high)
    {
        var interval = new Share(good, of).Interval!.Value;

        Assert.Equal((low, high), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    [Fact]
    public void Of_nothing_there_is_no_share()
    {
        Assert.Null(new Share(0, 0).Value);
        Assert.Null(new Share(0, 0).Interval);
    }

    [Fact]
    public void Fewer_than_thirty_are_few()
    {
        Assert.True(new Share(29, 29).IsSmall);
        Assert.False(new Share(3, 30).IsSmall);
    }
}
