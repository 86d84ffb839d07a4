using CoCreation.Bot.Delivery;

namespace CoCreation.Bot.Tests.Delivery;

/// <summary>What waits for a destination is handed on from memory only while it is surely all.</summary>
public sealed class LaneTests
{
    [Fact]
    public void What_is_committed_after_nothing_was_found_is_handed_on_in_that_order()
    {
        var lane = new Lane();
        lane.FoundNothing();
        var (first, second) = (Item(), Item());

        lane.Call(first);
        lane.Call(second);

        Assert.True(lane.Knows);
        Assert.Equal([first, second, null], new[] { lane.Next(), lane.Next(), lane.Next() });
    }

    [Fact]
    public void What_came_while_nothing_was_found_is_looked_for()
    {
        var lane = new Lane();
        lane.Call(Item());

        lane.FoundNothing();

        Assert.False(lane.Knows);
    }

    [Fact]
    public void What_others_have_put_there_is_looked_for()
    {
        var lane = new Lane();
        lane.FoundNothing();

        lane.Call(null);
        lane.Call(Item());

        Assert.False(lane.Knows);
        Assert.Null(lane.Next());
    }

    private static OutboxItem Item() => new() { Queue = "", Destination = "", Message = "", CreatedAt = 0 };
}
