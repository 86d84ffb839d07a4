using System.Diagnostics;
using Personal = CoCreation.Language.PersonalData;

namespace CoCreation.Language.Tests.PersonalData;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("我叫张三丰，住3栋", "张三丰", PersonalDataKind.Name)]
    [InlineData("我是李明", "李明", PersonalDataKind.Name)]
    [InlineData("要张国强签字才能换", "张国强", PersonalDataKind.Name)]
    [InlineData("等李建国回来再装", "李建国", PersonalDataKind.Name)]
    [InlineData("得让陈红同意", "陈红", PersonalDataKind.Name)]
    [InlineData("waiting for Mr Zhang Guoqiang to sign", "Mr Zhang Guoqiang", PersonalDataKind.Name)]
    [InlineData("我是陈建国，电梯坏了", "陈建国", PersonalDataKind.Name)]
    [InlineData("找王强来修一下", "王强", PersonalDataKind.Name)]
    [InlineData("联系人：高小琴", "高小琴", PersonalDataKind.Name)]
    [InlineData("业主刘洋反映漏水", "刘洋", PersonalDataKind.Name)]
    [InlineData("张大姐来看过", "张大姐", PersonalDataKind.Name)]
    [InlineData("给李爹爹装好扶手", "李爹爹", PersonalDataKind.Name)]
    [InlineData("王师傅换了灯泡", "王师傅", PersonalDataKind.Name)]
    [InlineData("陈姐说不用了", "陈姐", PersonalDataKind.Name)]
    [InlineData("楼下刘阿姨腿脚不便", "刘阿姨", PersonalDataKind.Name)]
    [InlineData("老李去看了", "老李", PersonalDataKind.Name)]
    [InlineData("小王明天上门", "小王", PersonalDataKind.Name)]
    [InlineData("小王师傅明天上门", "小王师傅", PersonalDataKind.Name)]
    [InlineData("王先生不在家", "王先生", PersonalDataKind.Name)]
    [InlineData("欧阳女士来过电话", "欧阳女士", PersonalDataKind.Name)]
    [InlineData("赵老师同意了", "赵老师", PersonalDataKind.Name)]
    [InlineData("周主任明天到场", "周主任", PersonalDataKind.Name)]
    [InlineData("王建国师傅已修好", "王建国师傅", PersonalDataKind.Name)]
    [InlineData("李建国家换好了", "李建国", PersonalDataKind.Name)]
    [InlineData("已联系王秀英", "王秀英", PersonalDataKind.Name)]
    [InlineData("跟谢大军谈过了", "谢大军", PersonalDataKind.Name)]
    [InlineData("业主杨柳补交了费用", "杨柳", PersonalDataKind.Name)]
    [InlineData("我叫向前进，三天没水", "向前进", PersonalDataKind.Name)]
    [InlineData("登记人姓邵", "邵", PersonalDataKind.Name)]
    [InlineData("贺总说没钱修", "贺总", PersonalDataKind.Name)]
    [InlineData("I spoke with Li Jianguo about it", "Li Jianguo", PersonalDataKind.Name)]
    [InlineData("my name is Anna Lee, the lift is broken", "Anna Lee", PersonalDataKind.Name)]
    [InlineData("my name is anna lee", "anna lee", PersonalDataKind.Name)]
    [InlineData("I'm Anna Lee from block 3", "Anna Lee", PersonalDataKind.Name)]
    [InlineData("Mr Li opened the door", "Mr Li", PersonalDataKind.Name)]
    [InlineData("repaired for Mrs Zhang", "Mrs Zhang", PersonalDataKind.Name)]
    [InlineData("打13812345678", "13812345678", PersonalDataKind.Phone)]
    [InlineData("电话138-1234-5678", "138-1234-5678", PersonalDataKind.Phone)]
    [InlineData("138 1234 5678 找我", "138 1234 5678", PersonalDataKind.Phone)]
    [InlineData("１３８１２３４５６７８", "１３８１２３４５６７８", PersonalDataKind.Phone)]
    [InlineData("幺三八一二三四五六七八", "幺三八一二三四五六七八", PersonalDataKind.Phone)]
    [InlineData("tel13812345678", "13812345678", PersonalDataKind.Phone)]
    [InlineData("+86 138 1234 5678", "+86 138 1234 5678", PersonalDataKind.Phone)]
    [InlineData("我家座机027-82345678", "027-82345678", PersonalDataKind.Phone)]
    [InlineData("身份证11010519491231002X", "11010519491231002X", PersonalDataKind.IdNumber)]
    [InlineData("110105 19491231 002x", "110105 19491231 002x", PersonalDataKind.IdNumber)]
    [InlineData("身份证号：420106199001011230", "420106199001011230", PersonalDataKind.IdNumber)]
    [InlineData("鄂A12345挡路", "鄂A12345", PersonalDataKind.Plate)]
    [InlineData("鄂AD12345占了充电位", "鄂AD12345", PersonalDataKind.Plate)]
    [InlineData("鄂A·8K123", "鄂A·8K123", PersonalDataKind.Plate)]
    [InlineData("车牌号A12345的车", "A12345", PersonalDataKind.Plate)]
    [InlineData("卡号4111111111111111", "4111111111111111", PersonalDataKind.BankCard)]
    [InlineData("卡号6217 0028 7000 9876 549，农行", "6217 0028 7000 9876 549", PersonalDataKind.BankCard)]
    [InlineData("4111 1111 1111 1111", "4111 1111 1111 1111", PersonalDataKind.BankCard)]
    [InlineData("发到anna.lee@example.com吧", "anna.lee@example.com", PersonalDataKind.Email)]
    [InlineData("微信号abc_123456", "abc_123456", PersonalDataKind.WeChatId)]
    [InlineData("wx:annalee88", "annalee88", PersonalDataKind.WeChatId)]
    [InlineData("qq 1234567", "1234567", PersonalDataKind.WeChatId)]
    [InlineData("501室漏水", "501室", PersonalDataKind.DoorNumber)]
    [InlineData("五零一室漏水", "五零一室", PersonalDataKind.DoorNumber)]
    [InlineData("301软管老化", "301", PersonalDataKind.DoorNumber)]
    [InlineData("3栋2单元501漏水", "501", PersonalDataKind.DoorNumber)]
    [InlineData("3号楼1203没水", "1203", PersonalDataKind.DoorNumber)]
    [InlineData("我住602", "602", PersonalDataKind.DoorNumber)]
    [InlineData("3-2-501没电", "-501", PersonalDataKind.DoorNumber)]
    [InlineData("6-2-502天花漏", "-502", PersonalDataKind.DoorNumber)]
    [InlineData("楼上501吵", "501", PersonalDataKind.DoorNumber)]
    [InlineData("已经去了203家", "203", PersonalDataKind.DoorNumber)]
    [InlineData("已修好，301复测正常", "301", PersonalDataKind.DoorNumber)]
    [InlineData("leak in flat 501", "501", PersonalDataKind.DoorNumber)]
    [InlineData("apt 1203 has no water", "1203", PersonalDataKind.DoorNumber)]
    public void What_points_at_a_person_is_found_where_it_stands(string text, string found, PersonalDataKind kind)
    {
        var mention = Assert.Single(Personal.Find(text));

        Assert.Equal(found, mention.Span.Of(text));
        Assert.Equal(kind, mention.Kind);
    }

    [Theory]
    [InlineData("5楼的灯不亮")]
    [InlineData("3栋电梯已更换曳引机")]
    [InlineData("2单元门禁坏了")]
    [InlineData("涉及37户，已通知")]
    [InlineData("共137户停水")]
    [InlineData("200块押金")]
    [InlineData("105块钱")]
    [InlineData("18:40恢复供水")]
    [InlineData("18点40恢复供水")]
    [InlineData("11月28日完成")]
    [InlineData("2026-11-28完成")]
    [InlineData("QY-2026-000123已修好")]
    [InlineData("131号已修好")]
    [InlineData("请打110、119、120")]
    [InlineData("110已出警")]
    [InlineData("打12345或者963333")]
    [InlineData("供水热线95598，12356，12338")]
    [InlineData("燃气公司027-55501100")]
    [InlineData("电梯型号KONE3000")]
    [InlineData("软件升到2.1.300版")]
    [InlineData("老人已送医")]
    [InlineData("小区东门的小孩")]
    [InlineData("老师傅来看过")]
    [InlineData("物业师傅已上门")]
    [InlineData("保安大哥来了")]
    [InlineData("大姐说不急")]
    [InlineData("维修师傅下午来")]
    [InlineData("由于老师傅请假")]
    [InlineData("工程师傅到了")]
    [InlineData("施工工地已停工")]
    [InlineData("周末再来，周边已清理")]
    [InlineData("小高层的电梯")]
    [InlineData("小黄车堵门")]
    [InlineData("找物业处理")]
    [InlineData("我是租户")]
    [InlineData("班主任老师说了")]
    [InlineData("一共花了1200元")]
    [InlineData("2026年完工")]
    [InlineData("张贴了通知")]
    [InlineData("微信群里说了")]
    [InlineData("谢谢师傅们")]
    [InlineData("白玉兰树枝断了")]
    [InlineData("小张贴不要贴")]
    [InlineData("本人强烈要求换物业")]
    [InlineData("业主主张维权")]
    [InlineData("亲戚朋友都来了")]
    [InlineData("在金桂路上")]
    [InlineData("国庆前能修好吗")]
    [InlineData("未付工伤保险")]
    [InlineData("on Zhang Zhidong Road")]
    [InlineData("感谢师傅")]
    [InlineData("辛苦环卫大姐")]
    [InlineData("a WeChat sign-up")]
    [InlineData("@物业 已处理")]
    [InlineData("I am waiting for the lift")]
    [InlineData("105 people signed")]
    [InlineData("the old lift was replaced")]
    [InlineData("等高处作业证批下来")]
    [InlineData("要张贴告示，等业主同意")]
    [InlineData("请物业经理过来确认")]
    [InlineData("等常务会批")]
    [InlineData("编号1234567890123456789")]
    public void What_points_at_nobody_stays(string text)
    {
        Assert.Empty(Personal.Find(text).Select(mention => $"{mention.Kind} {mention.Span.Of(text)}"));
        Assert.Equal(text, Personal.Mask(text));
    }

    [Theory]
    [InlineData("301软管老化已换，燃气公司复测正常 张大姐家", "软管老化已换，燃气公司复测正常")]
    [InlineData("更换了曳引机制动器，301张大姐家13812345678来看过", "更换了曳引机制动器，来看过")]
    [InlineData("更换了曳引机制动器", "更换了曳引机制动器")]
    [InlineData("由王师傅更换了门禁", "更换了门禁")]
    [InlineData("已派小王处理，电话13812345678。", "已处理。")]
    [InlineData("3栋2单元501漏水", "3栋2单元漏水")]
    [InlineData("3-2-501漏水已修", "3-2漏水已修")]
    [InlineData("灯已换（张大姐）", "灯已换")]
    [InlineData("灯已换（张大姐，13812345678），明天再看", "灯已换，明天再看")]
    [InlineData("张大姐的投诉已回复", "投诉已回复")]
    [InlineData("我叫张三丰", "")]
    [InlineData("张大姐 13812345678", "")]
    [InlineData("鄂A12345已挪走，车主道歉", "已挪走，车主道歉")]
    [InlineData("身份证号：11010519491231002X，已登记", "已登记")]
    [InlineData("加我微信号abc_123456，修好告诉你", "修好告诉你")]
    [InlineData("my name is Anna Lee, the lift is broken", "the lift is broken")]
    [InlineData("leak in flat 501 repaired", "leak repaired")]
    [InlineData("the mechanic comes to flat 501 tomorrow", "the mechanic comes tomorrow")]
    [InlineData("the mechanic comes to Mrs Li, 13812345678", "the mechanic comes")]
    [InlineData("replaced the lock, Mr Li called", "replaced the lock, called")]
    [InlineData("Repaired for Mrs Zhang, tel 138-1234-5678.", "Repaired.")]
    [InlineData("联系邮箱 anna.lee@example.com 或者打12345", "联系 或者打12345")]
    [InlineData("301、302、401都换了软管", "都换了软管")]
    [InlineData("李建国家换好了", "换好了")]
    [InlineData("已联系王秀英，下午上门", "已联系，下午上门")]
    [InlineData("和马红霞、梁静协商好了", "协商好了")]
    public void What_is_left_reads_smoothly(string text, string masked)
    {
        Assert.Equal(masked, Personal.Mask(text));
        Assert.Empty(Personal.Find(Personal.Mask(text)));
    }

    [Theory]
    [InlineData("李阿姨家漏水 13812345678 3栋2单元501", "漏水 3栋2单元501")]
    [InlineData("鄂A12345堵着门，我叫张三丰", "鄂A12345堵着门")]
    [InlineData("身份证号：11010519491231002X，501室", "501室")]
    [InlineData("my name is Anna Lee, flat 501 leaks, anna.lee@example.com", "flat 501 leaks")]
    public void Whoever_must_go_there_reads_the_door_and_not_the_person(string text, string masked) => Assert.Equal(masked, Personal.MaskPeople(text));

    [Fact]
    public void What_nobody_read_is_not_shown()
    {
        var masked = Personal.Mask(new string('水', 5_000) + "13812345678");

        Assert.Equal(4_000, masked.Length);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("点号")]
    [InlineData("1 ")]
    [InlineData("张")]
    [InlineData("a@a.")]
    [InlineData("鄂a1")]
    [InlineData("501、")]
    public void A_megabyte_of_anything_is_masked_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Personal.Mask(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }
}
