using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>The messages whose kind stands in a few set words, such as +1, 谢谢 or "any news?".</summary>
internal static partial class KindRules
{
    private const int ShortMessage = 24;
    private const int LeastBehindCourtesy = 4;

    public static MessageKind? Find(string text)
    {
        var s = Folding.Fold(text).Trim();
        if (s.Length == 0 || OnlyMedia().IsMatch(s) || Agreement().IsMatch(s))
            return MessageKind.Chat;

        if (s.Length <= ShortMessage)
        {
            if (Supporting().IsMatch(s))
                return MessageKind.Supporting;

            if (Thanks().IsMatch(s))
                return MessageKind.Thanks;

            if (Greeting().IsMatch(s))
                return MessageKind.Greeting;

            if (HowFar().IsMatch(s))
                return MessageKind.StatusQuestion;

            if (NoticeQuestion.Is(text))
                return MessageKind.Question;
        }

        if (ShortWords.IsRefusal(s))
            return MessageKind.Chat;

        return Insults.IsNothingElse(s) ? MessageKind.Abuse : null;
    }

    /// <summary>What a message says behind a greeting, or behind thanks that a "but" follows: "谢谢 不过水管还在漏" is about the pipe.</summary>
    public static string BehindCourtesy(string text)
    {
        var s = Folding.Fold(text);
        if (s.Length < text.Length)
            return text;

        foreach (var courtesy in Courtesy().EnumerateMatches(s))
            return s.AsSpan(courtesy.Length).Trim().Length < LeastBehindCourtesy ? text : text[courtesy.Length..];

        return text;
    }

    /// <summary>What a message says behind what is well again: 灯是好了，但是楼道还是有尿骚味 is about the smell.</summary>
    public static string BehindRepair(string text)
    {
        var s = Folding.Fold(text);
        return s.Length == text.Length && Mended().Match(s) is { Success: true } mended && s.Length - mended.Length >= LeastBehindCourtesy ? text[mended.Length..] : text;
    }

    /// <summary>What a message says before the thanks that it ends with; null when it ends with none, or thanks for what is done ("灯修好了，谢谢").</summary>
    public static string? BeforeThanks(string text)
    {
        var s = Folding.Fold(text);
        if (s.Length != text.Length || ClosingThanks().Match(s) is not { Success: true, Index: >= LeastBehindCourtesy and var at } || Repaired().IsMatch(s)) return null;
        return text[..at];
    }

    /// <summary>True for a question that asks how far something has come, not how something is done.</summary>
    public static bool AsksForStatus(string text) => Status().IsMatch(Folding.Fold(text));

    /// <summary>True when the message has the shape of a question.</summary>
    public static bool LooksLikeQuestion(string text) => Question().IsMatch(Folding.Fold(text).Trim());

    /// <summary>True when the message passes on what others said.</summary>
    public static bool PassesOn(string text) => Hearsay().IsMatch(Folding.Fold(text));

