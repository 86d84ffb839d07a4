using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Says of a word of danger whether it is meant: now, past, denied, supposed, staged or only heard of.</summary>
internal static partial class DangerContext
{
    public enum Sense
    {
        Now,
        Past,
        Hearsay,
        NotMeant,
    }

    public static Sense Judge(string s, DangerKind kind, int start, int end)
    {
        var sentence = Sentence(s, start, end);
        var clause = Clause(s, end - 1, end);
        var opening = Clause(s, start, start).Start;
        var before = s.AsSpan(opening, start - opening);
        var here = s.AsSpan(clause.Start, clause.Length);
        var after = s.AsSpan(end);

        if (Denied(before, s.AsSpan(start, end - start), s.AsSpan(end, clause.End - end), kind))
            return Sense.NotMeant;

        if (Staged().IsMatch(s) && !NotStaged().IsMatch(s))
            return Sense.NotMeant;

        if (kind is not DangerKind.Suicide && Supposed().IsMatch(s.AsSpan(clause.Start, end - clause.Start)) && !Seen().IsMatch(here))
            return Sense.NotMeant;

        var heard = kind is DangerKind.Suicide ? HeardFromNobody() : Heard();
        if (heard.IsMatch(s.AsSpan(sentence.Start, end - sentence.Start)) && !Seen().IsMatch(s))
            return Sense.Hearsay;

        var present = Present().IsMatch(here);
        if (Habit().IsMatch(here) && kind is DangerKind.Trapped or DangerKind.Collapse && !present)
            return Sense.NotMeant;

        if (kind is DangerKind.Missing or DangerKind.Unanswered)
            return Over(kind).IsMatch(after) ? Sense.Past : Sense.Now;

        var going = Happens(kind) ? EventGoesOn() : StillGoing();
        if (Over(kind).IsMatch(after))
            return going.IsMatch(after) ? Sense.Now : Sense.Past;

        if (present)
            return Sense.Now;

        var past = kind is DangerKind.Suicide ? LongPast() : Past();
        var earlier = s.AsSpan(sentence.Start, Math.Max(0, clause.Start - sentence.Start));
        return (past.IsMatch(here) || past.IsMatch(earlier)) && !going.IsMatch(after) && !going.IsMatch(earlier) ? Sense.Past : Sense.Now;
    }

    /// <summary>Whether the message as a whole is about something over, staged, told of, or asked for, so that only a clear danger in it counts.</summary>
    public static bool IsAside(string s) =>
        (Staged().IsMatch(s) && !NotStaged().IsMatch(s)) || Requested().IsMatch(s) || Conditional().IsMatch(s) || (IsOver(s) && !Present().IsMatch(s));

    /// <summary>The text without assurances that it is meant: whoever writes "this is no drill" speaks of no drill.</summary>
    public static string WithoutAssurances(string s) => Assurance().Replace(s, " ");

    private static bool IsOver(string s) => Past().IsMatch(s) || AsksAfter().IsMatch(s) || Settled().IsMatch(s) || Found().IsMatch(s) || Answered().IsMatch(s);

    /// <summary>Something that happens and is over, unlike a hazard that stays until it is removed.</summary>
    private static bool Happens(DangerKind kind) =>
        kind is DangerKind.Trapped or DangerKind.Illness or DangerKind.Violence or DangerKind.Suicide;

    private static bool Denied(ReadOnlySpan<char> before, ReadOnlySpan<char> words, ReadOnlySpan<char> rest, DangerKind kind) =>
        kind switch
        {
            DangerKind.Missing or DangerKind.Unanswered => false,
            _ => DeniedBefore().IsMatch(before) || DeniedInside().IsMatch(words) || DeniedAfter().IsMatch(rest),
        };

    private static TextSpan Clause(string s, int start, int end)
    {
        while (start > 0 && !Characters.EndsClause(s[start - 1]))
            start--;

        while (end < s.Length && !Characters.EndsClause(s[end]))
            end++;

        return TextSpan.Between(start, end);
    }

    private static TextSpan Sentence(string s, int start, int end)
    {
        while (start > 0 && s[start - 1] is not ('。' or '！' or '!' or '？' or '?' or '\n' or '.'))
            start--;

        while (end < s.Length && s[end] is not ('。' or '！' or '!' or '？' or '?' or '\n' or '.'))
            end++;

        return TextSpan.Between(start, end);
    }

