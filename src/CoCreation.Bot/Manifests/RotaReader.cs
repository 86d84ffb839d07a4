using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads who of a unit is on duty when, week by week.</summary>
internal static class RotaReader
{
    private static readonly Dictionary<string, DayOfWeek> Days = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString()[..3].ToLowerInvariant());

    public static List<Shift> Read(YamlNode root, IReadOnlyList<Staff> staff, ManifestBook book) => [.. root.List("rota").Select(node => Shift(node, staff, book)).OfType<Shift>()];

    private static Shift? Shift(YamlNode node, IReadOnlyList<Staff> staff, ManifestBook book)
    {
        var unit = book.UnitNamed(node.At("unit", required: true), "unit");
        var key = node.Text("staff");
        var days = node.List("days", required: true).Select(Day).OfType<DayOfWeek>().ToList();
        var hours = node.Text("hours");
        if (!staff.Any(each => each.Key == key && each.Unit == unit && !each.IsVolunteer))
        {
            node.At("staff").Report("M038", $"'{key}' does not work for '{unit}'", Spelling.Suggest(key, staff.Where(each => each.Unit == unit).Select(each => each.Key)));
        }

        if (hours.Split('-') is [var from, var to] && PostingReader.Clock(from) is { } begins && PostingReader.Clock(to) is { } ends)
        {
            return new() { Unit = unit, Staff = key, Days = days, From = begins, To = ends };
        }

        node.At("hours").Report("M038", $"'{hours}' is no turn of duty", "e.g. \"18:00-8:30\", which ends on the next day");
        return null;
    }

    private static DayOfWeek? Day(YamlNode node)
    {
        var written = node.AsText("day") ?? "";
        if (Days.TryGetValue(written, out var day)) return day;
        node.Report("M038", $"'{written}' is no day of the week", Spelling.Suggest(written, Days.Keys));
        return null;
    }
}
