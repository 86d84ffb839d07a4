using System.Text;
using System.Text.Json;
using CoCreation.Bot.Commands;
using CoCreation.Language;

namespace CoCreation.Bot.Tests.Commands;

public sealed class EvaluateKindsCommandTests
{
    private static readonly Understander Little = Understander.Train(
        [new("31004", ["楼道灯", "灯不亮"])],
        [new("31004", "三楼楼道灯不亮"), new("31004", "楼道灯又坏了"), new("kind:chat", "今天天气真好"), new("kind:chat", "晚上吃火锅去")],
        []);

    [Fact]
    public async Task Alarms_are_measured_by_recall_and_precision_in_each_language()
    {
        var (code, json, errors) = await Run("# a comment", "alarm\t着火了着火了，快救命", "alarm\t今天天气真好", "none\t煤气费怎么又涨了", "none\tthe rent went up again");

        Assert.Equal((0, ""), (code, errors));
        var figures = JsonDocument.Parse(json).RootElement;
        Assert.Equal(0.5, figures.GetProperty("classes").GetProperty("alarm").GetProperty("recall").GetDouble());
        Assert.Equal(1, figures.GetProperty("classes").GetProperty("alarm").GetProperty("precision").GetDouble());
        Assert.Equal(1, figures.GetProperty("cultures").GetProperty("en").GetProperty("messages").GetInt32());
    }

    [Fact]
    public async Task Kinds_are_measured_by_the_mean_F1_of_all_and_shown_as_what_they_were_taken_for()
    {
        var (code, json, _) = await Run("thanks\t谢谢大家", "thanks\t着火了着火了，快救命");

        Assert.Equal(0, code);
        var thanks = JsonDocument.Parse(json).RootElement.GetProperty("classes").GetProperty("thanks");
        Assert.Equal(0.6667, thanks.GetProperty("f1").GetDouble());
        Assert.Equal(1, thanks.GetProperty("found").GetProperty("alarm").GetInt32());
    }

    [Theory]
    [InlineData("thanks 谢谢大家", ":1: There is no tab")]
    [InlineData("gratitude\t谢谢大家", "the label 'gratitude' is none of matter, ")]
    [InlineData("# nothing", "there is no labelled message")]
    public async Task A_file_with_a_mistake_is_refused_by_naming_it(string line, string expected)
    {
        var (code, json, errors) = await Run(line);

        Assert.Equal((1, ""), (code, json));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Json, string Errors)> Run(params string[] lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
            using var output = new MemoryStream();
            await using var errors = new StringWriter();
            var code = await EvaluateKindsCommand.Run(path, output, errors, Little, TestContext.Current.CancellationToken);
            return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
