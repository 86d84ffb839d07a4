using CoCreation.Bot.Cases;

namespace CoCreation.Bot.Tests.Cases;

public sealed class StatementIdsTests
{
    [Fact]
    public void Ids_of_one_millisecond_sort_in_the_order_in_which_they_were_given()
    {
        var now = new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(8));

        Guid[] given = [.. Enumerable.Range(0, 10_000).Select(_ => StatementIds.Next(now))];

        Assert.Equal(given, given.Order());
        Assert.Equal(given.Select(id => id.ToString()), given.Select(id => id.ToString()).Order(StringComparer.Ordinal));
        Assert.All(given, id => Assert.Equal((7, 8), (id.Version, id.Variant & 0xC)));
    }

    [Fact]
    public void Ids_of_a_later_millisecond_come_later()
    {
        var now = new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(8));

        Assert.True(StatementIds.Next(now) < StatementIds.Next(now.AddMilliseconds(1)));
    }
}
