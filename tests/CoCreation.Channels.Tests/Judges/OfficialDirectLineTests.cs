using System.Text.Json.Nodes;

using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.DirectLine;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>The official Direct Line client without a page around it, by stream and by asking: it gets from ours what it expects, also when things go wrong.</summary>
public sealed class OfficialDirectLineTests
{
    private const string Group = "group-a";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_said_goes_out_and_comes_back_with_what_others_say(bool stream)
    {
        await using var host = await ChannelHost.Start();
        await using var client = Client(host);
        await Open(client, host, stream);

        var id = await Ask(client, new() { ["do"] = "say", ["activity"] = JsonNode.Parse("""{"type":"message","text":"3栋 *电梯* <b>坏了</b>\n停在一楼","from":{"id":"dl_li"},"channelData":{"clientActivityID":"c1","own":[1]}}""") });
        await Say(host, "记下了");

        var heard = await Hear(client, 2);
        Assert.Equal((string?)id, (string?)heard[0]!["id"]);
        Assert.Equal("3栋 *电梯* <b>坏了</b>\n停在一楼", (string?)heard[0]!["text"]);
        Assert.Equal(("c1", "dl_li"), ((string?)heard[0]!["channelData"]!["clientActivityID"], (string?)heard[0]!["from"]!["id"]));
        Assert.Equal(("记下了", "plain"), ((string?)heard[1]!["text"], (string?)heard[1]!["textFormat"]));
    }

    [Fact]
    public async Task After_cuts_nothing_is_missing_and_nothing_is_there_twice()
    {
        await using var host = await ChannelHost.Start();
        await using var client = Client(host);
        await Open(client, host, stream: true);

        for (var round = 0; round < 3; round++)
        {
            await Say(host, $"{2 * round}");
            await Hear(client, (2 * round) + 1);
            await Ask(client, new() { ["do"] = "cut" });
            await Say(host, $"{(2 * round) + 1}");
        }

        var heard = await Hear(client, 6);
        Assert.Equal(["0", "1", "2", "3", "4", "5"], heard.Select(activity => (string?)activity!["text"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_gets_new_tokens_before_the_old_ones_end(bool stream)
    {
        await using var host = await ChannelHost.Start();
        await using var client = Client(host);
        await Open(client, host, stream);
        var token = await Ask(client, new() { ["do"] = "token" });

        for (var quarter = 0; quarter < 3; quarter++)
        {
            host.Clock.Move(TimeSpan.FromMinutes(15));
            token = await Ask(client, new() { ["do"] = "refreshed", ["from"] = (string?)token });
        }

        Assert.Contains("|", (string?)await Said(client, "还在"), StringComparison.Ordinal);
        Assert.Equal("还在", (string?)Assert.Single(await Hear(client, 1))!["text"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_ended_token_is_told_as_such_and_a_new_one_goes_on_in_the_same_place(bool stream)
    {
        await using var host = await ChannelHost.Start();
        await using var client = Client(host);
        await Open(client, host, stream);
        await Say(host, "1");
        await Hear(client, 1);
        host.Clock.Move(TimeSpan.FromMinutes(40));

        var first = await Said(client, "太晚了");
        await Ask(client, new() { ["do"] = "status", ["is"] = "ExpiredToken" });
        await Ask(client, new() { ["do"] = "cut" });
        await Say(host, "2");
        var again = await Token(host);
        await Ask(client, new() { ["do"] = "renew", ["conversation"] = new JsonObject { ["token"] = again, ["streamUrl"] = null } });
        var second = await Said(client, "3");

        Assert.Equal("retry", (string?)first);
        Assert.Contains("|", (string?)second, StringComparison.Ordinal);
        var heard = await Hear(client, 3);
        Assert.Equal(["1", "2", "3"], heard.Select(activity => (string?)activity!["text"]));
    }

    [Fact]
    public async Task Whoever_says_too_much_is_told_and_when_to_come_back()
    {
        await using var host = await ChannelHost.Start(("Limits:SendersPerMinute", "2"));
        await using var client = Client(host);
        await Open(client, host, stream: true);

        await Said(client, "1");
        var second = await Said(client, "2");

        Assert.Equal("429", (string?)second);
        Assert.Equal("1", (string?)Assert.Single(await Hear(client, 1))!["text"]);
    }

    [Theory]
    [InlineData("nothing-of-ours", "FailedToConnect")]
    [InlineData("v3/directline", "FailedToConnect")]
    public async Task Where_there_is_nothing_or_the_token_is_no_token_it_gives_up(string path, string status)
    {
        await using var host = await ChannelHost.Start();
        await using var client = new OfficialSdk("directline.mjs", $"{host.Address}/{path}");

        var became = await Ask(client, new() { ["do"] = "open", ["options"] = new JsonObject { ["token"] = "a.b.c", ["expect"] = status } });

        Assert.Equal(status, (string?)became);
    }

    private static OfficialSdk Client(ChannelHost host) => new("directline.mjs", $"{host.Address.TrimEnd('/')}/v3/directline");

    private static async Task Open(OfficialSdk client, ChannelHost host, bool stream) =>
        await Ask(client, new() { ["do"] = "open", ["options"] = new JsonObject { ["token"] = await Token(host), ["webSocket"] = stream, ["pollingInterval"] = 1000 } });

    private static async Task<string> Token(ChannelHost host)
    {
        using var answer = await host.Post("/v3/directline/tokens/generate", $$"""{"user":{"id":"dl_li"},"conversation":"{{Group}}"}""");
        return (await DirectLineClient.ReadJson(answer)).GetProperty("token").GetString()!;
    }

    private static Task<JsonNode?> Said(OfficialSdk client, string text) =>
        Ask(client, new() { ["do"] = "say", ["activity"] = new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "dl_li" } } });

    private static async Task<JsonArray> Hear(OfficialSdk client, int count) => (await Ask(client, new() { ["do"] = "hear", ["count"] = count }))!.AsArray();

    private static async Task<JsonNode?> Ask(OfficialSdk client, JsonObject question) => JsonNode.Parse(await client.Ask(question).WaitAsync(Patience));

    private static Task<SendResult> Say(ChannelHost host, string text) => host.Get<ChannelSender>().Send(
        new() { Channel = ChannelNames.DirectLine, ConversationId = Group, IsGroup = true }, new() { Text = text }, CancellationToken.None);
}
