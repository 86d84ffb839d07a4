using CoCreation.Bot.Categories;
using CoCreation.Bot.Manifests;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

/// <summary>The sample community and the taxonomy as they are delivered: what others rely on.</summary>
public sealed class SampleCommunityTests
{
    private static readonly string Files = Path.Combine(AppContext.BaseDirectory, "sample");
    private static readonly Findings Found = new();
    private static readonly Taxonomy Taxonomy = TaxonomyReader.Read(Path.Combine(Files, "taxonomy.yaml"), "dialogs/taxonomy.yaml", Found);
    private static readonly Deployment Sample = ManifestReader.Read(Path.Combine(Files, "communities"), "manifests/communities", Found, Taxonomy)
        ?? throw new InvalidOperationException(string.Join('\n', Found.All));

    private static readonly CaseRules Rules = new(Sample, Taxonomy);
    private static readonly UnitId Building3 = new("chunxiao-3");
    private static readonly UnitId OldBuilding = new("qiushi-7");

    [Fact]
    public void Both_files_are_without_a_mistake()
    {
        Assert.Empty(Found.All);
        Assert.True(Taxonomy.All.Count >= 80, $"{Taxonomy.All.Count} categories");
    }

    [Fact]
    public void The_tree_goes_from_the_street_to_six_buildings()
    {
        Assert.Equal(["3栋", "春晓小区", "沁园社区", "桃源街道", "滨江区"], Sample.Units.SelfAndAncestors(Building3).Select(unit => unit.Name.Zh));
        Assert.Equal(6, Sample.Units.Children(new("chunxiao")).Count(unit => unit.Kind == UnitKinds.Building));
        Assert.Equal(new UnitId("qinyuan"), Rules.Router.Superior(new("chunxiao-property")));
        Assert.Equal("420102001001001", Sample.Units[new("qinyuan-grid")].GridCode);
    }

    [Theory]
    [InlineData("staff-grid", "qinyuan-grid")]
    [InlineData("staff-building", "qinyuan-grid")]
    [InlineData("staff-property", "chunxiao-property")]
    [InlineData("staff-community", "qinyuan")]
    [InlineData("staff-chengguan", "taoyuan-chengguan")]
    [InlineData("staff-street", "taoyuan")]
    public void Staff_are_known_on_both_channels(string account, string unit)
    {
        Assert.True(Sample.TryStaff("emulator", account, out var emulator));
        Assert.True(Sample.TryStaff("directline", "dl_" + account, out var directLine));
        Assert.Same(emulator, directLine);
        Assert.Equal(new UnitId(unit), emulator.Unit);
        Assert.False(Sample.TryStaff("emulator", "resident-li", out _));
    }

    [Theory]
    [InlineData("group-building-3", "chunxiao-3", GroupKind.Residents)]
    [InlineData("group-compound", "chunxiao", GroupKind.Residents)]
    [InlineData("group-community", "qinyuan", GroupKind.Residents)]
    [InlineData("group-staff", "qinyuan", GroupKind.Staff)]
    public void Groups_are_known_by_their_conversations(string conversation, string unit, GroupKind kind)
    {
        Assert.True(Sample.TryGroup("emulator", conversation, out var group));
        Assert.Equal((new UnitId(unit), kind), (group.Unit, group.Kind));
    }

    [Fact]
    public void The_numbers_to_call_are_those_of_Hubei()
    {
        var numbers = Sample.Communities.Single().Numbers;

        Assert.Equal("963333", numbers.Lift);
        Assert.Equal("12110027", numbers.SmsPolice);
        Assert.Equal("95598", numbers.Power);
    }

    [Theory]
    [InlineData("31001", "chunxiao-property", "qinyuan")]
    [InlineData("31004", "chunxiao-property", "qinyuan")]
    [InlineData("32002", "chunxiao-property", "qinyuan")]
    [InlineData("34001", "chunxiao-property", "qinyuan")]
    [InlineData("43001", "taoyuan-chengguan", "taoyuan-chengguan")]
    [InlineData("37001", "taoyuan-chengguan", "taoyuan-chengguan")]
    [InlineData("38001", "qinyuan-grid", "qinyuan-grid")]
    [InlineData("41002", "qinyuan", "qinyuan")]
    [InlineData("41001", "qinyuan", "qinyuan")]
    [InlineData("39001", "qinyuan", "taoyuan")]
    [InlineData("39008", "taoyuan", "taoyuan")]
    [InlineData("32007", "chunxiao-property", "qinyuan")]
    public void A_matter_goes_where_the_list_of_responsibilities_says(string category, string managed, string unmanaged)
    {
        Assert.Equal(new UnitId(managed), Rules.Router.Route(Taxonomy[category], Building3).Lead);
        Assert.Equal(new UnitId(unmanaged), Rules.Router.Route(Taxonomy[category], OldBuilding).Lead);
    }

    [Fact]
    public void Every_category_at_every_place_reaches_somebody_who_may_know_and_says_why()
    {
        foreach (var category in Taxonomy.All)
        {
            foreach (var place in Sample.Units.All)
            {
                var route = Rules.Router.Route(category, place.Id);

                Assert.True(Rules.Router.IsThere(route.Lead, category.Publish), $"{category.Code} at {place.Id} went to {route.Lead}");
                Assert.False(route.Unstaffed);
                Assert.DoesNotContain(route.Lead, route.HiddenFrom);
                Assert.NotEqual("", route.Why.Zh);
                Assert.NotEqual("", route.Why.En);
            }
        }
    }

    [Fact]
    public void Complaints_about_the_property_company_or_staff_are_hidden_from_them()
    {
        Assert.Equal([new UnitId("chunxiao-property")], Rules.Router.Route(Taxonomy["39001"], Building3).HiddenFrom);
        Assert.Equal([new UnitId("qinyuan-grid"), new UnitId("qinyuan")], Rules.Router.Route(Taxonomy["39008"], Building3).HiddenFrom);
    }

    [Fact]
    public void Every_number_that_a_category_names_can_be_called()
    {
        var numbers = Sample.Communities.Single().Numbers;

        Assert.All(Taxonomy.All, category => Assert.All(category.Call, key => Assert.NotNull(numbers.For(key))));
    }

    [Fact]
    public void Every_danger_alerts_somebody_at_once_and_somebody_else_next()
    {
        foreach (var category in Taxonomy.All.Where(category => category.IsHazard))
        {
            var move = new TicketMove.Open { Category = category.Code, Place = new(Building3) };
            var (ticket, _, _) = TicketDecisions.Open(move, Guid.CreateVersion7(), new("QY", 2026, 1), Actor.Resident(Guid.CreateVersion7()), Rules, 0);

            var first = AlertChain.Staff(Rules, ticket, 0, ticket.OpenedAt);
            var next = AlertChain.Staff(Rules, ticket, 1, ticket.OpenedAt);

            Assert.True(first.Count > 0, category.Code);
            Assert.True(next.Count > 0 && !next.Intersect(first).Any(), $"{category.Code}: {string.Join(", ", next.Select(staff => staff.Key))}");
        }
    }
}
