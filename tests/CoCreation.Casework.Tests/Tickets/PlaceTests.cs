namespace CoCreation.Casework.Tests.Tickets;

public sealed class PlaceTests
{
    private static readonly UnitTree Units = Village.Rules.Units;

    [Fact]
    public void A_place_is_said_from_the_building_to_the_spot()
    {
        var place = new Place(Village.Building3, Entrance: "2", Floor: 5, Spot: "电梯口");

        Assert.Equal("3栋2单元5楼电梯口", place.Say(Units, "zh-CN"));
        Assert.Equal("spring-3, entrance 2, floor 5, 电梯口", place.Say(Units, "en"));
    }

    [Theory]
    [InlineData("小区门口", "春晓小区门口")]
    [InlineData("区间车站", "春晓小区区间车站")]
    [InlineData("东门", "春晓小区东门")]
    public void What_place_and_spot_share_is_said_once(string spot, string said)
    {
        Assert.Equal(said, new Place(Village.Compound, Spot: spot).Say(Units, "zh-CN"));
    }

    [Fact]
    public void A_floor_below_the_ground_is_a_basement()
    {
        Assert.Equal("3栋负1楼", new Place(Village.Building3, Floor: -1).Say(Units, "zh-CN"));
        Assert.Equal("spring-3, basement 1", new Place(Village.Building3, Floor: -1).Say(Units, "en"));
    }

    [Fact]
    public void A_wider_group_hears_which_compound_and_the_building_itself_does_not()
    {
        var place = new Place(Village.Building3, Entrance: "2");

        Assert.Equal("3栋2单元", place.SayTo(Village.Building3, Units, "zh-CN"));
        Assert.Equal("3栋2单元", place.SayTo(Village.Compound, Units, "zh-CN"));
        Assert.Equal("春晓小区3栋2单元", place.SayTo(Village.Community, Units, "zh-CN"));
        Assert.Equal("spring-3, entrance 2, spring", place.SayTo(Village.Community, Units, "en"));
    }

    [Fact]
    public void A_later_word_refines_the_place_and_keeps_what_it_does_not_speak_of()
    {
        var place = new Place(Village.Building3, Entrance: "2").Refine(new(Village.Building3, Floor: 5));

        Assert.Equal(new(Village.Building3, Entrance: "2", Floor: 5), place);
    }

    [Fact]
    public void Another_unit_is_another_place()
    {
        var place = new Place(Village.Building3, Entrance: "2").Refine(new(Village.Building5));

        Assert.Equal(new(Village.Building5), place);
    }
}
