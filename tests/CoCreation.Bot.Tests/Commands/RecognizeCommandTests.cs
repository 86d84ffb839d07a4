using System.Text;
using System.Text.Json;
using CoCreation.Bot.Commands;

namespace CoCreation.Bot.Tests.Commands;

public sealed class RecognizeCommandTests
{
    [Fact]
    public async Task Each_line_is_answered_by_one_array()
    {
        var (code, lines, errors) = await Run("number", json: false, "修了八回", "没有", "等了二十分钟，花了３万");

        Assert.Equal(0, code);
        Assert.Empty(errors);
        Assert.Equal("""[{"Text":"八","Start":2,"End":2,"TypeName":"number","Resolution":{"value":"8"}}]""", lines[0]);
        Assert.Equal("[]", lines[1]);
        Assert.Equal(2, JsonDocument.Parse(lines[2]).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_line_of_JSON_may_bring_its_own_reference()
    {
        var (code, lines, _) = await Run("phone", json: true, """{"text":"13800000000","reference":"2026-11-21T20:00:00"}""");

        Assert.Equal(0, code);
        Assert.Contains("13800000000", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text": """)]
    [InlineData("""{"words":"没有"}""")]
    [InlineData("""{"text":"没有","reference":"some day"}""")]
    public async Task A_malformed_line_is_named_and_the_next_is_still_read(string malformed)
    {
        var (code, lines, errors) = await Run("boolean", json: true, """{"text":"好"}""", malformed, """{"text":"不"}""");

        Assert.Equal(1, code);
        Assert.StartsWith("line 2: ", errors, StringComparison.Ordinal);
        Assert.Contains("2026-11-21T20:00:00", errors, StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Equal("[]", lines[1]);
        Assert.Contains("false", lines[2], StringComparison.Ordinal);
    }

    private static async Task<(int Code, string[] Lines, string Errors)> Run(string type, bool json, params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await RecognizeCommand.Run(input, output, errors, new RecognizedJson("zh-cn", type), new DateTime(2026, 11, 21, 20, 0, 0), json, TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n'), errors.ToString());
    }
}
