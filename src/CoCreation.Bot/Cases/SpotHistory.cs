using System.Globalization;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Cases;

/// <summary>What came before at the same spot, of the same kind, and what was done: whoever goes there begins where the last one ended.</summary>
/// <param name="all">How often it came, for staff.</param>
/// <param name="again">How often, without what is still there since today.</param>
/// <param name="told">How often as far as everybody may hear of it: what its reporter keeps from the groups is not counted either.</param>
internal sealed class SpotHistory(SpotHistory.Tally all, SpotHistory.Tally again, SpotHistory.Tally told, bool candidate, IReadOnlyList<SpotHistory.Visit> visits)
{
    private const int Shown = 2;
    private const int LongestWords = 24;
    private const long DayMs = 24 * 3_600_000;

    // What is older says little of how a thing is now.
    private const int Remembered = 365;

    // People reckon in months: eight times in three months says more than twice in one.
    private const int Season = 92;

    // Only what everybody may hear of: from somebody's private matter nobody learns by way of another.
    private static readonly Query<Ticket> Earlier = new(
        """ "PlaceUnit" = @p0 AND "Category" = @p1 AND "OpenedAt" > @p2 AND "Publish" = 'Group' AND "State" <> 'Withdrawn' AND "MergedInto" IS NULL ORDER BY "OpenedAt" DESC LIMIT 50""");

    private static readonly Query<TicketEvent> Solved = new("\"TicketId\" = @p0 AND \"Kind\" = 'Resolved' ORDER BY \"Sequence\" DESC LIMIT 1");
    private static readonly Query<Statement> Words = new("\"Id\" = @p0");

    public static IReadOnlyList<string> Names { get; } = ["times", "days", "candidate", "past", "past[].date", "past[].words", "past[].digits"];

    /// <summary>How often the same came within the days after which the community has it discussed.</summary>
    public static async Task<int> Count(Work work, Place place, string category, Guid? except = null)
    {
        if (category == OpenTicket.Matter.Other) return 0;
        var within = work.NowMs - (work.Knowledge.Deployment.CommunityOf(place.Unit).Recurrence.Days * DayMs);
        return (await Find(work, place, category, within)).Count(ticket => ticket.Id != except);
    }

    /// <summary>The history of a ticket's spot; null when nothing came there before, or not everybody may hear of it.</summary>
    public static async Task<SpotHistory?> Of(Work work, Ticket ticket)
    {
        if (ticket.Publish != PublishClass.Group || ticket.Category == OpenTicket.Matter.Other) return null;
        var before = (await Find(work, ticket.Place, ticket.Category, work.NowMs - (Remembered * DayMs))).FindAll(each => each.Id != ticket.Id && each.OpenedAt <= ticket.OpenedAt);
        if (before.Count == 0) return null;

        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var visits = new List<Visit>();
        foreach (var each in before.Take(Shown)) visits.Add(new(each, await Done(work, each)));
        var gone = before.FindAll(each => !IsStillThere(each));
        return new(Count(before), Count(gone), Count(gone.FindAll(Visibility.MaySeePublicly)), ticket.Recurs > 0, visits);

        // What is open since today has not come again: it is still there.
        bool IsStillThere(Ticket each) => each.State.IsPending() && each.OpenedAt > ticket.OpenedAt - DayMs;

        Tally Count(List<Ticket> earlier)
        {
            var (month, season) = (Since(earlier, community.Recurrence.Days), Since(earlier, Season));
            return month < season ? new(season + 1, Season) : new(month + 1, community.Recurrence.Days);
        }

        int Since(List<Ticket> earlier, int within) => earlier.Count(each => each.OpenedAt > ticket.OpenedAt - (within * DayMs));
    }

    /// <summary>All of it, for staff.</summary>
    public string ForStaff(Knowledge knowledge, Community community, DateTime localNow, string locale)
    {
        var facts = Facts(all, locale);
        if (candidate) facts["candidate"] = "true";
        facts["past"] = Fact.FromList(visits.Select(visit =>
        {
            var facts = new FactMap { ["date"] = Date(visit.Ticket.OpenedAt, community.Zone), ["digits"] = visit.Ticket.Serial.ToString(CultureInfo.InvariantCulture) };
            facts.AddIfAny("words", visit.Words is { Length: > LongestWords } words ? words[..LongestWords] + "…" : visit.Words);
            return facts;
        }));
        return Turns.Words.Fill(knowledge, TextKeys.SpotHistory, locale, facts, localNow).TrimEnd('；', ';', ' ');
    }

    /// <summary>How often it came as far as groups may hear of it.</summary>
    public Tally Told => told;

    /// <summary>That it comes again and again, for whoever raised it; null when it does not, or no group may hear so.</summary>
    public string? ForReporter(Knowledge knowledge, bool inGroup, DateTime localNow, string locale) => (inGroup ? told : again) is { Times: > 1 } tally
        ? Turns.Words.Fill(knowledge, TextKeys.ComesAgain, locale, Facts(tally, locale), localNow)
        : null;

    private static FactMap Facts(Tally tally, string locale)
    {
        var facts = new FactMap();
        var (times, days) = tally;
        if (times < 2) return facts;
        facts["times"] = times.ToString(CultureInfo.InvariantCulture);
        facts["days"] = (days == Season, LocalName.IsEnglish(locale)) switch
        {
            (true, true) => "three months",
            (true, false) => "三个月",
            (false, true) => string.Create(CultureInfo.InvariantCulture, $"{days} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{days}天"),
        };
        return facts;
    }

    private static string Date(long at, TimeZoneInfo zone) => WallClock.Local(at, zone).ToString("M-d", CultureInfo.InvariantCulture);

    /// <summary>What everybody was told of how it was solved.</summary>
    internal static async Task<string?> Done(Work work, Ticket ticket) =>
        await work.Db.First(Solved, ticket.Id) is { PublicWords: { } words } && await work.Db.First(Words, words) is { Public: true } said ? said.Text : null;

    private static async Task<List<Ticket>> Find(Work work, Place place, string category, long after)
    {
        var here = Same.PlaceOf(work.Knowledge, place, category);
        return (await work.Db.All(Earlier, place.Unit.Value, category, after)).FindAll(ticket => Same.PlaceOf(work.Knowledge, ticket.Place, category).MayBeThatOf(here));
    }

    /// <summary>How often something came within so many days, this time included; 1 when it did not come before.</summary>
    internal readonly record struct Tally(int Times, int Days);

    /// <summary>An earlier matter, and what was done.</summary>
    internal sealed record Visit(Ticket Ticket, string? Words);
}
