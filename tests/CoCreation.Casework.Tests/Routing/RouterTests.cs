namespace CoCreation.Casework.Tests.Routing;

public sealed class RouterTests
{
    [Theory]
    [InlineData(Village.Lift, "property")]
    [InlineData(Village.Light, "property")]
    [InlineData(Village.Stall, "chengguan")]
    [InlineData(Village.Noise, "grid")]
    [InlineData(Village.Missing, "community")]
    public void A_matter_goes_to_whoever_is_responsible_at_the_place(string category, string lead)
    {
        var route = Route(category, Village.Building3);

        Assert.Equal(new UnitId(lead), route.Lead);
        Assert.False(route.StoodIn);
    }

    [Fact]
    public void The_reason_names_the_duty_the_clause_the_place_and_the_unit()
    {
        var route = Route(Village.Lift, Village.Building3);

        Assert.Equal("这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。", route.Why.Zh);
        Assert.Equal("Lift fault: responsibility of the property company (list 4.1). spring-3 is in spring, where that is property.", route.Why.En);
    }

    [Fact]
    public void A_line_for_the_category_beats_the_line_for_the_role()
    {
        Assert.Equal("权责清单4.1", Route(Village.Lift, Village.Building3).Clause.Zh);
        Assert.Equal("权责清单4.2", Route(Village.Light, Village.Building3).Clause.Zh);
    }

    [Fact]
    public void A_line_for_a_unit_beats_every_general_line()
    {
        var rules = Village.With(Village.Sample with
        {
            Responsibilities = [.. Village.Sample.Responsibilities, new() { Within = Village.Building5, ToUnit = Village.Grid, Clause = new("约定", "by agreement") }],
        });

        Assert.Equal(Village.Grid, rules.Router.Route(Village.Taxonomy[Village.Lift], Village.Building5).Lead);
        Assert.Equal(Village.Property, rules.Router.Route(Village.Taxonomy[Village.Lift], Village.Building3).Lead);
    }

    [Fact]
    public void A_line_may_speak_of_a_kind_of_matter_or_of_place_only()
    {
        var rules = Village.With(Village.Sample with
        {
            Responsibilities =
            [
                new() { Kind = CategoryKind.Thing, To = "grid", Clause = new("部件", "things") },
                new() { PlaceKind = "compound", To = "chengguan", Clause = new("小区", "compounds") },
            ],
        });

        Assert.Equal(Village.Grid, rules.Router.Route(Village.Taxonomy[Village.Lift], Village.Building3).Lead);
        Assert.Equal(Village.Chengguan, rules.Router.Route(Village.Taxonomy[Village.Lift], Village.Compound).Lead);
    }

    [Fact]
    public void A_compound_without_a_property_company_has_a_named_stand_in()
    {
        var route = Route(Village.Lift, Village.OldBuilding);

        Assert.Equal(Village.Grid, route.Lead);
        Assert.True(route.StoodIn);
        Assert.Equal("这是物业该管的事：电梯故障归物业（权责清单4.1），秋实小区没有物业，由社区网格代办。", route.Why.Zh);
    }

    [Fact]
    public void A_role_without_anybody_here_falls_to_the_backup_and_says_so()
    {
        var route = Route(Village.NoWater, Village.Building3);

        Assert.Equal(Village.Property, route.Lead);
        Assert.True(route.StoodIn);
        Assert.Equal("这是供水该管的事：停水归供水，滨江供水还没有人在这里接手，先由春晓物业跟进。", route.Why.Zh);
    }

