namespace CoCreation.Bot.Tests.Host;

/// <summary>The sample community's conversations, and the people of the stories with names that must never be heard in a group.</summary>
internal static class Sample
{
    public const string Building = "group-building-3";
    public const string Compound = "group-compound";
    public const string Community = "group-community";
    public const string Staff = "group-staff";

    public static IReadOnlyList<string> Groups { get; } = [Building, Compound, Community, Staff];

    public static IReadOnlyList<string> ResidentGroups { get; } = [Building, Compound, Community];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["resident-li"] = "李桂芳",
        ["resident-wang"] = "王建国",
        ["resident-zhao"] = "赵晓敏",
        ["resident-wu"] = "吴德发",
        ["resident-chen"] = "陈秀兰",
        ["resident-zhou"] = "周海涛",
        ["resident-kid"] = "孙小宝",
        ["resident-sun"] = "孙玉梅",
        ["resident-hu"] = "胡大勇",
        ["resident-gu"] = "顾雅琴",
        ["staff-property"] = "郑师傅",
        ["staff-grid"] = "何网格",
        ["staff-building"] = "罗楼管",
        ["staff-community"] = "冯书记",
        ["staff-chengguan"] = "钱队员",
    };

    public static IReadOnlyCollection<string> AllNames => Names.Values;

    public static string NameOf(string who) => Names.GetValueOrDefault(who, who);

    public static string Private(string who) => $"private-{who}";

    /// <summary>A group is a conversation itself; a person stands for their private chat with the bot.</summary>
    public static string Conversation(string where) => where.StartsWith("group-", StringComparison.Ordinal) ? where : Private(where);
}
