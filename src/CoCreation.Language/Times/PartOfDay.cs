namespace CoCreation.Language;

/// <summary>A part of the day as people call it.</summary>
/// <param name="From">The hour at which it begins.</param>
/// <param name="To">The hour at which it ends; above 24 in the next day.</param>
internal sealed record PartOfDay(int From, int To, string Chinese, string English)
{
    public static readonly PartOfDay BeforeDawn = new(0, 6, "凌晨", "before dawn");
    public static readonly PartOfDay DeadOfNight = new(0, 5, "半夜", "in the middle of the night");
    public static readonly PartOfDay Morning = new(6, 10, "早上", "morning");
    public static readonly PartOfDay Forenoon = new(8, 12, "上午", "morning");
    public static readonly PartOfDay Noon = new(11, 14, "中午", "noon");
    public static readonly PartOfDay Afternoon = new(12, 18, "下午", "afternoon");
    public static readonly PartOfDay Dusk = new(17, 19, "傍晚", "evening");
    public static readonly PartOfDay Evening = new(18, 24, "晚上", "evening");
    public static readonly PartOfDay Night = new(22, 30, "夜里", "night");
    public static readonly PartOfDay Daytime = new(8, 18, "白天", "daytime");
    public static readonly PartOfDay GoingToWork = new(7, 9, "上班那会儿", "rush hour");
    public static readonly PartOfDay SchoolOut = new(16, 18, "放学那会儿", "after school");
    public static readonly PartOfDay ComingHome = new(17, 20, "下班那会儿", "after work");

    public static readonly PartOfDay Siesta = new(12, 14, "午休时间", "in the lunch break");
    public static readonly PartOfDay Supper = new(17, 19, "晚饭时候", "supper time");

    private static readonly PartOfDay[] All =
        [BeforeDawn, DeadOfNight, Morning, Forenoon, Noon, Afternoon, Dusk, Evening, Night, Daytime, GoingToWork, SchoolOut, ComingHome];

    public bool AtNight => From >= 18;

    /// <summary>The part that begins and ends with these hours of the day.</summary>
    public static PartOfDay? Between(double from, double hours) => All.FirstOrDefault(part => part.From == from && part.To - part.From == hours);

    /// <summary>The part by whose name an hour of the clock is called.</summary>
    public static PartOfDay Of(int hour) => hour switch
    {
        < 5 => BeforeDawn,
        < 9 => Morning,
        < 12 => Forenoon,
        12 => Noon,
        < 18 => Afternoon,
        _ => Evening,
    };

    /// <summary>The hour since midnight that an hour of the clock means in a part of the day; above 24 in the next day.</summary>
    public static int Hour(PartOfDay? part, int hour)
    {
        if (hour > 12)
            return hour;

        if (part is null)
            return hour is >= 1 and <= 5 ? hour + 12 : hour;

        if (part == Evening || part == Night)
            return hour == 12 ? 24 : hour < 5 ? hour + 24 : hour + 12;

        if (part == BeforeDawn || part == DeadOfNight)
            return hour == 12 ? 0 : hour >= 10 ? hour + 12 : hour;

        if (part == Afternoon || part == Dusk || part == ComingHome || part == SchoolOut)
            return hour == 12 ? 12 : hour + 12;

        return (part == Noon || part == Daytime) && hour < 7 ? hour + 12 : hour;
    }
}
