namespace CoCreation.Casework.Tests.Tickets;

public sealed class TicketMovesTests
{
    [Fact]
    public void Every_move_but_opening_stands_in_the_table_once_for_each_state()
    {
        Assert.Equal(Enum.GetValues<MoveKind>().Where(move => move != MoveKind.Open), TicketMoves.All.Select(rule => rule.Move).Distinct().Order());
        Assert.All(TicketMoves.All.GroupBy(rule => rule.Move), rules => Assert.Distinct(rules.SelectMany(rule => rule.From)));
    }

    [Theory]
    [InlineData(TicketState.Dispatched, Part.Lead, "Accept Progress Confirm Resolve NotPossible Table Merge Absorb Split View Contact Relay Report Support Add Correct Return Transfer Joint")]
    [InlineData(TicketState.Accepted, Part.Lead, "Progress Confirm Resolve NotPossible Table Merge Absorb Split View Contact Relay Report Support Add Correct Return Transfer Joint Extend Park Ask")]
    [InlineData(TicketState.Accepted, Part.Helper, "Progress Confirm PartDone Absorb View Contact Relay Report Support Add")]
    [InlineData(TicketState.Resolved, Part.Superior, "Prove Reopen View Contact Relay Report Support Add")]
    [InlineData(TicketState.Resolved, Part.Reporter, "Rate Support Add Consent Anonymise")]
    [InlineData(TicketState.ToDecide, Part.Lead, "Again Explain Table Merge Absorb Split View Contact Relay Report Support Add")]
    [InlineData(TicketState.NotPossible, Part.Superior, "Reopen Table View Contact Relay Report Support Add")]
    [InlineData(TicketState.Closed, Part.Reporter, "Rate Consent")]
    [InlineData(TicketState.Closed, Part.Lead, "Prove View Contact")]
    [InlineData(TicketState.Withdrawn, Part.Reporter, "")]
    public void The_table_says_what_each_part_may_do(TicketState state, Part part, string moves)
    {
        var allowed = TicketMoves.Allowed(state, part | Part.Anybody, hazard: false);

        Assert.Equal(moves, string.Join(' ', allowed));
    }

    [Fact]
    public void Every_state_but_the_first_can_be_reached_and_every_open_one_left()
    {
        var reached = TicketMoves.All.SelectMany(rule => rule.To).ToHashSet();

        Assert.Empty(Enum.GetValues<TicketState>().Except(reached).Except([TicketState.Received]));
        Assert.All(Enum.GetValues<TicketState>().Where(state => state.IsOpen()), state => Assert.Contains(TicketMoves.All, rule => rule.From.Contains(state) && rule.To.Any(to => to != state)));
    }

    [Fact]
    public void Whoever_is_called_to_a_danger_may_take_it_on_and_end_it()
    {
        Assert.Contains(MoveKind.Accept, TicketMoves.Allowed(TicketState.Dispatched, Part.Helper, hazard: true));
        Assert.DoesNotContain(MoveKind.Accept, TicketMoves.Allowed(TicketState.Dispatched, Part.Helper, hazard: false));
    }
}
