using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Asks the building manager to call somebody who does not type; a number goes on only when it was given for that, in private.</summary>
internal static class AskCall
{
    private const string BuildingManager = "building-manager";
    private static readonly TimeOnly Opens = new(8, 30);
    private static readonly TimeOnly Closes = new(16, 30);

    public static IReadOnlyList<string> Names { get; } = ["staff.title", "call.when", "phone", "property.phone"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        var ticket = (await TicketFinder.Mine(turn, open: true)).FirstOrDefault();
        var phone = !turn.InGroup && turn.Understood.Phones is [var given, ..] ? turn.Text.Substring(given.Span.Start, given.Span.Length) : null;
        if (await Asked(turn, ticket, phone) is not { } manager) return new("nobody");

        if (phone is not null && ticket is not null && ticket.Reporter == turn.Person.Id) await Casebook.Decide(turn.Work, ticket, new TicketMove.ContactGiven(manager.Key), Actor.System);
        var facts = new FactMap { ["staff.title"] = manager.Title.In(turn.Locale), ["call.when"] = When(turn) };
        facts.AddIfAny("phone", phone);
        facts.AddIfAny("property.phone", Places.Home(turn) is { } home ? turn.Knowledge.Rules.Router.Serving(UnitKinds.Property, home)?.Phone : null);
        return new("asked", facts);
    }

    /// <summary>The first who may call back and can be told so.</summary>
    private static async Task<Staff?> Asked(Turn turn, Ticket? ticket, string? phone)
    {
        foreach (var staff in Callers(turn, ticket).DistinctBy(staff => staff.Key))
        {
            var told = turn.Knowledge.Rules.ToldAt(staff, turn.Work.NowMs);
            if (await turn.Work.Mail.ToStaff(staff, locale => new() { Text = ForStaff(turn, ticket, phone, locale), Locale = locale }, notBefore: told, about: ticket?.Id)) return staff;
        }

        return null;
    }

    /// <summary>Who may call back: of the offices only, and where there is a matter whoever may know of it; the building manager first.</summary>
    private static IEnumerable<Staff> Callers(Turn turn, Ticket? ticket)
    {
        var (deployment, rules) = (turn.Knowledge.Deployment, turn.Knowledge.Rules);
        var managers = turn.Community.Staff.Where(staff => staff.Roles.Contains(BuildingManager));
        return managers.Concat(deployment.OnDuty(turn.Community.Desk)).Concat(ticket is null ? [] : deployment.OnDuty(ticket.Awaited))
            .Where(staff => UnitKinds.IsGovernment(deployment.Units[staff.Unit].Kind) && (ticket is null || Visibility.MaySeePublicly(ticket) || Visibility.MaySee(rules, Actor.Of(Guid.Empty, staff), ticket)));
    }

    private static string ForStaff(Turn turn, Ticket? ticket, string? phone, string locale)
    {
        var facts = ticket is null ? [] : new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, locale).One(ticket);
        facts["call.when"] = When(turn);
        facts.AddIfAny("phone", phone);
        return Words.Fill(turn.Knowledge, TextKeys.CallBack, locale, facts, turn.LocalNow);
    }

    /// <summary>In working hours today, else the next working morning.</summary>
    private static string When(Turn turn)
    {
        var now = turn.LocalNow;
        var day = now.Date;
        var time = TimeOnly.FromDateTime(now);
        if (IsWorking(turn, day) && time < Closes)
            return turn.Knowledge.Dialogs.Text(time < Opens ? TextKeys.ThisMorning : TextKeys.Today).In(turn.Locale);
        do day = day.AddDays(1);
        while (!IsWorking(turn, day));
        return turn.Knowledge.Dialogs.Text(TextKeys.MorningOf(day.DayOfWeek)).In(turn.Locale);
    }

    private static bool IsWorking(Turn turn, DateTime day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && turn.Community.Deadlines.Calendar.IsWorked(DateOnly.FromDateTime(day));
}
