using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Which groups try the bot out, and how their drafts came out.</summary>
internal static class Trials
{
    // Asked for each matter that is raised.
    private static readonly Query<Trial> OfGroup = new("\"Group\" = @p0");

    /// <summary>Whether what is being raised waits for the dispatcher; what staff raise for somebody they have sorted themselves.</summary>
    public static async Task<bool> IsOn(Work work, TicketMove.Open move) =>
        move.For is null && GroupOf(work.Knowledge.Deployment, move.RaisedIn, move.Place) is { } group && await IsOn(work, group);

    public static async Task<bool> IsOn(Work work, Group group) => (await work.Db.First(OfGroup, group.Key))?.Chosen ?? group.Trial;

    /// <summary>Counts a draft that the dispatcher sent.</summary>
    /// <returns>The group for which going direct is to be offered now; null when there is none.</returns>
    public static async Task<Group?> Count(Work work, Ticket ticket, bool stood) =>
        GroupOf(work.Knowledge.Deployment, ticket.RaisedIn, ticket.Place) is { } group && (await RowOf(work, group)).Count(stood) ? group : null;

    public static async Task Choose(Work work, Group group, bool on) => (await RowOf(work, group)).Choose(on);

    private static async Task<Trial> RowOf(Work work, Group group)
    {
        if (await work.Db.Trials.FindAsync(group.Key) is { } known) return known;
        var row = new Trial { Group = group.Key };
        work.Db.Trials.Add(row);
        return row;
    }

    /// <summary>The residents' group in which a matter was raised, else the nearest around its place.</summary>
    private static Group? GroupOf(Deployment deployment, string? raisedIn, Place place) =>
        raisedIn is not null && deployment.TryGroup(raisedIn, out var group) && group.Kind == GroupKind.Residents ? group : deployment.NearestGroup(place.Unit);
}
