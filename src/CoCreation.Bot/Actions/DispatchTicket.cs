using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>派出去, 改派, 改分类: the dispatcher sends a drafted route, as it is or corrected.</summary>
internal static class DispatchTicket
{
    private const int MostChoices = 6;

    public static IReadOnlyList<string> Names { get; } = [.. StaffMoves.Facts, "choices", "choices[].name", "choices[].said", "offer"];

    public static Task<ActionResult> Send(Turn turn, ActionCall call) => Run(turn, call, (_, _) => new TicketMove.Dispatch());

    public static Task<ActionResult> ToOther(Turn turn, ActionCall call) => Run(
        turn, call, (ticket, order) => StaffMoves.UnitIn(turn, ticket, order.Words) is { } unit ? new TicketMove.Dispatch { To = unit } : null,
        ticket => Units(turn, ticket));

    public static Task<ActionResult> AsOther(Turn turn, ActionCall call) => Run(
        turn, call, (_, order) => KindIn(turn, order.Words) is { } code ? new TicketMove.Dispatch { Category = code } : null,
        async ticket => (await Likeliest.Kinds(turn.Work, ticket)).Select(category => (category.ShortName.In(turn.Locale), category.Code)));

    private static async Task<ActionResult> Run(Turn turn, ActionCall call, Func<Ticket, Order, TicketMove.Dispatch?> move, Func<Ticket, Task<IEnumerable<(string Name, string Said)>>>? choices = null)
    {
        (Ticket Ticket, TicketMove.Dispatch? Move)? meant = null;
        var result = await StaffMoves.Run(turn, call, MoveKind.Dispatch, (ticket, order) =>
        {
            var made = move(ticket, order);
            meant = (ticket, made);
            return made;
        }, missing: "choose");
        if (meant is not var (found, sent)) return result;
        if (result.Outcome == "choose" && choices is not null)
        {
            var facts = new FactMap { ["example"] = found.Number };
            facts["choices"] = Fact.FromList((await choices(found)).Select(choice => new FactMap { ["name"] = choice.Name, ["said"] = choice.Said }));
            return new("choose", facts);
        }

        if (result.Outcome == "done" && await Trials.Count(turn.Work, found, stood: !sent!.Corrects) is { } group) result.Facts["offer"] = group.Name.In(turn.Locale);
        return result;
    }

    /// <summary>The units to which it may be given, likeliest first.</summary>
    private static async Task<IEnumerable<(string Name, string Said)>> Units(Turn turn, Ticket ticket)
    {
        var others = turn.Knowledge.Deployment.Units.All.Where(unit => turn.Knowledge.Deployment.HasStaff(unit.Id) && Likeliest.MayGet(turn.Work, ticket, unit.Id));
        return (await Likeliest.Units(turn.Work, ticket)).Union(others).Take(MostChoices).Select(unit => (unit.Name.In(turn.Locale), unit.Name.In(turn.Locale)));
    }

    /// <summary>The kind of matter that words name, by its code or name, or plainly mean.</summary>
    private static string? KindIn(Turn turn, string words)
    {
        if (words.Length == 0) return null;
        var named = turn.Knowledge.Taxonomy.All.FirstOrDefault(category =>
            category.Code == words || new[] { category.ShortName, category.Name }.Any(name => words.Equals(name.In(turn.Locale), StringComparison.OrdinalIgnoreCase)));
        return named?.Code ?? (turn.Knowledge.Understander.Understand(words, turn.LocalNow).Category is { Sure: true, Code: { } code } ? code : null);
    }
}
