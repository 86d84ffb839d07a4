using System.Net.Sockets;
using System.Text;

using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task A_page_that_comes_late_is_shown_what_was_said_before()
    {
        await using var host = await ChannelHost.Start();
        await Say(host, 250);

        await using var late = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        List<string?> seen = [];
        while (seen.Count < 250) seen.AddRange((await late.Next()).Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal(Enumerable.Range(0, 250).Select(number => (string?)$"{number}"), seen);
    }

    [Fact]
    public async Task After_a_cut_nothing_is_missing_and_nothing_comes_twice()
    {
        await using var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");
        await Say(host, 1);
        var before = await page.Next();
        await page.DisposeAsync();
        await Say(host, 2, from: 1);

        var again = await page.Reconnect();
        await using var second = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);
        await second.Listen(again.GetProperty("streamUrl").GetString()!);

        Assert.Equal("0", Assert.Single(before).GetProperty("text").GetString());
        Assert.Equal(["1", "2"], (await second.Next()).Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Frames_that_keep_the_line_open_are_ignored()
    {
        await using var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        await page.SendFrame("");
        await page.SendFrame(new string('x', 100_000));
        await page.SendFrame("");
        await Say(host, 1);

        Assert.Single(await page.Next());
    }

    [Fact]
    public async Task A_silent_stream_is_pinged_with_empty_frames_and_says_on_what_comes()
    {
        await using var host = await ChannelHost.Start(("DirectLine:StreamPing", "00:00:00.200"));
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        var pings = new[] { await page.NextFrame(), await page.NextFrame(), await page.NextFrame() };
        await Say(host, 1);

        Assert.All(pings, frame => Assert.Equal("", frame));
        string next;
        do next = await page.NextFrame();
        while (next.Length == 0);
        Assert.Contains("\"text\":\"0\"", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_has_gone_without_a_word_is_let_go()
    {
        await using var host = await ChannelHost.Start(("DirectLine:StreamPing", "00:00:00.200"));
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);

        // It opens the stream and then neither reads nor answers, as a phone that has left the network.
        var address = new Uri(page.StreamUrl);
        using var line = new TcpClient();
        await line.ConnectAsync(address.Host, address.Port);
        await using var stream = line.GetStream();
        var request = $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var all = new MemoryStream();
        try
        {
            await stream.CopyToAsync(all, patience.Token);
        }
        catch (IOException)
        {
            // Let go without a goodbye.
        }

        var heard = all.ToArray();
        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(heard), StringComparison.Ordinal);
        Assert.Contains((byte)0x89, heard);
        Assert.False(patience.IsCancellationRequested);
    }

    [Fact]
    public async Task What_is_read_by_asking_follows_the_watermark()
    {
        await using var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);
        await Say(host, 2);
        var all = await page.Get();
        await Say(host, 1, from: 2);

        var rest = await page.Get(all.GetProperty("watermark").GetString());
        var none = await page.Get(rest.GetProperty("watermark").GetString());

        Assert.Equal(2, all.GetProperty("activities").GetArrayLength());
        Assert.Equal("2", Assert.Single(rest.GetProperty("activities").EnumerateArray().ToList()).GetProperty("text").GetString());
        Assert.Empty(none.GetProperty("activities").EnumerateArray());
        Assert.Equal(rest.GetProperty("watermark").GetString(), none.GetProperty("watermark").GetString());
    }

    [Fact]
    public async Task Only_the_last_five_hundred_are_kept()
    {
        await using var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);

        await Say(host, 501);

        Assert.Equal("1", (await page.Get()).GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Many_speakers_at_once_are_seen_by_everybody_in_the_same_order()
    {
        await using var host = await ChannelHost.Start();
        await using var one = await DirectLineClient.Join(host, "dl_1", group: "group-a");
        await using var two = await DirectLineClient.Join(host, "dl_2", group: "group-a");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => (number % 2 == 0 ? one : two).Post($$"""{"type":"message","text":"{{number}}"}""")));

        var first = await Collect(one, 40);
        Assert.Equal(first, await Collect(two, 40));
        Assert.Equal(40, first.Distinct().Count());
    }

    [Fact]
    public async Task A_stopping_server_does_not_wait_for_open_pages()
    {
        var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(15));

        await Assert.ThrowsAnyAsync<Exception>(page.Next);
    }

    private static async Task<List<string?>> Collect(DirectLineClient page, int count)
    {
        List<string?> seen = [];
        while (seen.Count < count) seen.AddRange((await page.Next()).Select(activity => activity.GetProperty("text").GetString()));
        return seen;
    }

    private static async Task Say(ChannelHost host, int count, int from = 0)
    {
        var destination = new Destination { Channel = "directline", ConversationId = "group-a", IsGroup = true };
        for (var number = from; number < from + count; number++)
            await host.Get<ChannelSender>().Send(destination, new OutgoingMessage { Text = $"{number}" }, CancellationToken.None);
    }
}
