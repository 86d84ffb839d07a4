namespace CoCreation.Language.Tests.Dangers;

public sealed class DangerRecognizerTests(Learnt learnt)
{
    [Theory]
    [InlineData("停电了，我爹爹用呼吸机", DangerKind.Illness)]
    [InlineData("制氧机没电了，我姆妈怎么办", DangerKind.Illness)]
    [InlineData("the power is out and my father is on an oxygen machine", DangerKind.Illness)]
    [InlineData("他从楼上掉下来了", DangerKind.Illness)]
    [InlineData("有人在楼道里给电动车飞线充电 都冒烟了", DangerKind.Fire)]
    [InlineData("there is smoke in the stairwell", DangerKind.Fire)]
    [InlineData("5栋那家把他屋里精神病的老婆用铁链锁着", DangerKind.Violence)]
    [InlineData("明天停电，我爹爹的呼吸机怎么办", null)]
    [InlineData("people smoke in the lift", null)]
    [InlineData("敲门没人应，改天再来", null)]
    [InlineData("说下午来，现在都几点了", null)]
    public void A_danger_is_heard_whatever_else_the_words_are_about(string text, DangerKind? kind) => Assert.Equal(kind, learnt.Dangers.Recognize(text)?.Kind);

    [Theory]
    [InlineData("伢啊，屋里头好大滴煤气味，灶都冇开，么样搞啊", DangerKind.Gas)]
    [InlineData("我卡在电梯里了门打不开", DangerKind.Trapped)]
    [InlineData("电梯里有人被困", DangerKind.Trapped)]
    [InlineData("昨晚困了两个人，现在还没出来", DangerKind.Trapped)]
    [InlineData("昨天就闻到煤气味，现在还有", DangerKind.Gas)]
    [InlineData("5楼着火了", DangerKind.Fire)]
    [InlineData("再不修我拿刀去物业", DangerKind.Violence)]
    [InlineData("In building 5 a man beats his old mother who cannot get out of bed", DangerKind.Violence)]
    [InlineData("电线掉下来了，在地上冒火花", DangerKind.Wire)]
    [InlineData("外墙砖要掉下来了，下面有人走", DangerKind.Collapse)]
    [InlineData("我妈晕倒了叫不醒", DangerKind.Illness)]
    [InlineData("有人坐在楼顶边上要跳楼", DangerKind.Suicide)]
    [InlineData("隔壁爹爹一个人住，三天没看到人了，敲门不应", DangerKind.Unanswered)]
    [InlineData("孙女五岁，刚才在楼下玩，现在不见了", DangerKind.Missing)]
    [InlineData("I smell gas in the kitchen", DangerKind.Gas)]
    [InlineData("I'm stuck in the lift", DangerKind.Trapped)]
    [InlineData("trapped in lift, doors shut", DangerKind.Trapped)]
    [InlineData("the lift stopped between floors with two people inside", DangerKind.Trapped)]
    [InlineData("There's a fire on the 5th floor", DangerKind.Fire)]
    [InlineData("return home now, there is a fire in building 2 kitchen", DangerKind.Fire)]
    [InlineData("my father collapsed and isn't breathing", DangerKind.Illness)]
    [InlineData("The old lady next door lives alone and nobody has seen her for three days", DangerKind.Unanswered)]
    public void What_threatens_a_life_now_is_heard(string text, DangerKind kind)
    {
        var danger = learnt.Dangers.Recognize(text);

        Assert.Equal(kind, danger?.Kind);
        Assert.False(danger!.MayBeJoke);
    }

    [Theory]
    [InlineData("3栋电梯又坏了，昨晚十点困了两个人，太吓人了")]
    [InlineData("煤气费怎么又涨了")]
    [InlineData("气死我了这煤气灶打不着")]
    [InlineData("昨天闻到煤气味，燃气公司来修好了")]
    [InlineData("困死了，电梯等了十分钟")]
    [InlineData("没有着火，就是油烟大")]
    [InlineData("中午吃火锅，谁来")]
    [InlineData("两只野猫在车底下打架，吵死了")]
    [InlineData("客厅的墙纸鼓包了，楼上漏的")]
    [InlineData("湖水臭得像臭鸡蛋")]
    [InlineData("物业办公室没人，敲门不应")]
    [InlineData("明天上午消防演习，会有烟，大家别怕")]
    [InlineData("昨晚看的电影里楼塌了")]
    [InlineData("听说3栋要炸了 大家快跑啊！！！")]
    [InlineData("还是不满意 你们都去死")]
    [InlineData("你们这群废物 老子6栋电梯三个月修了八回 又停了 板马日的")]
    [InlineData("3栋电梯又坏了")]
    [InlineData("灯黑了")]
    [InlineData("太婆昨天差点绊倒了")]
    [InlineData("春晓物业的保安昨天推了我妈一把 还骂人 我怕他们知道是我 能不能匿名")]
    [InlineData("明天早上9点大家一起去街道讨说法，不给说法不走！你给我们登记")]
    [InlineData("出来了 我在2单元门口")]
    [InlineData("The gas bill went up again")]
    [InlineData("fire drill tomorrow at ten")]
    [InlineData("two people were trapped in the lift last night, they got out after an hour")]
    [InlineData("The lift in building 2 is stuck again and the notice is gone")]
    [InlineData("lift is stuck with its doors open, nobody in it")]
    [InlineData("boxed in by a van, the car can't get out")]
    [InlineData("stuck in traffic, I'll be late")]
    [InlineData("help")]
    [InlineData("help?")]
    [InlineData("can you help me with the form")]
    public void What_is_over_denied_a_bill_an_idiom_or_hearsay_is_no_alarm(string text) => Assert.Null(learnt.Dangers.Recognize(text));

    [Fact]
    public void A_joke_that_reads_like_a_danger_is_one_and_is_marked()
    {
        var danger = learnt.Dangers.Recognize("哈哈哈我被困在3栋电梯里啦🤣");

        Assert.Equal(DangerKind.Trapped, danger?.Kind);
        Assert.True(danger!.MayBeJoke);
    }

    [Theory]
    [InlineData("3栋电梯又坏了，昨晚十点困了两个人，太吓人了")]
    [InlineData("3栋电梯昨晚困了两个人")]
    [InlineData("The lift in building 3 is broken again, two people were stuck last night at ten")]
    public void People_trapped_last_night_are_remembered_as_past(string text)
    {
        var reading = learnt.Dangers.Read(text);

        Assert.Null(reading.Now);
        Assert.Equal(DangerKind.Trapped, reading.Past?.Kind);
    }

    [Fact]
    public void A_danger_that_was_only_heard_of_is_hearsay()
    {
        var reading = learnt.Dangers.Read("听说3栋要炸了 大家快跑啊！！！");

        Assert.Null(reading.Now);
        Assert.True(reading.Hearsay?.Rumour);
    }
}
