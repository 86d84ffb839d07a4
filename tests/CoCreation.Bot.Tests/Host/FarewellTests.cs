using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Host;

public sealed class FarewellTests
{
    [Fact]
    public async Task A_part_that_does_not_end_does_not_keep_the_others_from_being_asked()
    {
        using var farewell = new Farewell(NullLogger.Instance, TimeSpan.FromMilliseconds(50));
        var never = new TaskCompletionSource();
        var asked = false;

        await farewell.To("one", () => never.Task).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await farewell.To("other", () =>
        {
            asked = true;
            return Task.CompletedTask;
        });

        Assert.True(asked);
    }

    [Fact]
    public async Task What_goes_wrong_with_a_part_is_not_hidden()
    {
        using var farewell = new Farewell(NullLogger.Instance);

        await Assert.ThrowsAsync<InvalidOperationException>(() => farewell.To("one", () => Task.FromException(new InvalidOperationException("bug"))));
    }
}
