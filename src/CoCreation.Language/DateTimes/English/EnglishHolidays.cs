namespace CoCreation.Language;

/// <summary>Reads holidays in English by their names, with a year or with this, next and last.</summary>
internal static class EnglishHolidays
{
    /// <summary>Names without apostrophes and articles; a month and day, or a rule.</summary>
    private static readonly (string[] Names, int Month, int Day)[] Fixed =
    [
        (["new year's day", "new years day", "new year day", "new year's", "new years"], 1, 1),
        (["new year's eve", "new years eve", "new year eve"], 12, 31),
        (["christmas day", "christmas", "xmas", "x - mas"], 12, 25),
        (["christmas eve", "xmas eve"], 12, 24),
        (["boxing day"], 12, 26),
        (["valentine's day", "valentines day", "valentine day", "valentine's"], 2, 14),
        (["april fools", "april fool's day", "april fools day", "april fools '"], 4, 1),
        (["halloween", "all hallow's eve"], 10, 31),
        (["all saints day", "all saint's day"], 11, 1),
        (["earth day"], 4, 22),
        (["women's day", "womens day", "international women's day"], 3, 8),
        (["international workers ' day", "international workers day", "international worker's day", "labour day", "may day", "mayday"], 5, 1),
        (["st patrick's day", "st . patrick's day", "saint patrick's day", "st patricks day"], 3, 17),
        (["groundhog day", "ground hog day"], 2, 2),
        (["independence day", "us independence day"], 7, 4),
        (["veterans day", "veteran's day"], 11, 11),
        (["singles day", "single's day", "singles ' day"], 11, 11),
        (["teacher's day", "teachers day", "teachers ' day"], 9, 10),
        (["children's day", "childrens day"], 6, 1),
        (["youth day"], 5, 4),
        (["national day"], 10, 1),
        (["juneteenth", "freedom day"], 6, 19),
        (["cinco de mayo"], 5, 5),
        (["guy fawkes day", "guy fawkes night", "bonfire night"], 11, 5),
    ];

    /// <summary>Holidays on the nth weekday of a month; -1 is the last.</summary>
    private static readonly (string[] Names, int Month, DayOfWeek Weekday, int Nth)[] Ruled =
    [
        (["thanksgiving day", "thanksgiving", "thanks giving", "thanksgiving's day"], 11, DayOfWeek.Thursday, 4),
        (["black friday"], 11, DayOfWeek.Friday, 4),
        (["martin luther king day", "mlk day", "martin luther king jr . day"], 1, DayOfWeek.Monday, 3),
        (["washington's birthday", "presidents day", "president's day", "presidents ' day"], 2, DayOfWeek.Monday, 3),
        (["mother's day", "mothers day", "mothers ' day"], 5, DayOfWeek.Sunday, 2),
        (["father's day", "fathers day", "fathers ' day"], 6, DayOfWeek.Sunday, 3),
        (["memorial day"], 5, DayOfWeek.Monday, -1),
        (["labor day", "us labor day"], 9, DayOfWeek.Monday, 1),
        (["columbus day"], 10, DayOfWeek.Monday, 2),
    ];

    /// <summary>Holidays of the moon's year, by their Chinese names.</summary>
    private static readonly (string[] Names, string Chinese)[] Lunar =
    [
        (["chinese new year", "lunar new year", "spring festival"], "春节"),
        (["lantern festival", "lantern day"], "元宵"),
        (["qingming festival", "qingming day", "qingming", "tomb sweeping day", "tomb - sweeping day"], "清明"),
        (["dragon boat festival", "dragon boat day"], "端午"),
        (["mid - autumn festival", "mid - autumn day", "mid autumn festival", "mid autumn day", "mid - autumn", "moon festival", "moon day"], "中秋"),
    ];

    private static readonly string[] Easter = ["easter sunday", "easter day", "easter"];