    [Fact]
    public void A_role_and_a_backup_that_nobody_has_fall_to_the_desk_which_says_so()
    {
        var route = Route(Village.Jobs, Village.Building3);

        Assert.Equal(Village.Community, route.Lead);
        Assert.True(route.ToDesk);
        Assert.Contains("先交给沁园社区，由它找对的单位", route.Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_nowhere_goes_to_the_desk_and_says_so()
    {
        var route = Route(Taxonomy.Other, Village.Building3);

        Assert.Equal(Village.Community, route.Lead);
        Assert.True(route.ToDesk);
        Assert.StartsWith("这件事还没有合适的分类", route.Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_about_the_property_company_goes_above_it_and_is_hidden_from_it()
    {
        var route = Route(Village.Attitude, Village.Building3);

        Assert.Equal(Village.Community, route.Lead);
        Assert.Equal([Village.Property], route.HiddenFrom);
        Assert.DoesNotContain(Village.Property, route.Helpers);
    }

    [Fact]
    public void A_complaint_about_whoever_stands_in_for_the_property_company_is_hidden_from_them()
    {
        var route = Route(Village.Attitude, Village.OldBuilding);

        Assert.Equal(Village.Community, route.Lead);
        Assert.Equal([Village.Grid], route.HiddenFrom);
    }

    [Fact]
    public void A_complaint_about_community_staff_skips_them_all()
    {
        var route = Route(Village.AboutStaff, Village.Building3);

        Assert.Equal(Village.Street, route.Lead);
        Assert.Equal([Village.Grid, Village.Community], route.HiddenFrom);
    }

    [Fact]
    public void Any_matter_that_names_a_unit_as_its_culprit_goes_above_that_unit()
    {
        var route = Village.Rules.Router.Route(Village.Taxonomy[Village.Stall], Village.Building3, about: Village.Chengguan);

        Assert.Equal(Village.Street, route.Lead);
        Assert.Equal([Village.Chengguan], route.HiddenFrom);
    }

    [Fact]
    public void A_complaint_about_a_member_of_staff_is_hidden_from_their_whole_unit()
    {
        var route = Village.Rules.Router.Route(Village.Taxonomy[Village.Noise], Village.Building3, about: Village.Grid);

        Assert.Equal(Village.Community, route.Lead);
        Assert.Equal([Village.Grid], route.HiddenFrom);
    }

    [Fact]
    public void A_complaint_about_the_topmost_unit_with_people_says_that_nobody_here_can_take_it()
    {
        var route = Village.Rules.Router.Route(Village.Taxonomy[Village.Stall], Village.Building3, about: Village.Street);

        Assert.Equal(Village.District, route.Lead);
        Assert.True(route.Unstaffed);
        Assert.Contains(Village.Street, route.HiddenFrom);
    }

    [Fact]
    public void A_secret_matter_goes_only_where_somebody_may_know_secrets()
    {
        var rules = Village.With(Village.Sample with
        {
            Responsibilities = [new() { Category = Village.Missing, To = "grid", Backup = "community", Clause = new("x", "x") }],
        });

        Assert.Equal(Village.Community, rules.Router.Route(Village.Taxonomy[Village.Missing], Village.Building3).Lead);
    }

    [Fact]
    public void Every_category_at_every_place_ends_with_somebody()
    {
        foreach (var place in Village.Sample.Units)
        {
            foreach (var category in Village.Taxonomy.All)
            {
                var route = Village.Rules.Router.Route(category, place.Id);

                Assert.True(Village.Rules.Deployment.HasStaff(route.Lead), $"{category.Code} at {place.Id} went to {route.Lead}");
                Assert.DoesNotContain(route.Lead, route.HiddenFrom);
            }
        }
    }

    [Fact]
    public void The_superior_of_the_property_company_is_the_community()
    {
        Assert.Equal(Village.Community, Village.Rules.Router.Superior(Village.Property));
        Assert.Equal(Village.Street, Village.Rules.Router.Superior(Village.Community));
        Assert.Equal(Village.Street, Village.Rules.Router.Superior(Village.Chengguan));
    }

    [Fact]
    public void Above_the_topmost_unit_with_people_is_the_topmost_unit()
    {
        Assert.Equal(Village.District, Village.Rules.Router.Superior(Village.Street));
        Assert.Null(Village.Rules.Router.Superior(Village.District));
    }

    [Fact]
    public void A_property_company_and_the_urban_management_have_the_street_above_both()
    {
        Assert.Equal(Village.Street, Village.Rules.Router.CommonSuperior(Village.Property, Village.Chengguan));
        Assert.Equal(Village.Community, Village.Rules.Router.CommonSuperior(Village.Property, Village.Grid));
    }

    private static Route Route(string category, UnitId place) => Village.Rules.Router.Route(Village.Taxonomy[category], place);

    [Fact]
    public void What_a_community_is_not_there_for_goes_up()
    {
        var rules = Village.With(Village.Sample with { Tasks = [Village.Noise], Responsibilities = [new() { Category = Village.Light, To = "grid", Clause = new("约定", "by agreement") }] });

        var route = rules.Router.Route(Village.Taxonomy[Village.Light], Village.Building3);

        Assert.Equal((Village.Street, true), (route.Lead, route.WentUp));
        Assert.Equal("这是网格该管的事：楼道灯不亮归网格（约定），但沁园社区的事务清单里没有这一项，所以交给上面的桃源街道。", route.Why.Zh);
        Assert.Equal(Village.Grid, rules.Router.Route(Village.Taxonomy[Village.Noise], Village.Building3).Lead);
    }

    [Fact]
    public void The_desk_takes_what_fits_nowhere_and_everybody_a_danger_whatever_the_list_says()
    {
        var rules = Village.With(Village.Sample with { Tasks = [] });

        Assert.Equal(Village.Community, rules.Router.Route(Village.Taxonomy[Taxonomy.Other], Village.Building3).Lead);
        Assert.Equal(Village.Community, rules.Router.Route(Village.Taxonomy[Village.Missing], Village.Building3).Lead);
        Assert.Equal(Village.Street, rules.Router.Route(Village.Taxonomy[Village.Jobs], Village.Building3).Lead);
    }
}
