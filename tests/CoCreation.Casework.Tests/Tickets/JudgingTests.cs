namespace CoCreation.Casework.Tests.Tickets;

public sealed class JudgingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);
    private static readonly Actor Wang = Actor.Resident(Village.Wang) with { Joined = true };

    [Fact]
    public void Whoever_told_of_it_too_may_say_that_it_is_solved_and_the_reporter_has_the_last_word()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Satisfied), Wang);

        Assert.Equal((TicketState.Resolved, (Rating?)null), (matter.Ticket.State, matter.Ticket.Rating));
        Assert.Equal((TicketEventKind.Seconded, (Rating?)Rating.Satisfied), (matter.Last[0].Kind, matter.Last[0].Change().After.Second));
        matter.Do(Matter.Rating(Rating.Basic), Li);
        Assert.Equal(TicketState.Closed, matter.Ticket.State);
    }

    [Fact]
    public void Whoever_told_of_it_too_may_say_that_it_is_not()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Wang);

        Assert.Equal((TicketState.Dispatched, Village.Community), (matter.Ticket.State, matter.Ticket.Lead));
    }

    [Fact]
    public void When_its_reporter_has_left_the_others_close_it()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Wang).Do(new TicketMove.Withdraw(), Li).Resolved().Do(Matter.Rating(Rating.Satisfied), Wang);

        Assert.Equal(TicketState.Closed, matter.Ticket.State);
    }

    [Fact]
    public void The_others_are_asked_with_the_reporter()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Wang).Resolved();
        var ask = matter.After.Timers.Single(timer => timer.Kind == TimerKind.AskRating);

        Assert.Equal([new Audience.ToPerson(Village.Li), new Audience.ToCoReporters()], TimerRule.PostsOf(ask, matter.Ticket, ask.Due, Village.Rules).Select(post => post.To));
    }

    [Fact]
    public void A_word_that_staff_heard_counts_and_is_told_to_whoever_said_it()
    {
        var matter = Matter.Open().Resolved().Do(new TicketMove.Hear(Rating.Satisfied, Hearing.ByPhone), "staff-building");

        Assert.Equal((TicketState.Closed, (Rating?)Rating.Satisfied), (matter.Ticket.State, matter.Ticket.Rating));
        Assert.Equal(("staff-building", (Hearing?)Hearing.ByPhone), (matter.Last[0].Staff!, matter.Last[0].Change().After.Heard));
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.ToReporterHeard && post.To == new Audience.ToPerson(Village.Li));
        matter.Do(Matter.Rating(Rating.Not), Li);
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
    }

    [Theory]
    [InlineData("staff-property")]
    [InlineData("staff-chengguan")]
    public void Nobody_who_did_the_work_or_helped_hears_how_it_went(string staff)
    {
        var matter = Matter.Open().Do(new TicketMove.Joint(Village.Chengguan), "staff-property").Resolved();

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Hear(Rating.Satisfied, Hearing.AtTheDoor), staff).Code);
    }

    [Fact]
    public void Whoever_did_some_of_it_before_another_took_it_on_hears_nothing_either()
    {
        var worked = Matter.Open().Do(new TicketMove.Accept(), "staff-community").Do(new TicketMove.Progress { Words = Guid.CreateVersion7() }, "staff-community").Do(new TicketMove.Transfer(Village.Property), "staff-community").Resolved();
        var passedOn = Matter.Open().Do(new TicketMove.Accept(), "staff-community").Do(new TicketMove.Transfer(Village.Property), "staff-community").Resolved();

        Assert.Equal(RefusalCode.NotYours, worked.Refused(new TicketMove.Hear(Rating.Satisfied, Hearing.AtTheDoor), "staff-community").Code);
        Assert.DoesNotContain(MoveKind.Hear, Village.Rules.Allowed(worked.Ticket, Village.StaffOf("staff-community")));
        passedOn.Do(new TicketMove.Hear(Rating.Satisfied, Hearing.AtTheDoor), "staff-community");
    }

    [Fact]
    public void Nobody_hears_it_from_whoever_wants_to_stay_unknown()
    {
        var matter = Matter.Open().Do(new TicketMove.Anonymise(), Li).Resolved();

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Hear(Rating.Satisfied, Hearing.ByPhone), "staff-building").Code);
    }

    [Fact]
    public void Where_a_photo_is_asked_for_it_is_awaited_until_one_comes()
    {
        var matter = Matter.Open(Village.Rubbish).Resolved();
        Assert.True(matter.Ticket.ProofAwaited);

        matter.Do(new TicketMove.Prove(2), "staff-property");

        Assert.Equal((false, 2, TicketState.Resolved), (matter.Ticket.ProofAwaited, matter.Ticket.Proofs, matter.Ticket.State));
    }

    [Fact]
    public void A_photo_that_comes_with_the_word_is_its_proof_and_elsewhere_none_is_asked_for()
    {
        var shown = Matter.Open(Village.Rubbish).Do(new TicketMove.Resolve(1) { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.False(shown.Ticket.ProofAwaited);
        Assert.False(Matter.Open(Village.Lift).Resolved().Ticket.ProofAwaited);
    }

    [Fact]
    public void Without_its_photo_silence_closes_nothing_and_the_unit_is_reminded_each_week()
    {
        var matter = Matter.Open(Village.Rubbish).Resolved();
        var ask = matter.After.Timers.Single(timer => timer.Kind == TimerKind.AskRating);
        var remind = TimerRule.NextOf(ask, matter.Ticket, ask.Due, Village.Rules)!;
        var close = TimerRule.NextOf(remind, matter.Ticket, remind.Due, Village.Rules)!;

        Assert.Null(TimerRule.MoveOf(close, matter.Ticket));
        Assert.Equal([PostText.StaffProof], TimerRule.PostsOf(close, matter.Ticket, close.Due, Village.Rules).Select(post => post.Text));
        var next = TimerRule.NextOf(close, matter.Ticket, close.Due, Village.Rules)!;
        Assert.Equal(close.Due + (7 * 86_400_000L), next.Due);
        matter.Do(new TicketMove.Prove(1), "staff-property");
        Assert.IsType<TicketMove.Close>(TimerRule.MoveOf(next, matter.Ticket));
    }
}
