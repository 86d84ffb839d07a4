using CoCreation.Channels.DirectLine;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.DirectLine;

public sealed class TranscriptNumberTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_comes_to_another_instance_hears_there_what_was_said_since()
    {
        var clock = new StoppedClock();
        var (here, there) = (new MemoryDirectLineLog(clock), new MemoryDirectLineLog(clock));
        await there.Append("group", null, null, _ => "long ago", Stop);
        clock.Move(TimeSpan.FromMinutes(5));
        var seen = await here.Append("group", null, null, _ => "seen", Stop);

        clock.Move(TimeSpan.FromSeconds(1));
        await there.Append("group", null, null, _ => "since", Stop);

        Assert.Equal(["since"], (await there.ReadAfter("group", seen.Number, 10, Stop)).Select(entry => entry.Json));
    }
}
