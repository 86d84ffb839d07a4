using System.Buffers;

namespace CoCreation.Language;

/// <summary>The surnames that are looked for, and the words that only seem to begin or end with one.</summary>
internal static class Surnames
{
    private const string Clear =
        "张王李刘陈杨赵吴徐孙朱胡郭何罗郑梁谢宋唐韩冯邓曹彭曾肖萧董袁潘蒋蔡余杜苏魏吕丁沈姚卢姜崔谭陆汪范廖贾韦傅邹孟秦邱尹薛侯陶黎龚邵郝覃黄周林翟孔钟聂殷倪俞岳詹靳裴翁阮闵柯鄢莫耿贺顾洪鲁葛尹戚佟缪晏邬臧祁樊庞褚娄阎闫甄骆喻鲍隋邢霍毕";

    private const string Others =
        "高马万方田江白金石安龙毛叶雷常成汤温严文任钟程夏熊段贺顾钱武戴孔史于康易乔赖庞樊兰殷施洪翟颜倪牛芦季俞章鲁葛伍申尤毕聂焦向柳邢骆岳齐梅庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阎闫裘饶尚佘舒代付丘喻占褚苟符宗蓝娄宫腾莫鄢粟敖巫晏邬蒲仇谌臧佟郜缪";

    private const string Compound = "欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 端木 南宫 司空";

    /// <summary>Surnames that people join with 老 and 小 and that make no other word with them.</summary>
    public const string Familiar = "张王李刘陈杨赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧董袁潘蒋蔡余杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦付傅邹孟秦邱尹薛侯陶黎龚邵郝覃高马黄程";

    // Not surnames where they end another word: 物业方经理, 工程师傅, 保安大哥, 水龙头师傅, 班主任老师.
    private static readonly Dictionary<char, string> Ends = new()
    {
        ['方'] = "对警地官双甲乙东南西北校院资业多各我一男女施供卖买远",
        ['程'] = "工过流课教里日全",
        ['安'] = "保公平治西晚早电长",
        ['任'] = "主责信委前现担",
        ['高'] = "提最很太更增升",
        ['江'] = "长汉沿过临",
        ['金'] = "资基奖现租押罚佣美五",
        ['史'] = "历",
        ['文'] = "语中英作条公",
        ['温'] = "体高低降升保",
        ['龙'] = "水尼",
        ['林'] = "园森树护绿",
        ['于'] = "由关对等位属处在至基终",
        ['常'] = "经平正非日异通",
        ['石'] = "岩玉化",
        ['田'] = "农",
        ['康'] = "健",
        ['童'] = "儿",
        ['易'] = "容交贸",
        ['管'] = "物城主保宿水监总交看不没归",
        ['关'] = "相有无机海开没",
        ['车'] = "停电汽洗货卡修的骑消",
        ['包'] = "承面书",
        ['单'] = "报订菜简名清",
        ['成'] = "完变收造",
        ['华'] = "中",
        ['阳'] = "太沈洛欧",
        ['向'] = "方一",
        ['费'] = "物收水电缴交免",
        ['游'] = "旅导下上",
        ['席'] = "主",
        ['查'] = "检调巡排",
        ['位'] = "各单一车这那",
        ['强'] = "加",
        ['房'] = "住厨机水租公平",
        ['边'] = "这那旁路周一两",
        ['净'] = "干",
        ['代'] = "时年",
        ['付'] = "支",
        ['尚'] = "高",
        ['项'] = "事",
        ['计'] = "会",
        ['解'] = "调了",
        ['谢'] = "谢感多道致答",
        ['卫'] = "环保警",
        ['周'] = "一上下这本每两",
        ['何'] = "任为如",
        ['曾'] = "不未",
        ['钟'] = "分点个秒",
        ['严'] = "很太",
        ['段'] = "阶",
        ['万'] = "一",
        ['马'] = "电斑立",
        ['张'] = "主紧纸扩慌夸嚣几每",
        ['黄'] = "金枯发变蛋",
        ['陈'] = "新",
        ['余'] = "其多剩业",
        ['秦'] = "先",
        ['孔'] = "打桥洞冲气钻穿插锁钥小圆毛面",
        ['顾'] = "照回不光兼",
        ['贺'] = "祝恭庆",
        ['莫'] = "切约",
        ['毕'] = "完",
        ['戚'] = "亲",
        ['洪'] = "防泄山抗",
        ['葛'] = "瓜",
        ['翁'] = "不",
        ['殷'] = "富",
        ['白'] = "明空",
    };

