using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>Tells each member of staff who keeps hours what waits, once when duty begins and once in the afternoon, and whoever has a turn by the rota as it begins.</summary>
public sealed class DutyLists(WorkRunner runner)
{
    // Days without duty, over the longest holidays.
    private const int LongestBreak = 14;

    private const int MostNamed = 3;

    /// <summary>What the texts of a list may say.</summary>
    public static IReadOnlyList<string> Names { get; } = ["count", "urgents", "urgent", "walk", "night"];

    /// <summary>Sets the timer of everybody's next list, as the manifest has it now.</summary>
    public Task Start() => runner.Once($"duty-lists {Guid.CreateVersion7():N}", async work =>
    {
        var waiting = await work.Db.Timers.Where(timer => timer.Kind == TimerKind.DutyList && timer.DoneAt == null).Select(timer => timer.Subject + " " + timer.Step).ToListAsync();
        var known = waiting.ToHashSet(StringComparer.Ordinal);
        var timers = work.Knowledge.Deployment.Staff.Select(staff => Next(work, staff, work.NowMs)).OfType<CaseTimer>().Where(timer => !known.Contains($"{timer.Subject} {timer.Step}")).ToList();
        work.Db.Timers.AddRange(timers);
        work.Keep = timers.Count > 0;
        return TurnAnswer.Accepted;
    }, CancellationToken.None);

    /// <summary>Sends a list that is due. One that the manifest no longer knows, that a later one has overtaken, or that slept until duty was over, is left out.</summary>
    internal static async Task Send(Work work, CaseTimer timer)
    {
        if (!work.Knowledge.Deployment.TryStaff(timer.Subject, out var staff)) return;
        if (Next(work, staff, timer.Due - 1) is not { } known || known.Due != timer.Due || Next(work, staff, timer.Due) is not { } next) return;
        var (rules, isOvertaken) = (work.Knowledge.Rules, next.Due <= work.NowMs);
        if (isOvertaken) next = Next(work, staff, work.NowMs)!;
        if (!await IsSet(work, next)) work.Db.Timers.Add(next);

        // A turn that a colleague has taken is theirs, and so is its list.
        var turnEnds = rules.TurnBegun(staff, timer.Due);
        if (turnEnds is not null) staff = rules.Holder(staff, work.NowMs);
        var isMorning = staff.Key == timer.Subject && IsMorning(work, staff, timer.Due);
        if (isOvertaken || !rules.IsOnDuty(staff, work.NowMs) || await Waiting(work, staff) is not { Count: > 0 } waiting) return;

        var night = isMorning ? await Night(work, staff, timer.Due) : 0;
        var until = isMorning || turnEnds is null ? NextMorning(work, staff, timer.Due) : turnEnds.Value;
        var key = isMorning ? TextKeys.MorningList : turnEnds is null ? TextKeys.AfternoonList : TextKeys.TurnList;
        await work.Mail.ToStaff(staff, locale => new OutgoingMessage { Text = Word(work, staff, key, waiting, night, until, locale), Locale = locale }, $"list {staff.Key} {timer.Step}");
    }

    private static CaseTimer? Next(Work work, Staff staff, long after) =>
        work.Knowledge.Rules.NextList(staff, after) is { } due ? TimerRule.Of(TimerKind.DutyList, staff.Key, (int)(due / 60_000), due) : null;

    private static async Task<bool> IsSet(Work work, CaseTimer next) =>
        await work.Db.Timers.AnyAsync(timer => timer.Kind == TimerKind.DutyList && timer.Subject == next.Subject && timer.Step == next.Step);

    private static bool IsMorning(Work work, Staff staff, long due) =>
        work.Knowledge.Rules.ListsOf(staff) is { } hours && TimeOnly.FromDateTime(WallClock.Local(due, work.Knowledge.Deployment.CommunityOf(staff.Unit).Zone)) == hours.From;

