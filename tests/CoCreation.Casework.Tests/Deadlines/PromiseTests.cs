namespace CoCreation.Casework.Tests.Deadlines;

public sealed class PromiseTests
{
    [Theory]
    [InlineData(DeadlineClass.TwoDays, "2026-11-21 09:06", "2026-11-23 09:00", "周一早上9点前", "by 9 on Monday morning")]
    [InlineData(DeadlineClass.Day, "2026-11-21 14:30", "2026-11-22 14:00", "明天下午2点前", "by 2 tomorrow afternoon")]
    [InlineData(DeadlineClass.Day, "2026-11-21 23:10", "2026-11-22 20:00", "明晚8点前", "by 8 tomorrow evening")]
    [InlineData(DeadlineClass.Day, "2026-11-21 02:00", "2026-11-21 20:00", "今晚8点前", "by 8 tonight")]
    [InlineData(DeadlineClass.Day, "2026-11-21 08:10", "2026-11-22 08:00", "明早8点前", "by 8 tomorrow morning")]
    [InlineData(DeadlineClass.Day, "2026-11-21 07:59", "2026-11-21 20:00", "今晚8点前", "by 8 tonight")]
    [InlineData(DeadlineClass.Day, "2026-11-21 12:20", "2026-11-22 12:00", "明天中午12点前", "by noon tomorrow")]
    [InlineData(DeadlineClass.TwoHours, "2026-11-21 14:10", "2026-11-21 16:00", "今天下午4点前", "by 4 this afternoon")]
    [InlineData(DeadlineClass.TwoHours, "2026-11-21 22:00", "2026-11-22 00:00", "2小时内", "within 2 hours")]
    [InlineData(DeadlineClass.TwoHours, "2026-11-21 19:30", "2026-11-21 21:30", "2小时内", "within 2 hours")]
    [InlineData(DeadlineClass.Week, "2026-11-21 09:06", "2026-12-01 20:00", "12月1日前", "by 1 December")]
    [InlineData(DeadlineClass.Fortnight, "2026-12-20 09:06", "2027-01-08 20:00", "2027年1月8日前", "by 8 January 2027")]
    public void A_promise_is_a_decent_hour_before_the_deadline_said_as_people_say_it(DeadlineClass @class, string opened, string promised, string zh, string en)
    {
        var now = Village.At(opened);
        var deadline = DeadlineRule.Default.Start(@class, now, now, Village.Shanghai).Deadline;

        var promise = Promise.Of(@class, now, deadline, Village.Shanghai);

        Assert.Equal(Village.At(promised), promise);
        Assert.Equal(zh, PromiseWords.Say(promise!.Value, now, Village.Shanghai, "zh-CN"));
        Assert.Equal(en, PromiseWords.Say(promise.Value, now, Village.Shanghai, "en-US"));
    }

    [Theory]
    [InlineData(DeadlineClass.Now)]
    [InlineData(DeadlineClass.Info)]
    public void Danger_and_questions_are_promised_nothing(DeadlineClass @class)
    {
        Assert.Null(Promise.Of(@class, 0, 7_200_000, Village.Shanghai));
    }

    [Fact]
    public void At_every_minute_of_a_week_a_promise_is_after_now_by_the_deadline_and_by_day()
    {
        var first = Village.At("2026-11-21 00:00");
        foreach (var @class in new[] { DeadlineClass.TwoHours, DeadlineClass.Day, DeadlineClass.TwoDays, DeadlineClass.Week, DeadlineClass.Fortnight })
        {
            for (var now = first; now < first + (7 * 86_400_000L); now += 60_000)
            {
                var deadline = DeadlineRule.Default.Start(@class, now, now, Village.Shanghai).Deadline;

                var promise = Promise.Of(@class, now, deadline, Village.Shanghai)!.Value;

                Assert.InRange(promise, now + 1, deadline);
                Assert.True(@class == DeadlineClass.TwoHours || !Promise.IsNight(WallClock.Local(promise, Village.Shanghai)));
            }
        }
    }

    [Fact]
    public void A_promise_that_is_over_is_said_by_its_date()
    {
        var promise = Village.At("2026-11-23 09:00");

        Assert.Equal("11月23日前", PromiseWords.Say(promise, Village.At("2026-11-23 10:00"), Village.Shanghai, "zh-CN"));
        Assert.Equal("by 23 November", PromiseWords.Say(promise, Village.At("2026-11-24 10:00"), Village.Shanghai, "en"));
    }

    [Fact]
    public void A_time_that_a_clock_change_skips_counts_as_an_hour_later()
    {
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new(2026, 1, 1),
            new(2026, 12, 31),
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new(1, 1, 1, 2, 0, 0), 3, 29),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new(1, 1, 1, 3, 0, 0), 10, 25));
        var zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), null, null, null, [rule]);

        var instant = WallClock.Instant(new DateTime(2026, 3, 29, 2, 30, 0), zone);

        Assert.Equal(new DateTime(2026, 3, 29, 3, 30, 0), WallClock.Local(instant, zone));
    }
}
