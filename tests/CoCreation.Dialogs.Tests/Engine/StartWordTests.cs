namespace CoCreation.Dialogs.Tests.Engine;

public sealed class StartWordTests
{
    [Theory]
    [InlineData("办结 QY-2026-000001 更换了曳引机制动器", "QY-2026-000001", "更换了曳引机制动器")]
    [InlineData("办结QY-2026-000001，更换了曳引机制动器", "QY-2026-000001", "更换了曳引机制动器")]
    [InlineData("办结 131号 换了灯", "131", "换了灯")]
    [InlineData("办结 131 换了灯", "131", "换了灯")]
    [InlineData("Done 131 new bulb", "131", "new bulb")]
    public void A_command_takes_its_number_and_the_words_behind_it(string text, string ticket, string how)
    {
        var person = Staff().WhenAsked("Finish", "done");

        person.Says(text);

        Assert.Equal(ticket, person.Calls[0].Slots["ticket"].Value);
        Assert.Equal(how, person.Calls[0].Slots["how"].Value);
    }

    [Fact]
    public void A_number_that_belongs_to_the_words_is_no_ticket()
    {
        var person = Staff().WhenAsked("Finish", "done");

        Assert.Equal("几号？", person.Says("办结 3栋修好了"));
        person.Says("131");

        Assert.Equal("131", person.Calls[0].Slots["ticket"].Value);
        Assert.Equal("3栋修好了", person.Calls[0].Slots["how"].Value);
    }

    [Fact]
    public void An_outcome_may_ask_again()
    {
        var person = Staff().WhenAsked("Finish", "none").WhenAsked("Finish", "done");

        Assert.Equal("几号？", person.Says("办结 999 换了灯"));
        Assert.Equal("131办好了：换了灯", person.Says("131"));
    }

    [Fact]
    public void A_sentence_that_begins_like_a_command_answers_a_question_for_words()
    {
        var person = new Person();
        person.Says("我要投诉");

        person.Says("进度太慢了，电梯修了三个月");

        Assert.Equal("进度太慢了，电梯修了三个月", person.State!.Slots["what"].Value);
    }

    [Fact]
    public void A_command_by_itself_is_one_even_while_words_are_awaited()
    {
        var person = new Person().WhenAsked("ShowStatus", "shown");
        person.Says("我要投诉");

        Assert.Equal("没有。\n接着刚才的：请说说发生了什么", person.Says("进度？"));
    }

    [Fact]
    public void The_start_word_of_the_running_flow_does_not_start_it_anew()
    {
        var person = new Person();
        person.Says("我要投诉");

        person.Says("投诉物业乱收费");

        Assert.Equal("投诉物业乱收费", person.State!.Slots["what"].Value);
        Assert.Null(person.State.Beneath);
    }

    [Fact]
    public void What_follows_the_start_word_is_the_first_answer()
    {
        var person = new Person();

        person.Says("投诉：天天很吵");

        Assert.Equal("天天很吵", person.State!.Slots["what"].Value);
    }

    [Theory]
    [InlineData("reports are late")]
    [InlineData("reported")]
    public void An_English_word_is_a_whole_word(string text)
    {
        var person = new Person();

        person.Says(text);

        Assert.False(person.Last.Handled);
    }

    [Theory]
    [InlineData("进度", true)]
    [InlineData("进度？", true)]
    [InlineData("进度 那个灯", true)]
    [InlineData("进度条坏了", false)]
    public void A_flow_that_takes_no_words_starts_on_its_word_by_itself(string text, bool starts)
    {
        var person = new Person().WhenAsked("ShowStatus", "shown");

        person.Says(text);

        Assert.Equal(starts, person.Last.Handled);
    }

    [Theory]
    [InlineData("投诉天天太吵", "天天太吵")]
    [InlineData("投诉，天天太吵", "天天太吵")]
    [InlineData("我要投诉 天天太吵", "天天太吵")]
    [InlineData("ＲＥＰＯＲＴ：noise upstairs", "noise upstairs")]
    public void The_longest_word_is_taken_off_the_first_answer(string text, string what)
    {
        var person = new Person();

        person.Says(text);

        Assert.Equal(what, person.State!.Slots["what"].Value);
    }

    private static Person Staff()
    {
        var person = new Person();
        person.Facts["who"] = "staff";
        return person;
    }
}
