using System.Text.Json;

namespace CoCreation.Casework.Tests.Tickets;

/// <summary>Random histories: whatever people do in whatever order, the promises of a ticket hold.</summary>
public sealed class TicketHistoryTests
{
    private static readonly string[] Categories = [.. Village.Taxonomy.All.Select(category => category.Code)];
    private static readonly UnitId[] Places = [Village.Building3, Village.Building5, Village.Compound, Village.OldBuilding, Village.Community];
    private static readonly UnitId[] AnyUnits = [.. Village.Sample.Units.Select(unit => unit.Id), new("nowhere")];
    private static readonly Ticket Other = Matter.Open().Ticket;
    private static readonly string[] Staff = [.. Village.Sample.Staff.Select(staff => staff.Key)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_sequence_of_moves_keeps_the_promises(int seed) => Play(seed);

    [Fact]
    public void A_sequence_that_nobody_chose_keeps_them_too()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");

        var broken = Record.Exception(() => Play(seed));

        Assert.True(broken is null, $"seed {seed}: {broken}");
    }

    private static void Play(int seed)
    {
        var random = new Random(seed);
        var moved = 0;
        for (var history = 0; history < 100; history++)
        {
            var about = random.Next(8) == 0 ? Village.Property : (UnitId?)null;
            var matter = Matter.Open(Pick(random, Categories), Pick(random, Places), random.Next(2) == 0 ? "group-building-3" : null, about: about);
            for (var step = 0; step < 60; step++)
            {
                matter.Clock.Advance(TimeSpan.FromMinutes(random.Next(0, 600)));
                var before = Snapshot(matter.Ticket);
                var (state, first, category) = (matter.Ticket.State, matter.Ticket.FirstDeadline, matter.Ticket.Category);

                var decision = matter.Try(AnyMove(random, matter.Clock.Now), AnyActor(random));

                if (decision is Decision.Refused)
                {
                    Assert.Equal(before, Snapshot(matter.Ticket));
                    continue;
                }

                moved++;
                Holds(matter, state, category == matter.Ticket.Category ? first : null);
            }

            Assert.Equal(Snapshot(matter.Ticket), Snapshot(Ticket.Replay(matter.Events)));
        }

        Assert.True(moved > 400, $"Only {moved} moves were made: the histories test nothing.");
    }

    [Fact]
    public void A_history_with_a_gap_is_no_history()
    {
        var matter = Matter.Open().Resolved();

        Assert.Throws<InvalidOperationException>(() => Ticket.Replay(matter.Events.Where(each => each.Sequence != 2)));
        Assert.Throws<InvalidOperationException>(() => Ticket.Replay([]));
    }

    [Fact]
    public void Each_event_tells_what_was_before_and_what_is_after()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-community");

