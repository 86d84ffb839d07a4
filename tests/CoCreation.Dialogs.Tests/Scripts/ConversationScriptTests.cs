using CoCreation.Scripts;

namespace CoCreation.Dialogs.Tests.Scripts;

public sealed class ConversationScriptTests
{
    [Fact]
    public void Every_kind_of_line_is_read()
    {
        var script = ConversationScript.Parse("sample", """
            # a comment
            > resident-li @ group-building-3: 电梯坏了：又停了 (photo) (photo)
            > 时间：昨晚
            * resident-li: 提交
            < @group-building-3: 记下了
            < /记下了.*物业/
            < nothing
            ! 工单
            do OpenTicket -> opened { ticket.number: QY-2026-000001, ticket.unit: 物业 }
            given fact where group
            wait 15 minutes
            at 2026-11-22 08:00
            restart
            """);

        Assert.Equal(
            [
                new ScriptLine.Says(2, "resident-li", "group-building-3", "电梯坏了：又停了", 2),
                new ScriptLine.Says(3, null, null, "时间：昨晚", 0),
                new ScriptLine.Taps(4, "resident-li", null, "提交"),
                new ScriptLine.Hears(5, "group-building-3", "记下了"),
                new ScriptLine.Hears(6, null, "/记下了.*物业/"),
                new ScriptLine.HearsNothing(7, null),
                new ScriptLine.Never(8, null, "工单"),
            ],
            script.Lines.Take(7));
        var does = Assert.IsType<ScriptLine.Does>(script.Lines[7]);
        Assert.Equal("QY-2026-000001", does.Facts["ticket.number"]);
        Assert.Equal(new ScriptLine.Waits(11, TimeSpan.FromMinutes(15)), script.Lines[9]);
        Assert.Equal(new ScriptLine.At(12, new(2026, 11, 22), new(8, 0)), script.Lines[10]);
        Assert.IsType<ScriptLine.Restarts>(script.Lines[11]);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_named()
    {
        var mistake = Assert.Throws<FormatException>(() => ConversationScript.Parse("sample", "> hello\nhello"));

        Assert.StartsWith("sample:2:", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("记下了", "好，记下了。", true)]
    [InlineData("/记.了/", "好，记下了。", true)]
    [InlineData("/^记/", "好，记下了。", false)]
    public void A_pattern_is_a_part_of_the_text_or_an_expression(string pattern, string text, bool matches)
    {
        Assert.Equal(matches, ScriptLine.Matches(pattern, text));
    }
}
