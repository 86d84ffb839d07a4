using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

public sealed class DialogEngineTests
{
    private static readonly CategoryGuess Lift = new([new("31001", 0.9)], Sure: true);
    private static readonly CategoryGuess Unsure = new([new("31001", 0.4), new("35001", 0.3), new("36002", 0.2)], Sure: false);

    [Fact]
    public void A_message_that_says_all_is_registered_without_a_question()
    {
        var person = new Person().WhenAsked("OpenTicket", "opened", new() { ["ticket.number"] = "QY-2026-000001", ["ticket.unit"] = "物业" });
        person.Facts["where"] = "group";
        person.Facts["group.unit"] = "3栋";

        var answer = person.Says("电梯又坏了", "matter", Lift);

        Assert.Equal("记下了：电梯故障，物业来办（QY-2026-000001）。", answer);
        Assert.Null(person.State);
        var slots = Assert.Single(person.Calls).Slots;
        Assert.Equal("电梯又坏了", slots["what"].Value);
        Assert.Equal("3栋", slots["place"].Value);
        Assert.True(slots["place"].Assumed);
    }

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        var person = new Person();
        person.Facts["group.unit"] = "3栋";

        Assert.Equal("请说说发生了什么", person.Says("我要投诉"));
        Assert.Equal("这属于哪一类？", person.Says("楼上天天很吵", category: Unsure));
        Assert.Equal(["电梯故障", "噪音扰民", "路灯不亮"], person.Last.Says[0].Buttons.Select(b => b.Title));
        Assert.Equal("有照片吗？", person.Taps(person.Last.Says[0].Buttons[1]));
        Assert.Equal("3栋噪音扰民：楼上天天很吵", person.Says("没有"));
    }

    [Fact]
    public void A_staff_command_takes_its_number_and_the_words_behind_it()
    {
        var person = new Person().WhenAsked("Finish", "done");
        person.Facts["who"] = "staff";

        person.Says("办结 更换了曳引机制动器");

        Assert.Equal("几号？", person.Last.Says[0].Text);
    }
}
