namespace CoCreation.Language.Tests.Dangers;

public sealed class HarmToFrailTests
{
    [Theory]
    [InlineData("隔壁天天打孩子，楼道灯也不亮", Frail.Child)]
    [InlineData("伢身上都是伤，天天挨打", Frail.Child)]
    [InlineData("楼上拿皮带抽儿子，哭得好惨", Frail.Child)]
    [InlineData("屋里有个伢冇得人管，饿得直哭", Frail.Child)]
    [InlineData("the neighbour beats his little boy every night", Frail.Child)]
    [InlineData("a girl on the third floor, her arms have bruises and she is being beaten", Frail.Child)]
    [InlineData("对门儿子往死里打他妈", Frail.Dependent)]
    [InlineData("瘫痪的老人没饭吃，媳妇不管", Frail.Dependent)]
    [InlineData("he hits his old mother and the lift is broken", Frail.Dependent)]
    [InlineData("隔壁孩子关在家里三天没饭吃", Frail.Child)]
    [InlineData("楼上孩子手上有伤，天天哭", Frail.Child)]
    [InlineData("孩子身上都是伤", Frail.Child)]
    [InlineData("my neighbour's daughter always has bruises", Frail.Child)]
    [InlineData("停电了，隔壁天天打孩子", Frail.Child)]
    [InlineData("4楼孩子脸上都是伤，他爸喝了酒就砸东西骂人", Frail.Child)]
    [InlineData("邻居家孩子身上有伤，关着门哭", Frail.Child)]
    [InlineData("听说5栋有个伢被后妈打得住院了", Frail.Child)]
    public void It_is_heard_beside_whatever_else_is_said(string text, Frail who)
    {
        var found = HarmToFrail.Find(text);

        Assert.Equal(who, found?.Who);
    }

    [Theory]
    [InlineData("楼下小孩天天打球，吵死了")]
    [InlineData("带孩子打疫苗在哪里")]
    [InlineData("晚上打孩子电话打不通")]
    [InlineData("老师说不要打孩子，今天有讲座")]
    [InlineData("娃娃机打不开，天天坏")]
    [InlineData("孩子在滑梯上摔了，腿上有伤")]
    [InlineData("再吵我要打孩子了哈哈")]
    [InlineData("老人没人管的健身器材坏了")]
    [InlineData("the kids hit the ball against our wall every day")]
    [InlineData("a talk about never hitting a child, every Sunday")]
    [InlineData("电梯坏了，孩子上学天天爬楼")]
    [InlineData("社区食堂关了，老人没饭吃")]
    [InlineData("停水三天了，老人没饭吃")]
    [InlineData("暑假孩子没人带，中午饭也没着落，社区能不能办托管班")]
    [InlineData("滑梯坏了，孩子腿上划得都是伤")]
    [InlineData("健身器材螺丝松了，孩子手上有伤")]
    [InlineData("楼上丢东西打到小孩头，哭得厉害")]
    [InlineData("篮球打到孩子了，哭了半天")]
    [InlineData("自动门打到小孩，手都伤了")]
    [InlineData("楼道里天天抽他妈的烟")]
    [InlineData("打学生卡的机器一直坏")]
    [InlineData("the playground slide is broken, my son has bruises")]
    [InlineData("没看到谁打孩子，就是孩子天天晚上哭")]
    [InlineData("不是在打孩子，是孩子一直哭")]
    [InlineData("辅导作业天天气得想打孩子")]
    [InlineData("楼上天天半夜打他妈的麻将")]
    [InlineData("停电孩子关在家里，今天热得不行")]
    [InlineData("孩子被楼上打麻将吵得睡不着")]
    [InlineData("老人被楼上打麻将吵得睡不着")]
    [InlineData("宝宝被半夜打桩吵醒")]
    [InlineData("婴儿被装修打钻吓哭")]
    [InlineData("老人被隔壁打鼾吵得睡不着")]
    [InlineData("孩子被老师叫去打扫卫生")]
    public void What_is_said_lightly_or_of_something_else_is_none(string text) =>
        Assert.Null(HarmToFrail.Find(text));
}
