namespace CoCreation.Casework.Tests.Tickets;

public sealed class DispatchingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void On_trial_a_route_is_a_draft_that_only_the_dispatcher_hears_of()
    {
        var matter = Matter.Open(trial: true);

        Assert.Equal((TicketState.Received, Village.Property), (matter.Ticket.State, matter.Ticket.Lead));
        Assert.All(matter.After.Posts, post => Assert.Equal((PostText.StaffDraft, new Audience.ToStaff("staff-community")), (post.Text, post.To)));
        Assert.Single(matter.After.Posts);
    }

    [Fact]
    public void Sent_as_it_is_it_goes_to_the_unit_drafted_with_the_deadline_that_ran_from_the_opening()
    {
        var matter = Matter.Open(trial: true, at: "2026-11-20 10:00");
        var deadline = matter.Ticket.Deadline;
        matter.Clock.Set("2026-11-20 10:10");

        matter.Do(new TicketMove.Dispatch(), "staff-community");

        Assert.Equal((TicketState.Dispatched, Village.Property, deadline), (matter.Ticket.State, matter.Ticket.Lead, matter.Ticket.Deadline));
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffNew, To: Audience.ToStaff("staff-property") });
    }

    [Fact]
    public void Another_unit_is_on_record_with_who_chose_it_and_what_was_drafted()
    {
        var matter = Matter.Open(trial: true).Do(new TicketMove.Dispatch { To = Village.Grid }, "staff-community");

        var sent = Assert.Single(matter.Last);
        Assert.Equal((TicketEventKind.Dispatched, "staff-community"), (sent.Kind, sent.Staff));
        Assert.Equal((Village.Property.Value, Village.Grid.Value), (sent.Change().Before.Lead, sent.Change().After.Lead));
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToStaff("staff-property"));
    }

    [Fact]
    public void Another_kind_is_a_correction_and_goes_where_that_kind_goes()
    {
        var matter = Matter.Open(trial: true).Do(new TicketMove.Dispatch { Category = Village.Gas }, "staff-community");

        Assert.Contains(matter.Last, each => each.Kind == TicketEventKind.Corrected && each.Change() is { Before.Category: Village.Lift, After.Category: Village.Gas });
        Assert.True(matter.Ticket.Hazard);
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
    }

    [Fact]
    public void Danger_and_secrets_wait_for_nobody()
    {
        Assert.Equal(TicketState.Dispatched, Matter.Open(Village.Gas, trial: true).Ticket.State);
        Assert.Equal(TicketState.Dispatched, Matter.Open(Village.AboutStaff, trial: true).Ticket.State);
    }

    [Fact]
    public void A_draft_that_turns_out_to_be_a_danger_goes_out_at_once()
    {
        var matter = Matter.Open(trial: true).Do(new TicketMove.Correct { Category = Village.Trapped }, Li);

        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.StaffAlert);
    }

    [Fact]
    public void A_draft_whose_place_is_corrected_is_drafted_anew()
    {
        var matter = Matter.Open(trial: true).Do(new TicketMove.Correct { Place = new(Village.Community) }, Li);

        Assert.Equal(TicketState.Received, matter.Ticket.State);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffDraft, To: Audience.ToStaff("staff-community") });
    }

    [Fact]
    public void Only_those_who_send_out_send_a_draft_and_only_once()
    {
        var matter = Matter.Open(trial: true);

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Dispatch(), "staff-property").Code);
        matter.Do(new TicketMove.Dispatch(), "staff-community");
        matter.Refused(new TicketMove.Dispatch(), "staff-community");
    }

    [Fact]
    public void A_named_dispatcher_stands_before_the_desk()
    {
        var grid = Village.Sample.Staff.Single(staff => staff.Key == "staff-grid");
        var rules = new CaseRules(
            new([Village.Sample with { Staff = [.. Village.Sample.Staff.Where(staff => staff != grid), grid with { Roles = [StaffRoles.Dispatcher] }] }]), Village.Rules.Taxonomy, Village.Rules.Options);

        var matter = Matter.Open(rules: rules, trial: true);

        Assert.Equal(new Audience.ToStaff("staff-grid"), Assert.Single(matter.After.Posts).To);
        matter.Do(new TicketMove.Dispatch(), "staff-grid");
    }

    [Fact]
    public void Without_anybody_it_goes_by_itself_after_half_an_hour_at_most()
    {
        var matter = Matter.Open(trial: true, at: "2026-11-20 10:00");

        var timer = Assert.Single(matter.After.Timers, timer => timer.Kind == TimerKind.SendDraft);
        Assert.InRange(timer.Due, Village.At("2026-11-20 10:00") + 1, Village.At("2026-11-20 10:30"));
        matter.Do(TimerRule.MoveOf(timer, matter.Ticket)!, Actor.System);
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
    }

    [Theory]
    [InlineData("2026-11-23 10:00", "2026-11-23 10:30")]
    [InlineData("2026-11-23 17:20", "2026-11-24 09:05")]
    [InlineData("2026-11-23 20:00", "2026-11-24 09:15")]
    [InlineData("2026-11-21 09:00", "2026-11-22 01:00")]
    public void The_half_hour_is_one_of_duty_and_never_takes_the_time_to_take_it_on(string opened, string sent)
    {
        var matter = Matter.Open(Taxonomy.Other, trial: true, at: opened, rules: Village.With(Village.Kept));

        Assert.Equal(Village.At(sent), matter.After.Timers.Single(timer => timer.Kind == TimerKind.SendDraft).Due);
    }

    [Fact]
    public void A_matter_that_waited_is_pressed_like_any_other()
    {
        var (direct, waited) = (Matter.Open(at: "2026-11-20 10:00"), Matter.Open(trial: true, at: "2026-11-20 10:00"));

        Assert.Equal(Presses(direct), Presses(waited));
    }

    private static List<long> Presses(Matter matter) => [.. matter.After.Timers.Where(timer => timer.Kind == TimerKind.Press).Select(timer => timer.Due)];
}
