namespace CoCreation.Casework.Tests.Tickets;

public sealed class ClaimingTests
{
    private static readonly Actor Holder = Actor.Resident(Village.Li) with { HoldsCode = true };

    [Fact]
    public void What_was_filed_at_a_door_becomes_its_residents_and_stands_as_it_stood()
    {
        var matter = Matter.Open(filer: "head-3").Do(new TicketMove.Accept(), "staff-property");

        matter.Do(new TicketMove.Claim(), Holder);

        Assert.Equal((Village.Li, TicketState.Accepted), (matter.Ticket.Reporter, matter.Ticket.State));
        Assert.Equal([(TicketEventKind.Claimed, Village.Li, matter.Clock.Now)], matter.Last.Select(each => (each.Kind, each.Person, each.At)));
        Assert.Equal("head-3", matter.Events[0].Staff);
        matter.Resolved().Do(Matter.Rating(Rating.Satisfied), Actor.Resident(Village.Li));
        Assert.Equal(TicketState.Closed, matter.Ticket.State);
    }

    [Fact]
    public void Without_the_code_and_once_it_is_somebodys_it_is_not_to_be_had()
    {
        var matter = Matter.Open(filer: "staff-grid");

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Claim(), Actor.Resident(Village.Li)).Code);
        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Claim(), Village.StaffOf("staff-property") with { HoldsCode = true }).Code);
        Assert.Equal(RefusalCode.NotYours, Matter.Open().Refused(new TicketMove.Claim(), Actor.Resident(Guid.NewGuid()) with { HoldsCode = true }).Code);
    }

    [Fact]
    public void Who_holds_the_code_of_a_secret_matter_may_know_of_it()
    {
        var matter = Matter.Open(Village.Missing, filer: "staff-grid");

        Assert.False(Visibility.Knows(Village.Rules, Actor.Resident(Village.Li), matter.Ticket));
        Assert.True(Visibility.Knows(Village.Rules, Holder, matter.Ticket));
    }

    [Fact]
    public void Until_then_those_who_did_the_work_do_not_say_how_it_was_judged()
    {
        var matter = Matter.Open(filer: "head-3").Resolved();
        var heard = new TicketMove.Hear(Rating.Satisfied, Hearing.AtTheDoor);

        Assert.Equal(RefusalCode.NotYours, matter.Refused(heard, "staff-property").Code);
        Assert.Equal(TicketState.Closed, matter.Do(heard, "staff-grid").Ticket.State);
    }

    [Theory]
    [InlineData("2026-11-24 11:00", "2026-11-25 10:00")]
    [InlineData("2026-11-26 21:00", "2026-11-27 09:00")]
    [InlineData("2026-11-27 15:00", "2026-11-27 15:00")]
    public void Claimed_when_it_is_done_its_resident_is_asked_when_it_can_be_judged(string claimed, string asked)
    {
        var matter = Matter.Open(filer: "head-3", at: "2026-11-24 10:00").Resolved();
        var unclaimed = Assert.Single(matter.After.Timers, timer => timer.Kind == TimerKind.CloseUnrated);
        Assert.DoesNotContain(matter.After.Timers, timer => timer.Kind == TimerKind.AskRating);
        matter.Clock.Set(claimed);

        var after = matter.Do(new TicketMove.Claim(), Holder).After;

        var at = Village.At(asked);
        var day = (long)TimeSpan.FromDays(1).TotalMilliseconds;
        var next = Assert.Single(after.Timers);
        if (at > matter.Clock.Now)
        {
            Assert.Equal((TimerKind.AskRating, at), (next.Kind, next.Due));
            next = TimerRule.NextOf(next, matter.Ticket, at, Village.Rules)!;
        }
        else
        {
            Assert.Contains(after.Posts, post => post.Text == PostText.AskRating && post.To == new Audience.ToPerson(Village.Li));
        }

        Assert.Equal((TimerKind.RemindRating, at + (3 * day)), (next.Kind, next.Due));
        var close = TimerRule.NextOf(next, matter.Ticket, next.Due, Village.Rules)!;
        Assert.Equal((TimerKind.CloseUnrated, at + (10 * day)), (close.Kind, close.Due));

        // What would have closed it while it was nobody's is void.
        Assert.Null(TimerRule.MoveOf(unclaimed, matter.Ticket));
        Assert.IsType<TicketMove.Close>(TimerRule.MoveOf(close, matter.Ticket));
    }

    [Fact]
    public void What_nobody_claims_is_closed_all_the_same()
    {
        var matter = Matter.Open(filer: "head-3").Resolved();

        Assert.IsType<TicketMove.Close>(TimerRule.MoveOf(matter.After.Timers.Single(timer => timer.Kind == TimerKind.CloseUnrated), matter.Ticket));
    }

    [Fact]
    public void A_code_is_taken_in_small_letters_too_and_is_kept_as_a_hash_only()
    {
        var (claim, code) = TicketClaim.Give(Guid.NewGuid(), "staff-grid");

        Assert.DoesNotContain(code, claim.Hash, StringComparison.OrdinalIgnoreCase);
        Assert.True(claim.Takes(code.ToLowerInvariant()));
        Assert.Equal(0, claim.Tries);
    }

    [Fact]
    public void After_five_wrong_codes_the_right_one_is_void()
    {
        var (claim, code) = TicketClaim.Give(Guid.NewGuid(), "staff-grid");

        for (var tries = 1; tries < TicketClaim.MostTries; tries++) Assert.False(claim.Takes("000000"));

        Assert.True(claim.Takes(code));
        Assert.False(claim.Takes("000000"));
        Assert.False(claim.Takes(code));
    }

    [Fact]
    public void A_code_is_good_once()
    {
        var (claim, code) = TicketClaim.Give(Guid.NewGuid(), "staff-grid");

        claim.ClaimedAt = 1;

        Assert.False(claim.Takes(code));
    }
}
