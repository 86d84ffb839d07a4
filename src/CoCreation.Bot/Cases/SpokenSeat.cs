using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Hears that somebody will speak for a collective demand, on which condition, or will no longer.</summary>
internal static partial class SpokenSeat
{
    public const string Offer = "collective.offer";
    public const string StepDown = "collective.step-down";

    private const int Longest = 40;

    public static async Task<string?> Of(Turn turn)
    {
        if (turn.Staff is not null || turn.Text.Length > Longest) return null;
        if (NoLonger().IsMatch(turn.Text)) return NamesSeat().IsMatch(turn.Text) || await Held(turn) is not null ? StepDown : null;
        if (!Offers().IsMatch(turn.Text)) return null;
        if (NamesSeat().IsMatch(turn.Text)) return Offer;

        // 我愿意去谈: in their own words only from somebody who is part of a demand.
        return await CollectiveDemands.Around(turn) is { } open && (open.Reporter == turn.Person.Id || await turn.Db.Supporters.FindAsync(open.Id, turn.Person.Id) is not null) ? Offer : null;
    }

    /// <summary>The seat that this person holds, or waits for, in a demand that is open.</summary>
    public static async Task<(Ticket Ticket, Representative Seat)?> Held(Turn turn)
    {
        var person = turn.Person.Id;
        foreach (var seat in await turn.Db.Representatives.Where(row => row.PersonId == person).OrderByDescending(row => row.At).ToListAsync())
        {
            if (await turn.Db.Tickets.FindAsync(seat.TicketId) is { } ticket && ticket.State.IsPending()) return (ticket, seat);
        }

        return null;
    }

    /// <summary>不过莫说我的名字: whoever invites has to know with whom they speak.</summary>
    public static bool WantsNoName(string words) => NoName().IsMatch(words);

    [GeneratedRegex(
        @"^(?:那|我|好|就|代表|让|由|[，, ])*(?:也)?(?:愿意|可以|想|来|能|去|算|报名)*(?:去|来)?(?:谈|说|当|做|参加|跟(?:他们|社区)谈|算我)(?:个|一个)?(?:代表)?(?:的|啊|吧|去|一趟|一谈|了)*(?:[，,。；; ]*(?:我的)?(?:电话|手机|号码|联系方式)?(?:是)?[:： ]?[0-9]{7,11})?(?:[，,。；; ]*(?:但是?|不过|只是|可是|就是|条件是)?(?:请|麻烦|你们?|您)*(?:不要|别|莫|不能|不许|不准|不)(?:对外|到处|跟别人)?(?:说|提|讲|公开|写|报|露|透露)出?(?:去)?我(?:的)?(?:名字|名|姓名|是谁)?)?[。！! ]*$"
        + @"|^(?:我|好|那|[，, ])*(?:也)?愿意(?:的|啊)?[。！! ]*$"
        + @"|^i (?:will|can|am willing to|would like to|want to) (?:represent (?:us|them)|be (?:one|a representative|the representative)|go and talk|speak for (?:us|them))(?:,? but (?:please )?(?:do not|don't) (?:say|tell|give|use) my name)?[.! ]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offers();

    [GeneratedRegex(
        @"^(?:那|我|算了|还是|就|这个|代表|[，, ])*(?:不想|不愿意?|不能|没法|冇得法|不)(?:再|去|来|继续)*(?:当|做|谈|去)(?:代表)?(?:了|吧|啊)*[，,。！! ]*(?:换(?:个|别)人.{0,6})?$|^(?:我)?(?:要|想)?退出(?:代表)?(?:了|吧)*[。！! ]*$|^(?:请|麻烦)?换(?:个|别|其他)人(?:来)?(?:当|做)代表(?:吧|了)*[。！! ]*$|^(?:取消|撤掉|去掉)我的?代表(?:身份)?.{0,3}$|^i (?:step down|do not want to|don't want to|can no longer|no longer want to)(?: (?:represent|be (?:a|the) representative|speak for).{0,8}| any ?more)?[.! ]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoLonger();

    [GeneratedRegex("代表|represent|speak for", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesSeat();

    [GeneratedRegex("(?:不要|别|莫|不能|不许|不准|不).{0,6}我的?(?:名|是谁)|not .{0,8}my name|don't .{0,8}my name", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
