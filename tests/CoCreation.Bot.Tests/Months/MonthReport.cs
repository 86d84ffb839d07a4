using System.Globalization;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>What came of a month, in a few lines.</summary>
internal static class MonthReport
{
    public static IEnumerable<string> Of(Month month, List<Ticket> tickets, ILookup<Guid, TicketEvent> events, Figures figures, Peace peace, TimeSpan took)
    {
        var heard = month.Bot.Everything;
        var posts = peace.Posts.ToList();
        var all = tickets.SelectMany(ticket => events[ticket.Id]).ToList();
        var ended = tickets.FindAll(ticket => ticket.ClosedAt is not null).ConvertAll(ticket => (ticket.ClosedAt!.Value - ticket.OpenedAt) / 86_400_000.0);
        ended.Sort();
        yield return Line($"{tickets.Count} tickets in {tickets.Select(ticket => ticket.Category).Distinct().Count()} categories of {City.Units} units, {all.Count} events, {month.Written} messages and commands, {heard.Count} sent, until {month.Bot.Clock.Local:yyyy-MM-dd}, {took.TotalSeconds:0} s");
        yield return "ended: " + Counts(tickets.Select(ticket => $"{ticket.State}/{ticket.Outcome}"));
        yield return "words: " + Counts(tickets.Select(ticket => ticket.Rating?.ToString() ?? "none"));
        yield return "events: " + Counts(all.Select(each => each.Kind.ToString()));
        yield return $"响应率, 解决率, 满意率: {FiguresCheck.Say(figures.All)}, handed back {figures.Returns}, units {figures.ByUnit.Count}, categories {figures.ByCategory.Count}; {figures.Excluded}";
        yield return Line($"posts to residents' groups {posts.Count(each => !Peace.IsDigest(each))}, digests {posts.Count(Peace.IsDigest)}, danger {peace.Dangers.Count()}; most in one group on one day: {string.Join(", ", Most(posts))}");
        yield return Line($"pressed by one level {tickets.Count(ticket => ticket.Supervised == 1)}, two {tickets.Count(ticket => ticket.Supervised == 2)}, three {tickets.Count(ticket => ticket.Supervised > 2)}; danger nobody took at once {tickets.Count(ticket => ticket.AlertLevel > 0)}");
        if (ended.Count > 0) yield return Line($"days from opened to closed: median {ended[ended.Count / 2]:0.0}, nine in ten {ended[ended.Count * 9 / 10]:0.0}, longest {ended[^1]:0.0}");
        yield return $"{month.Refusals.Count} commands did nothing: {string.Join("\n  ", month.Refusals.Answers.Take(40))}";
    }

    private static IEnumerable<string> Most(List<Heard> posts) =>
        from kind in posts.Where(each => !Peace.IsDigest(each)).GroupBy(each => each.Conversation["group-".Length])
        let most = kind.GroupBy(each => (each.Conversation, each.At.Date)).Max(day => day.Count())
        orderby kind.Key
        select $"{kind.Key switch { 'b' => "building", 'c' => "community", _ => "compound" }} {most.ToString(CultureInfo.InvariantCulture)}";

    private static string Counts(IEnumerable<string> kinds) => string.Join(", ", kinds.GroupBy(kind => kind).OrderByDescending(kind => kind.Count()).Select(kind => $"{kind.Key} {kind.Count()}"));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
