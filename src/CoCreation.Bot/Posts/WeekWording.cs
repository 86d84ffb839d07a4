using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Posts;

/// <summary>Words a community's week: bars that one can see at a glance, and the matter that waits longest.</summary>
internal static class WeekWording
{
    private const int LongestBar = 10;
    private const int MostKinds = 3;
    private const long DayMs = 24 * 3_600_000;

    public static IReadOnlyList<string> Names { get; } = ["came", "came.bar", "kinds", "done", "done.bar", "judged", "satisfied", .. ShareWords.Names, "handed", "oldest", "oldest.digits", "days", "again", "again.digits", "again.times", "again.days"];

    /// <summary>The week of a community in each language; null when nothing happened.</summary>
    public static async Task<LocalName?> Of(Work work, Community community, long since)
    {
        var tickets = await work.Db.Tickets.AsNoTracking().Where(ticket => ticket.Community == community.Key)
            .Where(ticket => ticket.OpenedAt >= since || ticket.ResolvedAt >= since || ticket.ClosedAt >= since || (ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn))
            .ToListAsync();
        var week = WeeklySummary.Of(tickets, since);
        if (week.IsEmpty) return null;
        var oldest = week.Oldest is { } ticket ? await PublicVersion.Chosen(work, ticket) : null;

        // What people keep from the groups is not counted before them.
        var times = week.Again is { } often && await SpotHistory.Of(work, often) is { Told: var told } ? told : default;
        var again = week.Again is { } recurring && times.Times > 1 ? await PublicVersion.Chosen(work, recurring) : null;
        return new(Word(work, community, week, oldest, again, times, "zh-CN"), Word(work, community, week, oldest, again, times, "en"));
    }

    private static string Word(Work work, Community community, WeeklySummary week, LocalName? oldest, LocalName? again, SpotHistory.Tally times, string locale)
    {
        var most = Math.Max(week.Came, week.Done);
        var facts = new FactMap
        {
            ["came"] = Number(week.Came),
            ["came.bar"] = Bar(week.Came, most),
            ["done"] = Number(week.Done),
            ["done.bar"] = Bar(week.Done, most),
        };
        var kinds = week.Kinds.Take(MostKinds).Select(kind => Kind(work, kind.Category, kind.Count, locale)).ToList();
        if (kinds.Count > 0) facts["kinds"] = string.Join(LocalName.IsEnglish(locale) ? ", " : "、", kinds) + (week.Kinds.Count > MostKinds ? "…" : "");
        if (week.Judged > 0)
        {
            facts["judged"] = Number(week.Judged);
            facts["satisfied"] = Number(week.Satisfied);
            ShareWords.Put(facts, new(week.Satisfied, week.Judged));
        }

        if (week.Handed > 0) facts["handed"] = Number(week.Handed);
        if (week.Oldest is { } ticket && oldest is not null)
        {
            facts["oldest"] = oldest.In(locale);
            facts["oldest.digits"] = Number(ticket.Serial);
            facts["days"] = Number((int)((work.NowMs - ticket.OpenedAt) / DayMs));
        }

        if (week.Again is { } recurring && again is not null)
        {
            facts["again"] = again.In(locale);
            facts["again.digits"] = Number(recurring.Serial);
            facts["again.times"] = Number(times.Times);
            facts["again.days"] = Number(times.Days);
        }

        return Words.Fill(work.Knowledge, TextKeys.Week, locale, facts, WallClock.Local(work.NowMs, community.Zone));
    }

    private static string Kind(Work work, string code, int count, string locale)
    {
        var name = work.Knowledge.Taxonomy.TryGet(code, out var category) ? category.ShortName.In(locale) : "";
        return LocalName.IsEnglish(locale) ? $"{name} {Number(count)}" : name + Number(count);
    }

    /// <summary>A bar as long as its share of the longest; whatever there is can be seen.</summary>
    private static string Bar(int count, int most) => count == 0 ? "▁" : new string('▇', Math.Max(1, most <= LongestBar ? count : count * LongestBar / most));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
