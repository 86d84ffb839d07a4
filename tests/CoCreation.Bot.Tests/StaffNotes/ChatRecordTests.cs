using CoCreation.Bot.StaffNotes;

namespace CoCreation.Bot.Tests.StaffNotes;

public sealed class ChatRecordTests
{
    [Theory]
    [InlineData("周大姐 8:51 东门外面路灯不亮 / 老马 8:53 就是")]
    [InlineData("周大姐 2026/11/22 8:51:03\n东门外面路灯不亮\n\n老马 2026/11/22 8:53\n就是")]
    [InlineData("周大姐 上午8:51\n东门外面路灯不亮\n老马 上午8:53\n就是")]
    [InlineData("周大姐：东门外面路灯不亮\n老马：就是")]
    [InlineData("周大姐:\n东门外面路灯不亮\n老马:\n就是")]
    [InlineData("群聊的聊天记录\n—————  2026-11-22  —————\n周大姐  08:51\n东门外面路灯不亮\n老马  08:53\n就是")]
    [InlineData("[8:51 AM] 周大姐: 东门外面路灯不亮\n[8:53 AM] 老马: 就是")]
    [InlineData("周大姐, 8:51 AM\n东门外面路灯不亮\n老马, 8:53 AM\n就是")]
    public void Who_said_what_is_read_and_no_name_is_kept(string text)
    {
        var lines = ChatRecord.Read(text);

        Assert.Equal([new RecordLine(0, "东门外面路灯不亮", 0), new RecordLine(1, "就是", 0)], lines);
    }

    [Fact]
    public void Pictures_are_counted_and_those_who_are_called_by_name_are_not_named()
    {
        var lines = ChatRecord.Read("周大姐 8:51 @老马 楼下垃圾没人收[图片] / 老马 8:53 周大姐说得对 [图片][图片]");

        Assert.Equal([new RecordLine(0, "楼下垃圾没人收", 1), new RecordLine(1, "说得对", 2)], lines);
    }

    [Theory]
    [InlineData("3栋电梯坏了")]
    [InlineData("通知 明天9:00到17:00停水")]
    [InlineData("编号：12345\n来电内容：楼道灯不亮")]
    [InlineData("时间：8:51\n地点：东门")]
    [InlineData("131换好了\n133也换好了")]
    [InlineData("周大姐 8:51 东门外面路灯不亮")]
    public void Other_texts_are_no_record(string text) => Assert.Null(ChatRecord.Read(text));
}
