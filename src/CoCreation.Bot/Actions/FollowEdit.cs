using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Actions;

/// <summary>A message that told of a matter now says something else: its words are replaced, and place, kind and time follow; only what changed is answered. Of a danger and of what must be reported only the words change.</summary>
internal static class FollowEdit
{
    public static async Task Run(Turn turn, ToldBefore told)
    {
        var (statement, ticket, whole) = told;
        var words = Fit(turn, ticket);
        if (whole is null && words == statement.Text)
        {
            turn.Work.Keep = false;
            return;
        }

        var mention = told.IsGrave ? null : turn.Told.Place;
        var place = mention is null ? null : Places.Of(turn, mention, ticket.Place);
        var moved = place is not null && (ticket.PlaceAssumed || Additions.IsElsewhere(turn, ticket.Place, place));
        var category = !told.IsGrave && turn.Category is { Sure: true, Code: { } code } && code != ticket.Category ? code : null;
        var since = !told.IsGrave && turn.Told.Time is { } time && SinceWords.Keep(time) is var kept && kept != ticket.Since ? kept : null;
        TicketMove move = moved || category is not null
            ? new TicketMove.Correct { Place = moved ? place : null, Category = category, Since = since, Words = statement.Id }
            : new TicketMove.Add { Place = place, Since = since, Words = statement.Id };

        // What is told to others of the move quotes the new words; where it is refused nothing of this is kept.
        Replace(turn, statement, whole, words);
        statement.Room = turn.Understood.Place?.Room ?? statement.Room;
        var decision = await Casebook.Decide(turn.Work, ticket, move, turn.AsResident with { Joined = ticket.Reporter != turn.Person.Id }, turn.Group?.Key);
        if (decision is not Decision.Moved { Events: var events })
        {
            turn.Work.Keep = false;
            return;
        }

        if (!moved && category is null && since is null) return;

        turn.ReplyAbout = ticket.Id;
        turn.Replies.Add(new() { Text = Additions.Answer(turn.Work, ticket, events, [turn.Text], turn.InGroup, turn.Locale), ReplyToId = turn.InGroup ? turn.Message.MessageId : null, Locale = turn.Locale });
    }

    /// <summary>Of several matters, of which one is not for everybody's eyes, only what is said of the one that is.</summary>
    private static string Fit(Turn turn, Ticket ticket)
    {
        if (ticket.Publish != PublishClass.Group || turn.Understood is not { Correction: null, Matters: [var first, _, ..] several }) return turn.Text;
        var taken = several.FirstOrDefault(each => each.Guess.Code == ticket.Category) ?? first;
        return SecondMatter.Of(turn, [.. several.Where(each => each != taken)], turn.Text, turn.Understood.Place) is { Hides: true } ? taken.Text.Trim() : turn.Text;
    }

    private static void Replace(Turn turn, Statement statement, Statement? whole, string words)
    {
        statement.Text = words;
        if (whole is null) return;

        if (turn.Understood is { Correction: null, Matters: [var first, _, ..] })
        {
            statement.Text = first.Text;
            whole.Text = turn.Text;
            return;
        }

        turn.Db.Statements.Remove(whole);
    }
}
