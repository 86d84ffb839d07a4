using System.Text;
using System.Text.Json;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Privacy;

public sealed class PrivacyTests
{
    private static readonly string[] Secrets = ["李桂芳", "resident-li", "13812345678", "太婆", "1234号", "302的", "膝盖"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_gets_everything_that_is_kept_about_them_and_who_saw_it()
    {
        await using var bot = await Told();

        var json = JsonDocument.Parse(await PrivacyCommands.Export(bot.Data, "emulator:resident-li", Stop)).RootElement;

        Assert.Equal("李桂芳", json.GetProperty("name").GetString());
        Assert.Equal("emulator:resident-li", json.GetProperty("accounts")[0].GetString());
        Assert.Contains(json.GetProperty("statements").EnumerateArray(), said => said.GetProperty("text").GetString()!.Contains("13812345678", StringComparison.Ordinal));
        Assert.Equal("raised", json.GetProperty("tickets")[0].GetProperty("part").GetString());
        Assert.NotEmpty(json.GetProperty("media")[0].GetProperty("content").GetBytesFromBase64());
        var seen = json.GetProperty("seen").EnumerateArray().Select(each => (each.GetProperty("what").GetString(), each.GetProperty("unit").GetString())).ToList();
        Assert.Equal([("words", "春晓物业"), ("contact", "沁园社区")], seen);
        Assert.NotEmpty(json.GetProperty("messages").EnumerateArray());
        Assert.DoesNotContain("王建国", json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_erased_is_nowhere_in_the_database_and_the_figures_are_as_before()
    {
        await using var bot = await Told();
        await bot.Says("resident-wang", null, "2栋垃圾三天没人收，李桂芳也晓得，她电话13812345678");
        var before = await Figures(bot);
        await using (var db = bot.Db())
        {
            var kept = await Rows.All(db, Stop);
            Assert.All(Secrets[..3], secret => Assert.True(kept.Contains(secret, StringComparison.Ordinal), $"{secret} was never kept, so the test would prove nothing."));
            Assert.True(IsOnDisk(bot, "resident-li"));
        }

        var report = await PrivacyCommands.Erase(bot.Data, "resident-li", Stop);

        Assert.Contains("Accounts: 1;", report, StringComparison.Ordinal);
        await using var after = bot.Db();
        var left = await Rows.All(after, Stop);
        Assert.All(Secrets, secret => Assert.False(left.Contains(secret, StringComparison.Ordinal) || IsOnDisk(bot, secret), $"{secret} is still kept."));
        Assert.Equal(before, await Figures(bot));
        await Assert.ThrowsAsync<CommandException>(() => PrivacyCommands.Export(bot.Data, "resident-li", Stop));
    }

    [Fact]
    public async Task Work_on_the_tickets_of_somebody_erased_goes_on()
    {
        await using var bot = await Told();
        await PrivacyCommands.Erase(bot.Data, "emulator:resident-li", Stop);
        await bot.Restart();

        var words = await bot.Says("staff-property", null, "原话 1");
        var done = await bot.Says("staff-property", null, "办结 1 换了灯泡");
        var contact = await bot.Says("staff-community", null, "联系方式 1");

        Assert.Equal("QY-2026-000001", words.In("private-staff-property")[0].Text.Trim());
        Assert.Contains("换了灯泡", Assert.Single(done.In("group-building-3"), post => post.Text.Contains("说修好了", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.Empty(done.In("private-resident-li"));
        Assert.Contains("没有能联系的反映人", contact.In("private-staff-community")[^1].Text, StringComparison.Ordinal);
        Assert.Empty(bot.Log.Complaints);
    }

    [Fact]
    public async Task What_waits_for_staff_goes_out_without_the_words_of_somebody_erased()
    {
        await using var bot = await Told();
        await using (var db = bot.Db())
        {
            await db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(item => item.State, CoCreation.Bot.Delivery.OutboxState.Waiting), Stop);
        }

        await PrivacyCommands.Erase(bot.Data, "emulator:resident-li", Stop);

        await using var after = bot.Db();
        var waiting = await after.Outbox.AsNoTracking().ToListAsync(Stop);
        Assert.Contains(waiting, item => item.Message.Contains("QY-2026-000001", StringComparison.Ordinal));
        Assert.All(Secrets, secret => Assert.DoesNotContain(waiting, item => JsonDocument.Parse(item.Message).RootElement.GetProperty("text").GetString()!.Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nobody", "Nobody is known")]
    [InlineData("slack:resident-li", "Nobody is known")]
    [InlineData("twin", "emulator:twin, slack:twin")]
    public async Task Somebody_unknown_or_not_told_apart_is_refused(string person, string reason)
    {
        await using var bot = await Told();
        await using (var db = bot.Db())
        {
            foreach (var channel in new[] { "emulator", "slack" })
            {
                var twin = new Person { Id = Guid.CreateVersion7(), CreatedAt = 1 };
                twin.Accounts.Add(new Account { Channel = channel, Id = "twin", PersonId = twin.Id });
                db.People.Add(twin);
            }

            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(Stop);
        }

        var refused = await Assert.ThrowsAsync<CommandException>(() => PrivacyCommands.Erase(bot.Data, person, Stop));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Contains("emulator:resident-li", await PrivacyCommands.Export(bot.Data, "emulator:resident-li", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_the_command_fails()
    {
        Assert.Equal(1, await CommandLine.Run(["privacy", "export", "nobody"]));
        await Assert.ThrowsAsync<CommandException>(() => PrivacyCommands.Erase(Path.Combine(Path.GetTempPath(), "no-such-directory"), "nobody", Stop));
    }

    [Fact]
    public async Task Words_of_what_ended_long_ago_are_erased_by_themselves()
    {
        await using var bot = await Told(community => community with { KeepsWordsFor = 30 });
        await bot.Says("staff-property", null, "办结 1 换了灯泡");
        await bot.Says("resident-li", null, "满意 1");
        await bot.Says("resident-wang", "group-building-3", "3栋电梯停了");

        await bot.Pass(TimeSpan.FromDays(29));
        Assert.True(await HasWords(bot, 1));

        await bot.Pass(TimeSpan.FromDays(2));
        await bot.Restart();
        Assert.False(await HasWords(bot, 1));
        Assert.True(await HasWords(bot, 2));
        Assert.Equal(2, (await Figures(bot)).Count(letter => letter == '!'));
    }

    /// <summary>A resident who has told much, and staff who have seen some of it.</summary>
    private static async Task<BotFixture> Told(Func<Community, Community>? declared = null)
    {
        var bot = await BotFixture.Start(declared: declared);
        await bot.MeetGroups();
        await bot.Says("resident-li", "group-building-3", "3栋2单元1234号门口楼道灯不亮，太婆摔了膝盖 13812345678", attachments: [Activities.Photo(1)]);
        await bot.Says("resident-wang", "group-building-3", "+1");
        await bot.Says("resident-li", null, "我要投诉");
        await bot.Says("staff-property", null, "原话 1");
        await bot.Says("staff-community", null, "联系方式 1");
        await bot.Says("staff-property", null, "进展 1 李桂芳家1234号门口看过了，302的阿姨说还行，电话13812345678");
        await bot.Says("staff-property", null, "外包 1 李桂芳的外甥");
        return bot;
    }

    /// <summary>Every ticket and every event of it, as the figures read them.</summary>
    private static async Task<string> Figures(BotFixture bot)
    {
        await using var db = bot.Db();
        var text = new StringBuilder();
        foreach (var ticket in await db.Tickets.AsNoTracking().OrderBy(ticket => ticket.Serial).ToListAsync(Stop))
        {
            var events = await db.Events.AsNoTracking().Where(each => each.TicketId == ticket.Id).OrderBy(each => each.Sequence).ToListAsync(Stop);
            text.Append(JsonSerializer.Serialize(Ticket.Replay(events))).Append(JsonSerializer.Serialize(ticket)).Append('!');
        }

        return text.ToString();
    }

    private static async Task<bool> HasWords(BotFixture bot, int serial)
    {
        await using var db = bot.Db();
        var ticket = await db.Tickets.AsNoTracking().FirstAsync(ticket => ticket.Serial == serial, Stop);
        return await db.Statements.AnyAsync(row => row.TicketId == ticket.Id && !row.Public, Stop);
    }

    private static bool IsOnDisk(BotFixture bot, string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        var escaped = Encoding.UTF8.GetBytes(JsonEncodedText.Encode(secret).ToString());
        foreach (var file in Directory.GetFiles(bot.Data, "cocreation.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var content = copy.ToArray();
            if (content.AsSpan().IndexOf(bytes) >= 0 || content.AsSpan().IndexOf(escaped) >= 0) return true;
        }

        return false;
    }
}
