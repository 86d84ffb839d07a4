using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

/// <summary>What leads out of a dialog, aside from it, or back in it.</summary>
public sealed class InterruptedDialogTests
{
    private static readonly CategoryGuess Unsure = new([new("31001", 0.4), new("35001", 0.3), new("36002", 0.2)], Sure: false);

    [Fact]
    public void Cancel_ends_the_dialog()
    {
        var person = DialogEngineTests.AtConfirm();

        Assert.Equal("好，不说了。", person.Says("算了"));
        Assert.Null(person.State);
    }

    [Fact]
    public void Cancel_with_nothing_under_way_says_so()
    {
        var person = new Person();

        Assert.Equal("现在没有在办的事。", person.Says("取消"));
    }

    [Fact]
    public void Help_answers_for_the_flow_and_asks_again()
    {
        var person = DialogEngineTests.AtConfirm();

        Assert.Equal("说清楚什么事、在哪里，我来转。\n接着刚才的：3栋电梯故障：噪音很大", person.Says("帮助"));
    }

    [Fact]
    public void Back_asks_the_last_answered_slot_again()
    {
        var person = new Person();
        person.Says("我要投诉");
        person.Says("天天很吵", category: Unsure);

        Assert.Equal("请说说发生了什么", person.Says("返回"));
        Assert.DoesNotContain("what", person.State!.Slots.Keys);
    }

    [Fact]
    public void Back_at_the_first_question_says_that_there_is_nothing_before()
    {
        var person = new Person();
        person.Says("我要投诉");

        Assert.Equal("前面没有了。\n接着刚才的：请说说发生了什么", person.Says("返回"));
    }

    [Fact]
    public void Restart_forgets_all_answers()
    {
        var person = DialogEngineTests.AtConfirm();

        Assert.Equal("好，重新来。\n请说说发生了什么", person.Says("重来"));
        Assert.Empty(person.State!.Slots);
    }

    [Fact]
    public void A_correction_of_words_replaces_them()
    {
        var person = DialogEngineTests.AtConfirm();

        var answer = person.Says("不是噪音，是漏水");

        Assert.Equal("漏水很大", person.State!.Slots["what"].Value);
        Assert.EndsWith("漏水很大", answer, StringComparison.Ordinal);
        Assert.Equal("confirm", person.State.Step);
    }

    [Fact]
    public void To_have_been_wrong_asks_the_last_answer_again()
    {
        var person = new Person();
        person.Says("我要投诉");
        person.Says("天天很吵", category: Unsure);

        Assert.Equal("请说说发生了什么", person.Says("说错了"));
    }

    [Fact]
    public void A_question_aside_is_answered_and_the_dialog_goes_on()
    {
        var person = DialogEngineTests.AtConfirm().WhenAsked("ShowStatus", "shown", new()
        {
            ["tickets"] = Fact.FromList([new() { ["number"] = "131号", ["state"] = "在修" }, new() { ["number"] = "140号", ["state"] = "修好了" }]),
        });

        var answer = person.Says("那个灯么样了", "status-question");

        Assert.Equal("131号：在修。140号：修好了。\n接着刚才的：3栋电梯故障：噪音很大", answer);
        Assert.Equal("confirm", person.State!.Step);
    }

    [Fact]
    public void Small_talk_does_not_take_the_place_of_an_answer()
    {
        var person = new Person();
        person.Says("我要投诉");

        Assert.Equal("这属于哪一类？", person.Says("吵死了", "thanks", Unsure));
        Assert.Equal("吵死了", person.State!.Slots["what"].Value);
    }

    [Fact]
    public void Small_talk_that_is_no_answer_is_answered()
    {
        var person = DialogEngineTests.AtConfirm();

        Assert.Equal("不客气。\n接着刚才的：3栋电梯故障：噪音很大", person.Says("辛苦了", "thanks"));
    }

    [Fact]
    public void Danger_comes_before_everything_and_what_it_interrupted_waits()
    {
        var person = DialogEngineTests.AtConfirm().WhenAsked("Alarm", "raised");

        Assert.Equal("开窗，出来，打027-96177。\n几楼？", person.Says("好大的煤气味", "danger.gas"));
        Assert.Equal("已叫人。", person.Says("5楼"));
        Assert.Equal("接着刚才的：3栋电梯故障：噪音很大", person.Says("出来了"));
    }

    [Fact]
    public void After_an_interruption_an_answer_still_counts()
    {
        var person = DialogEngineTests.AtConfirm().WhenAsked("Alarm", "raised").WhenAsked("OpenTicket", "opened");
        person.Says("好大的煤气味", "danger.gas");
        person.Says("5楼");

        person.Says("提交");

        Assert.Equal("OpenTicket", person.Calls[1].Name);
    }

    [Fact]
    public void Words_after_an_interruption_are_not_taken_for_the_answer()
    {
        var person = new Person().WhenAsked("Alarm", "raised");
        person.Says("我要投诉");
        person.Says("好大的煤气味", "danger.gas");
        person.Says("5楼");

        Assert.Equal("接着刚才的：请说说发生了什么", person.Says("我出来了"));
        Assert.Empty(person.State!.Slots);
    }

    [Fact]
    public void Dialogs_upon_dialogs_are_kept_to_a_sane_depth()
    {
        var person = new Person();
        for (var i = 0; i < 12; i++)
        {
            person.State = new() { Flow = "complaint/report", Step = "what", Beneath = person.State };
        }

        person.Says("好大的煤气味", "danger.gas");

        var depth = 0;
        for (var state = person.State; state is not null; state = state.Beneath)
            depth++;

        Assert.Equal(5, depth);
    }
}
