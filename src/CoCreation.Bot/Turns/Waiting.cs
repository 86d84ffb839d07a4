using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;

namespace CoCreation.Bot.Turns;

/// <summary>Hears that somebody waits, urges or grumbles (怎么还没人来, 催一下, 你们拖了几天了): they want to know how their own matter stands.</summary>
internal static partial class Waiting
{
    private const int Longest = 40;

    /// <summary>怎么还没人来: whoever has something open, and says no other thing or place, wants to know of that.</summary>
    public static async Task<bool> IsSaid(Turn turn) =>
        turn.Staff is null && turn.Text.Length <= Longest && turn.Attachments.Count == 0 && (turn.Understood.Place is null || HeardOf().IsMatch(turn.Text)) && Waits().IsMatch(turn.Text)
        && (await TicketFinder.Mine(turn, open: true)) is { Count: > 0 } mine
        && (turn.Understood.Category is not { Sure: true, Code: { } code } || mine.Exists(ticket => ticket.Category == code));

    public static bool IsUrged(string words) => Urges().IsMatch(words);

    /// <summary>Whether words complain of waiting, and thank or greet nobody.</summary>
    public static bool IsGrumbled(string words) => Grumbles().IsMatch(words);

    [GeneratedRegex(@"(?:怎么|么样|为么事|为什么|为啥|咋)(?:到现在|今天|这半天)?(?:都|还|老|一直)*(?:没|冇|不|没得|没有)(?:得|见)?(?:一个)?(?:人|哪个|师傅)?(?:来|管|修|弄|搞|动静|处理|回|理|答复|消息)|(?:到底|究竟|还)(?:来不来|修不修|管不管|有没有人|几时|什么时候)|(?:(?:什么时候|几时|么时候|多久)(?:才)?(?:能)?(?:来|修|好|弄|搞|处理|有人)|哪天(?:才)?(?:能)?(?:来|修|好|弄|搞|处理))|有没有人(?:来|管)|^(?:今天|到现在|一直|硬是|还|都|又|怎么)*(?:没|冇|没得|冇得|没有|不见)(?:一个|半个)?人(?:来|管|影)(?:过|修|看)?[啊呢撒的。！!]*$|^(?:都|还|怎么|么样|到底|到现在|一直|根本)*(?:没|冇|没有|不)(?:修|弄|搞|办|处理|解决|清|换)(?:好|完|掉|通)?(?:啊|呢|撒|的|了|咧)*[。！!]*$|拖(?:了)?(?:好)?(?:几|多|半|[一二两三四五六七八九十0-9]+)个?(?:天|日|月|年|星期|礼拜)|^(?:你们|早|都|已经|说好的|现在)*(?:过|超)(?:了)?(?:时间|期|时限|点)了|^(?:快|搞快|赶快|赶紧)(?:点|一点|些)?(?:来|修|搞|弄)?(?:啊|撒|呀|吧)?[，, ]*(?:都)?(?:[一二两三四五六七八九十几0-9]+天了)?[。！!]*$|(?:到底|究竟)(?:是)?(?:哪个|谁)(?:来|在)?(?:管|修|负责)|^重办|^(?:师傅|修的人|维修的)?(?:人)?(?:呢|咧)[？?！!。]*$|^(?:still )?(?:nobody|no one) (?:has )?(?:come|came|been)\b[^.!?]{0,16}[.!?]*$|^where (?:are|is) (?:they|he|the (?:man|worker|repairman|plumber))\b|^still (?:nobody|waiting|nothing|not (?:fixed|done|repaired))\b|^(?:我)?听(?:隔壁|邻居|门卫|保安|物业|师傅|楼上|楼下|他们)[^，。！？]{0,4}(?:说|讲)[^，。！？]{0,8}(?:来|修|换|弄|搞)|等了(?:半天|一天|[一二两三四五六七八九十几好]+个?(?:天|小时|钟头))[^，。！？]{0,6}(?:没|冇|不见)|^(?:and |so |but )?(?:who(?:'s| is) (?:fixing|coming|doing|dealing)|when (?:will|are|is|does|do) |how (?:long|much longer)|is any(?:one|body) |why (?:is|has|does) (?:nobody|no one|it take))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    // 我听隔壁说明天来修
    [GeneratedRegex("^(?:我)?听(?:隔壁|邻居|楼上|楼下)", RegexOptions.CultureInvariant)]
    private static partial Regex HeardOf();

    [GeneratedRegex(@"^(?!.*(?:谢|感谢|辛苦|多亏|你好|您好|早上好|thank|hello|hi\b)).*(?:没(?!关系|事|问题|得说|想到|得话说|话说|再坏)|冇(?!得事|得关系)|拖|催|糊弄|骗|到底|还不|怎么还|重办|几天了|过时间|超时)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Grumbles();

    // 催一下22号, 帮我催催: somebody wants to know why nothing happens.
    [GeneratedRegex(@"^\s*(?:请|麻烦|帮我|帮忙|再)*催(?:一下|一催|催|下|促)?(?:\s|[0-9一二三四五六七八九#，,。]|$)|^\s*(?:please )?(?:hurry|chase) (?:it|them|up|no\.?|number|#|[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Urges();
}
