using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Hears when somebody says in anger that they will use force: nobody is in danger yet, and a human being has to talk to them.</summary>
internal static partial class Threats
{
    public const string Intent = "threat";

    /// <summary>Whether this person threatens others; what somebody else threatens them with is a danger.</summary>
    public static bool IsMade(Turn turn) => turn.Staff is null && turn.Understood.Danger is null or { Kind: DangerKind.Violence } && Chinese().IsMatch(turn.Text) | English().IsMatch(turn.Text);

    [GeneratedRegex(
        "(我|老子|俺)(就|就要|要|去|非|一定|真|明天|今天|马上|会){0,3}(拿|提|拎|带|操)(着|把|了|起)?(菜|砍|水果)?(刀|斧头?|棍子?|汽油)[^，。！？你他她]{0,4}(去|来|找|上|到|砍|捅|劈)"
        + "|(我|老子|俺)(就|就要|要|去|非|一定|真|明天|今天|马上|会|得){1,3}(砍|捅|弄|打|杀|搞)死(你们?|他们?|她|那|物业|保安|经理|楼上|狗日)"
        + "|再不[^，。！？]{1,10}[，, ]?(我|老子|俺)?(就|要|真)*(砸了?|烧了?|点了?|炸了?|砍|捅)(你们|他们|物业|办公室|门岗|居委会|社区)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(i'?ll|i will|i am going to|i'?m (going to|gonna))\b[^.!?]{0,20}\b(kill|stab|burn|smash|beat up|shoot|take a knife)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
