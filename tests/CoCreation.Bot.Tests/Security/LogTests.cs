using System.Net;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Security;

/// <summary>Logs are read by many and kept for long: they tell what happened, and never to whom or with which secret.</summary>
public sealed class LogTests
{
    private const string DirectLineSecret = "direct-line-secret-for-the-test";
    private const string KeysSecret = "keys-secret-of-more-than-32-characters";

    private static readonly string[] Said = ["李桂芳", "resident-li", "13812345678", "膝盖", "1234号", "王建国", "dl_chen", "陈秀兰", "苦水"];

    [Fact]
    public async Task A_conversation_with_all_that_goes_wrong_leaves_no_secret_and_no_contact_in_the_log()
    {
        await using var bot = await BotFixture.Start();
        bot.LogLines = new();
        bot.Settings["DirectLine:Secret"] = DirectLineSecret;
        bot.Settings["COCREATION_KEYS_SECRET"] = KeysSecret;
        await bot.Restart();
        await bot.MeetGroups();
        await bot.Says("resident-li", "group-building-3", "3栋2单元1234号门口楼道灯不亮，太婆摔了膝盖 13812345678", attachments: [Activities.Photo(1)]);
        await bot.Says("resident-wang", "group-building-3", "+1");
        await bot.Says("resident-li", null, "我要投诉");
        await bot.Says("resident-li", null, "厨房有很浓的煤气味，我是李桂芳");
        await bot.Says("staff-community", null, "联系方式 1");
        await bot.Says("staff-property", null, "原话 1");
        await bot.Says("staff-property", null, "办结 1 李桂芳家门口换了灯泡");
        await bot.Says("resident-li", null, "满意 1");

        // A channel that fails for a while and for good, one that knows nothing of us, and messages that cannot be read.
        bot.Channel.Fails = arrival => arrival.Conversation == "private-resident-li" ? 500 : arrival.Conversation == "private-resident-wang" ? 403 : null;
        await bot.Says("resident-li", null, "进度");
        await bot.Says("resident-wang", null, "3栋电梯坏了，电话13812345678");
        bot.Channel.Fails = _ => null;
        await bot.Pass(TimeSpan.FromHours(1));
        (await bot.Post("""{"type":"message","text":"李桂芳 13812345678","from":{"id":"resident-li"}""")).Dispose();
        var elsewhere = Activities.Message("https://elsewhere.example/", bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", null, "膝盖 13812345678", mention: false, "zh-CN");
        await bot.Sends(elsewhere);
        using (var wrong = await bot.Post("{}", "/v3/directline/tokens/generate")) Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using var page = await DirectLinePage.Open(bot, "dl_chen", secret: DirectLineSecret);
        await page.Says("一肚子苦水，电话13812345678");
        await bot.Restart();

        var log = string.Join('\n', bot.LogLines.Lines);
        Assert.Contains("CoCreation.Bot", log, StringComparison.Ordinal);
        Assert.True(bot.LogLines.Lines.Count > 20, "Hardly anything was logged, so the test would prove nothing.");
        Assert.All([.. Said, DirectLineSecret, KeysSecret, page.Token], secret => Assert.False(log.Contains(secret, StringComparison.Ordinal), $"{secret} is in the log: {bot.LogLines.Lines.FirstOrDefault(line => line.Contains(secret, StringComparison.Ordinal))}"));
    }
}
