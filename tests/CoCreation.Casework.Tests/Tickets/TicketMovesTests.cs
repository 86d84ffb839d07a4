namespace CoCreation.Casework.Tests.Tickets;

public sealed class TicketMovesTests
{
    [Fact]
    public void Every_move_but_opening_stands_in_the_table_once()
    {
        Assert.Equal(Enum.GetValues<MoveKind>().Except([MoveKind.Open]), TicketMoves.All.Select(rule => rule.Move).Order());
    }

    [Theory]
    [InlineData(TicketState.Dispatched, Part.Lead, "Accept Progress Confirm Resolve Support Add Correct Return Transfer Joint")]
    [InlineData(TicketState.Accepted, Part.Lead, "Progress Confirm Resolve Support Add Correct Return Transfer Joint Extend")]
    [InlineData(TicketState.Accepted, Part.Helper, "Progress Confirm PartDone Support Add")]
    [InlineData(TicketState.Resolved, Part.Superior, "Reopen Support Add")]
    [InlineData(TicketState.Resolved, Part.Reporter, "Rate Support Add Consent Anonymise")]
    [InlineData(TicketState.Closed, Part.Reporter, "Rate Consent")]
    [InlineData(TicketState.Closed, Part.Lead, "")]
    [InlineData(TicketState.Withdrawn, Part.Reporter, "")]
    public void The_table_says_what_each_part_may_do(TicketState state, Part part, string moves)
    {
        var allowed = TicketMoves.Allowed(state, part | Part.Anybody, hazard: false);

        Assert.Equal(moves, string.Join(' ', allowed));
    }

    [Fact]
    public void Whoever_is_called_to_a_danger_may_take_it_on_and_end_it()
    {
        Assert.Contains(MoveKind.Accept, TicketMoves.Allowed(TicketState.Dispatched, Part.Helper, hazard: true));
        Assert.DoesNotContain(MoveKind.Accept, TicketMoves.Allowed(TicketState.Dispatched, Part.Helper, hazard: false));
    }
}
