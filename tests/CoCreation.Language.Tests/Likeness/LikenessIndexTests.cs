namespace CoCreation.Language.Tests.LikeMessages;

public sealed class LikenessIndexTests
{
    private static readonly CommonWords Common = CommonWords.Learn(
    [
        "楼道灯坏了好几天没人修", "电梯又停了老人下不来楼", "楼下烧烤摊油烟太大", "小区门口垃圾没人收", "路灯不亮晚上看不见", "水管漏水淹了一楼", "半夜装修吵得睡不着",
        "车位被占了没人管", "希望物业尽快处理", "麻烦社区来看一下", "这几天一直这样", "楼上漏水漏到我家", "快递柜挡住了消防通道", "流浪狗追着孩子咬",
    ]);

    [Fact]
    public void The_same_matter_in_other_words_is_found_first()
    {
        var index = Open("翠湖名苑门口的烧烤摊每天半夜油烟熏人", "翠湖名苑的路灯全不亮", "翠湖名苑2号门的垃圾好几天没人收");

        var found = index.Find(New("翠湖名苑大门口烧烤油烟太大，窗户都不敢开"));

        Assert.Equal("0", found[0].Id);
    }

    [Theory]
    [InlineData("翠湖名苑门口的烧烤摊油烟熏人", "金桂家园门口的烧烤摊油烟熏人")]
    [InlineData("反映解放路的路灯一排都不亮", "反映团结路的路灯一排都不亮")]
    [InlineData("城南职业学院食堂的饭菜不新鲜", "东湖理工学院食堂的饭菜不新鲜")]
    public void The_same_words_about_another_named_place_are_another_matter(string open, string message) =>
        Assert.Empty(Open(open).Find(New(message)));

    [Fact]
    public void The_same_words_about_another_known_place_are_another_matter()
    {
        var index = new LikenessIndex(Common);
        index.Add(New("电梯又停了") with { Id = "here", Place = new(["b3", "compound"]) });
        index.Add(New("电梯又停了") with { Id = "there", Place = new(["b5", "compound"]) });
        index.Add(New("电梯又停了") with { Id = "somewhere", Place = new(["compound"]) });

        var found = index.Find(New("电梯又停了") with { Place = new(["b3", "compound"]) });

        Assert.Equal(["here", "somewhere"], found.Select(match => match.Id).Order());
    }

    [Fact]
    public void Whether_the_place_may_be_one_is_told_whatever_the_words_are_about()
    {
        var index = Open("翠湖名苑的路灯全不亮", "路灯全不亮");

        Assert.True(index.MayBeAtPlaceOf(New("翠湖名苑停水了"), "0"));
        Assert.False(index.MayBeAtPlaceOf(New("金桂家园停水了"), "0"));
        Assert.True(index.MayBeAtPlaceOf(New("金桂家园停水了"), "1"));
        Assert.False(index.MayBeAtPlaceOf(New("停水了"), "unknown"));
    }

    [Fact]
    public void Another_matter_at_the_same_place_is_not_found() =>
        Assert.Empty(Open("金桂家园的路灯全不亮").Find(New("金桂家园的快递柜挡住了消防通道")));

    [Fact]
    public void A_name_may_be_shortened()
    {
        var index = Open("滨江阳光花园小区旁边的菜市场半夜卸货太吵");

        Assert.NotEmpty(index.Find(New("阳光花园附近菜市场半夜卸货吵人")));
    }

    [Fact]
    public void A_place_is_named_in_one_of_them_only()
    {
        var index = Open("彩虹苑后面的工地通宵打桩");

        Assert.NotEmpty(index.Find(New("工地通宵打桩，吵得睡不着")));
    }

    [Fact]
    public void What_is_removed_is_found_no_more()
    {
        var index = Open("楼上漏水漏到我家", "水管漏水淹了一楼");

        Assert.True(index.Remove("0"));
        Assert.False(index.Remove("0"));

        Assert.Equal(1, index.Count);
        Assert.Equal(["1"], index.Find(New("一楼被水管漏的水淹了")).Select(match => match.Id));
        Assert.DoesNotContain(index.Find(New("楼上漏水漏到我家")), match => match.Id == "0");
    }

    [Fact]
    public void What_is_added_again_is_replaced()
    {
        var index = Open("楼道灯坏了");

        index.Add(New("电梯停了") with { Id = "0" });

        Assert.Equal(1, index.Count);
        Assert.Empty(index.Find(New("楼道灯坏了")));
        Assert.NotEmpty(index.Find(New("电梯停了")));
    }

    [Fact]
    public void Adding_and_removing_in_between_changes_no_score()
    {
        var plain = Open("楼道灯坏了好几天", "电梯停了", "楼下烧烤油烟大");
        var busy = Open("楼道灯坏了好几天", "电梯停了");
        busy.Add(New("路灯不亮") with { Id = "gone" });
        busy.Remove("gone");
        busy.Add(New("楼下烧烤油烟大") with { Id = "2" });

        var message = New("楼道的灯坏了没人修");

        Assert.Equal(plain.Find(message)[0].Score, busy.Find(message)[0].Score, 5);
    }

    [Fact]
    public void What_was_said_lately_is_likelier_the_same()
    {
        var now = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
        var index = new LikenessIndex(Common);
        index.Add(New("水管漏水") with { Id = "old", At = now.AddYears(-1) });
        index.Add(New("水管漏水") with { Id = "new", At = now.AddDays(-1) });

        var found = index.Find(New("水管漏水") with { At = now });

        Assert.Equal(["new", "old"], found.Select(match => match.Id));
    }

    [Fact]
    public void No_more_are_returned_than_asked_for() =>
        Assert.Equal(2, Open("楼道灯坏了", "楼道灯坏了", "楼道灯坏了").Find(New("楼道灯坏了"), most: 2).Count);

    [Theory]
    [InlineData("")]
    [InlineData("？？？")]
    [InlineData("👍")]
    public void A_message_without_words_is_like_nothing(string text) => Assert.Empty(Open("楼道灯坏了", "").Find(New(text)));

    [Fact]
    public void English_is_compared_too()
    {
        var index = Open("The lift in building 3 is broken again", "Rubbish has not been collected for days");

        Assert.Equal("0", index.Find(New("lift broken again in our building"))[0].Id);
    }

    [Fact]
    public void Groups_hold_what_is_about_one_matter()
    {
        var index = Open("彩虹苑后面的工地通宵打桩", "彩虹苑旁边工地半夜打桩吵人", "解放路路灯全不亮", "解放路的路灯都不亮", "团结路的路灯都不亮");

        var groups = index.Group().Select(group => string.Concat(group.Order())).Order();

        Assert.Equal(["01", "23", "4"], groups);
    }

    private static LikenessIndex Open(params string[] texts)
    {
        var index = new LikenessIndex(Common);
        for (var i = 0; i < texts.Length; i++)
            index.Add(New(texts[i]) with { Id = $"{i}" });

        return index;
    }

    private static LikenessEntry New(string text) => new() { Id = "new", Text = text };
}