    // What messengers write in place of a picture or a sound; what it shows nobody has said.
    [GeneratedRegex(@"^(?:\[(?:图片|表情|动画表情|语音|视频|链接|位置|文件|红包|名片|photo|image|picture|sticker|gif|video|voice(?: message)?|audio|location|file)\] *)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyMedia();

    /// <summary>One's agreement with nothing said: whoever has the same matter says so in other words.</summary>
    [GeneratedRegex(@"^(?:我们?|我家|也|都|很|坚决|完全|举双手|不)*(?:同意|赞成|赞同|支持|反对)(?:了|的|啊|呀|哈|一下)*[ !！。.~～👍]*$|^(?:(?:i |we )?(?:strongly |fully )?(?:agree|disagree|support (?:this|it)|approve))[ !.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"^(?:[+➕] ?1|顶(?:一下|起|上去|贴|了)?|加1|加一|\+一|p?lus one|附议|同上|同感|同求|\+10086|俺也一样|[0-9a-z\u4e00-\u9fff,， ]{0,10}?(?:我|我家|我们|我们家|我屋里?|我们屋里?|我们(?:楼|栋|单元|层|这|这边|这里)|俺家|咱家|咱们|我[0-9一二三四五六七八九十]+[楼栋]|[0-9一二三四五六七八九十]+[楼栋层]|[0-9一二三四五六七八九十]+单元)(?:这?里?边?)?(?:也是[!！,，。 ]+(?:烦死|气死|受不了|吵死|急死|冇得法|下不去楼|上不去楼|出不了门|用不了|不能用|好几天|[一二两三四五六七八九十几0-9]+天)[人了]*|也是|也有|也一样|也不|也冇|也没|一样)(?:的|滴|啊|呀|哈|这样|如此|这情况|这个情况|这个问题|有(?=[ !！。.~～]*$)|有水|水|电|有电|亮|好|行|得|了)*|一样(?:的|滴)?(?:情况|问题)?|同样(?:的|滴)?(?:情况|问题)|也是(?:的|滴|这样)?|(?:me|us|same|so do|so are|same for|same with|mine|ours|we have|i have) (?:too|here|as well|problem|issue|we|i|us|me|the same(?: problem| issue)?)|same|same (?:here|problem here|in (?:unit|building|block) [0-9a-z]+)|\+1 .{0,12}|(?:[0-9a-z一二三四五六七八九十]{1,4}(?:栋|号楼|幢|座|单元|楼|层|室|号)?){1,4}(?:也是|也一样|也有)?[,，。 ]\+ ?1|ditto)[ !！。.~～]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Supporting();

    [GeneratedRegex(@"^(?:(?:太|非常|多|真(?:是|的)?(?:太)?|好的?[,， ]*|哎?呀?[,， ]*)?(?:谢谢|感谢|多谢|谢啦|谢了|谢咯|辛苦了|辛苦|3q|thx|thanks|thank you|cheers|much appreciated)(?:你们?|您|大家|物业|师傅|啦|了|哈|啊|呀|哦|社区|各位|网格员|工作人员| so much| a lot| very much| everyone| all| for (?:the|your) help| for (?:fixing|helping)[a-z ]{0,10})*[ !！。.~～,，🙏🌹👍❤️]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(?:你好|您好|大家好|早|早上好|上午好|中午好|下午好|晚上好|早安|晚安|在吗|在不在|有人吗|在么|哈喽|嗨|hi|hello|hey|good (?:morning|afternoon|evening)|hi there|hello there|anyone there)(?:啊|呀|哈|各位|邻居们?|大家| everyone| all| there)*[ !！。.?？~～,，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^ *(?:(?:你好|您好|大家好|各位(?:邻居|好)?|在吗|哈喽|(?:早上|上午|中午|下午|晚上)好|hi|hello|hey|good (?:morning|afternoon|evening))(?:啊|呀|哈|各位|邻居们?|大家| everyone| all| there)*[ ,，。.!！~～]+|(?:好的?[,， ]*|太)?(?:谢谢|感谢|多谢|谢啦|谢了|辛苦了?|thx|thanks|thank you|cheers)[^。！!?？\n]{0,32}?[ ,，。.!！~～](?:不过|但是|但|可是|可(?=[^以能])|只是|就是|but|however|only) *)[ ,，]*", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^[^,，。.!！?？\n]{0,12}(?:是)?(?:修|弄|搞|换|处理|清)?(?:好|亮|通|来|干净)了[ ,，]*(?:但是|但|不过|可是|就是|只是) *|^[^,.!?\n]{0,40}\b(?:fixed|works|working|mended|done)(?: now)?,? but ", RegexOptions.CultureInvariant)]
    private static partial Regex Mended();

    [GeneratedRegex(@"[ ,，。.!！~～;；]*(?:麻烦|拜托|请|劳烦)?(?:你们?|您|大家|各位|师傅|物业)?(?:尽快|快点|快些|早点|帮忙)?[^,，。.!！?？\n]{0,10}?(?:谢谢|感谢|多谢|谢啦|谢了|辛苦|拜托|thanks|thank you|cheers|much appreciated)[^,，。.!！?？\n]{0,8}[ !！。.~～🙏🌹]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingThanks();

    [GeneratedRegex(@"(?:修|弄|搞|处理|解决|换|通|清|装|恢复|办|补|贴|收|扫|捞|疏通|维修)(?:好|完|通|干净|到位|妥)|好了|亮了|通了|来(?:水|电|气)了|解决了|不漏了|不堵了|安静了|很及时|真快|\b(?:fixed|repaired|solved|done|works? (?:again|now)|sorted|quick (?:work|response)|great|good job|well done|for (?:fixing|coming|helping|your))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Repaired();

    [GeneratedRegex(@"(?:怎么样|么样|咋样|怎样)了?[吗啊呀呢]?[ ?？。!！]*$|\bany (?:news|updates?|progress)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HowFar();

    [GeneratedRegex(@"么样了|怎么样了|怎样了|咋样了|什么情况了|办得|办(?:好|完|到|成)(?:了|没|哪)|到(?:了)?(?:哪|么|什么)(?:一)?步|进度|(?:修|弄|搞|处理|解决|换|通|清|装|恢复|查)(?:好|完|清楚|得|到)?(?:了)?(?:没|吗|冇|么|没有|没得|怎么样|么样)|(?:什么时候|么时候|几时|啥时候|哪天|何时|多久|还要多久|几点)[^。！？\n]{0,8}(?:修|好|来|处理|弄|通|恢复|办|解决|换|到|装|完)|有(?:没有|冇得|没得)?[^。！？\n]{0,3}(?:消息|结果|进展|回复|下文|答复|说法)(?:了)?(?:没|吗|冇|么|？|\?)|(?:接|受理|派|联系|安排)(?:单|人)?(?:了)?(?:没|吗|冇|么)|哪个在(?:办|管|搞|修)|在办吗|还在(?:办|修|处理)(?:吗|没)|\b(?:status|any (?:news|update|updates|progress|word)|how'?s (?:it|that|the)|how is (?:it|that|the) [^.?!\n]{0,30}(?:going|coming)|how far|what happened (?:to|with)|when (?:will|is|are) [^.?!\n]{0,40}(?:fix|repair|come|done|ready|back|work|replac|solv|finish|start)|is (?:it|that|the [a-z ]{0,20}) (?:fixed|done|solved|repaired|sorted) yet|has (?:it|that|anyone|anybody|someone|my|the) [^.?!\n]{0,30}(?:been|come|looked|fixed|assigned))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"(?:\?|？|吗|呢|么|没得|没有|冇)[ 。!！~]*$|^(?:请问|想问|问一?下|问哈子|咨询)|(?:在哪里?|哪个|哪里|几点|几号|几时|多少钱|怎么(?:办|弄|交|查|领|申请|联系|走|用|填|收)|如何|能不能|可不可以|是不是|什么时候|几多)[^。！？\n]{0,10}$|^(?:what|where|when|who|how|which|can i|can you|could i|do i|do you|does|is there|are there|is it|did|will)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"^[^。！？\n]{0,12}(?:听说|听人说|听人家说|听别个说|据说|据传|网传|群里(?:都)?(?:说|传|在传)|都在(?:传|说)|有人(?:传|在传)|别个(?:说|讲|都说)|朋友圈|是真的(?:吗|么|假)|真的假的)|\b(?:i )?heard (?:that|it|the|there|they|from|block|building|someone)\b|\brumou?rs?\b|\b(?:they|people|everyone|somebody) (?:say|says|are saying)\b|\bis it true\b|\bapparently\b|\bsupposedly\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hearsay();
}
