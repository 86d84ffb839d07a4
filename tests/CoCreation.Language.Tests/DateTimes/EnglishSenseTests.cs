namespace CoCreation.Language.Tests.DateTimes;

public sealed class EnglishSenseTests
{
    // A Saturday.
    private static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    [Theory]
    [InlineData("the pump failed at twenty past eight this morning", "at twenty past eight this morning", "11-21 08:20", "11-21 08:20")]
    [InlineData("someone will come in three weeks", "in three weeks", "12-12 00:00", "12-13 00:00")]
    [InlineData("they dug from Tuesday to Thursday", "from Tuesday to Thursday", "11-17 00:00", "11-19 00:00")]
    [InlineData("I am home from 1 to 3 tomorrow afternoon", "from 1 to 3 tomorrow afternoon", "11-22 13:00", "11-22 15:00")]
    [InlineData("the tap broke on the 12th", "on the 12th", "11-12 00:00", "11-13 00:00")]
    public void The_likelier_of_two_readings_is_meant(string text, string said, string start, string end)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, Reference));

        Assert.Equal(said, time.Span.Of(text));
        Assert.Equal((start, end), (time.Start?.ToString("MM-dd HH:mm"), time.End?.ToString("MM-dd HH:mm")));
    }

    [Fact]
    public void What_began_with_the_month_goes_on()
    {
        var time = Assert.Single(TimeRecognizer.Recognize("dark since the start of November", Reference));

        Assert.True(time.Since);
        Assert.Equal(new DateTime(2026, 11, 1), time.Start);
    }

    [Fact]
    public void A_part_of_a_weekday_repeats()
    {
        var time = Assert.Single(TimeRecognizer.Recognize("they burn leaves every Sunday morning", Reference));

        Assert.True(time.Repeats);
        Assert.Equal(DayOfWeek.Sunday, time.Every?.Day);
    }

    [Theory]
    [InlineData("the night lamps are too dim")]
    [InlineData("half the year the garage is wet")]
    [InlineData("a plumber named April")]
    public void A_word_for_any_night_or_year_tells_no_time(string text) => Assert.Empty(TimeRecognizer.Recognize(text, Reference));
}
