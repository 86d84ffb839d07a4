using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Cases;

/// <summary>What groups may read of a matter that was raised in private: the place and the thing, with as much of the place cut as its reporter wants.</summary>
internal static class PublicVersion
{
    private static readonly Query<Statement> ChosenOf = new("\"TicketId\" = @p0 AND \"Public\"", tracked: true);

    /// <summary>All that may ever be said.</summary>
    public static LocalName Full(Knowledge knowledge, Ticket ticket) => Versions(knowledge, ticket)[0];

    /// <summary>The versions from the fullest to the barest.</summary>
    public static IReadOnlyList<LocalName> Versions(Knowledge knowledge, Ticket ticket)
    {
        var units = knowledge.Deployment.Units;
        var place = ticket.Place;
        var versions = new List<Place> { place, new(place.Unit, place.Building), new(place.Unit) };
        if (units.NearestOfKind(place.Unit, UnitKinds.Compound) is { } compound) versions.Add(new(compound.Id));
        return [.. versions.Select(each => Say(knowledge, ticket, each)).DistinctBy(each => each.Zh)];
    }

    /// <summary>The version that the reporter chose last, agreed or not; the fullest when they chose none.</summary>
    public static async Task<LocalName> Chosen(Work work, Ticket ticket)
    {
        if (ticket.Consent == PublicConsent.NotNeeded) return Full(work.Knowledge, ticket);
        return (await Kept(work, ticket))?.Text.Split('\n') is [var zh, var en] ? new(zh, en) : Full(work.Knowledge, ticket);
    }

    /// <summary>Puts the chosen version in place of the full place and thing, for those who may know no more.</summary>
    public static async Task Apply(Work work, Ticket ticket, FactMap facts, string prefix, string locale)
    {
        if (ticket.Consent == PublicConsent.NotNeeded) return;
        facts[$"{prefix}where"] = (await Chosen(work, ticket)).In(locale);
        facts[$"{prefix}thing"] = "";
    }

    /// <summary>Keeps a version as the reporter's choice, in place of an earlier one; both languages, a line each.</summary>
    public static async Task<Statement> Keep(Work work, Ticket ticket, LocalName version)
    {
        var text = $"{version.Zh}\n{version.En}";
        if (await Kept(work, ticket) is not { } kept) return Casebook.Keep(work, ticket.Reporter, ticket.Id, text, forGroups: true);
        kept.Text = text;
        return kept;
    }

    /// <summary>How much more than the barest the reporter agreed to; null when they have agreed to nothing.</summary>
    public static async Task<int?> Agreed(Work work, Ticket ticket)
    {
        if (ticket.Consent != PublicConsent.Yes || await Kept(work, ticket) is null) return null;
        var chosen = await Chosen(work, ticket);
        var versions = Versions(work.Knowledge, ticket);
        return versions.Contains(chosen) ? versions.Reverse().TakeWhile(each => each != chosen).Count() : 0;
    }

    /// <summary>Says a corrected matter with no more than its reporter agreed to: a place that is known more exactly is not said more exactly.</summary>
    public static Task<Statement> Renew(Work work, Ticket ticket, int agreed)
    {
        var versions = Versions(work.Knowledge, ticket);
        return Keep(work, ticket, versions[Math.Max(0, versions.Count - 1 - agreed)]);
    }

    private static async Task<Statement?> Kept(Work work, Ticket ticket)
    {
        // Whoever chose it may have left the matter to others since: it binds all the same.
        var id = ticket.Id;
        return work.Db.Statements.Local.FirstOrDefault(row => row.TicketId == id && row.Public) ?? await work.Db.First(ChosenOf, id);
    }

    private static LocalName Say(Knowledge knowledge, Ticket ticket, Place place) => new(Say(knowledge, ticket, place, "zh-CN"), Say(knowledge, ticket, place, "en"));

    private static string Say(Knowledge knowledge, Ticket ticket, Place place, string locale)
    {
        var thing = knowledge.Taxonomy.TryGet(ticket.Category, out var category) ? category.ShortName.In(locale) : "";
        var where = Places.Say(knowledge, place, thing, locale);
        return LocalName.IsEnglish(locale) ? $"{where} {thing}" : where + thing;
    }
}
