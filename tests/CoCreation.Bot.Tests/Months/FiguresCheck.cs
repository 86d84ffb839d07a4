using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>The product's three rates against a count of the raw events.</summary>
internal static class FiguresCheck
{
    public static Figures Of(IEnumerable<Ticket> tickets, ILookup<Guid, TicketEvent> events, CaseRules rules, long from, long to, long now) => FigureQuery.Count(
        tickets.Select(ticket => (ticket, (IReadOnlyList<TicketEvent>)[.. events[ticket.Id].Where(each => FigureQuery.Kinds.Contains(each.Kind))])), rules, from, to, now);

    /// <summary>Where the two counts are not the same, for all, by unit or by category.</summary>
    public static async Task<IEnumerable<string>> Differences(Figures figures, BotDb db, long now)
    {
        var recount = await Recount.Of(db, figures.From, figures.To, now);
        List<string> product =
        [
            $"all: {figures.Matters} matters, handed back {figures.Returns}, {Say(figures.All)}",
            .. figures.ByUnit.Select(unit => $"unit {unit.Key}: {Say(unit.Value)}"),
            .. figures.ByCategory.Select(kind => $"category {kind.Key}: {Say(kind.Value)}"),
        ];
        List<string> own =
        [
            $"all: {recount.Matters} matters, handed back {recount.Returns}, {Recount.Say(recount.Lines)}",
            .. recount.Lines.GroupBy(line => line.Unit).Select(unit => $"unit {unit.Key}: {Recount.Say(unit)}"),
            .. recount.Lines.GroupBy(line => line.Category).Select(kind => $"category {kind.Key}: {Recount.Say(kind)}"),
        ];
        return [.. product.Except(own).Select(line => $"figures only: {line}"), .. own.Except(product).Select(line => $"recount only: {line}")];
    }

    public static string Say(Rates rates) => string.Join(' ', new[] { rates.Answered, rates.Solved, rates.Satisfied }.Select(share => $"{share.Good}/{share.Of}"));
}
