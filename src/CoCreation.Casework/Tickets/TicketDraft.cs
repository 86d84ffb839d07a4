namespace CoCreation.Casework;

/// <summary>A ticket while one move is being decided: each event is applied as it is written.</summary>
internal sealed class TicketDraft(Ticket ticket, Actor actor, long now, TicketMove move)
{
    private readonly List<TicketEvent> _events = [];

    public Ticket Ticket { get; } = ticket;

    public Actor Actor { get; } = actor;

    public long Now { get; } = now;

    public TicketMove Move { get; } = move;

    public IReadOnlyList<TicketEvent> Events => _events;

    public void Add(TicketEventKind kind, TicketState state, TicketFields after)
    {
        var next = Ticket.Next(kind, Actor, Now, state, Tidy(after), Move);
        Ticket.Apply(next);
        _events.Add(next);
    }

    public void Add(TicketEventKind kind, TicketFields after) => Add(kind, Ticket.State, after);

    /// <summary>Nobody helps, or is asked to take over, who leads already or is complained about.</summary>
    private TicketFields Tidy(TicketFields after)
    {
        if (after is { Lead: null, Offered: null, Helpers: null, HiddenFrom: null })
        {
            return after;
        }

        var lead = after.Lead ?? Ticket.Lead.Value;
        var hidden = after.HiddenFrom ?? [.. Ticket.HiddenFrom.Select(unit => unit.Value)];
        var helpers = after.Helpers ?? [.. Ticket.Helpers.Select(unit => unit.Value)];
        var offered = after.Offered ?? Ticket.Offered?.Value ?? "";
        return after with
        {
            Helpers = [.. helpers.Where(unit => unit != lead && !hidden.Contains(unit)).Distinct()],
            Offered = offered == lead || hidden.Contains(offered) ? "" : offered,
        };
    }
}
