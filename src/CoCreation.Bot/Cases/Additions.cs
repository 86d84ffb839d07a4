using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>What one person sends in a row is one matter: a place later, a correction, a photo.</summary>
internal static partial class Additions
{
    internal const long WordsForMs = 5 * 60_000;
    private const int LongestName = 12;
    private const int LongestNews = 60;
    private const long PhotosForMs = 30 * 60_000;
    private const long CorrectedForMs = 3 * 24 * 3_600_000L;
    private const int LongestCaption = 20;

    private static readonly Query<Ticket> NewestOpen = new(
        """ "Reporter" = @p0 AND NOT "Hazard" AND "State" IN ('Received', 'Dispatched', 'Accepted', 'InProgress') ORDER BY "OpenedAt" DESC, "Serial" DESC LIMIT 3""", tracked: true);

    // As long as the clock stands still for an answer.
    private const long RelayForMs = 3 * 24 * 3_600_000L;

    private static readonly Query<Ticket> AskedAbout = new(
        """ "Reporter" = @p0 AND ("WaitingSince" IS NOT NULL OR "RelayedAt" > @p1) ORDER BY CASE WHEN COALESCE("RelayedAt", 0) > COALESCE("WaitingSince", 0) THEN "RelayedAt" ELSE COALESCE("WaitingSince", 0) END DESC LIMIT 5""", tracked: true);

    // Whoever has just answered goes on: 在的, then 就是下午有点事.
    private const long AnswerGoesOnMs = 30 * 60_000;

    private static readonly Query<TicketEvent> AnsweredLately = new(
        """
        "TicketId" IN (SELECT "Id" FROM "tickets" WHERE "Reporter" = @p0 AND "State" IN ('Received', 'Dispatched', 'Accepted', 'InProgress'))
        AND "Person" = @p0 AND "At" >= @p1 AND "Kind" IN ('Added', 'Resumed') ORDER BY "At" DESC, "Sequence" DESC LIMIT 5
        """);

    /// <summary>The matter that this message adds to; null when it stands for itself.</summary>
    public static async Task<Ticket?> Current(Turn turn)
    {
        if (await Asked(turn) is { } asked) return asked;
        var photoOnly = IsPhoto(turn);
        var since = turn.Work.NowMs - (photoOnly ? PhotosForMs : WordsForMs);
        var reporter = turn.Person.Id;
        if (await turn.Db.All(NewestOpen, reporter) is not [var newest, ..] open) return null;
        if (open.Find(ticket => TakesBack(turn, ticket)) is { } taken)
        {
            // 不是2单元，是1单元 is right however late it comes.
            if (turn.Work.NowMs - taken.OpenedAt < CorrectedForMs) return taken;
            newest = taken;
        }

        if (newest.OpenedAt >= since || (open.Count == 1 && IsNews(turn))) return newest;
        var id = newest.Id;
        return await turn.Db.Events.AsNoTracking().AnyAsync(each => each.TicketId == id && each.Person == reporter && each.At >= since) ? newest : null;
    }

    /// <summary>Whether the words take back what is known of a ticket: 不是电梯 speaks of the lift, not of what was raised after it.</summary>
    internal static bool TakesBack(Turn turn, Ticket ticket)
    {
        if (turn.Understood.Correction?.Wrong is not { } wrong || !turn.Knowledge.Taxonomy.TryGet(ticket.Category, out var category)) return false;
        var thing = category.ShortName.In(turn.Locale);
        var known = $"{Places.Say(turn.Knowledge, ticket.Place, thing, turn.Locale)} {thing}";
        return known.Contains(Article().Replace(wrong, ""), StringComparison.OrdinalIgnoreCase);
    }

