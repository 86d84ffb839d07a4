namespace CoCreation.Language.Tests.Categories;

public sealed class ExampleFileTests
{
    [Fact]
    public void A_good_line_is_an_example_and_a_comment_is_nothing()
    {
        var file = ExampleFile.Parse("lifts.zh.tsv", ["# lifts", "31001\t电梯又坏了", "31001+35001\t电梯坏了 楼上又吵"]);

        Assert.Empty(file.Bad);
        Assert.Equal(["31001", "31001+35001"], file.Examples.Select(e => e.Label));
        Assert.Equal(["31001", "35001"], file.Examples[1].Codes);
    }

    [Theory]
    [InlineData("matter")]
    [InlineData("thanks")]
    [InlineData("rumour")]
    [InlineData("no-alarm")]
    [InlineData("talk")]
    [InlineData("alarm.gas")]
    [InlineData("alarm.unanswered")]
    public void A_kind_of_message_or_danger_is_no_category(string kind)
    {
        var file = ExampleFile.Parse("kinds.zh.tsv", [$"kind:{kind}\t今天天气真好"]);

        Assert.Empty(file.Bad);
        var example = Assert.Single(file.Examples);
        Assert.Equal(kind, example.Kind);
        Assert.Empty(example.Codes);
    }

    [Fact]
    public void An_unknown_kind_is_told_with_those_that_are_known()
    {
        var file = ExampleFile.Parse("kinds.zh.tsv", ["kind:alarm.boredom\t今天好无聊"]);

        var bad = Assert.Single(file.Bad);
        Assert.StartsWith("The kind 'alarm.boredom' is not known; one of matter, ", bad.Message, StringComparison.Ordinal);
        Assert.Contains("alarm.gas", bad.Message, StringComparison.Ordinal);
        Assert.Contains("no-alarm", bad.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("31001 电梯", "no tab")]
    [InlineData("31001\t电梯\t坏了", "more than one tab")]
    [InlineData("31001\t", "text is missing")]
    [InlineData("\t电梯", "label is missing")]
    [InlineData("kind:song\t啦啦啦", "'song' is not known")]
    [InlineData("kind:\t啦啦啦", "'' is not known")]
    [InlineData("kind:Thanks\t谢谢", "'Thanks' is not known")]
    [InlineData("31001+31001\t电梯", "two different codes")]
    public void A_bad_line_is_reported_with_file_and_line(string line, string message)
    {
        var file = ExampleFile.Parse("a.tsv", ["31001\t电梯", line]);

        var bad = Assert.Single(file.Bad);
        Assert.Equal(("a.tsv", 2), (bad.File, bad.Line));
        Assert.Contains(message, bad.Message, StringComparison.Ordinal);
        Assert.Single(file.Examples);
    }
}
