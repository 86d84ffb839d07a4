using System.Globalization;
using CoCreation.Bot.Categories;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads what a community sets otherwise than the built-in deadlines: terms by class, and the calendar that longer ones run on.</summary>
internal static class DeadlineReader
{
    private static readonly TimeSpan LongestOnTheWall = TimeSpan.FromHours(48);

    public static DeadlineRule Read(YamlNode root, ManifestBook book)
    {
        var terms = new Dictionary<DeadlineClass, ClassTerms>();
        foreach (var (name, node) in root.Map("deadlines").Entries)
        {
            if (!TaxonomyReader.Deadlines.TryGetValue(name, out var @class))
            {
                node.Report("M023", $"there is no class of deadlines '{name}'", Spelling.Suggest(name, TaxonomyReader.Deadlines.Keys));
                continue;
            }

            terms[@class] = Terms(node, DeadlineRule.Default.Of(@class));
        }

        return new() { Terms = terms, Calendar = Calendar(root.At("calendar"), book) };
    }

    private static ClassTerms Terms(YamlNode node, ClassTerms usual)
    {
        var terms = new ClassTerms(Term(node.At("answer"), usual.Answer), Term(node.At("accept"), usual.Acceptance), Term(node.At("resolve"), usual.Resolution));
        if (terms.Acceptance.Length > terms.Resolution.Length || terms.Answer.Length > terms.Resolution.Length)
            node.Report("M023", "it must be taken on and answered before it is done", "let accept and answer be no longer than resolve");
        return terms;
    }

    private static Term Term(YamlNode node, Term usual)
    {
        if (!node.Exists) return usual;
        var written = node.AsText("term") ?? "";
        var isNumber = int.TryParse(written.AsSpan(0, Math.Max(0, written.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        Term? term = (isNumber, written.LastOrDefault()) switch
        {
            (true, 'm') => Casework.Term.Minutes(number),
            (true, 'h') => Casework.Term.Hours(number),
            (true, 'd') when number <= 365 => Casework.Term.WorkingDays(number),
            _ => null,
        };
        if (term is { Working: false } wall && wall.Length > LongestOnTheWall)
        {
            node.Report("M023", $"'{written}' is longer than 48 hours", "what takes longer is given in working days, e.g. 7d");
            return usual;
        }

        if (term is null) node.Report("M023", $"'{written}' is no length of time", "minutes, hours or working days: 10m, 2h, 7d");
        return term ?? usual;
    }

    private static WorkingCalendar Calendar(YamlNode node, ManifestBook book)
    {
        if (node.AsText("calendar") is not { } name) return WorkingCalendar.Weekdays;
        if (book.Calendars.TryGetValue(name, out var calendar)) return calendar;
        node.Report("M024", $"there is no calendar '{name}'", book.Calendars.Count > 0 ? Spelling.Suggest(name, book.Calendars.Keys) : $"add calendars/{name}.yaml beside the manifests");
        return WorkingCalendar.Weekdays;
    }
}