    private static Regex Over(DangerKind kind) => kind switch
    {
        DangerKind.Missing => Found(),
        DangerKind.Unanswered => Answered(),
        DangerKind.Trapped => Freed(),
        DangerKind.Suicide => Saved(),
        _ => Settled(),
    };

    [GeneratedRegex(@"(?:没|没有|冇|冇得|不是|并非|并没有|未|从没|从来没|不存在|又不是|不会|没人|无人|不算|不叫|不至于|差点|差一点|险些|还好没|幸亏没|幸好没)[\u4e00-\u9fff]{0,3}$|(?:没有|冇得|没得|不是)[^，。！？,]{0,6}$|\b(?:no|not|n't|never|without|isn'?t|wasn'?t|aren'?t|nobody|no one|nothing|no longer|nobody'?s|nearly|almost) (?:\w+ ){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(@"没有(?!关|人|动静|呼吸|反应|知觉|意识|意思|意义)[^，。]{0,4}(?:味|烟|火)|(?:没|冇)(?:着火|起火|漏|塌|冒烟)", RegexOptions.CultureInvariant)]
    private static partial Regex DeniedInside();

    [GeneratedRegex(@"^[^，。！？]{0,3}(?:是假的|是误会|是误报|误报)|^ (?:was )?a false alarm", RegexOptions.CultureInvariant)]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(@"主播|直播间|演的|剧组|拍戏|知识：|知识:|提示：|请大家转发学习|演习|演练|模拟|电影|电视剧|连续剧|追剧|剧情|片子里|看剧|小说|游戏|做梦|梦到|梦见|梦里|新闻|抖音|短视频|段子|歌词|台词|剧本|讲座|培训|宣传片|纪录片|知识竞赛|话剧|戏里|\b(?:drill|movies?|films?|novel|video ?games?|tv (?:show|series)|series|dream(?:t|ed)?|on the news|in the news|netflix|episode|rehearsal|exercise|training|lecture|poster)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Staged();

    // Who asks for these asks for nothing that hurries.
    [GeneratedRegex(@"传单|宣传|小册子|手册|课程|报名|登记表|申请|过期|到期|更换|团购|转让|多少钱|哪里(?:有卖|买|领)|预约|义诊|安检|招募|证明|报销|保险|赔偿|\b(?:leaflets?|brochures?|courses?|class(?:es)?|register|registration|sign (?:me )?up|apply|application|form|replace(?:ment)?|expired?|out of date|workshop|volunteers?|insurance|for sale|where can i (?:get|buy))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Requested();

    [GeneratedRegex(@"如果|要是|万一|假如|倘若|\b(?:if|in case|what if|should there)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"现在(?:怎么样|么样|好点|好些|好了|如何)|后来(?:怎么样|么样|怎样|如何|找到)|恢复得|好点了吗|好些了|出院了|结果出来|\b(?:how (?:is|are|was)|any news|what happened to|did they)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksAfter();

    [GeneratedRegex(@"不是(?:演习|演练|电影|游戏|做梦|开玩笑)|不是在(?:演|拍)|真的(?:着|起|有|是|出)|\b(?:not a (?:drill|joke|movie|film|game)|for real|this is real|no drill)\b|看电影|打游戏|玩游戏", RegexOptions.CultureInvariant)]
    private static partial Regex NotStaged();

    [GeneratedRegex(@"(?:真的?|这|又|可|并)?不是(?:在)?(?:演习|演练|演戏|拍戏|拍电影|电影|游戏|做梦|开玩笑|闹着玩)(?:的|啊|呀)?|(?:没|冇|没有|不)(?:跟你们?|在|得)?开玩笑|\b(?:(?:this is |it's |it is )?(?:not|no|isn't) (?:a |an )?(?:drill|joke|movie|film|game|prank|test|exercise)|not (?:joking|kidding)|this is real)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Assurance();

    [GeneratedRegex(@"现在|现还|还(?:有|在|没|冇|是|困|关|卡|不|躺|打|冒|漏|烧|掉)|又(?!不是)|正在|此刻|这会|这时|刚刚|刚才|才(?:刚|将)|将才|将将|马上|一直|到现在|没人管|冇人管|没人来|没人修|没人处理|冇得人|没修|冇修|不管|越来越|仍|仍然|依然|今早|今天|今晚|今儿|今日|快来|快点|救命|救人|\b(?:now|still|right now|currently|just|again|today|tonight|this (?:morning|evening|afternoon)|at the moment|please (?:come|help|hurry)|hurry|help|getting worse|nobody (?:has )?(?:come|came|fixed))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Present();

    [GeneratedRegex(@"还(?:有|在|没|冇|是)|没人管|冇人管|没人来|没人修|冇得人|现在(?:又|也|都)|再次|\b(?:still|again)\b", RegexOptions.CultureInvariant)]
    private static partial Regex StillGoing();

    [GeneratedRegex(@"昨天|昨晚|昨夜|昨日|昨儿|昨个|前天|前晚|前几天|前两天|前一?阵|前段时间|上(?:个)?(?:周|星期|礼拜|月|次|回|年)|去年|前年|以前|之前|从前|那次|那回|那年|那天|当时|曾经|曾|有一次|有一回|有次|年前|[一二两三四五六七八九十几0-9]+(?:多)?(?:天|个?月|年|周|个?星期|个?礼拜|个?小时)(?:以|之)?前|小时候|早就|过了|那时|(?:早上|上午|中午|半夜|下午|凌晨)[^，。！？]{0,10}(?:过|了)[^，。！？]{0,6}(?:后来|已经)|\b(?:yesterday|last (?:night|week|month|year|time|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|ago|used to|once|back then|previously|in the past|the other day|when i was|before (?:christmas|the holiday)|earlier this (?:week|month|year))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"上(?:个)?(?:月|年)|去年|前年|以前|从前|那年|曾经|曾|有一年|[一二两三四五六七八九十几0-9]+年前|小时候|\b(?:last (?:month|year)|years? ago|months? ago|used to|back then|in the past)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongPast();

    [GeneratedRegex(@"如果|要是|万一|假如|若是|倘若|怕(?!是)|担心|会不会|容易|预防|防止|避免|以免|免得|当心|小心|注意|谨防|隐患|迟早|早晚|有可能(?:会)?|会有|会引|引起|引发|导致|造成|存在|风险|往哪(?:里|儿)?(?:跑|逃)|一(?=烧|着火|起火)|怎么(?:预防|防|避免|办理)|如何|的话|等(?:到)?(?=[^，。]{0,6}(?:出事|着火|起火|爆炸|塌))|难道要等|非要等|非得等|是不是要等|等.{0,4}才(?:管|来|修)|\b(?:if|what if|in case|afraid|worr(?:y|ied)|could|might|may|would|prevent|risk|danger of|hazard|before (?:someone|somebody|it|a|there)|until (?:someone|somebody|it)|wait(?:ing)? for|how (?:to|do|should|can)|should (?:a|there|i)|one day|sooner or later|in the event)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"闻到|闻倒|看到|看倒|看见|听到(?!说)|听见|我在|我就在|亲眼|就在我|我家|我屋|我被|我们(?:被|在|楼)|\b(?:i (?:can )?(?:see|smell|hear)|i saw|i'?m in|in front of me|with my own)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Seen();

    [GeneratedRegex(@"听说|听人说|听人家说|听别个|听别人|听群里|听(?:他|她|邻居|保安|.{1,3})(?:们)?(?:说|讲)|据说|据传|传言|谣言|谣传|网传|网上(?:说|传|讲)|群里(?:说|传|都说|有人说|都在说|都在传|在传|讲)|都在(?:传|说)|有人(?:传|说|讲)|别个(?:说|讲|都)|别人(?:说|讲|都)|人家(?:说|讲)|朋友圈|抖音上|转发|转的|都说|说是|是真的吗|真的假的|\b(?:i )?hear[d]? (?:that |it |the |there |from |block|building|someone|a |they|of )|\brumou?rs?\b|\bapparently\b|\b(?:they|people|everyone|everybody|somebody|someone|some) (?:say|says|are saying|said|told|claims?)\b|\bsupposedly\b|\bword is\b|\bgoing around\b|\bread (?:that|online)\b|\bis it true\b", RegexOptions.CultureInvariant)]
    private static partial Regex Heard();

    [GeneratedRegex(@"经常|老是|总是|总(?=[困卡关])|动不动|三天两头|隔三差五|每次|每天|天天|常常|时常|偶尔|好几(?:次|回)|多次|[三四五六七八九十0-9]+[次回]|\b(?:often|always|keeps?|every (?:day|week|time)|regularly|usually|many times|several times)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Habit();

    [GeneratedRegex(@"修好|处理(?:好|完|了|过)|解决(?:了|好|掉)|换好|弄好|搞好|搞定|扑灭|灭了|熄了|灭掉|没事了|冇得事|没得事|没事|虚惊|抢救过来|救(?:过来|回来|起来|活|下来|上来)|送(?:到|去|了|往)?(?:医院|院)|住院|出院|散了|没味|冇得味|味道(?:没|冇)|已(?:经)?(?:好|修|处理|解决|送|抓|报警处理|清)|抓(?:走|住|到|起来|了)|劝(?:下来|住|好|开|走)|拉开|调解(?:好|完|了)|和好|赔(?:了|过|钱)|搬走|dry now|healing|清理(?:了|完|好|干净)|锯(?:了|掉|完)|拆(?:了|掉|除)|退了|水(?:退|干)|(?:已经|都|全|现在|就)好了|过去了|没烧|误报|误会|原来是|是假的|演习|\b(?:fixed|repaired|put out|is out|was out|extinguished|under control|solved|sorted|resolved|rescued|safe now|all (?:good|fine|clear|safe)|false alarm|recovered|discharged|in (?:the )?hospital|taken to|arrested|taken away|cleared|removed|drained|no one (?:was )?(?:hurt|injured)|nobody (?:was )?(?:hurt|injured)|was fine|is fine|turned out|it was (?:just|only|nothing))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Settled();

    [GeneratedRegex(@"救(?:过来|回来|起来|活|下来|上来)|劝(?:下来|住|好|回)|拉(?:住|回来|下来)|没事了|虚惊|送(?:到|去|了|往)?(?:医院|院)|\b(?:talked (?:him|her) down|safe now|is safe|in (?:the )?hospital)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Saved();

    [GeneratedRegex(@"还(?:没|冇)(?:出来|醒|走|救|放)|还在(?:里|打|地|晕|流)|还(?:困|关|躺)|现在还|到现在|\bstill (?:in|trapped|stuck|there|not|bleeding|unconscious|hitting|going)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EventGoesOn();

    [GeneratedRegex(@"听说|听人(?:家)?说|据说|据传|传言|谣言|谣传|网传|网上(?:说|传)|真的假的|是真的吗|\b(?:i )?heard (?:that|it|the|there|block|building|a|they)\b|\brumou?rs?\b|\bapparently\b|\bsupposedly\b|\bis it true\b", RegexOptions.CultureInvariant)]
    private static partial Regex HeardFromNobody();

    [GeneratedRegex(@"nobody (?:is )?inside|no one (?:is )?inside|里面没人|里头冇?没?得?人(?=[，。！]|$)|出来了|放出来|救出来|救出|才出来|弄出来|解救|获救|下来了|没事了|已(?:经)?出|修好|才(?:开|放|救|把)|后来|最后|\b(?:got out|are out|is out|was out|were out|came out|freed|rescued|let (?:me|us|them|him|her) out|safe now|took (?:an hour|\w+ minutes) to get|until|finally)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Freed();

    [GeneratedRegex(@"找到了|找到他|找到她|找倒了|找回|回来了|回家了|已经?找|已经?回|送回|在(?:同学|亲戚|朋友)家|\b(?:found (?:him|her|them|it|safe)|been found|was found|is found|came back|is back|home safe|turned up|returned home)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Found();

    [GeneratedRegex(@"出差|旅游|回老家|搬走|搬家|儿子家|女儿家|去了|原来|没事|虚惊|联系(?:上|到)了|回来了|接(?:走|去)|\b(?:travell?ing|on holiday|on vacation|away|moved out|was fine|is fine|turned out|came back)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
