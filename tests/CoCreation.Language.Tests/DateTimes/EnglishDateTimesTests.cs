namespace CoCreation.Language.Tests.DateTimes;

public sealed class EnglishDateTimesTests
{
    // A Saturday.
    private static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    [Theory]
    [InlineData("no water since yesterday", "since yesterday", "daterange", "2026-11-20")]
    [InlineData("the lift stopped on Oct. 2", "oct. 2", "date", "XXXX-10-02")]
    [InlineData("we wrote on the 3rd of May 2025", "the 3rd of may 2025", "date", "2025-05-03")]
    [InlineData("it began on 21/10/2026", "21/10/2026", "date", "2026-10-21")]
    [InlineData("the drill starts next Friday", "next friday", "date", "2026-11-27")]
    [InlineData("the second Monday of next month", "the second monday of next month", "date", "XXXX-12-WXX-1-#2")]
    [InlineData("reported two weeks ago", "two weeks ago", "date", "2026-11-07")]
    [InlineData("come tomorrow at half past nine in the morning", "tomorrow at half past nine in the morning", "datetime", "2026-11-22T09:30")]
    [InlineData("the noise was at its worst last night", "last night", "datetimerange", "2026-11-20TNI")]
    [InlineData("on Tuesday between 1 and 4 pm", "tuesday between 1 and 4 pm", "datetimerange", "(XXXX-WXX-2T13,XXXX-WXX-2T16,PT3H)")]
    [InlineData("drilling from 11 to 3pm", "from 11 to 3pm", "timerange", "(T11,T15,PT4H)")]
    [InlineData("no gas for an hour and a half", "an hour and a half", "duration", "PT1.5H")]
    [InlineData("it leaks every other day", "every other day", "set", "P2D")]
    [InlineData("they burn rubbish each Monday at 4pm", "each monday at 4pm", "set", "XXXX-WXX-1T16")]
    [InlineData("closed from June to August", "from june to august", "daterange", "(XXXX-06-01,XXXX-08-01,P2M)")]
    [InlineData("late next month", "late next month", "daterange", "2026-12")]
    [InlineData("no heating over the past 3 days", "past 3 days", "daterange", "(2026-11-18,2026-11-21,P3D)")]
    [InlineData("nobody comes at the weekend", "the weekend", "daterange", "2026-W47-WE")]
    [InlineData("no later than June 1, 2027", "no later than june 1, 2027", "daterange", "2027-06-01")]
    public void A_time_is_found_with_its_kind_and_timex(string text, string said, string type, string timex)
    {
        var found = Assert.Single(DateTimeRecognizer.Recognize(text, Culture.English, Reference));

        Assert.Equal(said, found.Text);
        Assert.Equal("datetimeV2." + type, found.TypeName);
        Assert.Equal(timex, found.Values[0].Timex);
    }

    [Fact]
    public void A_day_without_its_year_is_the_last_and_the_next()
    {
        var found = Assert.Single(DateTimeRecognizer.Recognize("since then, 5 May, nothing", Culture.English, Reference));

        Assert.Equal(["2026-05-05", "2027-05-05"], found.Values.Select(value => value.Value));
    }

    [Fact]
    public void An_hour_without_its_half_is_of_the_morning_and_the_evening()
    {
        var found = Assert.Single(DateTimeRecognizer.Recognize("come at 7", Culture.English, Reference));

        Assert.Equal(["07:00:00", "19:00:00"], found.Values.Select(value => value.Value));
    }

    [Theory]
    [InlineData("it may be broken again")]
    [InlineData("good morning everybody")]
    [InlineData("a second complaint about block 12")]
    [InlineData("at 7 Park Road, flat 1502")]
    [InlineData("the bill of 30/4.85 is wrong")]
    [InlineData("we are on the march")]
    public void A_word_or_a_number_that_tells_no_time_is_left(string text) => Assert.Empty(DateTimeRecognizer.Recognize(text, Culture.English, Reference));

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("may ")]
    [InlineData("from 5 to ")]
    [InlineData("next ")]
    [InlineData("3 days and ")]
    [InlineData("monday 11-4 ")]
    [InlineData("twenty ")]
    [InlineData("the ")]
    [InlineData("every ")]
    [InlineData("2016-")]
    [InlineData("99999999 ")]
    public void A_megabyte_of_one_piece_is_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = DateTimeRecognizer.Recognize(text, Culture.English, Reference);

        Assert.True(watch.Elapsed.TotalSeconds < 5, $"{watch.Elapsed.TotalSeconds:F1} s");
    }
}
