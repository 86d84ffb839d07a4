namespace CoCreation.Bot.Tests.Months;

/// <summary>Somebody who tells of a matter, in their own way: in the group or in private, at once or in two messages, some with a photo.</summary>
internal sealed class Teller
{
    private static readonly string[] InGroups =
    [
        "电梯坏了，停在一楼不动", "电梯晃得厉害还有怪声", "楼道灯不亮", "三楼的楼梯灯又黑了", "单元门关不上", "门禁刷不开", "楼梯扶手松了，老人不敢扶", "楼道墙皮往下掉",
        "健身器材的踏板断了", "快递柜打不开", "家里停水了", "水管破了，水往外喷", "自来水发黄", "整栋楼停电了", "下水道堵了，污水往外冒", "燃气停了打不着火", "网线垂下来快碰到人了",
        "消防通道被车堵死了", "灭火器过期了", "路边井盖松了，车子一压就响", "充电桩坏了两个", "有车乱停把路堵了", "僵尸车占着车位半年了", "电动车乱放门口", "小区路灯不亮", "人行道坑坑洼洼",
        "楼下垃圾堆了三天没人收", "装修垃圾堆在楼下", "楼道里贴满小广告", "小区蟑螂好多", "门口积水过不去人", "大树断枝挂在半空", "绿化没人修剪，挡住一楼窗户", "流浪狗在小区里乱窜",
        "门口流动摊贩占道", "广场舞太吵了", "马路对面工地半夜还在施工", "想要个老年食堂", "建议门口装个公约牌", "The lift in our building is broken again", "No water since this morning",
    ];

    private static readonly string[] InPrivate =
    [
        "楼上天天半夜跺脚，吵得睡不着", "楼道里堆满了纸箱", "有人在楼道给电动车充电", "外墙渗水，家里墙都潮了", "楼上漏水到我家了", "有人在楼下烧烤，油烟好大", "楼下餐馆油烟飘进来", "邻居狗天天叫",
        "隔壁在搭违建", "有人毁绿种菜", "家里水龙头坏了想找人修", "物业费收得不明不白", "物业态度很差，打电话没人管", "邻居吵架想请人调解", "宽带断了两天", "房产证一直办不下来",
        "想申请加装电梯", "隔壁孩子天天被打，哭得很惨", "网格员从来不来", "有人聚众赌博",
    ];

    private static readonly string[] Dangers = ["厨房有很浓的煤气味", "电梯里困了两个人出不来", "楼道里冒浓烟", "电线断了在冒火花", "外墙砖要掉下来了，下面有人走"];

    private static readonly string[] SmallTalk = ["你好", "谢谢", "进度", "帮助", "老年卡在哪里办", "今天天气真好", "听说要停水三天是真的吗"];

    private readonly Month _month;
    private readonly Random _random;
    private readonly string _who;
    private readonly string _group;

    public Teller(Month month, Random random)
    {
        (_month, _random, _who) = (month, random, month.Somebody());
        var home = City.Home(random);
        Lane = home.Number;
        _group = random.Next(100) switch { < 85 => home.Building, < 95 => home.Compound, _ => home.Community };
    }

    /// <summary>The community in which they live.</summary>
    public int Lane { get; }

    public Task Tell() => _random.Next(100) switch
    {
        < 3 => Say(_group, Dangers),
        < 65 => InGroup(),
        < 90 => Privately(),
        < 93 => Unfinished(),
        _ => Chat(),
    };

    private async Task InGroup()
    {
        await Say(_group, InGroups, photo: _random.Next(6) == 0);
        if (_random.Next(12) == 0) _month.Plan(_month.Bot.Clock.Local, Lane, () => _month.Say(_who, _group, "在3楼", _random.Next(2) == 0));
    }

    /// <summary>Whoever has spoken in a group need not say in private where they live.</summary>
    private async Task Privately()
    {
        await _month.Say(_who, _group, "帮助");
        await Say(null, InPrivate, photo: _random.Next(6) == 0);
        if (_random.Next(2) == 0) await _month.Say(_who, null, "可以公开");
    }

    /// <summary>What and where are known, and then the phone is put down.</summary>
    private async Task Unfinished()
    {
        await _month.Say(_who, _group, "帮助");
        await _month.Say(_who, null, "我要投诉");
        await Say(null, InGroups);
    }

    private async Task Chat()
    {
        await Say(_random.Next(2) == 0 ? _group : null, SmallTalk);
        _month.Plan(_month.Bot.Clock.Local.AddMinutes(_random.Next(5, 200)), Lane, InGroup);
    }

    private Task Say(string? where, string[] words, bool photo = false) => _month.Say(_who, where, words[_random.Next(words.Length)], photo);
}
