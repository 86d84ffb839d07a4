namespace CoCreation.Language.Tests.Kinds;

public sealed class KindSignsTests
{
    [Theory]
    [InlineData("物业费在哪里交", "停车卡在哪儿办")]
    [InlineData("灯修好没", "门装好没")]
    [InlineData("where is the office", "where does it stand")]
    public void What_is_asked_in_the_same_way_has_the_same_sign(string one, string other) =>
        Assert.NotEmpty(Signs(one).Intersect(Signs(other)));

    [Fact]
    public void A_particle_asks_only_at_the_end() =>
        Assert.NotEqual(KindSigns.Of($"灯亮不{KindSigns.End}"), KindSigns.Of($"灯不亮{KindSigns.End}"));

    [Fact]
    public void A_word_inside_another_is_no_sign() => Assert.Empty(KindSigns.Of("nowhere"));

    [Fact]
    public void Two_ideas_stand_alone_and_as_a_pair()
    {
        var signs = Signs("谢谢 哈哈");

        Assert.Equal(3, signs.Length);
        Assert.Equal(signs[0] + signs[2], signs[1]);
    }

    private static string[] Signs(string text) =>
        KindSigns.Of($"{KindSigns.Start}{text}{KindSigns.End}").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
