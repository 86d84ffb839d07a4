using System.Buffers;

namespace CoCreation.Language;

/// <summary>Chinese names: a surname with what people are called by (张大姐, 老李), or in full behind words that announce one (我叫张三).</summary>
internal static class ChineseNames
{
    private static readonly string[] Titles =
    [
        "大姐", "大哥", "大爷", "大妈", "大叔", "大娘", "大嫂", "爹爹", "婆婆", "太婆", "奶奶", "爷爷", "阿姨", "叔叔", "伯伯", "嫂子", "师傅", "师父", "老师", "主任", "先生", "女士",
        "小姐", "太太", "经理", "书记", "医生", "大夫", "警官", "律师", "教授", "老板", "队长", "站长", "所长", "科长", "局长", "处长", "部长", "组长", "班长", "园长", "校长", "会长", "院长", "会计", "护士",
        "主管", "网格员", "同志", "同学", "老太", "老头", "老爹", "嬢嬢", "妈妈", "爸爸", "某某", "某", "姐", "哥", "叔", "姨", "婆", "嫂", "伯", "爹", "总", "工",
    ];

    // What follows makes another word of a short title: 张总共, 程工地, 李老师傅.
    private static readonly Dictionary<string, string> NotBefore = new()
    {
        ["总"] = "是共算会之的体数价量额部结闸阀表管线开",
        ["工"] = "地人作程期资具厂单业会商序艺伤",
        ["老师"] = "傅",
        ["主任"] = "务",
        ["某"] = "个种些天处",
        ["婆"] = "汤",
    };

    private static readonly string[] Announcers =
    [
        "我叫", "名叫", "叫做", "名字是", "名字叫", "姓名", "联系人", "本人", "我是", "我姓", "业主", "住户", "居民", "租户", "租客", "房东", "户主", "老人", "网格员", "网格长", "楼栋长", "楼长", "楼管员", "党员", "志愿者", "保安", "维修工",
        "电工", "水工", "保洁", "报修人", "投诉人", "反映人", "举报人", "申请人", "处理人", "经办人", "负责人", "当事人", "见证人", "登记", "交给", "联系不上", "联系到", "联系", "走访", "回访", "慰问", "通知", "找", "叫", "问", "姓",
    ];

    private static readonly SearchValues<char> AnnouncerStarts = SearchValues.Create([.. Announcers.Select(words => words[0])]);
    private static readonly SearchValues<char> StopCharacters = SearchValues.Create(Stops);
    private static readonly SearchValues<char> TitleStarts = SearchValues.Create([.. Titles.Select(title => title[0])]);

    // Behind these any surname begins a name; behind the others only one that begins no common word.
    private const int Certain = 7;
    private const string Stops =
        "的是在住家了来说反电手联想要有和与跟我你他她它已也不今昨去从到报修投请楼栋号室单岁吗吧呢先老师主经被把给找这那对就都上下区里门坏漏停个人大没什么怎等并将前后叫做";

    private const string Waiting = "要等请让由叫找";

    private static readonly string[] Deeds = ["签字", "签名", "签了", "同意", "点头", "开门", "在家", "回来", "回家", "回话", "回电", "过来", "到场", "确认", "批", "拿钥匙", "给钥匙"];

    private const string Verbs = "补捐送拿借租买卖取换修装拆停开关打喊骂吵问答提反投举签搬住病摔跌";

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (!Characters.IsHan(s[at]))
                continue;