        var change = matter.Last[0].Change();
        Assert.Equal("property", change.Before.Lead);
        Assert.Equal("community", change.After.Lead);
        Assert.Equal(TicketState.Dispatched, matter.Last[0].StateBefore);
        Assert.Equal(TicketState.Accepted, matter.Last[0].StateAfter);
        Assert.Equal("staff-community", matter.Last[0].Staff);
        Assert.Equal(Village.Community, matter.Last[0].Unit);
    }

    private static void Holds(Matter matter, TicketState before, long? firstDeadline)
    {
        var ticket = matter.Ticket;

        // One unit is responsible, it exists, and it is never one that is complained about.
        Assert.True(matter.Rules.Units.Contains(ticket.Lead));
        Assert.DoesNotContain(ticket.Lead, ticket.HiddenFrom);
        Assert.DoesNotContain(ticket.Lead, ticket.Helpers);
        Assert.Empty(ticket.Helpers.Intersect(ticket.HiddenFrom));
        Assert.True(ticket.Offered is not { } offered || (offered != ticket.Lead && !ticket.HiddenFrom.Contains(offered)));

        // Clocks never run backwards, and a promise is never later than the deadline.
        Assert.Equal(matter.Events.Select(each => each.At), matter.Events.Select(each => each.At).Order());
        Assert.True(ticket.PromisedAt is not { } promise || promise <= ticket.Deadline);
        Assert.Equal(matter.Events.Select(each => each.Sequence), Enumerable.Range(1, ticket.Version));

        // The end is final but for its reporter's word; a photo that comes late proves what was done and changes nothing.
        if (!before.IsOpen())
        {
            Assert.True(before == ticket.State || matter.Last.All(each => each.Person == Village.Li || each.Person == Village.Wang), $"{before} became {ticket.State}");
            Assert.True(matter.Last.All(each => each.Person == Village.Li || each.Person == Village.Wang || each.Kind is TicketEventKind.Viewed or TicketEventKind.ContactOpened or TicketEventKind.Proved), $"{before}: {string.Join(", ", matter.Last.Select(each => each.Kind))}");
        }

        Assert.True(before is not (TicketState.Withdrawn or TicketState.Merged) || matter.Last.All(each => each.Kind is TicketEventKind.Viewed or TicketEventKind.ContactOpened), "Something moved after it was taken back.");

        // Each step is one that the table allows, and nothing rests that nobody works on.
        foreach (var each in matter.Last.Where(each => each.StateBefore != each.StateAfter))
        {
            Assert.Contains(TicketMoves.All, rule => rule.To.Contains(each.StateAfter) && (rule.From.Contains(each.StateBefore) || each.StateBefore == TicketState.Received));
        }

        Assert.True(!ticket.Rests || ticket.State is TicketState.Accepted or TicketState.InProgress, $"It rests in {ticket.State}.");
        Assert.True(ticket.PausedMs <= TimerRule.WaitForReporter.TotalMilliseconds, "The clock stood still for more than three days.");
        Assert.Equal(firstDeadline ?? ticket.FirstDeadline, ticket.FirstDeadline);
        Assert.True(ticket.Reopened <= 2 && ticket.Extensions <= 2);

        // What the law has reported does not end before it was, and nobody is contacted about it.
        Assert.True(!ticket.AwaitsReport || ticket.State is not (TicketState.Resolved or TicketState.NotPossible or TicketState.Closed or TicketState.Withdrawn or TicketState.Merged), $"Not reported and {ticket.State}.");
        Assert.True(ticket.MustReport == MandatoryReport.None || !matter.After.Posts.Any(post => post.To is Audience.ToPerson or Audience.ToCoReporters));

        // Those complained about hear nothing, groups hear nothing of what is not theirs.
        var after = matter.After;
        Assert.DoesNotContain(after.Posts, post => post.To is Audience.ToStaff(var key) && ticket.HiddenFrom.Contains(Village.StaffOf(key).Unit!.Value));
        Assert.True(ticket.Publish == PublishClass.Group || !after.Posts.Any(post => post.To is Audience.ToGroup));
        // What was told in private comes into a residents' group when its reporter agreed, or as a danger that staff have confirmed.
        Assert.True(
            ticket.Consent is PublicConsent.NotNeeded or PublicConsent.Yes
            || !after.Posts.Any(post => post.To is Audience.ToGroup(var group) && group != "group-staff" && !(ticket.Confirmed && (ticket.Hazard || post.Text == PostText.OutOfUse))));
        Assert.All(after.Posts, post => Assert.True(post.NotBefore >= matter.Clock.Now));
    }

    private static TicketMove AnyMove(Random random, long now) => random.Next(34) switch
    {
        0 or 1 => new TicketMove.Accept(),
        2 => new TicketMove.Progress { Words = Words(random) },
        3 => random.Next(2) == 0 ? new TicketMove.Confirm() : new TicketMove.Anonymise(),
        4 => new TicketMove.PartDone { Words = Words(random) },
        5 or 6 => new TicketMove.Resolve { Words = Words(random) },
        7 => new TicketMove.Rate(random.Next(3) == 0 ? Rating.Partly : Rating.Not) { Words = Words(random) },
        8 => new TicketMove.Rate(random.Next(2) == 0 ? Rating.Satisfied : Rating.Basic),
        9 => new TicketMove.Reopen { Words = Words(random) },
        10 => random.Next(4) == 0 ? new TicketMove.Withdraw() : new TicketMove.Close(),
        11 => new TicketMove.Support(random.Next(2) == 0, random.Next(2) == 0),
        12 => new TicketMove.Add { Place = new(Pick(random, Places), Entrance: "2"), Words = Words(random) },
        13 => new TicketMove.Correct { Place = new(Pick(random, Places)) },
        14 => new TicketMove.Correct { Category = Pick(random, Categories), About = random.Next(4) == 0 ? Pick(random, AnyUnits[..^1]) : null },
        15 => new TicketMove.Return(random.Next(2) == 0 ? "红线外" : "红线内"),
        16 => new TicketMove.Transfer(Pick(random, AnyUnits)),
        17 => new TicketMove.Joint(Pick(random, AnyUnits)),
        18 => new TicketMove.Extend(random.Next(-1, 5)) { Words = Words(random) },
        19 => new TicketMove.Park(now + TimeSpan.FromHours(random.Next(-10, 200)).Ticks / TimeSpan.TicksPerMillisecond) { Words = Words(random) },
        20 => new TicketMove.Ask { Words = Words(random) },
        21 => random.Next(2) == 0 ? new TicketMove.Wake() : new TicketMove.Resume(),
        22 => new TicketMove.NotPossible { Words = Words(random) },
        23 => new TicketMove.Again { Words = Words(random) },
        24 => random.Next(2) == 0 ? new TicketMove.Explain { Words = Words(random) } : new TicketMove.Table { Words = Words(random) },
        29 => new TicketMove.Hear((Rating)random.Next(4), random.Next(2) == 0 ? Hearing.ByPhone : Hearing.AtTheDoor),
        28 => new TicketMove.Prove(random.Next(0, 3)),
        27 => random.Next(6) == 0 ? new TicketMove.Merge(Other) : new TicketMove.Absorb(random.Next(0, 4), random.Next(0, 3)),
        26 => random.Next(2) == 0 ? new TicketMove.View() : new TicketMove.Split("QY-2026-000009") { Words = Words(random) },
        32 => new TicketMove.Report([.. ReportBody.All.Take(random.Next(3)).Select(body => body.Key)], now - random.Next(-5, 60_000)) { Words = Words(random) },
        31 => random.Next(2) == 0 ? new TicketMove.Contact() : new TicketMove.WhoAsked(Village.Property),
        30 => new TicketMove.Relay { Words = Words(random) },
        25 => new TicketMove.Supervise(random.Next(1, 4)),
        _ => random.Next(2) == 0 ? new TicketMove.Alert(random.Next(1, 4)) : new TicketMove.Consent(random.Next(2) == 0),
    };

    private static Actor AnyActor(Random random) => random.Next(10) switch
    {
        < 3 => Actor.Resident(Village.Li),
        3 => Actor.Resident(Village.Wang) with { Joined = random.Next(2) == 0 },
        4 => Actor.System,
        _ => Village.StaffOf(Pick(random, Staff)),
    };

    private static Guid? Words(Random random) => random.Next(4) == 0 ? null : Guid.CreateVersion7();

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static string Snapshot(Ticket ticket) => JsonSerializer.Serialize(ticket);
}
