using System.Text;

namespace CoCreation.Language;

/// <summary>Takes stretches out of a text together with the words that only led to them, and joins what is left.</summary>
internal static class Masking
{
    private const string Weak = "，,、；;：:";
    private const string Strong = "。.！!？?";

    private static readonly string[] PhoneLeads =
        ["我的联系电话", "我的手机号", "我的手机", "我的电话", "联系电话", "电话号码", "手机号码", "联系方式", "手机号", "电话", "手机", "座机", "号码", "拨打", "phone number", "mobile", "phone", "tel.", "tel", "call", "at"];

    private static readonly string[] NameLeads =
        ["我的名字是", "我的名字叫", "名字是", "名字叫", "我叫", "我是", "我姓", "名叫", "叫做", "姓名", "联系人", "本人", "由", "和", "跟", "与", "给", "帮", "为", "替", "找", "请", "派", "让", "叫", "被",
         "my name is", "my name's", "i am", "i'm", "this is", "call me", "by", "for", "from", "to", "with", "at"];

    private static readonly string[] NameTrails = ["家里的", "家里", "家的", "家", "那里", "那边", "的", "'s"];
    private static readonly string[] DoorTrails = ["的住户家", "家里的", "家里", "家的", "家", "户", "的"];
    private static readonly string[] DoorLeads = ["住在", "家住", "我家", "住", "门牌号", "房号", "flat", "apartment", "apt.", "apt", "room", "suite", "unit", "door", "in", "into", "at", "to", "from", "of", "for", "near", "outside"];
    private static readonly string[] IdLeads = ["身份证号码", "身份证号", "身份证", "证件号", "证号", "id number", "id"];
    private static readonly string[] PlateLeads = ["车牌号码", "车牌号", "车牌", "牌照", "车号", "plate number", "plate"];
    private static readonly string[] CardLeads = ["银行卡号", "银行卡", "卡号", "账号", "card number", "card"];
    private static readonly string[] EmailLeads = ["我的电子邮箱", "我的邮箱", "电子邮箱", "邮箱", "邮件", "my e-mail", "my email", "e-mail", "email"];
    private static readonly string[] ChatLeads = ["加我微信号", "加我微信", "我的微信号", "我的微信", "微信号", "微信", "wechat id", "wechat", "加我wx", "加我vx", "wx号", "wx", "vx", "qq号", "qq", "id", "加我v", "加v", "v信"];

    public static string Mask(string text, IReadOnlyList<PersonalDataMention> mentions)
    {
        if (mentions.Count == 0)
            return text.Length <= Folding.Limit ? text : text[..Folding.Limit];

        var s = Folding.Fold(text);
        var kept = new StringBuilder(s.Length);
        var from = 0;
        foreach (var mention in mentions)
        {
            var start = Math.Max(from, Before(s, Before(s, mention.Span.Start, Leads(mention.Kind)), Leads(mention.Kind)));
            Append(kept, text.AsSpan(from, Math.Max(0, start - from)));
            from = Math.Max(from, After(s, mention.Span.End, mention.Kind));
        }

        Append(kept, text.AsSpan(from, s.Length - from));
        while (kept.Length > 0 && (char.IsWhiteSpace(kept[^1]) || Weak.Contains(kept[^1])))
            kept.Length--;

        return HoldsWords(kept) ? kept.ToString() : "";
    }

    private static string[] Leads(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Phone => PhoneLeads,
        PersonalDataKind.Name => NameLeads,
        PersonalDataKind.IdNumber => IdLeads,
        PersonalDataKind.Plate => PlateLeads,
        PersonalDataKind.BankCard => CardLeads,
        PersonalDataKind.Email => EmailLeads,
        PersonalDataKind.WeChatId => ChatLeads,
        _ => DoorLeads,
    };

    /// <summary>Where the words begin that only lead to what stands at <paramref name="at"/>.</summary>
    private static int Before(string s, int at, string[] leads)
    {
        var end = at;
        while (end > 0 && at - end < 4 && s[end - 1] is ' ' or ':' or '：' or '是' or '为')
            end--;

        foreach (var lead in leads)
        {
            if (!s.AsSpan(0, end).EndsWith(lead))
                continue;

            var start = end - lead.Length;
            var latin = char.IsAsciiLetter(lead[0]);
            if (latin && (end == at || start > 0 && char.IsAsciiLetterOrDigit(s[start - 1])))
                continue;

            // 温和张大姐: no preposition, but the end of a word.
            if (lead.Length == 1 && start > 0 && "温饱总因认以成作称申邀聘委反".Contains(s[start - 1]))
                continue;

            return start;
        }

        return s.AsSpan(end, at - end).ContainsAny(":：") ? end : at;
    }

    private static int After(string s, int at, PersonalDataKind kind)
    {
        foreach (var trail in kind == PersonalDataKind.Name ? NameTrails : kind == PersonalDataKind.DoorNumber ? DoorTrails : [])
        {
            if (string.CompareOrdinal(s, at, trail, 0, trail.Length) == 0 && !Continues(s, at + trail.Length, trail))
                return at + trail.Length;
        }

        return at;
    }

    /// <summary>家电, 家长 and 的士 are words of their own.</summary>
    private static bool Continues(string s, int end, string trail) =>
        end < s.Length && (trail is "家" && s[end] is '电' or '长' or '属' or '具' or '政' || trail is "的" && s[end] is '士' or '确' || trail is "户" && s[end] is '外' or '内' or '主' or '型' or '口');

    private static void Append(StringBuilder kept, ReadOnlySpan<char> more)
    {
        if (kept.Length == 0)
        {
            kept.Append(more.TrimStart(" ，,、；;：:。.！!？?）)"));
            return;
        }

        if (more.IsEmpty)
            return;

        var tail = kept.Length - 1;
        while (tail > 0 && kept[tail] == ' ')
            tail--;

        var head = more.TrimStart(' ');
        if (head.IsEmpty)
        {
            if (kept[^1] != ' ')
                kept.Append(' ');

            return;
        }

        if ("（(“\"「【".IndexOf(kept[tail], StringComparison.Ordinal) is >= 0 and var bracket && head[0] == "）)”\"」】"[bracket])
        {
            kept.Length = tail;
            Append(kept, head[1..]);
            return;
        }

        var marked = Weak.Contains(head[0]) || Strong.Contains(head[0]);
        if (Strong.Contains(kept[tail]) || "（(“「【".Contains(kept[tail]))
        {
            kept.Append(marked ? head.TrimStart("，,、；;：:。.！!？? ") : head.Length < more.Length && kept[^1] == ' ' ? head : more);
        }
        else if (marked)
        {
            kept.Length = Weak.Contains(kept[tail]) ? tail : tail + 1;
            kept.Append(head);
        }
        else
        {
            kept.Append(kept[^1] == ' ' || Weak.Contains(kept[tail]) && kept[tail] > 127 ? head : more);
        }
    }

    private static bool HoldsWords(StringBuilder kept)
    {
        for (var i = 0; i < kept.Length; i++)
        {
            if (char.IsLetterOrDigit(kept[i]))
                return true;
        }

        return false;
    }
}