    /// <summary>When the next day's hours begin.</summary>
    private static long NextMorning(Work work, Staff staff, long due)
    {
        var community = work.Knowledge.Deployment.CommunityOf(staff.Unit);
        var hours = work.Knowledge.Rules.ListsOf(staff)!;
        var next = hours.NextList(WallClock.Local(due, community.Zone), community.Deadlines.Calendar);
        while (TimeOnly.FromDateTime(next) != hours.From) next = hours.NextList(next, community.Deadlines.Calendar);
        return WallClock.Instant(next, community.Zone);
    }

    /// <summary>What waits for somebody's unit, is pressed by it, or is theirs to send out; the soonest first.</summary>
    private static async Task<List<Ticket>> Waiting(Work work, Staff staff)
    {
        var unit = staff.Unit;
        var actor = Actor.Of(Guid.Empty, staff);
        List<Ticket> found = [.. (await TicketFinder.OfUnits(work, staff, actor)).Union(await TicketFinder.PressedBy(work, staff))];
        var community = work.Knowledge.Deployment.CommunityOf(unit);
        if (work.Knowledge.Rules.Dispatchers(community).Any(each => each.Key == staff.Key))
            found.AddRange(await work.Db.Tickets.Where(ticket => ticket.State == TicketState.Received && ticket.Community == community.Key).ToListAsync());
        return [.. found.Where(ticket => ticket.WaitsFor(unit) && Visibility.MaySee(work.Knowledge.Rules, actor, ticket)).OrderByDescending(ticket => ticket.Hazard).ThenBy(ticket => ticket.Deadline)];
    }

    /// <summary>How many emergencies there were since the last duty ended, as far as this person may know of them.</summary>
    private static async Task<int> Night(Work work, Staff staff, long morning)
    {
        var community = work.Knowledge.Deployment.CommunityOf(staff.Unit);
        var hours = work.Knowledge.Rules.ListsOf(staff)!;
        var day = WallClock.Local(morning, community.Zone).Date.AddDays(-1);
        for (var back = 1; back < LongestBreak && !hours.Covers(day + hours.From.ToTimeSpan(), community.Deadlines.Calendar); back++) day = day.AddDays(-1);
        var evening = day + hours.To.ToTimeSpan();
        var since = WallClock.Instant(evening, community.Zone);
        var raised = await work.Db.Tickets.AsNoTracking().Where(ticket => ticket.Hazard && ticket.OpenedAt >= since && ticket.Community == community.Key).ToListAsync();
        return raised.Count(ticket => Visibility.MaySee(work.Knowledge.Rules, Actor.Of(Guid.Empty, staff), ticket));
    }

    private static string Word(Work work, Staff staff, string key, List<Ticket> waiting, int night, long until, string locale)
    {
        var urgent = waiting.FindAll(ticket => ticket.Deadline < until);
        var facts = new FactMap { ["count"] = Number(waiting.Count), ["night"] = night > 0 ? Number(night) : "" };
        if (urgent.Count > 0)
        {
            facts["urgents"] = Number(urgent.Count);
            facts["urgent"] = string.Join(LocalName.IsEnglish(locale) ? ", " : "、", urgent.Take(MostNamed).Select(ticket => Named(work, ticket, locale))) + (urgent.Count > MostNamed ? "…" : "");
        }

        facts.AddIfAny("walk", Walk.Round(work.Knowledge, waiting, locale));
        var zone = work.Knowledge.Deployment.CommunityOf(staff.Unit).Zone;
        return Words.Fill(work.Knowledge, key, locale, facts, WallClock.Local(work.NowMs, zone));
    }

    private static string Named(Work work, Ticket ticket, string locale)
    {
        var name = work.Knowledge.Taxonomy.TryGet(ticket.Category, out var category) ? category.ShortName.In(locale) : "";
        return LocalName.IsEnglish(locale) ? $"{Number(ticket.Serial)} {name}" : Number(ticket.Serial) + name;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
