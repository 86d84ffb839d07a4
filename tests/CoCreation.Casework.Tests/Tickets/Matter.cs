namespace CoCreation.Casework.Tests;

/// <summary>A ticket with its history, for tests to play moves on.</summary>
public sealed class Matter
{
    private readonly List<TicketEvent> _events;

    private Matter(Ticket ticket, IReadOnlyList<TicketEvent> events, Route route, CaseRules rules, StoppedClock clock)
    {
        (Ticket, _events, Route, Rules, Clock) = (ticket, [.. events], route, rules, clock);
        Last = events;
    }

    public Ticket Ticket { get; }

    public Route Route { get; }

    public CaseRules Rules { get; private set; }

    public StoppedClock Clock { get; }

    public IReadOnlyList<TicketEvent> Events => _events;

    /// <summary>The events of the last move.</summary>
    public IReadOnlyList<TicketEvent> Last { get; private set; }

    public Consequences After => Rules.After(Ticket, Last);

    public static Matter Open(
        string category = Village.Lift,
        UnitId? place = null,
        string? raisedIn = "group-building-3",
        CaseRules? rules = null,
        string? at = null,
        UnitId? about = null,
        bool assumed = false,
        string? filer = null,
        bool trial = false,
        int earlier = 0)
    {
        var clock = new StoppedClock();
        if (at is not null)
        {
            clock.Set(at);
        }

        rules ??= Village.Rules;
        var move = new TicketMove.Open
        {
            Category = category,
            Place = new(place ?? Village.Building3),
            RaisedIn = raisedIn,
            About = about,
            PlaceAssumed = assumed,
            Trial = trial,
            Earlier = earlier,
            Words = Guid.CreateVersion7(),
            For = filer is null ? null : Guid.Empty,
        };
        var actor = filer is null ? Actor.Resident(Village.Li) : Village.StaffOf(filer, rules);
        var (ticket, events, route) = TicketDecisions.Open(move, Guid.CreateVersion7(), new("QY", 2026, 1), actor, rules, clock.Now);
        return new(ticket, events, route, rules, clock);
    }

    /// <summary>From now on under other rules.</summary>
    public Matter Under(CaseRules rules)
    {
        Rules = rules;
        return this;
    }

    public Decision Try(TicketMove move, Actor actor)
    {
        var decision = Ticket.Decide(move, actor, Rules, Clock.Now);
        if (decision is Decision.Moved moved)
        {
            Ticket.Apply(moved.Events);
            _events.AddRange(moved.Events);
            Last = moved.Events;
        }

        return decision;
    }

    public Decision Try(TicketMove move, string staff) => Try(move, Village.StaffOf(staff, Rules));

    /// <summary>Makes a move that has to succeed.</summary>
    public Matter Do(TicketMove move, string staff) => Do(move, Village.StaffOf(staff, Rules));

    public Matter Do(TicketMove move, Actor actor)
    {
        var decision = Try(move, actor);
        Assert.True(decision is Decision.Moved, $"{move} by {actor.Staff ?? "a resident"} in {Ticket.State}: {decision}");
        return this;
    }

    /// <summary>Makes a move that has to be refused, and leaves no trace.</summary>
    public Decision.Refused Refused(TicketMove move, Actor actor)
    {
        var version = Ticket.Version;
        var refused = Assert.IsType<Decision.Refused>(Try(move, actor));
        Assert.Equal(version, Ticket.Version);
        return refused;
    }

    public Decision.Refused Refused(TicketMove move, string staff) => Refused(move, Village.StaffOf(staff, Rules));

    public Matter Resolved(string staff = "staff-property") => Do(new TicketMove.Resolve { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() }, staff);

    public static TicketMove.Rate Rating(Rating rating) => new(rating) { Words = Guid.CreateVersion7() };
}
