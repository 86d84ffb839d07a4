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
    [InlineData("3栋 9:00 停水 / 4栋 10:00 停水")]
    [InlineData("3栋2单元 9:00 停水\n4栋 10:00 停水")]
    [InlineData("停水3栋 9:00-17:00\n停水4栋 10:00-18:00")]
    [InlineData("11月22日 9:00 停水\n11月23日 10:00 停电")]
    [InlineData("3栋：电梯坏了\n5栋：灯不亮")]
    [InlineData("1、电梯：坏了\n2、路灯：不亮")]
    public void Other_texts_are_no_record(string text) => Assert.Null(ChatRecord.Read(text));

    [Theory]
    [InlineData("3-2-501李姐", "3栋2单元")]
    [InlineData("5栋-张哥", "5栋")]
    [InlineData("6-1-302 老王", "6栋1单元")]
    [InlineData("张嫂3栋2单元", "3栋2单元")]
    [InlineData("4栋-301-小陈", "4栋")]
    [InlineData("301李姐", null)]
    [InlineData("A0小李房产", null)]
    public void An_address_in_a_name_says_the_building_and_the_entrance_and_never_the_door(string name, string? home)
    {
        var lines = ChatRecord.Read($"{name}：灯不亮了\n老马：就是");

        Assert.Equal([new RecordLine(0, "灯不亮了", 0, home), new RecordLine(1, "就是", 0)], lines);
    }

    [Theory]
    [InlineData("物业小刘", true)]
    [InlineData("王师傅（物业）", true)]
    [InlineData("刘姐", false)]
    public void Whoever_is_there_for_the_work_is_known_by_name(string name, bool isOfTheWork)
    {
        Assert.Equal(isOfTheWork, ChatRecord.Read($"{name}：灯不亮了\n老马：就是")![0].IsOfTheWork);
    }
}
