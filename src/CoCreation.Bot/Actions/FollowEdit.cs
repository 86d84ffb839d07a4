using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Actions;

/// <summary>A message that told of a matter now says something else: its words are replaced, and place, kind and time follow; only what changed is answered.</summary>
internal static class FollowEdit
{
    public static async Task Run(Turn turn, ToldBefore told)
    {
        var (statement, ticket) = told;
        var mention = turn.Understood.Place;
        statement.Text = turn.Text;
        statement.Room = mention?.Room ?? statement.Room;

        var place = mention is null ? null : Places.Of(turn, mention, ticket.Place);
        var moved = place is not null && (ticket.PlaceAssumed || Additions.IsElsewhere(turn, ticket.Place, place));
        var category = turn.Category is { Sure: true, Code: { } code } && code != ticket.Category ? code : null;
        var since = turn.Understood.Time is { } time && SinceWords.Keep(time) is var kept && kept != ticket.Since ? kept : null;
        TicketMove move = moved || category is not null
            ? new TicketMove.Correct { Place = moved ? place : null, Category = category, Since = since, Words = statement.Id }
            : new TicketMove.Add { Place = place, Since = since, Words = statement.Id };
        var decision = await Casebook.Decide(turn.Work, ticket, move, turn.AsResident with { Joined = ticket.Reporter != turn.Person.Id }, turn.Group?.Key);
        if (decision is not Decision.Moved { Events: var events } || !(moved || category is not null || since is not null)) return;

        turn.ReplyAbout = ticket.Id;
        turn.Replies.Add(new() { Text = Additions.Answer(turn.Work, ticket, events, [turn.Text], turn.InGroup, turn.Locale), ReplyToId = turn.InGroup ? turn.Message.MessageId : null, Locale = turn.Locale });
    }
}
