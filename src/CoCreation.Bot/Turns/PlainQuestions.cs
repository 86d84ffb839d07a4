using System.Text.RegularExpressions;

namespace CoCreation.Bot.Turns;

/// <summary>Questions about the bot and one's own data, and of who told, that are put so plainly that nothing need be learnt to hear them.</summary>
internal static partial class PlainQuestions
{
    private const int Longest = 40;

    /// <summary>The intent of such a question; null for anything else, and where a danger is told.</summary>
    public static string? Of(Turn turn)
    {
        if (turn.Staff is not null) return AsksWhoTold().IsMatch(turn.Text) ? Intents.WhoTold : null;
        if (turn.Understood.Danger is not null) return null;
        if (AsksWhy().IsMatch(turn.Text)) return Intents.Why;
        if (turn.Text.Length > Longest) return null;
        return AsksWhoTold().IsMatch(turn.Text) ? Intents.WhoRaised
            : AsksWhatIsThis().IsMatch(turn.Text) ? Intents.WhatIsThis
            : turn.Understood.Place is not null ? null
            : AsksWhoSaw().IsMatch(turn.Text) ? Intents.WhoSaw
            : WantsErased().IsMatch(turn.Text) ? Intents.Erase
            : null;
    }

    // 哪个看了我的电话
    [GeneratedRegex(@"(?:谁|哪个|哪些人|哪几个|有人|有谁|几个人)(?:都)?(?:看|查|打开|翻)(?:过|了)?(?:我的?)(?:信息|电话|联系方式|资料|号码|手机号?|名字|原话)(?![^，。？?]{0,3}(?:贴|发|传|挂))|\bwho (?:has |have |had )?(?:seen|saw|looked at|read|opened|viewed) my (?:details|data|information|info|number|phone|name|contact)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhoSaw();

    [GeneratedRegex(@"(?<!别|莫|不要|不能|没|群主|物业|他们?|她|谁|哪个|把我)(?:删|注销|抹|清)(?:掉|除|了|去)?(?:我的?|我在[^，。]{0,6})(?:所有|全部|个人)?(?:的)?(?:信息|电话|资料|数据|记录|账号|号码|名字)|把我(?:的)?(?:电话|信息|资料|名字|记录|号码|数据)(?:都|全|给)*(?:删|抹|清|注销)|我的(?:信息|资料|数据|电话)[^，。]{0,4}(?:删|抹)(?:掉|除|了)|\b(?:delete|erase|remove) (?:all )?my (?:data|information|info|account|number|details|records?|phone)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WantsErased();

    [GeneratedRegex(@"^\s*(?:请问)?(?:你|您)(?:到底)?是(?:不是)?(?:谁|哪个|哪位|干什么的|做么事的|搞么事的|什么|机器人|机器|真人|人工智能|AI|人还是机器|机器还是人)(?:人)?(?:吗|么|啊|呀|呢|吧)?[？?。！!\s]*$|^\s*(?:who|what) are you[?.!\s]*$|^\s*are you (?:a |an )?(?:bot|robot|machine|human|person|real|ai)(?: or (?:a )?\w+)?[?.!\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatIsThis();

    /// <summary>Staff who want to know who has complained.</summary>
    [GeneratedRegex(
        @"谁(在|又)?(投诉|举报|反映|告|报)(了|的|我们)|(投诉|举报|反映)(我们)?的?人?是(谁|哪个)|是(谁|哪个)(投诉|举报|反映|告|说|报)的?|\bwho (complained|reported|told|raised)\b|name of (the )?(complainant|reporter)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhoTold();

    // 为什么给城管
    [GeneratedRegex(@"^\s*(?:请问)?为(?:什么|啥|么斯|么事)(?:要)?(?:派给|转给|交给|分给|给|归|是)[^，。！]{1,8}(?:管|办|负责)?[吗呢啊？?。]*$|^\s*why (?:did it go to|is it with|was it sent to) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhy();
}
