using System.Collections.Frozen;

namespace CoCreation.Language;

/// <summary>Spots that belong to the whole compound or lie outside it, so that people of different buildings mean the same one.</summary>
public static class SharedSpots
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "东门", "南门", "西门", "北门", "东大门", "南大门", "西大门", "北大门", "正门", "小区门口", "小区大门", "大门口",
        "地下车库", "地下停车场", "停车场", "小广场", "广场", "凉亭", "垃圾站", "游乐场", "儿童乐园", "健身区", "篮球场", "门卫", "岗亭", "配电房", "泵房",
        "公交站", "地铁站", "地铁口", "菜场", "公园", "校门口", "学校门口", "小学门口", "中学门口", "幼儿园", "幼儿园门口", "医院门口", "银行门口");

    /// <param name="spot">A spot as the place recogniser names it, such as 东门, 桃源路 or 老王早餐店门口.</param>
    public static bool Contains(string spot)
    {
        var name = spot.EndsWith("门口", StringComparison.Ordinal) && spot.Length > 4 ? spot[..^2] : spot;
        return Known.Contains(spot) || (name.Length > 2 && name[^1] is '路' or '街' or '巷' or '店' or '馆') || name.EndsWith("大道", StringComparison.Ordinal);
    }
}
