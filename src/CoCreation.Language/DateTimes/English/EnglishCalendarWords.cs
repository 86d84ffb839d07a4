namespace CoCreation.Language;

/// <summary>Names of months, weekdays, units and relations in English.</summary>
internal static class EnglishCalendarWords
{
    private static readonly Dictionary<string, int> Months = Index(
        1, "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec");

    private static readonly Dictionary<string, int> Weekdays = Index(
        0, "sunday|sun", "monday|mon", "tuesday|tues|tue", "wednesday|weds|wedn|wed", "thursday|thurs|thur|thu", "friday|fri", "saturday|sat");

    private static readonly Dictionary<string, int> Seasons = Index(0, "spring", "summer", "autumn|fall", "winter");

    private static readonly string[] SeasonTimex = ["SP", "SU", "FA", "WI"];

    public static int Month(string word) => Months.GetValueOrDefault(word);

    public static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>The name of a month, a weekday, some weekdays or a season.</summary>
    public static bool IsName(string word) => Months.ContainsKey(word) || Weekdays.ContainsKey(word) || Seasons.ContainsKey(word) || WeekdayPlural(word) is not null;

    /// <summary>Mondays.</summary>
    public static DayOfWeek? WeekdayPlural(string word) => word.Length > 6 && word[^1] == 's' ? Weekday(word[..^1]) : null;

    public static string? Season(string word) => Seasons.TryGetValue(word, out var season) ? SeasonTimex[season] : null;

    /// <param name="glued">The unit stands right behind its number, where one letter is enough.</param>
    public static (TimeUnit Unit, decimal Factor)? Unit(string word, bool glued) => word switch
    {
        "second" or "seconds" or "sec" or "secs" => (TimeUnit.Second, 1),
        "minute" or "minutes" or "min" or "mins" => (TimeUnit.Minute, 1),
        "hour" or "hours" or "hr" or "hrs" => (TimeUnit.Hour, 1),
        "day" or "days" or "night" or "nights" => (TimeUnit.Day, 1),
        "week" or "weeks" or "wk" or "wks" => (TimeUnit.Week, 1),
        "fortnight" or "fortnights" => (TimeUnit.Week, 2),
        "weekend" or "weekends" => (TimeUnit.Weekend, 1),
        "month" or "months" => (TimeUnit.Month, 1),
        "quarter" or "quarters" => (TimeUnit.Month, 3),
        "year" or "years" or "yr" or "yrs" => (TimeUnit.Year, 1),
        "decade" or "decades" => (TimeUnit.Year, 10),
        "century" or "centuries" => (TimeUnit.Year, 100),
        "s" when glued => (TimeUnit.Second, 1),
        "h" when glued => (TimeUnit.Hour, 1),
        "d" when glued => (TimeUnit.Day, 1),
        "w" when glued => (TimeUnit.Week, 1),
        "y" when glued => (TimeUnit.Year, 1),
        _ => null,
    };

    /// <summary>How many rounds away a relation points: next 1, this 0, last -1.</summary>
    public static int? Relation(string word) => word switch
    {
        "next" or "coming" or "upcoming" or "following" => 1,
        "this" or "current" => 0,
        "last" or "past" or "previous" => -1,
        _ => null,
    };

    private static Dictionary<string, int> Index(int first, params string[] names)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split('|'))
                words[name] = first + i;
        }

        return words;
    }
}