    public static async Task<bool> Belongs(Turn turn)
    {
        if (await Asked(turn) is not null) return true;
        var photoOnly = IsPhoto(turn);
        if (!photoOnly && !IsWhose(turn) && !IsNews(turn) && (!MayAdd(turn) || YesNo.Read(turn.Text) is not null)) return false;
        if (turn.Understood is { Correction: null, Matters.Count: > 1 }) return false;
        if (await Current(turn) is not { } ticket) return false;
        if (photoOnly || turn.Understood.Correction is not null) return true;

        // 就是老张家: who it is, said a moment after what it is, is no rumour.
        if (IsWhose(turn)) return true;

        // Another thing is another matter, however soon it comes; so is the same elsewhere, when it is said whole, not as a correction, and the first place was said too.
        if (turn.Understood.Category is not { Sure: true, Code: { } code }) return true;
        if (code != ticket.Category) return false;
        return ticket.PlaceAssumed || !turn.Understood.Kind.IsMatter || turn.Understood.Place is not { } said || !IsElsewhere(turn, ticket.Place, Places.Of(turn, said, ticket.Place) ?? ticket.Place);
    }

    /// <summary>Whether another building, spot or entrance is named than is known: no more detail of the same.</summary>
    public static bool IsElsewhere(Turn turn, Place known, Place said)
    {
        var units = turn.Knowledge.Deployment.Units;
        if (said.Unit != known.Unit && !units.Within(said.Unit, known.Unit) && !units.Within(known.Unit, said.Unit)) return true;
        if (said.Unit != known.Unit && said.Spot is { } spot && SharedSpots.Contains(spot)) return true;
        return said.Entrance is { } entrance && known.Entrance is { } before && entrance != before;
    }

    /// <summary>The matter that this person was asked about, or was passed words about, and that what they write in private answers: the one whose number they say, else the last.</summary>
    internal static async Task<Ticket?> Asked(Turn turn)
    {
        if (turn.InGroup || (turn.Text.Length == 0 && turn.Attachments.Count == 0) || Bare().IsMatch(turn.Text)) return null;
        var asked = await turn.Db.All(AskedAbout, turn.Person.Id, turn.Work.NowMs - RelayForMs);
        var ticket = Named(turn) is { } digits
            ? asked.FirstOrDefault(each => each.Serial.ToString(CultureInfo.InvariantCulture) == digits)
            : asked.FirstOrDefault() ?? await Answered(turn);
        return ticket is not null && MayAnswer(turn, ticket) ? ticket : null;
    }

    private static string? Named(Turn turn) => turn.Understood.Ticket?.Digits ?? (Numbered().Match(turn.Text) is { Success: true } match ? match.Groups["n"].Value : null);

    /// <summary>The matter about which this person answered a moment ago.</summary>
    private static async Task<Ticket?> Answered(Turn turn)
    {
        var lately = await turn.Db.All(AnsweredLately, turn.Person.Id, turn.Work.NowMs - AnswerGoesOnMs);
        if (lately.FirstOrDefault(each => each.Kind == TicketEventKind.Resumed || each.Change().Before.RelayedAt is not null) is not { TicketId: var id }) return null;
        return (await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Id == id && ticket.Reporter == turn.Person.Id && !ticket.State.IsAnswered());
    }

    /// <summary>Anything but a question of one's own, insults, somebody else's matter, and another thing or the same elsewhere.</summary>
    private static bool MayAnswer(Turn turn, Ticket ticket) =>
        turn.Understood.Kind.Kind is not (MessageKind.StatusQuestion or MessageKind.Abuse)
        && !(turn.Understood is { Kind.IsMatter: true, Category: { Sure: true, Code: { } code } } && code != ticket.Category)
        && !(turn.Understood is { Kind.IsMatter: true, Correction: null, Place: { } said } && Places.Of(turn, said, ticket.Place) is { } place && IsElsewhere(turn, ticket.Place, place));

