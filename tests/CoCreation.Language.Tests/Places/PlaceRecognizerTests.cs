using System.Diagnostics;

namespace CoCreation.Language.Tests.Places;

public sealed class PlaceRecognizerTests
{
    /// <summary>A message and the parts of its place: building/entrance/floor/room/spot.</summary>
    public static TheoryData<string, string> Messages => new()
    {
        { "3栋电梯又坏了", "3////电梯" },
        { "三栋楼道灯不亮", "3////楼道" },
        { "3号楼停水", "3////" },
        { "三号樓停電了", "3////" },
        { "3#楼没电", "3////" },
        { "3#501漏水", "3///501/" },
        { "３栋的电梯", "3////电梯" },
        { "叁栋门口积水", "3////门口" },
        { "第三栋", "3////" },
        { "十二栋停气", "12////" },
        { "3幢", "3////" },
        { "3座没水", "3////" },
        { "Ａ栋顶楼漏雨", "A////顶楼" },
        { "a栋停水", "A////" },
        { "B座大堂", "B////大堂" },
        { "六十栋？", "60////" },
        { "二栋说得对", "2////" },
        { "我住3-2-501", "3/2//501/" },
        { "3栋2单元501漏水", "3/2//501/" },
        { "3栋501", "3///501/" },
        { "3栋2单元501楼下垃圾没人收", "3/2//501/楼下" },
        { "1单元501楼梯间灯不亮", "/1//501/楼梯间" },
        { "3栋12楼漏水", "3//12//" },
        { "3栋2-501漏水", "3/2//501/" },
        { "3栋2单元五零一", "3/2//501/" },
        { "3栋501户", "3///501/" },
        { "3栋，2单元，501", "3/2//501/" },
        { "5-1001漏水", "5///1001/" },
        { "3栋2单元0602门口", "3/2//602/门口" },
        { "3栋2单元402天花板掉灰", "3/2//402/" },
        { "3栋2单元301天天打牌", "3/2//301/" },
        { "四栋四楼四零二", "4//4/402/" },
        { "2栋负1的灯", "2//-1//" },
        { "A栋货梯坏了", "A////货梯" },
        { "幸福路口积水", "////幸福路口" },
        { "老周面馆油烟大", "////老周面馆" },
        { "三号楼二单元501室门口", "3/2//501/门口" },
        { "三号楼道灯不亮", "3////楼道" },
        { "3号楼下堆满垃圾", "3////楼下" },
        { "3栋楼下下水道堵了", "3////楼下" },
        { "整个小区的3栋楼都停水，B座没有", "3////" },
        { "二单元没水", "/2///" },
        { "出来了 我在2单元门口", "/2///门口" },
        { "单元门口的灯坏了", "////单元门口" },
        { "5楼有人吸烟", "//5//" },
        { "五楼", "//5//" },
        { "五层堆满杂物", "//5//" },
        { "第一层的灯不亮", "//1//" },
        { "负一楼漏水", "//-1//" },
        { "地下二层积水", "//-2//" },
        { "-1层全是水", "//-1//" },
        { "B1的灯坏了", "//-1//" },
        { "3楼的猫跑了", "//3//" },
        { "三楼楼道堆纸箱", "//3//楼道" },
        { "501室漏水", "///501/" },
        { "5楼501漏水", "//5/501/" },
        { "东门外面路灯不亮", "////东门" },
        { "3号门关了", "////3号门" },
        { "B区地下车库进水", "////B区地下车库" },
        { "地库没灯", "////地下车库" },
        { "小广场跳舞太吵", "////小广场" },
        { "垃圾桶旁边堆了家具", "////垃圾桶旁" },
        { "我家楼下有人烧烤", "////楼下" },
        { "楼上天天半夜拖椅子", "////楼上" },
        { "电梯门口有狗尿", "////电梯门口" },
        { "桃源路路灯不亮", "////桃源路" },
        { "在建设大道占道经营", "////建设大道" },
        { "幸福街的井盖没了", "////幸福街" },
        { "和平路路口积水", "////和平路路口" },
        { "老王早餐店油烟大", "////老王早餐店" },
        { "超市门口乱停车", "////超市门口" },
        { "3栋到校门口都停满了车", "3////校门口" },
        { "一楼开火锅店，窗户都不敢开", "//1//火锅店" },
        { "传言超市的盐要断货", "////超市" },
        { "每天有小贩占在单元口", "////单元门口" },
        { "cars outside the gate", "////大门" },
        { "不是三栋，是五栋", "5////" },
        { "不是二单元 三单元 滴五楼", "/3/5//" },
        { "不是3栋2单元电梯，是5栋的", "5////电梯" },
        { "是五栋不是三栋", "5////" },
        { "3栋，不对，是5栋", "5////" },
        { "3栋2单元，说错了，是3单元", "3/3///" },
        { "把3栋改成5栋", "5////" },
        { "是不是三栋又停电了", "3////" },
        { "3栋电梯坏了，5栋的车棚也倒了", "3////电梯" },
        { "电梯又坏了！在三栋", "3////电梯" },
        { "building 3 has no water", "3////" },
        { "Block 3's bins are full", "3////" },
        { "bldg 3 lobby", "3////大厅" },
        { "Building 3, unit 2", "3/2///" },
        { "the lift in building three", "3////电梯" },
        { "lights out in Building A", "A////" },
        { "No. 3 building has no power", "3////" },
        { "leak on the 5th floor of building 3", "3//5//" },
        { "fifth floor corridor", "//5//楼道" },
        { "floor 5, unit 2", "/2/5//" },
        { "basement level 2 is flooded", "//-2//" },
        { "flat 501, block 6", "6///501/" },
        { "unit 501 is leaking", "///501/" },
        { "entrance 2 door is broken", "/2///" },
        { "elevators stopped", "////电梯" },
        { "cars on the pavement near the east gate", "////东门" },
        { "water in the underground car park", "////地下车库" },
        { "not building 3, building 5", "5////" },
        { "it isn't in unit 2, it's in unit 3", "/3///" },
        { "building 3, sorry, I mean building 5", "5////" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_about_one_place(string text, string expected)
    {
        var place = SampleCommunity.NoKnownPlaces.Best(text);

        Assert.Equal(expected, SampleCommunity.Parts(place));
    }

    [Fact]
    public void A_line_of_spots_is_no_name_of_a_place()
    {
        var place = SampleCommunity.NoKnownPlaces.Best("3栋东门西门南门北门小广场停车场垃圾站凉亭东门西门南门北门都黑了");

        Assert.Equal("3", place?.Building);
        Assert.InRange(place?.Spot?.Length ?? 0, 2, 15);
    }

    [Theory]
    [InlineData("三点开会")]
    [InlineData("来了3个人")]
    [InlineData("两百块押金")]
    [InlineData("12345")]
    [InlineData("5号线停运")]
    [InlineData("12号交物业费")]
    [InlineData("3号")]
    [InlineData("一号")]
    [InlineData("桌上一层灰")]
    [InlineData("一层又一层的审批")]
    [InlineData("锅里漂着一层油")]
    [InlineData("3单")]
    [InlineData("QY-2026-000001")]
    [InlineData("电话13812345678")]
    [InlineData("027-5550-1200")]
    [InlineData("2026-11-21")]
    [InlineData("第三次了")]
    [InlineData("这一栋都停水")]
    [InlineData("两栋楼都停了")]
    [InlineData("买了一栋楼")]
    [InlineData("一座桥")]
    [InlineData("共有33层")]
    [InlineData("三层楼高的树")]
    [InlineData("200户没水")]
    [InlineData("3室2厅出租")]
    [InlineData("堵在马路上")]
    [InlineData("公路")]
    [InlineData("走路去")]
    [InlineData("一路顺风")]
    [InlineData("看不清路")]
    [InlineData("老板跑路了")]
    [InlineData("污水流到小区路上")]
    [InlineData("商铺出店经营")]
    [InlineData("电路老化")]
    [InlineData("西门子冰箱")]
    [InlineData("楼上说得对")]
    [InlineData("请街道和社区管管")]
    [InlineData("春晓物业的保安骂人")]
    [InlineData("they block a drain")]
    [InlineData("no room to walk")]
    [InlineData("not building 3")]
    [InlineData("")]
    public void What_only_looks_like_a_place_is_none(string text) => Assert.Null(SampleCommunity.Recognizer.Best(text));

    [Theory]
    [InlineData("3—6栋停水", "3 4 5 6")]
    [InlineData("3到6栋停水", "3 4 5 6")]
    [InlineData("明天9点到17点3栋到6栋停水 换水泵", "3 4 5 6")]
    [InlineData("3栋和5栋都没水", "3 5")]
    [InlineData("3、5栋", "3 5")]
    [InlineData("3栋5栋都停电", "3 5")]
    [InlineData("二三栋停电", "2 3")]
    [InlineData("A到C栋", "A B C")]
    [InlineData("buildings 3 to 5 and 8", "3 4 5 8")]
    [InlineData("1.3栋张 2.5栋李", "3 5")]
    public void Lists_and_ranges_give_every_building(string text, string buildings)
    {
        var places = SampleCommunity.Recognizer.Recognize(text);

        Assert.Equal(buildings.Split(' '), places.Select(place => place.Building));
    }

    [Fact]
    public void What_is_said_of_a_range_is_said_of_each_building()
    {
        var places = SampleCommunity.Recognizer.Recognize("4—5栋电梯都停了");

        Assert.Equal(["4////电梯", "5////电梯"], places.Select(SampleCommunity.Parts));
    }

    [Theory]
    [InlineData("5栋停水", "chunxiao-5")]
    [InlineData("building 7 is dark", "qiushi-7")]
    [InlineData("3栋停水", null)]
    [InlineData("9栋停水", null)]
    [InlineData("春晓小区3栋", "chunxiao-3")]
    [InlineData("秋实的三号楼", "qiushi-3")]
    [InlineData("Building 3, Chunxiao Court", "chunxiao-3")]
    [InlineData("我住春晓小区，我们3栋停水", "chunxiao-3")]
    [InlineData("沁园社区春晓小区停水", "chunxiao")]
    [InlineData("沁园社区5栋", "chunxiao-5")]
    [InlineData("CHUNXIAO court is noisy", "chunxiao")]
    [InlineData("秋实小区5栋", "qiushi")]
    [InlineData("桃源路的灯", null)]
    [InlineData("东门", null)]
    public void A_known_unit_is_found_by_its_name(string text, string? unit)
    {
        var place = SampleCommunity.Recognizer.Best(text);

        Assert.NotNull(place);
        Assert.Equal(unit, place.Unit);
    }

    [Theory]
    [InlineData("4栋和5栋中间堆了垃圾", "4栋和5栋中间")]
    [InlineData("三号楼与五栋之间", "3栋和5栋中间")]
    [InlineData("rubbish between building 4 and 5", "4栋和5栋中间")]
    [InlineData("between building 4 and building 5", "4栋和5栋中间")]
    public void What_lies_between_two_buildings_is_a_spot_of_their_compound(string text, string spot)
    {
        var places = SampleCommunity.Recognizer.Recognize($"春晓小区{text}");

        var place = Assert.Single(places, each => each.Spot is not null);
        Assert.Null(place.Building);
        Assert.Equal(spot, place.Spot);
    }

    [Fact]
    public void Two_buildings_that_only_one_compound_has_name_that_compound()
    {
        var place = SampleCommunity.Recognizer.Best("4栋和5栋中间");

        Assert.Equal("chunxiao", place?.Unit);
        Assert.Equal("between buildings 4 and 5", place?.PublicText("en"));
    }

    [Fact]
    public void A_denied_place_stays_a_mention()
    {
        var places = SampleCommunity.Recognizer.Recognize("不是三栋，是五栋");

        Assert.Equal([("3", true), ("5", false)], places.Select(place => (place.Building!, place.Negated)));
    }

    [Fact]
    public void A_span_covers_what_was_written()
    {
        const string text = "今天３号樓２单元的電梯坏了";

        var place = Assert.Single(SampleCommunity.Recognizer.Recognize(text));

        Assert.Equal("３号樓２单元的電梯", place.Span.Of(text));
    }

    [Fact]
    public void A_place_reads_the_same_in_both_languages()
    {
        var place = SampleCommunity.Recognizer.Best("三号楼二单元501室五楼的电梯")!;

        Assert.Equal("3栋2单元5楼501室电梯", place.Text("zh-CN"));
        Assert.Equal("3栋2单元5楼电梯", place.PublicText("zh-CN"));
        Assert.Equal("building 3, unit 2, floor 5, lift", place.PublicText("en"));
    }

    [Theory]
    [InlineData("3栋2单元", "三单元五楼", "3/3/5//")]
    [InlineData("3栋2单元5楼501室电梯", "5栋", "5////电梯")]
    [InlineData("3栋2单元5楼501室", "6楼", "3/2/6//")]
    [InlineData("3栋", "东门", "3////东门")]
    [InlineData("2单元门口", "5栋", "5/2///门口")]
    [InlineData("3栋2单元", "3栋电梯", "3/2///电梯")]
    public void A_later_message_refines_an_earlier_place(string earlier, string later, string expected)
    {
        var recognizer = SampleCommunity.Recognizer;

        var refined = PlaceRecognizer.Refine(recognizer.Best(earlier)!, recognizer.Best(later)!);

        Assert.Equal(expected, SampleCommunity.Parts(refined));
    }

    [Theory]
    [InlineData("chunxiao-3", "二单元", "chunxiao-3")]
    [InlineData("chunxiao-3", "5栋", "chunxiao-5")]
    [InlineData("chunxiao-4", "3栋", null)]
    [InlineData("chunxiao-3", "东门", "chunxiao-3")]
    public void The_place_that_a_group_stands_for_holds_until_another_is_named(string home, string later, string? unit)
    {
        var refined = PlaceRecognizer.Refine(new(default, home), SampleCommunity.Recognizer.Best(later)!);

        Assert.Equal(unit, refined.Unit);
    }

    [Fact]
    public void A_building_and_then_its_compound_are_one_place()
    {
        var recognizer = SampleCommunity.Recognizer;

        var refined = PlaceRecognizer.Refine(recognizer.Best("3栋2单元")!, recognizer.Best("秋实小区")!);

        Assert.Equal(("qiushi", "3", "2"), (refined.Unit, refined.Building, refined.Entrance));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1、")]
    [InlineData("三")]
    [InlineData("3栋")]
    [InlineData("1-2-")]
    [InlineData("和平路")]
    [InlineData("building ")]
    [InlineData("not in ")]
    public void A_megabyte_is_read_in_the_time_of_a_page(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
        SampleCommunity.Recognizer.Best("3栋");
        var watch = Stopwatch.StartNew();

        SampleCommunity.Recognizer.Best(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Any_characters_can_be_read()
    {
        const string alphabet = "3栋5单元楼层-、和到中间不是负第#号a b1two,，的路店门口电梯B0〇两十户室房building floor";
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => alphabet[random.Next(alphabet.Length)]));

            foreach (var place in SampleCommunity.Recognizer.Recognize(text))
                Assert.InRange(place.Span.End, place.Span.Start + 1, text.Length);

            SampleCommunity.Recognizer.Best(text);
        }
    }
}
