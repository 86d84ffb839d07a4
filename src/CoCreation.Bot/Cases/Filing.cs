using CoCreation.Bot.Actions;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Files what somebody without an account here has told: at a door, to 12345, in a chat that no bot may enter.</summary>
internal static class Filing
{
    /// <summary>The matter that words tell of at a place.</summary>
    /// <param name="mention">Where the words say so; null when the place is taken for granted.</param>
    public static OpenTicket.Matter MatterOf(Turn turn, string words, Understood understood, PlaceMention? mention, Place place, IReadOnlyList<Guid> photos)
    {
        var category = OpenTicket.Matter.CategoryOf(turn, understood.Category, words);
        return new(words, category, understood.Category, place, mention is null, mention?.Room, understood.Time is { } time ? SinceWords.Keep(time) : null, photos, false)
        {
            About = About.Of(turn.Knowledge, words, category, place.Unit),
        };
    }

    /// <summary>Opens a ticket that has no reporter.</summary>
    /// <param name="raisedIn">The mark of where it was told, beside the bot's groups.</param>
    /// <param name="due">When it is to be done at the latest, UTC Unix milliseconds; null where only its own deadline holds.</param>
    public static async Task<Ticket> Open(Turn turn, TicketNumbers numbers, OpenTicket.Matter matter, PublicConsent agreed, string? raisedIn = null, long? due = null)
    {
        var number = await numbers.Next(turn.Work, turn.Knowledge.Deployment.CommunityOf(matter.Place.Unit));
        var move = new TicketMove.Open
        {
            Category = matter.Category.Code,
            Place = matter.Place,
            PlaceAssumed = matter.PlaceAssumed,
            Since = matter.Since,
            About = matter.About,
            RaisedIn = raisedIn,
            Agreed = agreed,
            Attachments = matter.Photos.Count,
            Due = due,
            For = Guid.Empty,
        };
        var (ticket, _) = await Casebook.Open(turn.Work, move, number, turn.Actor, matter.What, matter.Room, turn.Group?.Key);
        await Photos.Attach(turn, matter.Photos, ticket.Id);
        return ticket;
    }
}
