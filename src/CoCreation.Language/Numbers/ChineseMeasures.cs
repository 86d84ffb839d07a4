namespace CoCreation.Language;

/// <summary>What may follow a lone Chinese numeral so that it counts something: 三次 is a number, 三峡 is a name.</summary>
internal static class ChineseMeasures
{
    private const string Counters =
        "个位名人口户家员者双对副套件只条根支枝张片块颗粒棵朵株丛束串把面扇盏盒箱包袋桶瓶杯碗盘盆锅缸壶罐筐车辆艘架台部机栋幢座层楼间室厅房门窗院场处所点线道排行列段节章篇首句字词页本册卷集期届级类种样式款项份"
        + "批次回遍趟顿下声步拳脚眼脸身头尾手笔刀枪炮针滴丝缕股阵群队组班团帮派伙代辈岁年月日天周时刻分秒季夜晚旬更夕元角毛钱两斤吨克磅米里尺寸丈厘毫升亩顷度倍成方立平公英开环带轮局科课题区县市省州国村社街路巷站"
        + "号湾岛洲岸桥井湖海山泉池园田坪洞库厂店馆校柜桌床票券卡证信封邮版幅幕剧曲键格框栏圈圆边侧端旁体色味文军木金电网品客餐席食生世胎心系族宗界委审案例事任诺招击拍射投转弹战连和与或加减乘除等于以到至起重叠叉"
        + "极核维相通向驱轴星宿郎的多余";

    private static readonly bool[] Follows = Build();

    private const string Ends = "。，、（）“”,.()!?！？；;：:~/\t\r\n ";

    /// <summary>Whether a lone numeral before <paramref name="at"/> counts.</summary>
    public static bool At(string s, int at)
    {
        if (at >= s.Length || Ends.Contains(s[at]) || Follows[s[at]] || s.AsSpan(at).StartsWith("小时"))
            return true;

        // 这不是五这是六: a new clause.
        return s[at] is '是' || s[at] is '这' or '那' or '不' or '也' or '还' or '而' or '却' or '更' or '但' && at + 1 < s.Length && s[at + 1] == '是';
    }

    private static bool[] Build()
    {
        var follows = new bool[char.MaxValue + 1];
        foreach (var c in Counters)
            follows[c] = true;

        return follows;
    }
}
