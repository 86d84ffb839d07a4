using System.Net;
using System.Text.RegularExpressions;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Privacy;

public sealed partial class TranscriptTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_erased_is_gone_from_the_transcripts_of_the_running_process_and_the_others_are_not()
    {
        await using var bot = await BotFixture.Start();
        using var own = await DirectLinePage.Open(bot, "dl_li");
        await own.Says("3栋电梯坏了，电话13812345678");
        await own.Shows(Png);
        using var inGroup = await DirectLinePage.Open(bot, "dl_li", "group-building-3");
        await inGroup.Says("膝盖疼");
        using var neighbour = await DirectLinePage.Open(bot, "dl_wang", "group-building-3");
        await neighbour.Says("我也在");
        var photo = Photo().Match(await own.Transcript()).Value;
        Assert.Contains("13812345678", await own.Transcript(), StringComparison.Ordinal);
        Assert.Contains("膝盖疼", await neighbour.Transcript(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await own.Status(photo));

        await PrivacyCommands.Erase(bot.Data, "directline:dl_li", Stop);

        Assert.DoesNotContain("13812345678", await own.Transcript(), StringComparison.Ordinal);
        Assert.Contains("\"activities\":[]", await own.Transcript(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await own.Status(photo));
        var group = await neighbour.Transcript();
        Assert.DoesNotContain("膝盖疼", group, StringComparison.Ordinal);
        Assert.DoesNotContain("dl_li", group, StringComparison.Ordinal);
        Assert.Contains("我也在", group, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_back_after_being_erased_is_heard_again_and_stays()
    {
        await using var bot = await BotFixture.Start();
        using var page = await DirectLinePage.Open(bot, "dl_li");
        await page.Says("3栋电梯坏了");
        await PrivacyCommands.Erase(bot.Data, "directline:dl_li", Stop);

        using var again = await DirectLinePage.Open(bot, "dl_li");
        await again.Says("3栋2单元楼道灯不亮");

        Assert.Contains("楼道灯不亮", await again.Transcript(), StringComparison.Ordinal);
        Assert.DoesNotContain("电梯", await again.Transcript(), StringComparison.Ordinal);
    }

    [GeneratedRegex("http://[^\"]+/attachments/[0-9a-f]+", RegexOptions.NonBacktracking)]
    private static partial Regex Photo();
}
