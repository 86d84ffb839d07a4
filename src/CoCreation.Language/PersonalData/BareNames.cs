namespace CoCreation.Language;

/// <summary>Full Chinese names without a title, told by the characters of which they are made and by what stands around them: 已联系王秀英, 李建国家换好了.</summary>
internal static class BareNames
{
    // What counts for a name, for its surname, its given name and what stands on either side, makes one at this sum.
    private const int Enough = 6;

    // Right before a name: words that do something with a person, and the ends of words for persons (住户, 居民).
    private const string Leading = "系访跟找派户民员长者友客告知问";
    private const string Before = Leading + "谢给和与由帮请叫让被把对向替为同接送陪到的是了主人保安洁及或见说叔姐哥妻夫母父女子孙儿居管经着@";

    // Right behind one; the first only of persons and households.
    private const string Acting = "家说已同反签拒搬答";
    private const string Behind = Acting + "的在不没都也把将被要来去到有送代负提确表住电打接和与跟及两三二老婆爹等本夫一了吗吧就还今昨明上下前后帮找问给让对是因从向通取换修自再又才刚愿未能会想腿脚身做讲申投报核领交先女儿母父妻之";

    // Behind what looks like a name, these make it the name of a place or a thing.
    private static readonly string[] Places =
    [
        "路", "街", "巷", "大道", "大街", "道", "小区", "花园", "花苑", "公园", "园", "苑", "广场", "大厦", "大楼", "村", "湾", "桥", "站", "店", "超市", "酒店", "酒楼", "学校", "小学", "中学", "医院", "公司", "集团", "镇", "乡", "县",
        "市", "区", "省", "湖", "河", "寺", "城", "新城", "社区", "街道", "国际", "嘉园", "府", "公寓", "物业", "银行", "地产", "置业", "集", "菜场", "市场", "地铁", "垸", "岭", "坡", "墩", "家园", "学院", "大学", "楼", "栋", "树", "枝", "花",
    ];

    private static readonly string[] PhoneWords = ["电话", "手机", "号码", "联系"];

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (Read(s, at, found) is var end && end > at)
            {
                PersonalData.Add(found, at, end, PersonalDataKind.Name);
                at = end - 1;
            }
        }

        FindBeforePhones(s, found);
    }

    private static int Read(string s, int at, List<PersonalDataMention> found)
    {
        var surname = Surnames.LengthAt(s, at);
        if (surname == 0 || surname == 1 && (Surnames.EndsWord(s, at) || Surnames.BeginsWord(s, at)))
            return at;

        var given = GivenNames.LengthAt(s, at + surname);
        if (given == 0 && GivenNames.IsUsualAt(s, at + surname))
            given = 1;

        if (given == 0)
            return at;

        var end = at + surname + given;
        var start = at == 0 || !Characters.IsHan(s[at - 1]);
        if (NamesPlace(s, end))
            return at;

        var name = Surnames.IsCertain(s, at) ? 2 : 1;
        for (var i = at + surname; i < end; i++)
            name += GivenNames.IsTelling(s[i]) ? 2 : 1;

        if (name < Enough && !start && !Before.Contains(s[at - 1]))
            return at;

        var around = (!start && Leading.Contains(s[at - 1]) ? 2 : 1) + AfterName(found, at)
            + (end >= s.Length || !Characters.IsHan(s[end]) ? 1 : Acting.Contains(s[end]) ? 2 : Behind.Contains(s[end]) ? 1 : 0);
        return name + around >= Enough ? end : at;
    }

    /// <summary>和施丽 behind another name is as good as a word for a person.</summary>
    private static int AfterName(List<PersonalDataMention> found, int at) =>
        found.Exists(mention => mention.Kind == PersonalDataKind.Name && mention.Span.End == at - 1) ? 2 : 0;

    private static bool NamesPlace(string s, int end)
    {
        foreach (var place in Places)
        {
            if (string.CompareOrdinal(s, end, place, 0, place.Length) == 0)
                return true;
        }

        return false;
    }

    /// <summary>A full name right before somebody's number, whatever it is made of: 王建国13812345678, 王建国 电话….</summary>
    private static void FindBeforePhones(string s, List<PersonalDataMention> found)
    {
        foreach (var phone in found.Where(mention => mention.Kind == PersonalDataKind.Phone).ToList())
        {
            var end = Bare(s, phone.Span.Start);
            foreach (var word in PhoneWords)
            {
                if (s.AsSpan(0, end).EndsWith(word))
                    end = Bare(s, end - word.Length);
            }

            var start = end;
            while (start > 0 && Characters.IsHan(s[start - 1]))
                start--;

            if (end - start is >= 2 and <= 4 && Surnames.LengthAt(s, start) is > 0 and var surname && end - start > surname)
            {
                PersonalData.Add(found, start, end, PersonalDataKind.Name);
                continue;
            }

            // A longer run is a sentence; its last characters are a name only when they are made like one.
            for (var length = 4; length >= 2; length--)
            {
                var at = end - length;
                if (at >= start && Surnames.LengthAt(s, at) is > 0 and var first && Surnames.IsCertain(s, at) && GivenNames.LengthAt(s, at + first) == length - first)
                {
                    PersonalData.Add(found, at, end, PersonalDataKind.Name);
                    break;
                }
            }
        }
    }

    /// <summary>The end of what stands before spaces and signs.</summary>
    private static int Bare(string s, int end)
    {
        while (end > 0 && s[end - 1] is ' ' or ':' or '：' or ',' or '，' or '(' or '（')
            end--;

        return end;
    }
}
