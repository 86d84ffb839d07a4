using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Words that only insult; what is left without them is what the message is about.</summary>
public static partial class Insults
{
    private const int LeastContent = 2;

    /// <summary>The text without insults: "你们这群废物 6栋电梯又停了" is "6栋电梯又停了".</summary>
    public static string Remove(string text)
    {
        var s = Folding.Fold(text);
        if (s.Length < text.Length || !Words().IsMatch(s))
            return text;

        // Folding keeps each character's place, so what is cut from one is cut from the other.
        var kept = text.ToCharArray();
        foreach (var match in Words().EnumerateMatches(s))
            kept.AsSpan(match.Index, match.Length).Clear();

        return Spaces().Replace(string.Concat(kept.Where(c => c != '\0')), " ").Trim(' ', ',', '，', '。', '!', '！');
    }

    /// <summary>True when the folded text insults and says nothing besides.</summary>
    internal static bool IsNothingElse(string folded) =>
        Words().IsMatch(folded) && Fillers().Replace(Remove(folded), "").Count(char.IsLetterOrDigit) < LeastContent;

    [GeneratedRegex(@"(?:你们?|他们?|您)?(?:这|那)(?:群|帮|些|个|种)(?:废物|垃圾(?:物业|人|东西|玩意)|饭桶|蠢货|蠢猪|白痴|畜生|畜牲|狗东西|骗子|强盗|吃干饭的|混蛋|王八蛋|猪|狗腿子|败类|人渣)|(?:你|他|您)(?:妈|娘|奶奶|大爷|全家)(?:的|滴|了个?[巴逼比x]+子?)?(?=$|[ ,，。！!])|他妈的|他妈|妈的|特么的?|tmd|nmd|cnm|mmp|操你[妈娘]?|草泥马|日你[妈娘先人]*|板马日的|板马(?:养|滴|的)?|个板马|狗日的|婊子养的?|婊子|贱人|贱货|傻[逼bx比叉]|煞笔|沙比|sb|智障|脑残|神经病|有病吧|废物|饭桶|蠢货|蠢猪|白痴|畜生|畜牲|狗东西|混蛋|王八蛋|王八|龟儿子|人渣|败类|滚蛋|滚(?:犊子|远点|开|你妈)?(?=$|[ ,，。！!])|去死吧?|不得好死|死全家|(?:你们)?都去死|老子|劳资|吃屎(?:去)?(?:吧)?|放屁|放狗屁|(?:猪|狗|鬼)都比(?:你们?|他们?|您)(?:强|好|能干|聪明|管用)|连(?:猪|狗)都不如|(?:猪|狗)都?不如|猪脑子?|狗屁(?:物业|不通)?|卧槽|我[靠操艹]|垃圾(?:机器人|程序|软件)|\b(?:you )?(?:fucking|fuck(?: you| off| this)?|shit(?:ty)?|bullshit|bastards?|idiots?|morons?|assholes?|arseholes?|stupid (?:fucking |damn |bloody )?(?:people|idiots?|bot|robot|machine)|useless (?:fucking |damn |bloody )?(?:people|idiots?|bot|robot|machine|lot|bunch)|dumb(?:ass)?|crap(?:py)?|bloody|damn(?: you)?|scum|go to hell|drop dead|pricks?|bitch(?:es)?|wankers?|retards?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // What holds insults together and says nothing itself.
    [GeneratedRegex(@"[你您他她它们都是就这那群帮些个的滴地得啊呀吧吗嘛了很真太又一和跟全]|东西|机器人|小缔|\b(?:you|your|all|are|is|the|a|an|so|and|of|lot|bunch|bot|robot|machine|this|such|piece)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Fillers();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
