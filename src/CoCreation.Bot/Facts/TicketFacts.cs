using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Facts;

/// <summary>A ticket's fields as people read them; nothing here points at a person.</summary>
internal sealed class TicketFacts(Knowledge knowledge, Community community, long now, string locale)
{
    private static readonly string[] Fields =
    [
        "number", "digits", "where", "building", "compound", "thing", "unit", "promise", "promised", "acceptby", "deadline", "since", "state", "status", "parked", "decided", "into", "proof", "candidate", "households", "helper", "why", "urgency", "attachments", "assumed", "hidden", "anonymous",
    ];

    /// <summary>The names under <c>ticket.</c> and, without it, of each ticket in a list.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(field => $"ticket.{field}"), .. Fields.Select(field => $"tickets[].{field}"), "tickets"];

    /// <summary>The facts of one ticket, named <c>ticket.…</c>.</summary>
    public FactMap One(Ticket ticket)
    {
        var facts = new FactMap();
        foreach (var (name, text) in Read(ticket)) facts[$"ticket.{name}"] = text;
        return facts;
    }

    /// <summary>The facts of several tickets, as the list <c>tickets</c>.</summary>
    public FactMap Many(IEnumerable<Ticket> tickets)
    {
        var items = tickets.Select(ticket =>
        {
            var facts = new FactMap();
            foreach (var (name, text) in Read(ticket)) facts[name] = text;
            return facts;
        });
        return new FactMap { ["tickets"] = Fact.FromList(items) };
    }

    private IEnumerable<(string Name, string Text)> Read(Ticket ticket)
    {
        var units = knowledge.Deployment.Units;
        var category = knowledge.Taxonomy.TryGet(ticket.Category, out var known) ? known : knowledge.Taxonomy["49999"];
        var promise = ticket.PromisedAt is { } at && at > now ? PromiseWords.Say(at, now, community.Zone, locale) : "";
        yield return ("number", ticket.Number);
        yield return ("digits", ticket.Serial.ToString(CultureInfo.InvariantCulture));
        yield return ("where", Places.Say(knowledge, ticket.Place, category.ShortName.In(locale), locale));
        yield return ("building", (units.BuildingOf(ticket.PlaceUnit) ?? units[ticket.PlaceUnit]).Name.In(locale));
        yield return ("compound", units.NearestOfKind(ticket.PlaceUnit, UnitKinds.Compound)?.Name.In(locale) ?? "");
        yield return ("thing", category.ShortName.In(locale));
        yield return ("unit", UnitOf(ticket));
        yield return ("promise", promise.Length > 0 ? promise : knowledge.Dialogs.Text(ticket.Hazard ? TextKeys.AtOnce : TextKeys.Soon).In(locale));
        yield return ("promised", promise);
        yield return ("acceptby", Clock(ticket.AcceptBy));
        yield return ("deadline", Clock(ticket.Deadline));
        yield return ("since", SinceWords.Say(ticket.Since, locale, WallClock.Local(now, community.Zone)));
        yield return ("households", Math.Max(ticket.Households, ticket.Supporters + 1).ToString(CultureInfo.InvariantCulture));
        yield return ("attachments", ticket.Attachments > 0 ? ticket.Attachments.ToString(CultureInfo.InvariantCulture) : "");
        yield return ("helper", ticket.Helpers is [var first, ..] ? units.NameOf(first).In(locale) : units.NameOf(ticket.Lead).In(locale));
        yield return ("why", ticket.Why.In(locale));
        yield return ("assumed", ticket.PlaceAssumed ? "true" : "");
        yield return ("hidden", string.Join(LocalName.IsEnglish(locale) ? ", " : "、", ticket.HiddenFrom.Select(unit => units.NameOf(unit).In(locale))));
        yield return ("anonymous", ticket.Anonymous ? "true" : "");
        yield return ("parked", Parked(ticket));
        yield return ("decided", Decided(ticket));
        yield return ("into", Into(ticket));
        yield return ("proof", ticket.ProofAwaited ? "true" : "");
        yield return ("candidate", ticket.IsCandidate ? "true" : "");
        yield return ("state", State(ticket, units.NameOf(ticket.State == TicketState.Dispatched ? ticket.Awaited : ticket.Lead).In(locale), promise));
        yield return ("status", knowledge.Dialogs.Text(TextKeys.StaffState(ticket.State)).In(locale));
        yield return ("urgency", knowledge.Dialogs.Text(TextKeys.Urgency(category.Deadline)).In(locale));
    }

    /// <summary>Who has it; of a draft nobody is told before it is sent.</summary>
    private string UnitOf(Ticket ticket) =>
        ticket.State == TicketState.Received ? knowledge.Dialogs.Text(TextKeys.NotNamed).In(locale) : knowledge.Deployment.Units.NameOf(ticket.Lead).In(locale);

    /// <summary>How far it is, in residents' words.</summary>
    private string State(Ticket ticket, string unit, string promise)
    {
        var facts = new FactMap
        {
            ["unit"] = unit,
            ["promise"] = promise,
            ["rated"] = ticket.Rating is null ? "" : "true",
            ["parked"] = Parked(ticket),
            ["into"] = Into(ticket),
            ["asked"] = ticket.WaitingSince is null ? "" : "true",
            ["deciding"] = ticket is { State: TicketState.Dispatched, Returns: > 1, Offered: { } above } && knowledge.Deployment.Units.Within(ticket.Lead, above) ? knowledge.Deployment.Units.NameOf(above).In(locale) : "",
            ["decided"] = Decided(ticket),
            ["undecided"] = DecidedAt(ticket) <= now ? "true" : "",
            ["pressing"] = ticket.Deadline < now && ticket.Overseer is { } overseer ? knowledge.Deployment.Units.NameOf(overseer).In(locale) : "",
        };
        return Words.Fill(knowledge, ticket.State == TicketState.Closed ? TextKeys.Ended(ticket.Outcome) : TextKeys.State(ticket.State), locale, facts, WallClock.Local(now, community.Zone));
    }

    /// <summary>Until when the unit above says whose it is: the hour that people were told first; nothing once it is over.</summary>
    private string Decided(Ticket ticket) => DecidedAt(ticket) is { } decided && decided > now ? PromiseWords.Say(decided, now, community.Zone, locale) : "";

    private long? DecidedAt(Ticket ticket) => Promise.Of(DeadlineClass.Day, 0, ticket.AcceptBy, community.Zone);

    /// <summary>The digits of the ticket that it was merged into, if it was.</summary>
    private static string Into(Ticket ticket) =>
        TicketNumber.TryParse(ticket.MergedInto, out var number) ? number.Serial.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The day until which it rests, if it does.</summary>
    private string Parked(Ticket ticket) =>
        ticket.ParkedUntil is { } until ? WallClock.Local(until, community.Zone).ToString(LocalName.IsEnglish(locale) ? "d MMMM" : "M月d日", CultureInfo.InvariantCulture) : "";

    /// <summary>A deadline for staff, to the minute.</summary>
    private string Clock(long instant) => WallClock.Local(instant, community.Zone).ToString("M-d HH:mm", CultureInfo.InvariantCulture);
}
