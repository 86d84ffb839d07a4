using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>What somebody writes after an alarm belongs to it: where it is, or that they are out.</summary>
internal static partial class UpdateAlarm
{
    private const string Trapped = "31002";
    private const string LiftOutOfOrder = "31001";

    public static async Task<ActionResult> Run(Turn turn)
    {
        var reporter = turn.Person.Id;
        var ticket = await turn.Db.Tickets.Where(each => each.Reporter == reporter && each.Hazard)
            .Where(each => each.State == TicketState.Dispatched || each.State == TicketState.Accepted || each.State == TicketState.InProgress)
            .OrderByDescending(each => each.OpenedAt).FirstOrDefaultAsync();
        if (ticket is null)
        {
            // It has been dealt with meanwhile: what comes now is ordinary talk.
            turn.Dialog.AlarmAt = null;
            return new("noted", new FactMap());
        }

        var mention = turn.Understood.Place;
        var corrects = turn.Understood.Correction is not null;
        var place = mention is null ? null : corrects ? Places.Of(turn, mention, ticket.Place) : Places.Of(turn, mention);
        var wasVague = turn.Knowledge.Deployment.Units.BuildingOf(ticket.PlaceUnit) is null && ticket.PlaceBuilding is null;
        var words = Casebook.Keep(turn.Work, reporter, ticket.Id, turn.Text, mention?.Room);
        var isOut = Out().IsMatch(turn.Text);
        await Photos.Attach(turn, [.. turn.Attachments.Select(photo => photo.Id)], ticket.Id);

        if (isOut && ticket.Category == Trapped)
        {
            // Nobody is in danger any more; the lift stays broken.
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Correct { Category = LiftOutOfOrder, Place = place, Words = words.Id }, turn.AsResident);
            turn.Dialog.AlarmAt = null;
            return Result(turn, "safe", ticket);
        }

        if (place is not null && wasVague && place.Unit != ticket.PlaceUnit)
        {
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Correct { Place = place, Words = words.Id }, turn.AsResident);
            return Result(turn, isOut ? "out" : "placed", ticket);
        }

        if (place is not null && Additions.IsElsewhere(turn, ticket.Place, place))
        {
            // Whoever runs there runs on to where it was told, unless that is put right.
            if (corrects || IsHere().IsMatch(turn.Text))
            {
                await Casebook.Decide(turn.Work, ticket, new TicketMove.Correct { Place = place, Words = words.Id }, turn.AsResident);
                return Result(turn, turn.InGroup && ticket.Publish != PublishClass.Group ? "noted" : "moved", ticket);
            }

            place = null;
        }

        await Casebook.Decide(turn.Work, ticket, new TicketMove.Add { Place = place, Words = words.Id, Attachments = turn.Attachments.Count }, turn.AsResident);
        return Result(turn, isOut && ticket.Publish == PublishClass.Group ? "out" : "noted", ticket);
    }

    private static ActionResult Result(Turn turn, string outcome, Ticket ticket)
    {
        turn.ReplyAbout = ticket.Id;
        return new(outcome, new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket));
    }

    // 我在5栋, 人在三单元: where it is, said outright.
    [GeneratedRegex(@"^(?:我|我们|人|他|她|他们|火|煤气|就|是)?(?:现在|就|都|是)?在(?![^。！？]{0,12}(?:门口|等|接|路口|邻居|楼下))|地方(?:是|错)|说错|搞错|\b(?:i am|i'm|we are|we're|it is|it's|he is|she is) (?:in|at|on)\b|\bwrong (?:place|building|address)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsHere();

    [GeneratedRegex(@"出来了|出来啦|没事了|没事啦|平安|救出来|已经出来|安全了|\b(i'?m|we'?re|they'?re)?\s*(out|safe|ok(ay)?)( now)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Out();
}