    private static readonly HashSet<string> FirstWords =
        [.. Fixed.SelectMany(holiday => holiday.Names).Concat(Ruled.SelectMany(holiday => holiday.Names)).Concat(Lunar.SelectMany(holiday => holiday.Names)).Concat(Easter).Select(name => name.Split(' ')[0])];

    /// <summary>Whether the name of a holiday may begin with a word.</summary>
    public static bool Begins(string word) => FirstWords.Contains(word);

    public static Match? Read(EnglishTokens t, int first)
    {
        var i = first;
        var relation = EnglishCalendarWords.Relation(t[first].Word);
        if (relation is not null)
            i++;

        if (Named(t, ref i) is not var (of, timex))
            return null;

        var at = t.Skip(i, ", of", ",", "of", "in");
        if (relation is null && EnglishCounts.Year(t, ref at, out var year))
            return Made(Timex.Year(year) + timex, of(year), of(year), at);

        at = t.Skip(i, "of");
        if (relation is null && EnglishCalendarWords.Relation(t[at].Word) is { } away && t.Is(at + 1, "year"))
            return Made(Timex.Year(t.Reference.Year + away) + timex, of(t.Reference.Year + away), of(t.Reference.Year + away), at + 2);

        var here = of(t.Reference.Year);
        var (past, future) = (here < t.Reference.Date ? here : of(t.Reference.Year - 1), here >= t.Reference.Date ? here : of(t.Reference.Year + 1));
        return relation switch
        {
            null => Made("XXXX" + timex, past, future, i),
            0 => Made(Timex.Year(here.Year) + timex, here, here, i),
            1 => Made(Timex.Year(future.Year) + timex, future, future, i),
            _ => Made(Timex.Year(past.Year) + timex, past, past, i),
        };

        Match Made(string timex, DateTime past, DateTime future, int next) =>
            new(new Reading { Span = t.Span(first, next), Kind = TimeKind.Date, Timex = timex, Past = new(past), Future = new(future) }, next);
    }

    private static (Func<int, DateTime> Of, string Timex)? Named(EnglishTokens t, ref int i)
    {
        if (!Begins(t[i].Word))
            return null;

        var best = i;
        (Func<int, DateTime>, string)? found = null;
        foreach (var (names, month, day) in Fixed)
        {
            if (Takes(t, i, names, ref best))
                found = (year => new(year, month, day), $"-{month:D2}-{day:D2}");
        }

        foreach (var (names, month, weekday, nth) in Ruled)
        {
            if (Takes(t, i, names, ref best))
                found = (year => Nth(year, month, weekday, nth), $"-{month:D2}-WXX-{Timex.Number(weekday)}-{(nth < 0 ? 4 : nth)}");
        }

        foreach (var (names, chinese) in Lunar)
        {
            if (Takes(t, i, names, ref best) && On(chinese, t.Reference.Year) is { } here)
                found = (year => On(chinese, year) ?? here, $"-{here.Month:D2}-{here.Day:D2}");
        }

        if (Takes(t, i, Easter, ref best))
            found = (EasterSunday, "-04-16");

        i = best;
        return found;
    }

    private static DateTime? On(string chinese, int year) => Calendar.Holiday(chinese, default, year)?.First;

    private static bool Takes(EnglishTokens t, int i, string[] names, ref int best)
    {
        var taken = false;
        foreach (var name in names)
        {
            var at = i;
            if (name[0] == t[i].Word[0] && t.Take(ref at, name) && at > best)
                (best, taken) = (at, true);
        }

        return taken;
    }

    private static DateTime Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var day = new DateTime(year, month, 1);
        day = day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
        if (nth > 0)
            return day.AddDays(7 * (nth - 1));

        while (day.AddDays(7).Month == month)
            day = day.AddDays(7);

        return day;
    }

    /// <summary>By the rule of the Gregorian computus.</summary>
    private static DateTime EasterSunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var fromMarch = moon - weekday;
        var month = 3 + (fromMarch + 40) / 44;
        return new(year, month, fromMarch + 28 - 31 * (month / 4));
    }
}
