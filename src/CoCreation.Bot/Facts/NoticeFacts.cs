using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Facts;

/// <summary>A notice's fields as people read them.</summary>
internal static class NoticeFacts
{
    public static IReadOnlyList<string> Names { get; } = ["notice.where", "notice.when", "notice.until", "notice.thing", "notice.reason", "notice.unit"];

    public static FactMap Of(Knowledge knowledge, Notice notice, TimeZoneInfo zone, long now, string locale)
    {
        var (thing, reason) = Said(knowledge, notice, locale);
        var (from, to, today) = (WallClock.Local(notice.From, zone), WallClock.Local(notice.Until, zone), WallClock.Local(now, zone).Date);
        var facts = new FactMap
        {
            ["notice.where"] = Where(knowledge.Deployment.Units, notice.Spots, locale),
            ["notice.when"] = When(from, to, today, locale),
            ["notice.until"] = IsWholeDays(from, to) ? Day(to.AddDays(-1), today, locale) : Clock(to, locale, ends: true),
            ["notice.thing"] = thing,
            ["notice.unit"] = knowledge.Deployment.Units.NameOf(new(notice.Unit)).In(locale),
        };
        facts.AddIfAny("notice.reason", reason);
        return facts;
    }

    /// <summary>What will be off and why: by its name where staff used it, else all in their words, for what is announced is seldom the fault that people report of the same (电梯保养).</summary>
    public static (string Thing, string Reason) Said(Knowledge knowledge, Notice notice, string locale)
    {
        if (!knowledge.Taxonomy.TryGet(notice.Category, out var category)) return (notice.Words, "");
        foreach (var name in new[] { category.ShortName.Zh, category.ShortName.En })
        {
            var at = notice.Words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return (category.ShortName.In(locale), string.Join(name == category.ShortName.En ? ", " : "，", notice.Words.Remove(at, name.Length).Split(['，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }

        return (notice.Words.Length > 0 ? notice.Words : category.ShortName.In(locale), "");
    }

    /// <summary>One of the texts of a notice, as it reads now.</summary>
    public static string Say(Work work, Notice notice, string key, string locale)
    {
        var zone = work.Knowledge.Deployment.CommunityOf(notice.Places[0]).Zone;
        return Words.Fill(work.Knowledge, key, locale, Of(work.Knowledge, notice, zone, work.NowMs, locale), WallClock.Local(work.NowMs, zone));
    }

    /// <summary>An instant as notices say it: 明天8点30分.</summary>
    public static string At(long instant, TimeZoneInfo zone, long now, string locale)
    {
        var at = WallClock.Local(instant, zone);
        return Day(at, WallClock.Local(now, zone).Date, locale) + (LocalName.IsEnglish(locale) ? " " : "") + Clock(at, locale);
    }

    /// <summary>Buildings that follow each other are a span (3—6栋), others a list.</summary>
    private static string Where(UnitTree units, IReadOnlyList<(UnitId Unit, string? Entrance)> spots, string locale)
    {
        var english = LocalName.IsEnglish(locale);
        var numbers = spots.Select(spot => spot.Entrance is null && int.TryParse(string.Concat(units.NameOf(spot.Unit).Zh.TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Order().ToList();
        if (numbers.Count > 1 && numbers[0] >= 0 && numbers[^1] - numbers[0] == numbers.Count - 1)
            return english ? $"Buildings {numbers[0]} to {numbers[^1]}" : $"{numbers[0]}—{numbers[^1]}栋";
        return string.Join(english ? ", " : "、", spots.Select(spot => new Place(spot.Unit, Entrance: spot.Entrance).Say(units, locale)));
    }

    /// <summary>Whole days by their names, anything else by its hours.</summary>
    private static string When(DateTime from, DateTime to, DateTime today, string locale)
    {
        var english = LocalName.IsEnglish(locale);
        var last = to.TimeOfDay == TimeSpan.Zero ? to.AddDays(-1).Date : to.Date;
        var (first, until) = IsWholeDays(from, to)
            ? (Day(from, today, locale), last == from.Date ? "" : Day(last, today, locale))
            : (Day(from, today, locale) + (english ? " " : "") + Clock(from, locale), (last == from.Date ? "" : Day(last, today, locale) + (english ? " " : "")) + Clock(to, locale, ends: true));
        return until.Length == 0 ? first : english ? $"{first} to {until}" : $"{first}到{until}";
    }

    private static bool IsWholeDays(DateTime from, DateTime to) => from.TimeOfDay == TimeSpan.Zero && to.TimeOfDay == TimeSpan.Zero;

    private static string Day(DateTime time, DateTime today, string locale) => (LocalName.IsEnglish(locale), (time.Date - today).Days) switch
    {
        (false, 0) => "今天",
        (false, 1) => "明天",
        (false, _) => time.ToString("M月d日", CultureInfo.InvariantCulture),
        (true, 0) => "today",
        (true, 1) => "tomorrow",
        (true, _) => time.ToString("d MMMM", CultureInfo.InvariantCulture),
    };

    /// <summary>The hour; midnight as an end is that of the day before.</summary>
    private static string Clock(DateTime time, string locale, bool ends = false) => (LocalName.IsEnglish(locale), ends && time.TimeOfDay == TimeSpan.Zero) switch
    {
        (true, true) => "24:00",
        (false, true) => "24点",
        (true, false) => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        (false, false) => time.ToString(time.Minute == 0 ? "H点" : "H点mm分", CultureInfo.InvariantCulture),
    };
}
