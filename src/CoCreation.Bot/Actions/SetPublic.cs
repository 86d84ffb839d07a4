using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>The reporter of a private matter lets groups hear of it, cuts what they hear, or keeps it out.</summary>
internal static class SetPublic
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var own = (await TicketFinder.Mine(turn, open: true)).FindAll(each => each.Reporter == turn.Person.Id);
        var no = call.With["choice"] == "no";

        // A yes is for the newest that waits for one; a no, for the newest of all, also takes a yes back.
        var asked = own.FindAll(each => each.Publish == PublishClass.Group && (each.Consent != PublicConsent.NotNeeded || (no && each.RaisedIn is null)));
        var ticket = (no ? null : asked.Find(each => each.Consent == PublicConsent.Asked)) ?? asked.FirstOrDefault();
        if (ticket is null) return no && own.FirstOrDefault() is { } newest ? NothingToDecide(turn, newest) : new("none");

        var actor = turn.AsResident;
        var version = await PublicVersion.Chosen(turn.Work, ticket);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        switch (call.With["choice"])
        {
            case "yes":
                var agreed = await PublicVersion.Keep(turn.Work, ticket, version);
                await Casebook.Decide(turn.Work, ticket, new TicketMove.Consent(Yes: true) { PublicWords = agreed.Id }, actor);
                facts["public"] = version.In(turn.Locale);
                return new("done", facts);
            case "cut" when PublicVersion.Versions(turn.Knowledge, ticket).SkipWhile(each => each != version).Skip(1).FirstOrDefault() is { } barer:
                await PublicVersion.Keep(turn.Work, ticket, barer);
                facts["public"] = barer.In(turn.Locale);
                return new("cut", facts);
            default:
                await Casebook.Decide(turn.Work, ticket, new TicketMove.Consent(Yes: false), actor);
                return new(turn.InGroup ? "quiet" : "done", facts);
        }
    }

    /// <summary>Where nobody was asked: the newest matter was told in a group, or is one that groups never hear of, which a group is not told either.</summary>
    private static ActionResult NothingToDecide(Turn turn, Ticket own) => new(
        own.Publish == PublishClass.Group ? "told" : turn.InGroup ? "quiet" : "never",
        new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(own));
}
