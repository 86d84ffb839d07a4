using System.Text.Json;
using CoCreation.Bot.Commands;

namespace CoCreation.Bot.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private static readonly string[] Lifts = ["电梯又坏了", "电梯停在三楼", "电梯门关不上", "坐电梯被夹了", "电梯一直响"];
    private static readonly string[] Rubbish = ["垃圾没人收", "垃圾桶满了", "楼下堆满垃圾", "垃圾臭得很", "垃圾车没来"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cocreation-evaluate-");

    [Fact]
    public void What_is_learnt_from_one_file_is_tried_on_another()
    {
        var train = Write("train.csv", "title,text,label\n" + Rows(i => i));
        var segmented = Write("segmented.csv", "text_seg,label\n电梯 停 了,电梯\n垃圾 满 了,垃圾\n");
        var test = Write("test.csv", "title,text,label\n电梯,\"3栋的, 又不动\",电梯\n垃圾,臭,垃圾\n,,垃圾\n");

        var report = Run("--train", train, "--train", segmented, "--test", test, "--text", "title,text");

        Assert.Equal(12, report.GetProperty("trained").GetInt32());
        Assert.Equal(2, report.GetProperty("messages").GetInt32());
        Assert.Equal(1, report.GetProperty("withoutText").GetInt32());
        Assert.Equal(1, report.GetProperty("accuracy").GetDouble());
        Assert.Equal(1, report.GetProperty("perClassF1").GetProperty("电梯").GetDouble());
        Assert.Equal(1, report.GetProperty("confusion").GetProperty("垃圾").GetProperty("垃圾").GetInt32());
        Assert.True(report.GetProperty("microsecondsPerMessage").GetDouble() > 0);
        Assert.InRange(report.GetProperty("expectedCalibrationError").GetDouble(), 0, 1);
    }

    [Fact]
    public void Folds_are_tried_in_turn_on_what_was_learnt_from_the_others()
    {
        var train = Write("train.csv", "title,text,label,fold\n" + Rows(i => i, i => $",{i % 3}"));

        var report = Run("--train", train, "--folds", "fold", "--text", "title,text", "--test-text", "title");

        Assert.Equal(10, report.GetProperty("messages").GetInt32());
        Assert.Equal(["0", "1", "2"], report.GetProperty("folds").EnumerateArray().Select(f => f.GetProperty("fold").GetString()));
        Assert.Equal(10, report.GetProperty("folds").EnumerateArray().Sum(f => f.GetProperty("messages").GetInt32()));
    }

    [Fact]
    public void A_column_of_many_groups_makes_five_folds()
    {
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"{(i % 2 == 0 ? Lifts : Rubbish)[i % 5]}{i},{(i % 2 == 0 ? "电梯" : "垃圾")},group{i}\n"));
        var train = Write("train.csv", "text,label,group\n" + rows);

        var report = Run("--train", train, "--folds", "group");

        Assert.Equal(5, report.GetProperty("folds").GetArrayLength());
        Assert.Equal(60, report.GetProperty("messages").GetInt32());
    }

    [Theory]
    [InlineData("no file to learn from", "--test", "train.csv")]
    [InlineData("neither test nor folds", "--train", "train.csv")]
    [InlineData("both", "--train", "train.csv", "--test", "train.csv", "--folds", "fold")]
    [InlineData("missing file", "--train", "train.csv", "--test", "nowhere.csv")]
    [InlineData("missing column", "--train", "train.csv", "--test", "train.csv", "--text", "headline")]
    [InlineData("missing label", "--train", "train.csv", "--test", "train.csv", "--label", "kind")]
    [InlineData("missing fold", "--train", "train.csv", "--folds", "fold")]
    [InlineData("malformed", "--train", "train.csv", "--test", "short.csv", "--text", "title,text")]
    [InlineData("missing gold", "--gold", "nowhere.tsv")]
    public void What_cannot_be_evaluated_is_said(string why, params string[] arguments)
    {
        Write("train.csv", "title,text,label\n" + Rows(i => i));
        Write("short.csv", "title,text,label\n电梯\n");

        var exit = Invoke(out var output, [.. arguments.Select(a => a.Contains('.') ? Path.Combine(folder.FullName, a) : a)]);

        Assert.True(exit == 1, why);
        Assert.Empty(output);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Rows(Func<int, int> number, Func<int, string>? more = null) => string.Concat(Enumerable.Range(0, 10)
        .Select(i => $"{(i < 5 ? "电梯" : "垃圾")}{number(i)},{(i < 5 ? Lifts : Rubbish)[i % 5]},{(i < 5 ? "电梯" : "垃圾")}{more?.Invoke(i)}\n"));

    private static JsonElement Run(params string[] arguments)
    {
        Assert.Equal(0, Invoke(out var output, arguments));
        return JsonDocument.Parse(output).RootElement;
    }

    private static int Invoke(out string output, params string[] arguments)
    {
        using var written = new StringWriter();
        var exit = EvaluateCommand.Create().Parse(arguments).Invoke(new() { Output = written, Error = TextWriter.Null });
        output = written.ToString();
        return exit;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
