using System.Text;
using System.Text.Json.Nodes;

using CoCreation.Channels.Activities;

namespace CoCreation.Channels.Tests.Activities;

public sealed class ActivityReaderTests
{
    private const string Whole =
        """{"type":"message","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"serviceUrl":"http://127.0.0.1:5000/"}""";

    [Theory]
    [InlineData("", "empty")]
    [InlineData("null", "null")]
    [InlineData("[]", "line 1")]
    [InlineData("{", "line 1")]
    [InlineData("{\"type\":", "$.type")]
    [InlineData("{\"type\":7}", "$.type")]
    [InlineData("{\"type\":\"message\",\"from\":\"u\"}", "$.from")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}", "$.timestamp")]
    [InlineData("{\"type\":\"message\",\"entities\":{}}", "$.entities")]
    [InlineData("{}", "'type'")]
    [InlineData("{\"type\":\"message\"}", "'channelId'")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\"}", "'conversation.id'")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\" \"}}", "'conversation.id'")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"c\"}}", "'from.id'")]
    [InlineData("{\"type\":\"event\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"c\"}}", "'serviceUrl'")]
    public void What_is_wrong_and_where_is_said(string json, string named)
    {
        var result = ActivityReader.Read(Encoding.UTF8.GetBytes(json));

        var refused = Assert.IsType<ReadResult.Refused>(result);
        Assert.Equal(400, refused.Status);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value", "\"\\udc00\\ud800\"")]
    [InlineData("value", "{\"\\ud83d\":1}")]
    [InlineData("channelData", "{\"a\":[\"\\ud83d!\"]}")]
    [InlineData("text", "\"\\ud83d\"")]
    [InlineData("attachments", "[{\"content\":\"\\ud83d\"}]")]
    public void What_is_no_text_is_refused_wherever_it_stands(string member, string value)
    {
        var result = ActivityReader.Read(Encoding.UTF8.GetBytes($"{Whole[..^1]},\"{member}\":{value}}}"));

        Assert.Equal(400, Assert.IsType<ReadResult.Refused>(result).Status);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_wherever_they_stand()
    {
        var result = ActivityReader.Read([.. Encoding.UTF8.GetBytes($"{Whole[..^1]},\"value\":{{\"a\":\""), 0xC3, 0x28, .. "\"}}"u8]);

        Assert.Equal(400, Assert.IsType<ReadResult.Refused>(result).Status);
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_are_read_however_they_are_written()
    {
        var result = ActivityReader.Read(Encoding.UTF8.GetBytes($"{Whole[..^1]},\"value\":\"\\ud83d\\ude00😀\"}}"));

        Assert.Equal("😀😀", Assert.IsType<ReadResult.Read>(result).Activity.Value!.Value.GetString());
    }

    [Theory]
    [InlineData("ftp://host/")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:pass@host/")]
    [InlineData("http://host/?to=")]
    [InlineData("javascript:alert(1)")]
    public void A_service_url_is_a_plain_web_address(string address)
    {
        var result = ActivityReader.Read(Encoding.UTF8.GetBytes(Whole.Replace("http://127.0.0.1:5000/", address, StringComparison.Ordinal)));

        Assert.Equal(400, Assert.IsType<ReadResult.Refused>(result).Status);
    }

    [Theory]
    [InlineData("'from.id'", "from")]
    [InlineData("'conversation.id'", "conversation")]
    public void An_id_that_is_too_long_is_wrong_not_missing(string named, string member)
    {
        var whole = JsonNode.Parse(Whole)!;
        whole[member]!["id"] = new string('x', 3_000);

        var refused = Assert.IsType<ReadResult.Refused>(Read(whole.ToJsonString()));

        Assert.Equal((400, "BadArgument"), (refused.Status, refused.Code));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_levels_are_refused_and_sixty_are_read()
    {
        var deep = Read(Whole[..^1] + ",\"channelData\":" + new string('[', 10_000) + new string(']', 10_000) + "}");
        var shallow = Read(Whole[..^1] + ",\"channelData\":" + new string('[', 60) + new string(']', 60) + "}");

        Assert.Equal(400, Assert.IsType<ReadResult.Refused>(deep).Status);
        Assert.IsType<ReadResult.Read>(shallow);
    }

    [Fact]
    public void Broken_utf8_is_refused()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"type\":\"message\",\"text\":\""), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("\"}")];

        var result = ActivityReader.Read(json);

        Assert.Equal(400, Assert.IsType<ReadResult.Refused>(result).Status);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        var result = ActivityReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Whole)]);

        Assert.IsType<ReadResult.Read>(result);
    }

    [Fact]
    public void An_endless_id_is_refused()
    {
        var result = Read(Whole.Replace("\"u\"", "\"" + new string('u', 5_000) + "\"", StringComparison.Ordinal));

        Assert.Contains("from.id", Assert.IsType<ReadResult.Refused>(result).Message, StringComparison.Ordinal);
    }

    private static ReadResult Read(string json) => ActivityReader.Read(Encoding.UTF8.GetBytes(json));
}
