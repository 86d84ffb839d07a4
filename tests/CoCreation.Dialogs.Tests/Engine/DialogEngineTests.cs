using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

public sealed class DialogEngineTests
{
    private static readonly CategoryGuess Lift = new([new("31001", 0.9)], Sure: true);
    private static readonly CategoryGuess Unsure = new([new("31001", 0.4), new("35001", 0.3), new("36002", 0.2)], Sure: false);

    [Fact]
    public void A_message_that_says_all_is_registered_without_a_question()
    {
        var person = InGroup().WhenAsked("OpenTicket", "opened", new() { ["ticket.number"] = "QY-2026-000001", ["ticket.unit"] = "物业" });

        var answer = person.Says("又坏了", "matter", Lift);

        Assert.Equal("记下了：电梯故障，物业来办（QY-2026-000001）。", answer);
        Assert.Null(person.State);
        var slots = Assert.Single(person.Calls).Slots;
        Assert.Equal("又坏了", slots["what"].Value);
        Assert.Equal("3栋", slots["place"].Value);
        Assert.True(slots["place"].Assumed);
    }

    [Fact]
    public void Another_outcome_leads_to_another_step()
    {
        var person = InGroup().WhenAsked("OpenTicket", "duplicate", new() { ["ticket.number"] = "QY-2026-000001" });

        Assert.Equal("这件事有人说过了（QY-2026-000001），也记上您。", person.Says("又坏了", "matter", Lift));
    }

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        var person = new Person();
        person.Facts["group.unit"] = "3栋";

        Assert.Equal("请说说发生了什么", person.Says("我要投诉"));
        Assert.Equal("这属于哪一类？", person.Says("天天很吵", category: Unsure));
        Assert.Equal("有照片吗？", person.Taps(person.Last.Says[0].Buttons[1]));
        Assert.Equal("3栋噪音扰民：天天很吵", person.Says("没有"));
    }

    [Fact]
    public void An_unsure_category_offers_the_likeliest_by_name()
    {
        var person = new Person();

        person.Says("天天很吵", "matter", Unsure);

        Assert.Equal(["电梯故障", "噪音扰民", "路灯不亮"], person.Last.Says[0].Buttons.Select(b => b.Title));
    }

    [Theory]
    [InlineData("2", "35001")]
    [InlineData("第二个", "35001")]
    [InlineData("噪音扰民", "35001")]
    [InlineData("路灯不亮。", "36002")]
    public void One_of_the_offered_is_chosen_by_number_or_name(string answer, string code)
    {
        var person = new Person();
        person.Says("天天很吵", "matter", Unsure);

        person.Says(answer);

        Assert.Equal(code, person.State!.Slots["category"].Value);
    }

    [Fact]
    public void What_is_said_while_something_else_is_asked_is_not_asked_later()
    {
        var person = new Person();
        person.Facts["group.unit"] = "3栋";
        person.Says("我要投诉");

        person.Says("噪音很大", null, Lift, "photo-1");

        Assert.Equal("confirm", person.State!.Step);
        Assert.Equal("photo-1", person.State.Slots["photos"].Value);
    }

    [Fact]
    public void More_photos_join_those_before()
    {
        var person = AtConfirm();

        person.Says("", null, null, "photo-2");

        Assert.Equal("photo-1 photo-2", person.State!.Slots["photos"].Value);
        Assert.Equal("confirm", person.State.Step);
    }

    [Fact]
    public void What_is_left_out_stays_empty_and_is_not_asked_again()
    {
        var person = new Person();
        person.Facts["group.unit"] = "3栋";
        person.Says("噪音很大", "matter", Lift);

        Assert.Equal("3栋电梯故障：噪音很大", person.Says("没有"));
        Assert.Equal("", person.State!.Slots["photos"].Value);
    }

    [Theory]
    [InlineData("提交")]
    [InlineData("好的吧，提交！")]
    [InlineData("1")]
    [InlineData("OK")]
    public void A_choice_is_taken_by_its_name_its_words_or_its_number(string answer)
    {
        var person = AtConfirm().WhenAsked("OpenTicket", "opened");

        person.Says(answer);

        Assert.Equal("submit", person.Calls[0].Slots["confirm"].Value);
    }

    [Fact]
    public void A_choice_that_is_refused_is_not_taken()
    {
        var person = AtConfirm();

        person.Says("先别提交");

        Assert.Empty(person.Calls);
        Assert.Equal("confirm", person.State!.Step);
    }

    [Fact]
    public void Going_back_to_a_question_asks_it_again()
    {
        var person = AtConfirm();

        Assert.Equal("请说说发生了什么", person.Taps("修改"));
        Assert.Equal("3栋电梯故障：门关不上", person.Says("门关不上"));
    }

    [Fact]
    public void Two_misfits_offer_ways_out()
    {
        var person = AtConfirm();

        Assert.StartsWith("没听明白。", person.Says("这个嘛"), StringComparison.Ordinal);
        Assert.StartsWith("还是没听明白", person.Says("那个嘛"), StringComparison.Ordinal);
        Assert.Equal(["提交", "修改", "返回", "取消"], person.Last.Says[0].Buttons.Select(b => b.Title));
    }

    [Fact]
    public void A_tap_on_a_button_of_a_step_that_is_past_does_no_harm()
    {
        var person = new Person();
        person.Says("天天很吵", "matter", Unsure);
        var old = person.Last.Says[0].Buttons[0];
        person.Taps(person.Last.Says[0].Buttons[1]);

        var answer = person.Taps(old);

        Assert.Equal("这个按钮过期了。\n接着刚才的：在哪里？", answer);
        Assert.Equal("35001", person.State!.Slots["category"].Value);
    }

    [Fact]
    public void A_tap_that_names_no_step_is_known_by_its_words()
    {
        var person = new Person();
        person.Says("我要投诉");

        Assert.Equal("这个按钮过期了。\n接着刚才的：请说说发生了什么", person.Taps("提交"));
        Assert.Equal("这个按钮过期了。", new Person().Taps("提交"));
    }

    [Fact]
    public void The_words_of_an_old_button_are_no_answer_to_a_question_for_words()
    {
        var person = new Person();
        person.Says("我要投诉");

        person.Says("提交");

        Assert.Equal("what", person.State!.Step);
        Assert.Empty(person.State.Slots);
    }

    [Fact]
    public void What_no_flow_wants_is_not_handled_and_changes_nothing()
    {
        var person = new Person();
        person.Says("今天天气不错");

        Assert.False(person.Last.Handled);
        Assert.Empty(person.Last.Says);
        Assert.Null(person.State);
    }

    [Fact]
    public void A_flow_for_residents_does_not_start_for_staff()
    {
        var person = new Person();
        person.Facts["who"] = "staff";

        person.Says("投诉");

        Assert.False(person.Last.Handled);
    }

    [Fact]
    public void English_is_answered_in_English()
    {
        var person = new Person { Locale = "en-US" };

        Assert.Equal("What happened?", person.Says("Complain!"));
    }

    private static Person InGroup()
    {
        var person = new Person();
        person.Facts["where"] = "group";
        person.Facts["group.unit"] = "3栋";
        return person;
    }

    /// <summary>Somebody who has said all and is asked whether it is right.</summary>
    internal static Person AtConfirm()
    {
        var person = new Person();
        person.Facts["group.unit"] = "3栋";
        person.Says("噪音很大", "matter", Lift, "photo-1");
        Assert.Equal("confirm", person.State!.Step);
        return person;
    }
}
