using System.Net;
using System.Text.RegularExpressions;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Contractors;

public sealed partial class ContractorTests
{
    private const string Resident = "resident-li";
    private const string Property = "staff-property";

    [Fact]
    public async Task A_contractor_reports_arrival_and_what_was_done_and_sees_nothing_of_the_reporter()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "3栋电梯坏了，我住1301室，电话13812345678");
        var path = await Link(bot);

        var page = await Read(bot, path);
        var arrived = await Send(bot, path, page, ("do", "arrived"));
        var after = await Read(bot, path);
        var done = await Send(bot, path, after, ("do", "done"), ("words", "换了主板"));

        Assert.Contains("3栋电梯故障", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1301室", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1381", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.NameOf(Resident), page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains(arrived, arrival => arrival.Conversation == Sample.Building && arrival.Text.Contains("已到现场", StringComparison.Ordinal));
        Assert.Contains("已记到场", after, StringComparison.Ordinal);
        Assert.Contains(done, arrival => arrival.Conversation == Sample.Building && arrival.Text.Contains("换了主板", StringComparison.Ordinal));
        Assert.Contains(done, arrival => arrival.Conversation == Sample.Private(Property) && arrival.Text.Contains("顺达电梯报做完了", StringComparison.Ordinal));
        Assert.Contains("已经报完", await Read(bot, path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_kept_and_counts_as_what_shows_the_work()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "5栋楼下好多垃圾没人收");
        var path = await Link(bot);

        await Send(bot, path, await Read(bot, path), photo: true, ("do", "photo"));
        var after = await Read(bot, path);
        await Send(bot, path, after, ("do", "done"), ("words", "清运完了"));

        Assert.Contains("收到1张照片", after, StringComparison.Ordinal);
        await using var db = bot.Db();
        var ticket = Assert.Single(db.Tickets);
        Assert.False(ticket.ProofAwaited);
        Assert.NotNull(Assert.Single(db.Attachments).Content);
    }

    [Fact]
    public async Task A_form_sent_twice_is_done_once_and_one_without_words_says_what_is_missing()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "3栋电梯坏了");
        var path = await Link(bot);
        var page = await Read(bot, path);

        await Send(bot, path, page, ("do", "arrived"));
        var again = await Send(bot, path, page, ("do", "arrived"));
        var empty = await Send(bot, path, page, ("do", "done"), ("words", " "));

        Assert.Empty(again);
        Assert.Empty(empty);
        Assert.Contains("请写一句做了什么", await Read(bot, path + "?missing=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_when_it_is_taken_back_or_its_time_is_over_and_cannot_be_changed()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "3栋电梯坏了");
        var first = await Link(bot);
        await bot.Says(Property, null, "外包 1 收回");
        var second = await Link(bot);
        var changed = second[..^1] + (second[^1] == 'A' ? 'B' : 'A');

        var statuses = new[] { await Status(bot, first), await Status(bot, second), await Status(bot, changed), await Status(bot, "/job/x.y") };
        await bot.Pass(TimeSpan.FromDays(8));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound], statuses);
        Assert.Equal(HttpStatusCode.NotFound, await Status(bot, second));
    }

    [Fact]
    public async Task The_page_speaks_English_to_whoever_does()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "3栋电梯坏了");
        var path = await Link(bot);

        var page = await Read(bot, path + "?lang=en");

        Assert.Contains("What was done", page, StringComparison.Ordinal);
        Assert.Contains("lift fault", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_public_address_the_command_says_what_to_set()
    {
        await using var bot = await BotFixture.Start();
        bot.PublicUrl = null;
        await bot.Restart();
        await bot.MeetGroups();
        await bot.Says(Resident, Sample.Building, "3栋电梯坏了");

        var heard = await bot.Says(Property, null, "外包 1 顺达电梯");

        Assert.Contains("COCREATION_PUBLIC_URL", heard.One(Sample.Private(Property)).Text, StringComparison.Ordinal);
    }

    private static async Task<string> Link(BotFixture bot)
    {
        var heard = await bot.Says(Property, null, "外包 1 顺达电梯");
        var link = Address().Match(heard.One(Sample.Private(Property)).Text);
        Assert.True(link.Success, heard.One(Sample.Private(Property)).Text);
        return link.Groups[1].Value;
    }

    private static async Task<string> Read(BotFixture bot, string path)
    {
        using var answer = await bot.Get(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpStatusCode> Status(BotFixture bot, string path)
    {
        using var answer = await bot.Get(path);
        return answer.StatusCode;
    }

    private static Task<IReadOnlyList<Arrival>> Send(BotFixture bot, string path, string page, params (string Name, string Value)[] fields) => Send(bot, path, page, photo: false, fields);

    private static async Task<IReadOnlyList<Arrival>> Send(BotFixture bot, string path, string page, bool photo, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        form.Add(new StringContent(Mark().Match(page).Groups[1].Value), "once");
        if (photo)
        {
            var picture = new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
            picture.Headers.ContentType = new("image/png");
            form.Add(picture, "photos", "p.png");
        }

        var before = bot.Channel.Arrivals.Count;
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await client.PostAsync(new Uri(bot.Address, path), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await bot.Settled();
        return [.. bot.Channel.Arrivals.Skip(before)];
    }

    [GeneratedRegex(@"https://bot\.example(/job/\S+)")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"once\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Mark();
}
