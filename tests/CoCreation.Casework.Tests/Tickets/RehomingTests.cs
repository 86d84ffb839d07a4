namespace CoCreation.Casework.Tests.Tickets;

public sealed class RehomingTests
{
    private static readonly UnitTree Former = Village.Rules.Units;

    [Fact]
    public void Nothing_happens_to_a_ticket_that_no_change_concerns()
    {
        Assert.Equal(RefusalCode.NothingChanged, Matter.Open().Refused(new TicketMove.Rehome(Former), Actor.System).Code);
    }

    [Fact]
    public void A_place_that_is_gone_becomes_the_nearest_place_around_it()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Under(Without(Village.Building3));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((Village.Compound, Village.Property, TicketState.Accepted), (matter.Ticket.PlaceUnit, matter.Ticket.Lead, matter.Ticket.State));
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToGroup or Audience.ToStaff);
    }

    [Fact]
    public void A_place_and_a_unit_with_a_new_key_keep_their_tickets()
    {
        var (house, company) = (new UnitId("spring-3a"), new UnitId("company"));
        var rules = Village.With(Village.Sample with
        {
            Units = [.. Village.Sample.Units.Select(unit => unit.Id == Village.Building3 ? unit with { Id = house, Former = [Village.Building3] } : unit.Id == Village.Property ? unit with { Id = company, Former = [Village.Property] } : unit)],
            Staff = [.. Village.Sample.Staff.Select(staff => staff.Unit == Village.Property ? staff with { Unit = company } : staff)],
        });
        var matter = Matter.Open().Under(rules);

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((house, company), (matter.Ticket.PlaceUnit, matter.Ticket.Lead));
    }

    [Fact]
    public void A_building_that_moves_to_another_grid_takes_its_open_tickets_along_and_keeps_their_deadline()
    {
        var other = new UnitId("grid-2");
        var matter = Matter.Open(Village.Noise).Do(new TicketMove.Accept(), "staff-grid");
        var deadline = matter.Ticket.Deadline;
        var grid = Village.Sample.Units.Single(unit => unit.Id == Village.Grid);
        matter.Under(Village.With(Village.Sample with
        {
            Units = [.. Village.Sample.Units.Select(unit => unit.Id == Village.Grid ? unit with { Serves = [Village.OldCompound] } : unit), grid with { Id = other, Name = new("第二网格", "second grid"), Serves = [Village.Compound] }],
            Staff = [.. Village.Sample.Staff, new() { Key = "staff-grid-2", Title = new("网格员", "grid worker"), Unit = other, Roles = ["grid-leader"] }],
        }));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((other, TicketState.Dispatched, deadline), (matter.Ticket.Lead, matter.Ticket.State, matter.Ticket.Deadline));
        Assert.True(matter.Ticket.AcceptBy > matter.Clock.Now);
        Assert.Equal("单位有调整，3栋的这件事现在归第二网格。", matter.Ticket.Why.Zh);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffNew, To: Audience.ToStaff("staff-grid-2") });
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.HandedOn, To: Audience.ToPerson });
    }

    [Fact]
    public void A_unit_that_was_chosen_by_hand_keeps_its_ticket()
    {
        var matter = Matter.Open().Do(new TicketMove.Transfer(Village.Chengguan), "staff-property").Do(new TicketMove.Accept(), "staff-chengguan").Under(Without(Village.Building5));

        Assert.Equal(RefusalCode.NothingChanged, matter.Refused(new TicketMove.Rehome(Former), Actor.System).Code);
    }

    [Fact]
    public void A_parked_ticket_whose_unit_is_gone_is_given_to_whoever_is_responsible_now()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");
        matter.Do(new TicketMove.Park(matter.Clock.Now + (long)TimeSpan.FromDays(2).TotalMilliseconds) { Words = Guid.CreateVersion7() }, "staff-property").Under(Without(Village.Property));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((Village.Community, TicketState.Dispatched, false), (matter.Ticket.Lead, matter.Ticket.State, matter.Ticket.Rests));
    }

    [Fact]
    public void What_is_done_already_is_nobodys_new_matter_and_told_to_nobody_again()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Resolved().Under(Without(Village.Property));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((Village.Community, TicketState.Resolved), (matter.Ticket.Lead, matter.Ticket.State));
        Assert.Empty(matter.After.Posts);
    }

    [Fact]
    public void What_is_to_be_decided_waits_for_whoever_is_there_to_decide_it_now()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Resolved()
            .Do(Matter.Rating(Rating.Not), Actor.Resident(Village.Li)).Do(new TicketMove.Accept(), "staff-community").Resolved("staff-community")
            .Do(Matter.Rating(Rating.Not), Actor.Resident(Village.Li));
        Assert.Equal((Village.Street, TicketState.ToDecide), (matter.Ticket.Lead, matter.Ticket.State));
        matter.Under(Without(Village.Street));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal(TicketState.ToDecide, matter.Ticket.State);
        Assert.All(matter.After.Posts, post => Assert.Equal(PostText.StaffDecide, post.Text));
        Assert.NotEmpty(matter.After.Posts);
    }

    [Fact]
    public void A_danger_whose_unit_is_gone_calls_those_who_are_there_now_and_then_the_next_levels()
    {
        var matter = Matter.Open(Village.Trapped).Do(new TicketMove.Alert(1), Actor.System).Do(new TicketMove.Accept(), "staff-property").Under(Without(Village.Property));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((TicketState.Dispatched, 0), (matter.Ticket.State, matter.Ticket.AlertLevel));
        Assert.Null(matter.Ticket.AcceptedAt);
        Assert.DoesNotContain(matter.After.Posts, post => post.Text == PostText.StaffNew);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffAlertMoved, Urgent: true, To: Audience.ToStaff("staff-grid") });
        Assert.Contains(Village.Grid, matter.Ticket.Helpers.Append(matter.Ticket.Lead));
        Assert.Equal(AlertChain.Levels, matter.After.Timers.Count(timer => timer.Kind == TimerKind.AlertNextLevel));

        matter.Do(new TicketMove.Alert(1), Actor.System);
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.StaffAlertNext);
    }

    [Fact]
    public void When_whoever_decides_whose_it_is_is_gone_the_unit_above_decides()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Return("红线内"), "staff-chengguan");
        Assert.Equal(Village.Street, matter.Ticket.Offered);
        var rules = Village.With(Village.Sample with { Units = [.. Village.Sample.Units.Where(unit => unit.Id != Village.Street).Select(unit => unit.Parent == Village.Street ? unit with { Parent = Village.District, Serves = [.. unit.Serves.Where(served => served != Village.Street)] } : unit)], Staff = [.. Village.Sample.Staff.Where(staff => staff.Unit != Village.Street)] });
        matter.Clock.Set("2026-11-20 15:00");
        matter.Under(rules);

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((Village.Community, true), (matter.Ticket.Offered, matter.Ticket.Deciding));
        Assert.Equal(Village.At("2026-11-23 15:00"), matter.Ticket.AcceptBy);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffDecideWhose, To: Audience.ToStaff("staff-community") });
    }

    [Fact]
    public void When_whoever_was_asked_to_take_it_is_gone_whoever_has_it_hears_that_it_is_theirs()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Transfer(Village.Chengguan), "staff-property");
        matter.Clock.Set("2026-11-20 11:00");
        matter.Under(Without(Village.Chengguan));

        matter.Do(new TicketMove.Rehome(Former), Actor.System);

        Assert.Equal((Village.Property, null, false), (matter.Ticket.Lead, matter.Ticket.Offered, matter.Ticket.Deciding));
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffNew, To: Audience.ToStaff("staff-property") });
        Assert.True(matter.Ticket.AcceptBy > matter.Clock.Now);
        Assert.Contains(matter.After.Timers, timer => timer.Kind == TimerKind.Press);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_units_go_no_open_ticket_is_left_with_one_that_is_gone(int seed)
    {
        var random = new Random(seed);
        UnitId[] removable = [Village.Building3, Village.Building5, Village.OldBuilding, Village.OldCompound, Village.Property, Village.Grid, Village.Chengguan, Village.Water];
        string[] categories = [.. Village.Taxonomy.All.Select(category => category.Code)];
        var moved = 0;
        for (var round = 0; round < 200; round++)
        {
            var matter = Matter.Open(categories[random.Next(categories.Length)], removable[random.Next(3)]);
            matter.Try(new TicketMove.Joint(Village.Chengguan), Village.StaffOf("staff-property"));
            matter.Try(new TicketMove.Transfer(Village.Grid), Village.StaffOf("staff-community"));
            matter.Try(new TicketMove.Supervise(1), Actor.System);
            matter.Under(Without([.. removable.Where(_ => random.Next(3) == 0)]));

            moved += matter.Try(new TicketMove.Rehome(Former), Actor.System) is Decision.Moved ? 1 : 0;

            var ticket = matter.Ticket;
            UnitId?[] named = [ticket.PlaceUnit, ticket.Lead, ticket.Offered, ticket.Overseer, .. ticket.Helpers];
            Assert.All(named.OfType<UnitId>(), unit => Assert.True(matter.Rules.Units.Contains(unit), $"{unit} is gone"));
            Assert.True(matter.Rules.Deployment.HasStaff(ticket.Lead));
            Assert.DoesNotContain(ticket.Lead, ticket.HiddenFrom);
        }

        Assert.True(moved > 50, $"Only {moved} tickets were moved.");
    }

    /// <summary>The village without some units, and whatever lay in them or worked for them.</summary>
    private static CaseRules Without(params UnitId[] gone) => Village.With(Village.Sample with
    {
        Units = [.. Village.Sample.Units.Where(unit => !gone.Any(each => Former.Within(unit.Id, each)))
            .Select(unit => unit with { Serves = [.. unit.Serves.Where(served => !gone.Any(each => Former.Within(served, each)))] })],
        Staff = [.. Village.Sample.Staff.Where(staff => !gone.Contains(staff.Unit))],
        Groups = [.. Village.Sample.Groups.Where(group => !gone.Any(each => Former.Within(group.Unit, each)))],
    });
}
