namespace CoCreation.Language.Tests.LikeMessages;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("投诉洪山区金桂家园小区门口烧烤", "金桂家园")]
    [InlineData("洪山区翠湖天地附近建变电站", "翠湖天地")]
    [InlineData("请问解放路什么时候修好", "解放路")]
    [InlineData("柳林新村金桂家园排水堵了", "柳林新村 金桂家园")]
    [InlineData("城南职业技术学院食堂涨价", "城南职业技术学院")]
    [InlineData("关山街道月亮湾社区道路不平", "月亮湾")]
    [InlineData("轻轨7号线几时通车", "轻轨7号线")]
    [InlineData("投诉宏达建设有限公司拖欠工资", "宏达建设有限公司")]
    public void A_name_is_found_without_its_district_and_what_leads_to_it(string text, string names) => Assert.Equal(names, Find(text));

    [Theory]
    [InlineData("小区门口的路灯不亮")]
    [InlineData("我们学校旁边有垃圾站")]
    [InlineData("物业公司不管事")]
    [InlineData("走路都不方便，线路老化")]
    [InlineData("三期的业主没有车位")]
    [InlineData("邻居半夜唱歌")]
    [InlineData("楼道灯坏了，电梯也停了")]
    [InlineData("电动车停在单元门口，以前门口没人管")]
    [InlineData("真心觉得物业越来越差，占着公共路")]
    public void What_is_no_name_is_left(string text) => Assert.Equal("", Find(text));

    [Fact]
    public void A_name_said_twice_is_found_once() => Assert.Equal("金桂家园", Find("金桂家园停水，金桂家园还停电"));

    private static string Find(string text) => string.Join(' ', PlaceNames.Find(text, text.Length).Select(name => name.Of(text)));
}
