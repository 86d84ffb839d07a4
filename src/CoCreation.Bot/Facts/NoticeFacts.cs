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
        var thing = knowledge.Taxonomy.TryGet(notice.Category, out var category) ? category.ShortName.In(locale) : "";
        var (from, to, today) = (WallClock.Local(notice.From, zone), WallClock.Local(notice.Until, zone), WallClock.Local(now, zone).Date);
        var facts = new FactMap
        {
            ["notice.where"] = Where(knowledge.Deployment.Units, notice.Places, locale),
            ["notice.when"] = When(from, to, today, locale),
            ["notice.until"] = Clock(to, locale),
            ["notice.thing"] = thing,
            ["notice.unit"] = knowledge.Deployment.Units.NameOf(new(notice.Unit)).In(locale),
        };
        facts.AddIfAny("notice.reason", notice.Reason);
        return facts;
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
    private static string Where(UnitTree units, IReadOnlyList<UnitId> places, string locale)
    {
        var english = LocalName.IsEnglish(locale);
        var numbers = places.Select(place => int.TryParse(string.Concat(units.NameOf(place).Zh.TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Order().ToList();
        if (numbers.Count > 1 && numbers[0] >= 0 && numbers[^1] - numbers[0] == numbers.Count - 1)
            return english ? $"Buildings {numbers[0]} to {numbers[^1]}" : $"{numbers[0]}—{numbers[^1]}栋";
        return string.Join(english ? ", " : "、", places.Select(place => units.NameOf(place).In(locale)));
    }

    private static string When(DateTime from, DateTime to, DateTime today, string locale)
    {
        var english = LocalName.IsEnglish(locale);
        var until = to.Date == from.Date ? Clock(to, locale) : Day(to, today, locale) + (english ? " " : "") + Clock(to, locale);
        return english ? $"{Day(from, today, locale)} {Clock(from, locale)} to {until}" : $"{Day(from, today, locale)}{Clock(from, locale)}到{until}";
    }

    private static string Day(DateTime time, DateTime today, string locale) => (LocalName.IsEnglish(locale), (time.Date - today).Days) switch
    {
        (false, 0) => "今天",
        (false, 1) => "明天",
        (false, _) => time.ToString("M月d日", CultureInfo.InvariantCulture),
        (true, 0) => "today",
        (true, 1) => "tomorrow",
        (true, _) => time.ToString("d MMMM", CultureInfo.InvariantCulture),
    };

    private static string Clock(DateTime time, string locale) => LocalName.IsEnglish(locale)
        ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : time.ToString(time.Minute == 0 ? "H点" : "H点mm分", CultureInfo.InvariantCulture);
}
