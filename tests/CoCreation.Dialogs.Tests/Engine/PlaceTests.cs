using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

public sealed class PlaceTests
{
    private static readonly CategoryGuess Lift = new([new("31001", 0.9)], Sure: true);

    [Fact]
    public void A_place_that_is_said_is_not_asked()
    {
        var person = new Person();

        person.Says("3栋2单元电梯坏了", "matter", Lift);

        Assert.Equal("3栋2单元电梯", person.State!.Slots["place"].Value);
        Assert.Equal("photos", person.State.Step);
    }

    [Fact]
    public void A_correction_replaces_the_place_and_the_dialog_goes_on()
    {
        var person = new Person();
        person.Says("三栋电梯坏了", "matter", Lift);
        person.Says("没有");

        var answer = person.Says("不是三栋，是五栋");

        Assert.Equal("5", person.State!.Slots["place"].Place!.Building);
        Assert.StartsWith("改成5栋", answer, StringComparison.Ordinal);
        Assert.Equal("confirm", person.State.Step);
    }

    [Fact]
    public void A_correction_of_the_place_leaves_the_words_as_they_are_about_it()
    {
        var person = new Person();
        person.Says("三栋电梯坏了", "matter", Lift);
        person.Says("没有");

        person.Says("不是三栋，是五栋");

        Assert.Equal("五栋电梯坏了", person.State!.Slots["what"].Value);
    }

    [Fact]
    public void An_assumed_place_gives_way_to_what_is_said()
    {
        var person = new Person();
        person.Facts["group.unit"] = SlotValue.OfPlace(new PlaceMention(default, Building: "3"), assumed: true);
        person.Says("电梯坏了", "matter", Lift);
        Assert.True(person.State!.Slots["place"].Assumed);

        person.Says("在5栋");

        Assert.Equal("5", person.State.Slots["place"].Place!.Building);
        Assert.False(person.State.Slots["place"].Assumed);
    }

    [Fact]
    public void A_part_of_a_place_is_one_of_the_group_where_it_is_said()
    {
        var person = new Person();
        person.Facts["group.unit"] = SlotValue.OfPlace(new PlaceMention(default, Building: "3"), assumed: true);

        person.Says("二单元电梯坏了", "matter", Lift);

        Assert.Equal("3栋2单元电梯", person.State!.Slots["place"].Value);
    }

    [Fact]
    public void What_is_no_place_is_asked_again()
    {
        var person = new Person();
        person.Says("电梯坏了", "matter", Lift);

        Assert.StartsWith("没听明白。", person.Says("就是那里啊"), StringComparison.Ordinal);
        Assert.Equal("place", person.State!.Step);
    }
}
