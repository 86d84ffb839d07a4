using CoCreation.Bot.Delivery;

namespace CoCreation.Bot.Tests.Delivery;

/// <summary>What an instance may expect of the destinations that it sends to, alone or among others.</summary>
public abstract class DestinationsContract
{
    private static readonly TimeSpan Long = SharedDestinations.Lease * 2;

    [Fact]
    public async Task Who_has_taken_a_destination_keeps_it_for_as_long_as_it_goes_on()
    {
        var one = New();

        var claim = (await one.Take("3栋"))!;

        Assert.True(await one.Keep(claim, Long));
        Assert.True(await one.Keep(claim, Long * 2));
    }

    [Fact]
    public async Task What_was_given_back_can_be_taken_again()
    {
        var one = New();
        await one.Release((await one.Take("3栋"))!);

        var again = await one.Take("3栋");

        Assert.NotNull(again);
        Assert.True(await one.Keep(again, Long));
    }

    [Fact]
    public async Task Another_destination_is_free()
    {
        var one = New();
        await one.Take("3栋");

        Assert.NotNull(await one.Take("5栋"));
    }

    /// <summary>The destinations as one instance sees them.</summary>
    private protected abstract IDestinations New();
}

public sealed class OwnDestinationsTests : DestinationsContract
{
    private protected override IDestinations New() => new OwnDestinations();
}
