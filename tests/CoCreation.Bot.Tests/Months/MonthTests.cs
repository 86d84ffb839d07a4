using System.Diagnostics;
using System.Globalization;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Months;

/// <summary>A month of a whole city through the real bot: whatever people and staff do, every matter ends, the figures add up and no group hears more than it wants to.</summary>
public sealed class MonthTests
{
    private const int Seed = 20261101;

    // As many as a run of all tests has time for; docs/simulated-month.md says how to run more, and what came of them.
    private const int Usual = 150;
    private const int MostTold = 60;

    private static readonly long Middle = new DateTimeOffset(2026, 11, 16, 0, 0, 0, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds();

    [Fact]
    public async Task A_month_of_a_city_adds_up()
    {
        var size = Environment.GetEnvironmentVariable("COCREATION_MONTH_TICKETS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : Usual;
        var stop = TestContext.Current.CancellationToken;
        var watch = Stopwatch.StartNew();
        await using var bot = await CityBot.Start("2026-11-01 05:00");
        var month = new Month(bot, Seed);
        Assert.Equal(City.Units, bot.Rules.Units.All.Count);

        await month.Play(size);

        await using var db = bot.Db();
        var now = bot.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var tickets = await db.Tickets.AsNoTracking().OrderBy(ticket => ticket.Number).ToListAsync(stop);
        var events = (await db.Events.AsNoTracking().OrderBy(each => each.Sequence).ToListAsync(stop)).ToLookup(each => each.TicketId);
        var all = FiguresCheck.Of(tickets, events, bot.Rules, 0, long.MaxValue, now);
        var peace = new Peace(bot.Everything, tickets, events, bot.Rules);
        foreach (var line in MonthReport.Of(month, tickets, events, all, peace, watch.Elapsed)) TestContext.Current.TestOutputHelper?.WriteLine(line);

        Assert.True(tickets.Count >= size, $"Only {tickets.Count} matters came.");
        List<string> wrong =
        [
            .. bot.Log.Complaints,
            .. tickets.Where(ticket => ticket.State.IsOpen()).Select(ticket => $"{ticket.Number} has not ended: {ticket.State}, with {ticket.Awaited}"),
            .. tickets.SelectMany(ticket => History.Broken(ticket, [.. events[ticket.Id]], bot.Rules)),
            .. peace.Broken,
            .. await FiguresCheck.Differences(all, db, now),
            .. await FiguresCheck.Differences(FiguresCheck.Of(tickets, events, bot.Rules, 0, Middle, now), db, now),
            .. await FiguresCheck.Differences(FiguresCheck.Of(tickets, events, bot.Rules, Middle, long.MaxValue, now), db, now),
        ];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(MostTold)));
    }
}