            if ((Announced(s, at) ?? Awaited(s, at) ?? Familiar(s, at) ?? Titled(s, at)) is { } span)
            {
                PersonalData.Add(found, span.Start, span.End, PersonalDataKind.Name);
                at = span.End - 1;
            }
        }
    }

    /// <summary>张大姐, 欧阳老师.</summary>
    private static TextSpan? Titled(string s, int at)
    {
        var length = Surnames.LengthAt(s, at);
        if (length == 0)
            return null;

        // 向阿姨 may be somebody or a preposition: she is one where nothing stands around her.
        var title = TitleAt(s, at + length);
        if (length == 1 && Surnames.EndsWord(s, at) && !(title > 1 && (at == 0 || !Characters.IsHan(s[at - 1])) && EndsAt(s, at + length + title)))
            return null;

        if (title > 0)
            return new(at, length + title);

        if (GivenNames.LengthAt(s, at + length) is var made and > 0 && TitleAt(s, at + length + made) is var its and > 1)
            return new(at, length + made + its);

        // A full name with its title: 王建国师傅.
        for (var given = 1; given <= 2; given++)
        {
            if (at + length + given < s.Length && !Stops.Contains(s[at + length + given - 1]) && Characters.IsHan(s[at + length + given - 1])
                && Surnames.IsCertain(s, at) && TitleAt(s, at + length + given) is var behind and > 1)
            {
                return new(at, length + given + behind);
            }
        }

        // 301张家, 5楼王家: 张家 alone may be a place.
        return at > 0 && (char.IsAsciiDigit(s[at - 1]) || s[at - 1] is '楼' or '室' or '元' or '栋') && at + length < s.Length && s[at + length] == '家'
            ? new(at, length)
            : null;
    }

    private static int TitleAt(string s, int at)
    {
        if (at >= s.Length || !TitleStarts.Contains(s[at]))
            return 0;

        foreach (var title in Titles)
        {
            if (string.CompareOrdinal(s, at, title, 0, title.Length) != 0)
                continue;

            var next = at + title.Length < s.Length ? s[at + title.Length] : ' ';
            if (NotBefore.TryGetValue(title, out var others) && others.Contains(next))
                continue;

            // 施工 is no Engineer 施: these two need a surname that makes no word with them, or somebody who says something.
            if (title is not ("总" or "工") || at > 0 && (Surnames.Familiar.Contains(s[at - 1]) || at == 1 && "说看来讲已去答".Contains(next)))
                return title.Length;
        }

        return 0;
    }

    /// <summary>老李, 小王; not 小高层 or 一小张.</summary>
    private static TextSpan? Familiar(string s, int at)
    {
        if (s[at] is not ('老' or '小') || at + 1 >= s.Length || !Surnames.Familiar.Contains(s[at + 1]))
            return null;

        var before = at > 0 ? s[at - 1] : ' ';
        if ("缩大最较太变减窄很小细微弱养敬孤古衰年法一几两得".Contains(before))
            return null;

        if (Surnames.BeginsWord(s, at + 1))
            return null;

        var next = at + 2 < s.Length ? s[at + 2] : ' ';
        if ("层峰潮考路达虎扎车狗鸭人瓜鱼色泥牛历末期天边围荫多列子八序度树胡同醋化本板块片号区头型巷街村湾寨儿".Contains(next) && !(next is '人' && s[at + 1] is '李' or '王'))
            return null;

        // 老李师傅, 小王老师.
        return new(at, 2 + (at + 2 < s.Length ? TitleAt(s, at + 2) : 0));
    }

    /// <summary>要张国强签字, 等李建国回来: a full name between what waits for somebody and what they are to do.</summary>
    private static TextSpan? Awaited(string s, int at)
    {
        if (!Waiting.Contains(s[at]) || at + 1 >= s.Length || !Surnames.IsCertain(s, at + 1))
            return null;

        var (start, length) = (at + 1, Surnames.LengthAt(s, at + 1));
        for (var given = 2; given >= 1; given--)
        {
            var end = start + length + given;
            if (end <= s.Length && !s.AsSpan(start + length, given).ContainsAny(StopCharacters) && Array.Exists(Deeds, deed => string.CompareOrdinal(s, end, deed, 0, deed.Length) == 0))
                return new(start, length + given);
        }

        return null;
    }

    /// <summary>The name behind words that announce one.</summary>
    private static TextSpan? Announced(string s, int at)
    {
        if (!AnnouncerStarts.Contains(s[at]))
            return null;

        for (var i = 0; i < Announcers.Length; i++)
        {
            var words = Announcers[i];
            if (string.CompareOrdinal(s, at, words, 0, words.Length) != 0)
                continue;

            var start = at + words.Length;
            while (start < s.Length && start < at + words.Length + 3 && s[start] is ':' or '：' or ' ' or '是' or '叫' or '了')
                start++;

            var length = start < s.Length ? Surnames.LengthAt(s, start) : 0;
            if (length == 0)
                continue;

            if (words == "我姓")
                return new(start, length);

            if (i >= Certain && Surnames.BeginsWord(s, start))
                continue;

            if (words == "姓")
                return EndsAt(s, start + length) ? new(start, length) : null;

            // Behind 找 a verb like 关 before 师傅 is somebody's name.
            if (TitleAt(s, start + length) is var title and > 0 && (title > 1 || Surnames.IsCertain(s, start)))
                return new(start, length + title);

            if (Given(s, start, start + length, certain: i < Certain) is var given and > 0)
                return new(start, length + given + TitleAt(s, start + length + given));
        }

        return null;
    }

    /// <summary>How many characters of a given name stand here: at most two, and a name ends where a clause or a common word begins.</summary>
    private static int Given(string s, int surname, int at, bool certain)
    {
        if (GivenNames.LengthAt(s, at) is var made and > 0)
            return made;

        var length = 0;
        while (length < 2 && at + length < s.Length && Characters.IsHan(s[at + length]) && !Stops.Contains(s[at + length]))
            length++;

        // 我叫向前进，: nothing but a name fills the clause.
        if (certain && length == 0 && EndsAt(s, at + 2))
            return 2;

        if (certain || length == 0 || !Surnames.IsCertain(s, surname))
            return certain ? length : 0;

        // 业主杨柳补交: a verb begins behind the first character.
        if (length == 2 && Verbs.Contains(s[at + 1]))
            return 1;

        var end = at + length;
        return end >= s.Length || !Characters.IsHan(s[end]) || Stops.Contains(s[end]) ? length : 0;
    }

    private static bool EndsAt(string s, int at) => at == s.Length || at < s.Length && (Characters.EndsClause(s[at]) || s[at] is ' ' or '的');
}