    /// <summary>The answer to what was added: what it changed, else that it is kept. A group that must not hear of the matter hears no more than that.</summary>
    public static string Answer(Work work, Ticket ticket, IReadOnlyList<TicketEvent> added, IEnumerable<string> said, bool inGroup, string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, locale).One(ticket);
        if (!inGroup || Visibility.MaySeePublicly(ticket))
        {
            if (added.Any(each => each.Change().After.Place is not null)) facts["placed"] = "true";
            if (added.Any(each => Changes(each.Change()))) facts["changed"] = "true";
            if (said.Any(Harm.IsNear)) facts["hurt"] = "true";
        }

        return Words.Fill(work.Knowledge, TextKeys.Together, locale, facts, WallClock.Local(work.NowMs, community.Zone));
    }

    /// <summary>Another kind of thing, or since another time.</summary>
    private static bool Changes(TicketChange change) =>
        (change.After.Category is { } category && category != change.Before.Category) || (change.After.Since is not null && change.Before.Since is not null);

    /// <summary>A picture, alone or with words that say no more than that it is one (还有张照片给你).</summary>
    private static bool IsPhoto(Turn turn) =>
        turn.Attachments.Count > 0 && (turn.Text.Length == 0 || (turn.Text.Length <= LongestCaption && turn.Understood is { Place: null, Danger: null, Kind.Kind: MessageKind.Chat or MessageKind.Greeting or MessageKind.Thanks }));

    private static bool IsWhose(Turn turn) => turn.Text.Length <= LongestName && turn.Understood.Kind.Kind is MessageKind.Rumour or MessageKind.Chat && Whose().IsMatch(turn.Text);

    /// <summary>今天有人来看过了，还没修: how it goes, told by somebody who has one matter open, however late.</summary>
    private static bool IsNews(Turn turn) =>
        turn is { InGroup: false, Staff: null, Text.Length: <= LongestNews }
        && ((turn.Understood is { Place: null, Kind.Kind: MessageKind.Chat or MessageKind.Matter or MessageKind.Complaint } && News().IsMatch(turn.Text)) || Means().IsMatch(turn.Text));

    // "电梯修得怎么样了" names a thing and adds nothing.
    internal static bool MayAdd(Turn turn) => turn.Understood.Kind.Kind switch
    {
        MessageKind.Matter or MessageKind.Suggestion or MessageKind.Complaint => true,
        MessageKind.StatusQuestion or MessageKind.Thanks or MessageKind.Supporting => false,
        _ => turn.Understood.Place is not null || turn.Understood.Correction is not null,
    };

    [GeneratedRegex(@"(?:师傅|物业|有人|他们|工人|维修的?|网格员?|社区)[^，。！？?]{0,6}(?:来|看|修|弄|联系|找|上门)[^，。！？?吗]{0,8}(?:了|过)|(?:还|都|一直)?没(?:有)?(?:人来|来人|修好?|弄好?|动静)|\b(?:somebody|someone|they|the (?:repairman|workers?|property)) (?:came|looked|called|said)\b|\bnobody (?:has come|came|has been)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex News();

    // 我说的是我们这边的灯
    [GeneratedRegex("^(?:我|咱)(?:们)?(?:刚才|前面|上午|昨天)?(?:说|讲|报|指)的(?:就|都)?是", RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    // 1号的话我在家等
    [GeneratedRegex(@"^\s*(?<n>[0-9]{1,6})号(?:的话|那个|那件|的事|呢|[，,：:\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // A greeting, thanks, or a +1 answers nothing.
    [GeneratedRegex(@"^(?:(?:您|你|大家)们?好|早上好|下午好|晚上好|早|在吗|在不在|有人吗|谢谢|多谢|感谢|辛苦|劳慰|难为|麻烦|您|你|们|师傅|了|啦|啊|呀|哈|\+1|顶|hi|hello|hey|thanks?|thank you|very much|a lot|good (?:morning|afternoon|evening)|[，,。.！!~\s])+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex("^(?:就是|肯定是|应该是|好像是|都是|是)[^?？吗呢]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Whose();

    [GeneratedRegex(@"^(the|a|an|in|at|on)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
