using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Whether a reporter who was just asked what groups may read of their matter agrees, in words of their own.</summary>
internal static partial class SpokenConsent
{
    public const string Yes = "consent-yes";
    public const string No = "consent-no";

    /// <summary>The intent of a yes or no; null where nobody was asked, or it cannot be told what is meant. 好的 and 嗯 may be said of the receipt and agree to nothing.</summary>
    public static async Task<string?> Of(Turn turn)
    {
        if (turn.InGroup || turn.Attachments.Count > 0) return null;
        var (plain, bare) = (Agrees().IsMatch(turn.Text), AgreesBarely().IsMatch(turn.Text));
        var refuses = Refuses().IsMatch(turn.Text);

        // 还是莫在群里说了 may take a yes back long after it was given, and needs no question before it.
        if (KeepsOut().IsMatch(turn.Text)) return (await TicketFinder.Mine(turn, open: true)).Exists(ticket => ticket.Reporter == turn.Person.Id) ? No : null;
        if (!plain && !bare && !refuses) return null;

        // When another matter was asked about in the same breath, a bare yes may mean either.
        if (bare && SecondMatter.In(turn.Dialog) is { AmongOthers: true }) return null;

        // 下午三点来可以吗, staff had asked: 可以 is the answer to that, and lets no group hear of anything.
        if (!NamesGroups().IsMatch(turn.Text) && await Additions.Asked(turn) is not null) return null;
        if (await TicketFinder.SpokenOfLast(turn) is not { } last) return null;
        var asked = (await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Id == last && ticket.Reporter == turn.Person.Id);
        return asked is { Publish: PublishClass.Group, Consent: PublicConsent.Asked } ? refuses ? No : Yes : null;
    }

    [GeneratedRegex(@"^\s*(?:好的?|行|可以|嗯|中|要得)?[，, ]*(?:我)?(?:同意|(?:可以|就)(?:这样|这么|照这个)(?:说|发)|可以(?:说|发|公开)|发吧|发出去吧|公开吧|没问题)(?:吧|啊|的|了|公开|发)*[\s。！!]*$|^\s*(?:yes,? )?(?:i agree|you may|go ahead|post it|that is fine|that's fine)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agrees();

    [GeneratedRegex(@"^\s*(?:可以|行|中|要得|yes|sure)(?:的|吧|啊|滴)?[\s。！!.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgreesBarely();

    [GeneratedRegex("群|公开|发|\\b(?:post|group)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesGroups();

    [GeneratedRegex(
        @"^\s*(?:还是|算了|那就?|请|麻烦|拜托|你们?|我|千万|最好|[，,、\s])*(?:不同意|不可以|不行|不好|不准|不许|不愿意?|不想|不要|不用|别|莫)(?:再|让)?(?:把[^，。！？]{0,8})?(?=[^，。！？]{0,8}(?:群|公开|出去))(?:(?:在|到|往)?(?:群里面?|群里头|群里|大群|群)?(?:再)?(?:发布?|说|讲|提|公开|传|写|贴)(?:到|在|进|出)?(?:群里面?|群里头|群里|大群|群|去|外头|外面)?)(?:去|了|吧|啊|它|这件事|这个事?|我的事|出来|撒|哈|哒)*[\s。！!]*$"
        + @"|^\s*(?:还是|算了|先|请|那就?|就|我(?:反悔|后悔)了?|麻烦|你们?|[，,、\s])*(?:(?:不|别|莫|不要|不用|撤回|取消)公开|不(?:想|要|愿意?)让(?:邻居|别人|人家|大家|群里(?:人)?)[^，。！？]{0,4}(?:晓得|知道|看到|看见))(?:了|吧|啊|哈|撒)*[\s。！!]*$|^\s*(?:please )?(?:do not|don't) post (?:it|this|that)(?: please| any ?more)?[\s.!]*$"
        + @"|^\s*(?:no,? )?(?:please )?(?:(?:do not|don't|rather not|better not) (?:post|say|put|mention|publish) (?:it|this|that|anything|my matter)?\s*(?:in|to) (?:the )?groups?|(?:keep|leave) (?:it|this|that|my matter) out of (?:the )?groups?)(?: please| after all| any ?more)*[\s.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KeepsOut();

    [GeneratedRegex(@"^\s*(?:不同意|不可以|不行|不好|别|莫|不要|不想)(?:[，, ]*(?:别|莫|不要|不用))?(?:在|到|往)?(?:群里|群)?(?:发|说|公开)?(?:到|在)?(?:群里?|出去)?(?:了|吧|啊)*[\s。！!]*$|^\s*(?:no,? )?(?:i do not agree|i don't agree|please don't|do not post(?: it)?|don't post(?: it)?|rather not)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();
}
