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
        var next = Ticket.Next(kind, Actor, Now, state, after, Move);
        Ticket.Apply(next);
        _events.Add(next);
    }

    public void Add(TicketEventKind kind, TicketFields after) => Add(kind, Ticket.State, after);
}
