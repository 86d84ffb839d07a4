using System.Globalization;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Months;

/// <summary>A month in which the people of a city write to the bot and its staff act, all from a seed; then time goes on until every matter has ended.</summary>
/// <remarks>
/// Time leaps in steps of five minutes that hold something. What happens in one step happens in all communities at once and within each in order, so that
/// both the bot's concurrency and a run's repeatability are kept.
/// </remarks>
internal sealed class Month(CityBot bot, int seed)
{
    private const int Days = 30;

    // Who is asked and silent is waited for ten days; what is done again, or late longest, takes some weeks more.
    private const int LongestAfter = 120;

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);
    private static readonly DateTime First = new(2026, 11, 1);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<(int Lane, Func<Task> Act), (DateTime At, long Order)> _plans = new();
    private readonly HashSet<Guid> _known = [];
    private long _order;
    private int _written;
    private int _people;

    public CityBot Bot => bot;

    /// <summary>How many messages and commands were written.</summary>
    public int Written => _written;

    /// <summary>What did not move a ticket although it was meant to, with the bot's answer.</summary>
    public Refusals Refusals { get; } = new(bot);

    public async Task Play(int matters)
    {
        await bot.MeetGroups();
        var random = new Random(seed);
        for (var i = 0; i < matters; i++)
        {
            var teller = new Teller(this, new Random(random.Next()));
            Plan(First.AddDays(random.Next(Days)).AddMinutes(random.Next(6 * 60, 23 * 60)), teller.Lane, teller.Tell);
        }

        for (var lane = 0; lane < City.Communities; lane++) new Offices(this, lane, new Random(random.Next())).Begin(First, Days);
        await Run();
        for (var day = 0; day < LongestAfter && await AnyOpen(); day++)
        {
            await bot.Pass(bot.Clock.Local.AddDays(1));
            await MeetNew();
            await Run();
        }
    }

    /// <summary>Plans what somebody does; nothing is done before now, and all of one lane in order.</summary>
    public void Plan(DateTime at, int lane, Func<Task> act)
    {
        var now = bot.Clock.Local;
        var ticks = (at > now ? at : now.AddMinutes(1)).Ticks + Step.Ticks - 1;
        lock (_gate) _plans.Enqueue((lane, act), (new(ticks - (ticks % Step.Ticks)), _order++));
    }

    public Task Say(string who, string? where, string text, bool photo = false)
    {
        Interlocked.Increment(ref _written);
        return bot.Says(who, where, text, photo);
    }

    /// <summary>Somebody who has not written yet.</summary>
    public string Somebody() => $"resident-{Interlocked.Increment(ref _people)}";

    public async Task<Ticket> Find(Guid id)
    {
        await using var db = bot.Db();
        return await db.Tickets.AsNoTracking().SingleAsync(ticket => ticket.Id == id);
    }

    /// <summary>Another matter that the same unit works on, where there is one.</summary>
    public async Task<Ticket?> Other(Ticket ticket)
    {
        await using var db = bot.Db();
        var (id, lead, community) = (ticket.Id, ticket.Lead, ticket.Community);
        return await db.Tickets.AsNoTracking().Where(each => each.Lead == lead && each.Community == community && each.Id != id && each.State == TicketState.Accepted)
            .OrderBy(each => each.Number).FirstOrDefaultAsync();
    }

    private async Task Run()
    {
        while (_plans.TryPeek(out _, out var next))
        {
            var step = new List<(int Lane, Func<Task> Act)>();
            while (_plans.TryPeek(out var plan, out var due) && due.At == next.At)
            {
                step.Add(plan);
                _plans.Dequeue();
            }

            await bot.Pass(next.At);
            await Task.WhenAll(step.GroupBy(plan => plan.Lane).Select(lane => Task.Run(async () =>
            {
                foreach (var (_, act) in lane) await act();
            })));
            await bot.Settled();
            Refusals.Hear();
            await MeetNew();
        }
    }

    /// <summary>Whatever was opened since, by whoever wrote or by the clock, has people to whom it happens.</summary>
    private async Task MeetNew()
    {
        await using var db = bot.Db();
        var since = bot.Clock.GetUtcNow().AddDays(-2).ToUnixTimeMilliseconds();
        var opened = await db.Tickets.AsNoTracking().Where(ticket => ticket.OpenedAt >= since).OrderBy(ticket => ticket.Number).ToListAsync();
        foreach (var ticket in opened.Where(ticket => _known.Add(ticket.Id)))
        {
            var account = await db.Accounts.AsNoTracking().Where(row => row.PersonId == ticket.Reporter).Select(row => row.Id).FirstOrDefaultAsync();
            var random = new Random(HashCode(ticket.Number));
            var lane = int.Parse(ticket.Community.AsSpan(1), CultureInfo.InvariantCulture);
            var desk = new Desk(this, ticket, lane, random);
            desk.Begin();
            if (account is not null) new Neighbours(this, ticket, desk, account, lane, random).Begin();
        }
    }

    private async Task<bool> AnyOpen()
    {
        await using var db = bot.Db();
        return await db.Tickets.AnyAsync(ticket => ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn && ticket.State != TicketState.Merged);
    }

    /// <summary>The same in every process, unlike a string's own.</summary>
    private int HashCode(string text) => text.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));
}
