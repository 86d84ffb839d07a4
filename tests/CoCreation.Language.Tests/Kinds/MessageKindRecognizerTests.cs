namespace CoCreation.Language.Tests.Kinds;

public sealed class MessageKindRecognizerTests(Learnt learnt)
{
    [Theory]
    [InlineData("3栋电梯又坏了，昨晚十点困了两个人，太吓人了", MessageKind.Matter)]
    [InlineData("灯黑了", MessageKind.Matter)]
    [InlineData("谢谢 不过我家水管还在漏水", MessageKind.Matter)]
    [InlineData("感谢师傅，但是楼道灯又不亮了", MessageKind.Matter)]
    [InlineData("您好，单元门关不上", MessageKind.Matter)]
    [InlineData("Thanks for coming, but the tap still drips", MessageKind.Matter)]
    [InlineData("屋里头好大滴煤气味，灶都冇开", MessageKind.Matter)]
    [InlineData("你们这群废物 老子6栋电梯三个月修了八回 又停了 板马日的", MessageKind.Matter)]
    [InlineData("The lift in building 3 is broken again", MessageKind.Matter)]
    [InlineData("+1", MessageKind.Supporting)]
    [InlineData("我家也是", MessageKind.Supporting)]
    [InlineData("3栋2单元402也是，+1", MessageKind.Supporting)]
    [InlineData("5栋 +1", MessageKind.Supporting)]
    [InlineData("楼道灯坏了，+1", MessageKind.Matter)]
    [InlineData("5栋也一样", MessageKind.Supporting)]
    [InlineData("same here", MessageKind.Supporting)]
    [InlineData("me too", MessageKind.Supporting)]
    [InlineData("谢谢你们", MessageKind.Thanks)]
    [InlineData("辛苦了！", MessageKind.Thanks)]
    [InlineData("Thank you so much!", MessageKind.Thanks)]
    [InlineData("谢谢师傅 水管不漏了", MessageKind.Thanks)]
    [InlineData("大家早上好", MessageKind.Greeting)]
    [InlineData("hello", MessageKind.Greeting)]
    [InlineData("那个灯么样了", MessageKind.StatusQuestion)]
    [InlineData("上次那个办得怎么样了", MessageKind.StatusQuestion)]
    [InlineData("any news on the lamp?", MessageKind.StatusQuestion)]
    [InlineData("社区办公室几点开门？", MessageKind.Question)]
    [InlineData("听说3栋要炸了 大家快跑啊！！！", MessageKind.Rumour)]
    [InlineData("听说水里有毒才停的 大家别喝", MessageKind.Rumour)]
    [InlineData("水费单子在哪个窗口打", MessageKind.Question)]
    [InlineData("建议在楼下装一个晾衣架 方便大家", MessageKind.Suggestion)]
    [InlineData("we could put a bench near the gate", MessageKind.Suggestion)]
    [InlineData("抄水表的从来不上楼 乱填数字", MessageKind.Complaint)]
    [InlineData("the committee hides the accounts from us", MessageKind.Complaint)]
    [InlineData("我表哥说明天全城停气 快转给家里人", MessageKind.Rumour)]
    [InlineData("你们这群废物 板马日的", MessageKind.Abuse)]
    [InlineData("you useless idiots", MessageKind.Abuse)]
    public void A_message_has_a_kind(string text, MessageKind kind) => Assert.Equal(kind, learnt.Kinds.Recognize(text).Kind);

    [Fact]
    public void Nothing_learnt_leaves_a_matter_a_matter()
    {
        var recognizer = MessageKindRecognizer.Train([]);

        Assert.Equal(MessageKind.Supporting, recognizer.Recognize("+1").Kind);
        Assert.NotEqual(MessageKind.Abuse, recognizer.Recognize("电梯坏了").Kind);
    }

    [Theory]
    [InlineData(MessageKind.Matter, true)]
    [InlineData(MessageKind.Suggestion, true)]
    [InlineData(MessageKind.Complaint, true)]
    [InlineData(MessageKind.Question, false)]
    [InlineData(MessageKind.Thanks, false)]
    public void Suggestions_and_complaints_are_to_be_seen_to_like_matters(MessageKind kind, bool isMatter) =>
        Assert.Equal(isMatter, new MessageKindGuess(kind, 1).IsMatter);

    [Fact]
    public void The_same_examples_teach_the_same()
    {
        var again = MessageKindRecognizer.Train(learnt.Examples);

        Assert.Equal(learnt.Kinds.Recognize("电梯门口放个凳子"), again.Recognize("电梯门口放个凳子"));
    }

    [Fact]
    public void Insults_are_taken_out_and_facts_are_kept() =>
        Assert.Equal("6栋电梯三个月修了八回 又停了", Insults.Remove("你们这群废物 老子6栋电梯三个月修了八回 又停了 板马日的"));
}
