namespace CoCreation.Casework.Tests.Communities;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-11-21 20:29", "2026-11-21 20:29")]
    [InlineData("2026-11-21 20:30", "2026-11-22 08:30")]
    [InlineData("2026-11-21 23:58", "2026-11-22 08:30")]
    [InlineData("2026-11-21 03:00", "2026-11-21 08:30")]
    [InlineData("2026-11-21 08:30", "2026-11-21 08:30")]
    [InlineData("2026-11-21 12:00", "2026-11-21 14:30")]
    [InlineData("2026-11-21 14:30", "2026-11-21 14:30")]
    public void A_post_waits_for_the_end_of_the_quiet_span(string at, string opens)
    {
        Assert.Equal(Village.At(opens), QuietHours.Default.NextOpen(Village.At(at), Village.Shanghai));
    }

    [Fact]
    public void Spans_that_touch_are_one()
    {
        var quiet = new QuietHours { Spans = [new(new(20, 0), new(8, 0)), new(new(8, 0), new(9, 0))], Digest = new(19, 0) };

        Assert.Equal(Village.At("2026-11-22 09:00"), quiet.NextOpen(Village.At("2026-11-21 22:00"), Village.Shanghai));
    }

    [Theory]
    [InlineData("2026-11-21 18:59", "2026-11-21 19:00")]
    [InlineData("2026-11-21 19:00", "2026-11-22 19:00")]
    public void The_digest_is_strictly_later(string at, string digest)
    {
        Assert.Equal(Village.At(digest), QuietHours.Default.NextDigest(Village.At(at), Village.Shanghai));
    }

    [Fact]
    public void Switched_off_nothing_waits()
    {
        Assert.Null(QuietHours.Off.NextDigest(Village.At("2026-11-21 18:00"), Village.Shanghai));
        Assert.Equal(Village.At("2026-11-21 23:00"), QuietHours.Off.NextOpen(Village.At("2026-11-21 23:00"), Village.Shanghai));
    }

    [Theory]
    [InlineData("lift", "963333")]
    [InlineData("sms-police", "12110027")]
    [InlineData("119", "119")]
    [InlineData("fire", "119")]
    [InlineData("nobody", null)]
    [InlineData("", null)]
    public void A_number_is_found_by_its_key_or_stands_for_itself(string key, string? number)
    {
        Assert.Equal(number, Village.Sample.Numbers.For(key));
    }
}
