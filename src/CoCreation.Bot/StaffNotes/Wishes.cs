using System.Text.RegularExpressions;

namespace CoCreation.Bot.StaffNotes;

/// <summary>What somebody old or ill would need at home, as staff tell it in passing: it is theirs, and nobody else hears of it.</summary>
internal static partial class Wishes
{
    /// <summary>The category of help at home.</summary>
    public const string HomeCare = "40008";

    /// <summary>Whether words wish an aid for a person, and do not tell of a thing that is broken.</summary>
    public static bool IsForSomebody(string words) => Aid().IsMatch(words) && Wish().IsMatch(words) && Person().IsMatch(words);

    [GeneratedRegex("扶手|助浴|助洁|护理|轮椅|拐杖|坐便|护工|送餐|送饭|家庭医生|grab rail|handrail|wheelchair|crutch|home care|meals", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Aid();

    [GeneratedRegex("要|想|需要|申请|缺|needs?|wants?|would like|asks? for", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex("爹爹|婆婆|太婆|爷爷|奶奶|伯伯|大爷|大妈|阿姨|叔叔|老人|老伴|独居|残疾|腿不好|腿脚|行动不便|瘫|old|elderly|grand(?:pa|ma|father|mother)|disabled|neighbour", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Person();
}
