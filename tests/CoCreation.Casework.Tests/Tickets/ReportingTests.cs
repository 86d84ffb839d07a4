namespace CoCreation.Casework.Tests.Tickets;

public sealed class ReportingTests
{
    private static readonly TicketMove.Resolve Done = new() { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() };

    [Fact]
    public void Harm_to_a_child_ends_only_when_it_was_said_to_whom_and_when_it_was_reported()
    {
        var matter = Matter.Open(Village.Child).Do(new TicketMove.Accept(), "staff-community");

        Assert.Equal(RefusalCode.NeedsReport, matter.Refused(Done, "staff-community").Code);
        Assert.Equal(RefusalCode.NeedsReport, matter.Refused(new TicketMove.NotPossible { Words = Guid.CreateVersion7() }, "staff-community").Code);
        Assert.Equal(RefusalCode.NeedsReport, matter.Refused(new TicketMove.Table { Words = Guid.CreateVersion7() }, "staff-street").Code);

        var at = matter.Clock.Now - 60_000;
        matter.Do(Reported(at, "police"), "staff-community").Do(Reported(matter.Clock.Now, "civil-affairs"), "staff-community");

        Assert.Equal(["police", "civil-affairs"], matter.Ticket.ReportedTo);
        Assert.Equal(at, matter.Ticket.ReportedAt);
        Assert.Equal(TicketState.Resolved, matter.Do(Done, "staff-community").Ticket.State);
    }

    [Fact]
    public void A_report_without_words_to_nobody_or_in_the_future_is_none()
    {
        var matter = Matter.Open(Village.Child);

        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(new TicketMove.Report(["police"], matter.Clock.Now), "staff-community").Code);
        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(Reported(matter.Clock.Now), "staff-community").Code);
        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(Reported(matter.Clock.Now + 1, "police"), "staff-community").Code);
        Assert.Equal(RefusalCode.NothingToReport, Matter.Open().Refused(Reported(0, "police"), "staff-community").Code);
    }

    [Fact]
    public void No_correction_lifts_the_duty()
    {
        var matter = Matter.Open(Village.Child).Do(new TicketMove.Correct { Category = Village.Noise }, Actor.Resident(Village.Li));

        Assert.Equal((MandatoryReport.Child, PublishClass.Secret), (matter.Ticket.MustReport, matter.Ticket.Publish));
        Assert.Equal(RefusalCode.NeedsReport, matter.Refused(Done, "staff-community").Code);
    }

    [Fact]
    public void Whoever_told_of_it_may_leave_it_and_it_goes_on()
    {
        var matter = Matter.Open(Village.Child).Do(new TicketMove.Withdraw(), Actor.Resident(Village.Li));

        Assert.Equal((TicketState.Dispatched, Guid.Empty), (matter.Ticket.State, matter.Ticket.Reporter));
    }

    [Fact]
    public void Nobody_is_contacted_about_it_unasked()
    {
        var matter = Matter.Open(Village.Child, raisedIn: null).Do(new TicketMove.Accept(), "staff-community");
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToPerson or Audience.ToGroup);

        Assert.Equal(RefusalCode.CallsNobodyBack, matter.Refused(new TicketMove.Ask { Words = Guid.CreateVersion7() }, "staff-community").Code);
        Assert.Equal(RefusalCode.CallsNobodyBack, matter.Refused(new TicketMove.Relay { Words = Guid.CreateVersion7() }, "staff-community").Code);
        matter.Do(Reported(matter.Clock.Now, "police"), "staff-community").Do(Done, "staff-community");
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToPerson or Audience.ToGroup);
        Assert.DoesNotContain(matter.After.Timers, timer => timer.Kind is TimerKind.AskRating or TimerKind.RemindRating);
        Assert.Equal(RefusalCode.CallsNobodyBack, matter.Refused(new TicketMove.Hear(Rating.Satisfied, Hearing.ByPhone), "staff-street").Code);
    }

    [Theory]
    [InlineData("派出所 14:20 已接警，民政也来了", "police civil-affairs")]
    [InlineData("打了12355", "youth")]
    [InlineData("told the police at 14:20", "police")]
    [InlineData("跟家长谈了", "")]
    public void The_words_name_the_offices(string words, string keys)
    {
        Assert.Equal(keys, string.Join(' ', ReportBody.Named(words).Select(body => body.Key)));
    }

    private static TicketMove.Report Reported(long at, params string[] to) => new(to, at) { Words = Guid.CreateVersion7() };
}
