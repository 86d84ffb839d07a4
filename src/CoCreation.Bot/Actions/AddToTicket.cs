using System.Text.Json;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>Adds what comes in a row to the matter just raised; in a group it is answered together after a minute of quiet, in private at once.</summary>
internal static class AddToTicket
{
    public static async Task<ActionResult> Run(Turn turn)
    {
        var ticket = await Additions.Current(turn) ?? throw new InvalidOperationException("The intent was given for a matter that is not there.");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        var mayShow = SecretPhotos.Wait(turn, ticket);
        List<Guid> photos = mayShow ? [] : [.. turn.Attachments.Select(photo => photo.Id)];
        await Photos.Attach(turn, photos, ticket.Id);

        var mention = turn.Understood.Place;
        var place = mention is null ? null : Places.Of(turn, mention, ticket.Place);
        var statement = turn.Text.Length > 0 ? Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, turn.Text, mention?.Room).Id : (Guid?)null;
        var correction = turn.Understood.Correction;
        var since = turn.Understood.Time is { } time && (ticket.Since is null || correction is not null) ? SinceWords.Keep(time) : null;
        var category = correction is not null && turn.Category is { Sure: true, Code: { } code } && code != ticket.Category ? code : null;
        var moved = place is not null && Additions.IsElsewhere(turn, ticket.Place, place);
        if ((await Additions.Asked(turn))?.Id == ticket.Id)
        {
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Add { Words = statement, Attachments = photos.Count }, turn.AsResident);
            turn.ReplyAbout = ticket.Id;
            return new("answered", facts.One(ticket));
        }

        TicketMove move = moved || category is not null
            ? new TicketMove.Correct { Place = moved ? place : Elaborated(turn, ticket.Place, place, correction?.Wrong), Category = category, Since = since, Words = statement }
            : new TicketMove.Add { Place = place, Since = since, Words = statement, Attachments = photos.Count };
        var decision = await Casebook.Decide(turn.Work, ticket, move, turn.AsResident, turn.Group?.Key);
        turn.ReplyAbout = ticket.Id;
        if (mayShow)
        {
            await SecretPhotos.Ask(turn, ticket);
            return new("later");
        }

        if (turn.Text.Length == 0) return new("photo", facts.One(ticket));

        if (!turn.InGroup || turn.Message.Delivery == DeliveryMode.ExpectReplies)
        {
            var added = decision is Decision.Moved { Events: var events } ? events : [];
            return new("now", new FactMap { ["answer"] = Additions.Answer(turn.Work, ticket, added, [turn.Text], turn.InGroup, turn.Locale) });
        }

        var payload = new AnswerTogether(turn.Message.AnswerTo, turn.InGroup ? turn.Message.MessageId : null, turn.Locale, turn.Person.Id);
        var timer = TimerRule.Of(TimerKind.AnswerTogether, ticket.Id.ToString("D"), ticket.Version, turn.Work.NowMs + (long)TimerRule.AnswerTogetherAfter.TotalMilliseconds);
        timer.Payload = JsonSerializer.Serialize(payload, ScheduleJson.Default.AnswerTogether);
        turn.Db.Timers.Add(timer);
        return new("later");
    }

    /// <summary>The known place with what was said of it now; with the thing that it was not goes the spot that only that thing named.</summary>
    private static Place Elaborated(Turn turn, Place known, Place? said, string? wrong)
    {
        var left = wrong is not null && turn.Knowledge.Understander.Places.Best(wrong)?.Spot == known.Spot ? known with { Spot = null } : known;
        return said is null ? left : left.Refine(said);
    }
}
