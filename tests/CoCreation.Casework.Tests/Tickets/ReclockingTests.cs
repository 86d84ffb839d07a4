namespace CoCreation.Casework.Tests.Tickets;

public sealed class ReclockingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void Another_class_counts_from_when_it_came_in()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00");
        matter.Clock.Set("2026-11-20 15:00");

        Correct(matter, Village.Light);

        Assert.Equal((Village.At("2026-11-22 10:00"), Village.At("2026-11-22 10:00")), (matter.Ticket.FirstDeadline, matter.Ticket.Deadline));
        Assert.Equal((Village.At("2026-11-21 10:00"), Village.At("2026-11-20 19:00")), (matter.Ticket.AnswerBy, matter.Ticket.AcceptBy));
    }

    [Fact]
    public void The_clock_that_stood_still_for_a_question_is_not_lost()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Ask { Words = Guid.CreateVersion7() }, "staff-property");
        matter.Clock.Set("2026-11-20 15:00");
        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Li);

        Correct(matter, Village.Light);

        Assert.Equal((Village.At("2026-11-22 10:00"), Village.At("2026-11-22 15:00")), (matter.Ticket.FirstDeadline, matter.Ticket.Deadline));
    }

    [Fact]
    public void More_time_that_was_given_is_not_lost_but_where_it_turns_out_urgent()
    {
        Matter Extended()
        {
            var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-property");
            matter.Do(new TicketMove.Extend(2) { Words = Guid.CreateVersion7() }, "staff-property");
            return matter;
        }

        Assert.Equal(Village.At("2026-11-24 10:00"), Correct(Extended(), Village.Light).Ticket.Deadline);
        Assert.Equal(Village.At("2026-11-20 12:00"), Correct(Extended(), Village.Trapped).Ticket.Deadline);
    }

    [Fact]
    public void A_date_that_was_ordered_stays()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-20 10:00");
        matter.Do(new TicketMove.Hasten(Village.At("2026-11-21 18:00")), Actor.System);

        Assert.Equal(Village.At("2026-11-21 18:00"), Correct(matter, Village.Attitude).Ticket.Deadline);
    }

    [Fact]
    public void What_is_done_again_keeps_what_people_were_promised()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Resolved().Do(Matter.Rating(Rating.Not), Li);
        var promised = matter.Ticket.Deadline;

        Correct(matter, Village.Attitude, "staff-community");

        Assert.Equal(promised, matter.Ticket.Deadline);
    }

    [Fact]
    public void Nobody_is_late_for_what_they_could_not_know()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-20 10:00");
        matter.Clock.Set("2026-11-20 20:00");

        Correct(matter, Village.Trapped);

        Assert.Equal((Village.At("2026-11-20 22:00"), Village.At("2026-11-20 20:30")), (matter.Ticket.Deadline, matter.Ticket.AnswerBy));
    }

    [Fact]
    public void What_was_late_stays_late()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00");
        matter.Clock.Set("2026-11-23 10:00");

        Correct(matter, Village.Light);

        Assert.Equal((Village.At("2026-11-22 10:00"), Village.At("2026-11-21 10:00")), (matter.Ticket.Deadline, matter.Ticket.AnswerBy));
    }

    [Fact]
    public void An_answer_that_was_given_is_judged_by_the_clock_it_had()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Progress { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() }, "staff-property");
        var by = matter.Ticket.AnswerBy;

        Assert.Equal(by, Correct(matter, Village.Light).Ticket.AnswerBy);
    }

    private static Matter Correct(Matter matter, string category, string? staff = null)
    {
        var move = new TicketMove.Correct { Category = category };
        return staff is null ? matter.Do(move, Li) : matter.Do(move, staff);
    }
}
