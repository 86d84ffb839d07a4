using System.Globalization;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads which days are worked: the week, and for each year its holidays and the days worked for them.</summary>
internal static class CalendarReader
{
    private static readonly Dictionary<string, DayOfWeek> Days = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString()[..3].ToLowerInvariant());

    /// <summary>The calendars of a directory, by the names of their files.</summary>
    /// <param name="shown">How findings call the directory.</param>
    public static IReadOnlyDictionary<string, WorkingCalendar> ReadAll(string directory, string shown, Findings findings)
    {
        var calendars = new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);
        if (!Directory.Exists(directory)) return calendars;
        foreach (var file in Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (YamlFile.Read(file, Path.Combine(shown, Path.GetFileName(file)), findings, Read) is { } calendar) calendars[Path.GetFileNameWithoutExtension(file)] = calendar;
        }

        return calendars;
    }

    private static WorkingCalendar Read(YamlNode root)
    {
        var week = root.List("week", required: true).Select(Day).OfType<DayOfWeek>().ToList();
        if (root.Has("week") && week.Count == 0) root.At("week").Report("M022", "no day of the week is worked", "e.g. [mon, tue, wed, thu, fri]");
        var (holidays, workdays) = (new HashSet<DateOnly>(), new HashSet<DateOnly>());
        foreach (var (year, node) in root.Map("years", required: true).Entries)
        {
            if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 2000 or > 2199)
            {
                node.Report("M022", $"'{year}' is no year", "e.g. \"2026\"");
                continue;
            }

            foreach (var span in node.List("holidays")) Add(span, number, holidays);
            foreach (var span in node.List("workdays")) Add(span, number, workdays, holidays, week);
        }

        return new() { Week = week, Holidays = holidays, Workdays = workdays };
    }

    private static DayOfWeek? Day(YamlNode node)
    {
        var written = node.AsText("week") ?? "";
        if (Days.TryGetValue(written, out var day)) return day;
        node.Report("M022", $"'{written}' is no day of the week", Spelling.Suggest(written, Days.Keys));
        return null;
    }

    /// <summary>Adds a day or a span of days; a day is a holiday or worked for one, and not both.</summary>
    private static void Add(YamlNode node, int year, HashSet<DateOnly> days, HashSet<DateOnly>? holidays = null, List<DayOfWeek>? week = null)
    {
        var written = node.AsText("day") ?? "";
        var ends = written.Split('/');
        if (ends.Length > 2 || !Date(ends[0], year, out var first) || !Date(ends[^1], year, out var last) || last < first)
        {
            node.Report("M022", $"'{written}' is no day or span of days in {year}", "e.g. \"10-01\" or \"10-01/10-07\"");
            return;
        }

        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (holidays?.Contains(day) == true)
                node.Report("M022", $"{day:yyyy-MM-dd} is a holiday and worked", "leave it in one of the two lists");
            else if (week?.Contains(day.DayOfWeek) == true)
                node.Report("M022", $"{day:yyyy-MM-dd} is worked anyway, it is a {day.DayOfWeek}", "check the date against the notice");
            else if (!days.Add(day))
                node.Report("M022", $"{day:yyyy-MM-dd} is given twice", "remove one of them");
        }
    }

    private static bool Date(string written, int year, out DateOnly date) =>
        DateOnly.TryParseExact($"{year:0000}-{written.Trim()}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
