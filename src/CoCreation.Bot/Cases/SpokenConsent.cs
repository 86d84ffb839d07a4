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
        if (!plain && !bare && !refuses) return null;

        // When another matter was asked about in the same breath, a bare yes may mean either.
        if (bare && SecondMatter.In(turn.Dialog) is { AmongOthers: true }) return null;
        if (await TicketFinder.SpokenOfLast(turn) is not { } last) return null;
        var asked = (await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Id == last && ticket.Reporter == turn.Person.Id);
        return asked is { Publish: PublishClass.Group, Consent: PublicConsent.Asked } ? refuses ? No : Yes : null;
    }

    [GeneratedRegex(@"^\s*(?:好的?|行|可以|嗯|中|要得)?[，, ]*(?:我)?(?:同意|(?:可以|就)(?:这样|这么|照这个)(?:说|发)|可以(?:说|发|公开)|发吧|发出去吧|公开吧|没问题)(?:吧|啊|的|了|公开|发)*[\s。！!]*$|^\s*(?:yes,? )?(?:i agree|you may|go ahead|post it|that is fine|that's fine)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agrees();

    [GeneratedRegex(@"^\s*(?:可以|行|中|要得|yes|sure)(?:的|吧|啊|滴)?[\s。！!.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgreesBarely();

    [GeneratedRegex(@"^\s*(?:不同意|不可以|不行|不好|别|莫|不要|不想)(?:[，, ]*(?:别|莫|不要|不用))?(?:在|到|往)?(?:群里|群)?(?:发|说|公开)?(?:到|在)?(?:群里?|出去)?(?:了|吧|啊)*[\s。！!]*$|^\s*(?:no,? )?(?:i do not agree|i don't agree|please don't|do not post(?: it)?|don't post(?: it)?|rather not)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();
}