    // Verbs and particles before a title far more often than surnames: 向老师反映, 解同志, 祝老师节日快乐.
    private const string Hardly = "向祝查位强净边代解管车包单关席房占";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "何时", "何人", "何处", "何地", "何必", "何况", "何方", "余下", "余额", "余款", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "周边", "周围", "周期", "周天", "周转",
        "黄色", "黄灯", "黄车", "黄线", "黄狗", "黄水", "黄泥", "黄陂", "黄石", "黄牛", "林业", "林荫", "林子", "林木", "杜绝", "罗列", "谢谢", "陈旧", "陈述", "陈年", "陈列", "张贴", "张开", "张口",
        "张罗", "胡乱", "胡同", "胡子", "胡说", "曾经", "沈阳", "苏州", "郑州", "徐州", "韩国", "杨树", "杨梅", "蔡甸", "范围", "陆续", "陶瓷", "董事", "丁字", "丁香", "黎明", "孙子", "孙女",
        "李子", "谭鑫", "汪汪", "宋体", "唐山", "梁子", "吴家", "姜汤", "彭胀", "潘多", "袁大", "贾湖", "钟点", "钟头", "钟表", "钟楼", "孔洞", "孔雀", "顾客", "顾虑", "顾及", "顾问", "贺卡", "贺年", "莫名", "莫非", "莫要", "洪水", "洪山", "鲁莽", "庞大", "骆驼", "霍乱", "毕竟", "毕业", "葛根", "鲁巷", "尹家", "殷勤", "岳父", "岳母", "柯达", "凌晨", "洪峰", "温馨", "成群", "龙腾", "杜鹃", "高龄", "高温", "高低", "高价", "高空", "高层", "高压", "高峰", "万一", "万元", "安全", "安装", "白天", "白色", "方便", "方向", "常年", "马上", "夏天", "夏季", "石油", "金额", "成年", "温度", "龙头", "严重", "任何", "于是", "易燃", "关系", "管道", "车辆", "包括", "单元", "房子", "边上", "解决", "强烈", "查看", "游客", "秦皇", "孟加",
    };

    private static readonly SearchValues<char> Single = SearchValues.Create(Clear + "许" + Others);

    /// <summary>The length of the surname at a place; 0 where there is none.</summary>
    public static int LengthAt(string s, int at)
    {
        if (at + 1 < s.Length && s[at] is '欧' or '司' or '上' or '诸' or '东' or '皇' or '尉' or '公' or '慕' or '令' or '夏' or '长' or '宇' or '端' or '南'
            && Compound.Contains(s.Substring(at, 2), StringComparison.Ordinal))
        {
            return s[at] is '东' or '上' or '长' or '南' && !(at + 2 < s.Length && s[at + 2] is '先' or '女' or '老' or '师') ? 0 : 2;
        }

        return at < s.Length && Single.Contains(s[at]) ? 1 : 0;
    }

    /// <summary>The surname begins no common word, so that a name may be told from it alone.</summary>
    public static bool IsCertain(string s, int at) =>
        at + 1 < s.Length && (LengthAt(s, at) == 2 || Clear.Contains(s[at])) && !BeginsWord(s, at);

    /// <summary>A common word begins here: 张贴, 周末, 黄灯.</summary>
    public static bool BeginsWord(string s, int at) => at + 1 < s.Length && Words.Contains(s.Substring(at, 2));

    /// <summary>The character ends another word here, or is hardly ever a surname before a title.</summary>
    public static bool EndsWord(string s, int at) =>
        Hardly.Contains(s[at]) || at > 0 && Ends.TryGetValue(s[at], out var before) && before.Contains(s[at - 1]);
}
