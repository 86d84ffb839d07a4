using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>Hearsay becomes a question to those who can know; it is not repeated and counts nobody as affected.</summary>
internal static class CheckRumour
{
    public const string Rumour = "38006";
    private const double Most = 0.5;
    private const long SameMs = 24 * 3_600_000;

    public static async Task<ActionResult> Run(Turn turn, TicketNumbers numbers)
    {
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        var place = Places.Of(turn, turn.Understood.Place) ?? new Place(turn.Community.Unit);
        if (!SpeaksOfSomethingElse(turn) && await Danger(turn, place) is { } danger)
        {
            var checking = facts.One(danger);
            var key = danger.Category;
            checking["sign"] = turn.Knowledge.Dialogs.FindText($"rumour/sign-{key}")?.In(turn.Locale) ?? turn.Knowledge.Taxonomy[key].ShortName.In(turn.Locale);
            checking["precaution"] = (turn.Knowledge.Dialogs.FindText($"rumour/precaution-{key}") ?? turn.Knowledge.Dialogs.Text(TextKeys.Precaution)).In(turn.Locale);
            return new("checking", checking);
        }

        var since = turn.Work.NowMs - SameMs;
        var unit = place.Unit;
        var lately = await turn.Db.Tickets.Where(each => each.Category == Rumour && each.PlaceUnit == unit && each.OpenedAt > since)
            .Where(each => each.State != TicketState.Withdrawn && each.State != TicketState.Merged).OrderByDescending(each => each.OpenedAt).Take(10).ToListAsync();
        var ticket = await SameTalk.Among(turn, lately);
        if (ticket is not null)
        {
            var isOver = !ticket.State.IsPending();
            var result = isOver ? await SpotHistory.Done(turn.Work, ticket) : null;
            if (!isOver || result is not null) Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, turn.Text);
            if (result is not null)
            {
                var told = facts.One(ticket);
                told["result"] = result;
                return new("known", told);
            }

            // What ended and left nothing to tell is asked about anew.
            if (isOver) ticket = null;
        }

        if (ticket is null)
        {
            var matter = new OpenTicket.Matter(
                turn.Text, turn.Knowledge.Taxonomy[Rumour], turn.Understood.Category, place, turn.Understood.Place is null, null, null, [], turn.Anonymous)
            {
                With = WhoKnows(turn, place),
            };
            (ticket, _) = await OpenTicket.Register(turn, matter, numbers);
        }

        var asked = facts.One(ticket);
        if (await Notices.About(turn) is { } notice) asked.AddIfAny("notice.reason", NoticeFacts.Said(turn.Knowledge, notice, turn.Locale) is var (thing, why) && why.Length > 0 ? why : thing);
        asked["unit.name"] = string.Join(
            turn.English ? " and " : "和", ticket.Helpers.Append(ticket.Lead).Select(unit => turn.Knowledge.Deployment.Units.NameOf(unit).In(turn.Locale)));
        return new("asked", asked);
    }

    /// <summary>Whoever would be responsible if it were so is asked too; not about what they are themselves accused of.</summary>
    private static IReadOnlyList<UnitId> WhoKnows(Turn turn, Place place)
    {
        if (Subject(turn) is not { } code || !turn.Knowledge.Taxonomy.TryGet(code, out var category)) return [];
        var route = turn.Knowledge.Rules.Router.Route(category, place.Unit, About.Of(turn.Knowledge, turn.Text, category, place.Unit));
        return route is { StoodIn: false, ToDesk: false, HiddenFrom: [] } && turn.Knowledge.Rules.Router.IsThere(route.Lead, PublishClass.Group) ? [route.Lead] : [];
    }

    /// <summary>What the hearsay is about: what the rest of the words mostly speak for; null when that cannot be told.</summary>
    private static string? Subject(Turn turn)
    {
        var guesses = turn.Understood.Category.Best;
        var rest = 1 - (guesses.FirstOrDefault(guess => guess.Code == Rumour)?.Confidence ?? 0);
        return guesses.FirstOrDefault(guess => guess.Code is not (Rumour or OpenTicket.Matter.Other) && guess.Confidence >= Most * rest)?.Code;
    }

    /// <summary>Hearsay about the water is no hearsay about the gas that somebody smells.</summary>
    private static bool SpeaksOfSomethingElse(Turn turn)
    {
        var told = turn.Understood.Category.Best.Where(guess => guess.Code != Rumour).ToList();
        return told.Count > 0 && !told.Exists(guess => turn.Knowledge.Taxonomy.TryGet(guess.Code, out var category) && category.IsHazard);
    }

    /// <summary>The danger that is being dealt with there, if the group may know of it.</summary>
    private static async Task<Ticket?> Danger(Turn turn, Place place)
    {
        var since = turn.Work.NowMs - SameMs;
        var open = await turn.Db.Tickets.Where(each => each.Hazard && each.OpenedAt > since)
            .Where(each => each.State == TicketState.Dispatched || each.State == TicketState.Accepted || each.State == TicketState.InProgress)
            .OrderByDescending(each => each.OpenedAt).Take(20).ToListAsync();
        var units = turn.Knowledge.Deployment.Units;
        return open.Find(each => each.Publish == PublishClass.Group && (units.Within(each.PlaceUnit, place.Unit) || units.Within(place.Unit, each.PlaceUnit)));
    }
}
