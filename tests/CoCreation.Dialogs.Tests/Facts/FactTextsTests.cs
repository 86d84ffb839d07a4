using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Facts;

public sealed class FactTextsTests
{
    private static readonly FactMap Known = new()
    {
        ["unit.b3"] = "春晓小区3栋",
        ["category.31001"] = "电梯故障",
        ["place"] = SlotValue.OfPlace(new PlaceMention(default, Unit: "b3", Spot: "电梯")),
        ["named"] = SlotValue.OfPlace(new PlaceMention(default, Unit: "b3")),
        ["home"] = SlotValue.OfPlace(new PlaceMention(default, Building: "3", Entrance: "2", Room: "501"), assumed: true),
        ["kind"] = SlotValue.OfCategory("31001"),
        ["other"] = SlotValue.OfCategory("99999"),
        ["photos"] = new SlotValue { Type = SlotType.Photos, Value = "a b c" },
        ["left-out"] = new SlotValue { Type = SlotType.Photos, Value = "" },
        ["yes"] = new SlotValue { Type = SlotType.YesNo, Value = "yes" },
    };

    [Theory]
    [InlineData("place", "春晓小区3栋电梯")]
    [InlineData("named", "春晓小区3栋")]
    [InlineData("home", "3栋2单元")]
    [InlineData("home.exact", "3栋2单元501室")]
    [InlineData("home.assumed", "true")]
    [InlineData("place.assumed", "")]
    [InlineData("kind", "电梯故障")]
    [InlineData("kind.value", "31001")]
    [InlineData("other", "99999")]
    [InlineData("photos", "3")]
    [InlineData("left-out", "")]
    [InlineData("yes", "是")]
    [InlineData("nothing", "")]
    [InlineData("nothing.exact", "")]
    public void A_slot_is_said_as_people_say_it(string name, string text)
    {
        Assert.Equal(text, new FactTexts(Known, "zh-CN", default).Text(name));
    }

    [Theory]
    [InlineData("kind", "31001")]
    [InlineData("yes", "yes")]
    [InlineData("left-out", "")]
    public void Conditions_see_codes_and_not_names(string name, string value)
    {
        Assert.Equal(value, new FactTexts(Known, "zh-CN", default).Value(name));
    }
}
