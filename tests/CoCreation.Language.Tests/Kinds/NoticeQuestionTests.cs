namespace CoCreation.Language.Tests.Kinds;

public sealed class NoticeQuestionTests
{
    [Theory]
    [InlineData("这几天有没有停水停电的通知")]
    [InlineData("最近有停电通知吗")]
    [InlineData("停水通知在哪看")]
    [InlineData("明天停水吗")]
    [InlineData("3栋明天停水不")]
    [InlineData("明天停不停电")]
    [InlineData("今天会不会停水")]
    [InlineData("是不是要停水了")]
    [InlineData("什么时候停气")]
    [InlineData("any notice of a water outage these days?")]
    [InlineData("Will the power be cut tomorrow?")]
    [InlineData("are there any planned water outages this week")]
    public void Whoever_asks_what_was_announced_or_is_to_come_is_heard(string text) => Assert.True(NoticeQuestion.Is(text));

    [Theory]
    [InlineData("停水了吗")]
    [InlineData("怎么又停水了，也没个通知")]
    [InlineData("停水都不通知")]
    [InlineData("今天又停水了，明天还停不停水啊")]
    [InlineData("什么时候来水")]
    [InlineData("为什么停电没有人通知我们")]
    [InlineData("物业在公告栏贴了通知，字太小看不见")]
    [InlineData("the water is off in building 3")]
    [InlineData("why is the power cut again today?")]
    public void What_is_off_already_is_no_such_question(string text) => Assert.False(NoticeQuestion.Is(text));

    [Theory]
    [InlineData("有没有什么通知", true)]
    [InlineData("最近有通知吗", true)]
    [InlineData("3栋2单元有没有什么通知", true)]
    [InlineData("any announcements?", true)]
    [InlineData("有没有停水的通知", false)]
    public void A_question_after_any_notice_names_no_kind(string text, bool expected) => Assert.Equal(expected, NoticeQuestion.IsOfAnything(text));
}
