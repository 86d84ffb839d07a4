namespace CoCreation.Language.Tests.Places;

public sealed class SharedSpotsTests
{
    [Theory]
    [InlineData("东门")]
    [InlineData("地下车库")]
    [InlineData("桃源路")]
    [InlineData("老王早餐店")]
    [InlineData("老王早餐店门口")]
    [InlineData("建设大道")]
    public void Neighbours_of_all_buildings_mean_the_same(string spot) => Assert.True(SharedSpots.Contains(spot));

    [Theory]
    [InlineData("电梯")]
    [InlineData("楼道")]
    [InlineData("单元门")]
    [InlineData("门口")]
    [InlineData("楼顶")]
    public void Each_building_has_its_own(string spot) => Assert.False(SharedSpots.Contains(spot));
}
