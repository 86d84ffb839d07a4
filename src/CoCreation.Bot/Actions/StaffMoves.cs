using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>What staff do with a ticket by one line or one tap.</summary>
internal static partial class StaffMoves
{
    /// <summary>How each may come out beside success: no such ticket, several, or refused with a reason.</summary>
    public static IReadOnlyList<string> Misses { get; } = ["none", "which", "refused", "private"];

    public static IReadOnlyList<string> Facts { get; } = [.. TicketFacts.Names, "reason", "public", "withheld", "asked", "example", "unit.name", "units", "above", "clause", "told", "judged", "other.number", "other.words", "moves", "moves[].word", "moves[].order"];

    public static Task<ActionResult> Accept(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Accept, (_, order) =>
    {
        (Guid Words, Guid Public)? words = order.Words.Length > 0 ? Keep(turn, order.Words) : null;
        return new TicketMove.Accept { Words = words?.Words, PublicWords = words?.Public };
    });

    public static Task<ActionResult> Progress(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Progress, (_, order) =>
        Kept(turn, order, (words, forGroups) => new TicketMove.Progress { Words = words, PublicWords = forGroups }), needsWords: true);

    public static Task<ActionResult> PartDone(Turn turn, ActionCall call) => Run(turn, call, MoveKind.PartDone, (_, order) =>
        Kept(turn, order with { Words = order.Words.Length > 0 ? order.Words : turn.Knowledge.Dialogs.Text(TextKeys.Move(MoveKind.PartDone)).In(turn.Locale) }, (words, forGroups) => new TicketMove.PartDone { Words = words, PublicWords = forGroups }));

    public static Task<ActionResult> Resolve(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Resolve, (_, order) =>
        Kept(turn, order, (words, forGroups) => new TicketMove.Resolve(turn.Attachments.Count) { Words = words, PublicWords = forGroups }), needsWords: true);

    public static Task<ActionResult> Return(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Return, (_, order) =>
        Kept(turn, order, (words, _) => new TicketMove.Return(order.Words) { Words = words }), needsWords: true);

    public static Task<ActionResult> Transfer(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Transfer, (ticket, order) =>
        UnitIn(turn, ticket, order.Words) is { } unit ? new TicketMove.Transfer(unit) { Words = Keep(turn, order.Words).Words } : null, missing: "unit");

    /// <summary>协办 1 城管、供水: each unit that is named is asked to help.</summary>
    public static async Task<ActionResult> Joint(Turn turn, ActionCall call)
    {
        Ticket? joined = null;
        List<UnitId> more = [];
        var result = await Run(turn, call, MoveKind.Joint, (ticket, order) =>
        {
            List<UnitId> named = [.. Listed().Split(order.Words).Select(part => UnitIn(turn, ticket, part)).OfType<UnitId>().Distinct()];
            if (named is [] && UnitIn(turn, ticket, order.Words) is { } whole) named = [whole];

            // 城管和供水公司: one that nobody knows is not passed over; behind a comma there may be a reason.
            var list = Listed().Split(order.Words.Split('，', ',')[0]).Where(part => part.Trim().Length > 0).ToArray();
            if (list.Length > 1 && Array.Exists(list, part => UnitIn(turn, ticket, part) is null)) return null;
            if (named is []) return null;

            // Of several those who help already are not asked again; one alone hears that it does.
            if (named.Count > 1 && named.FindAll(unit => unit != ticket.Lead && !ticket.Helpers.Contains(unit)) is { Count: > 0 } others) named = others;
            (joined, more) = (ticket, named[1..]);
            return new TicketMove.Joint(named[0]) { Words = Keep(turn, order.Words).Words };
        }, missing: "unit");
        if (result.Outcome != "done" || joined is null || more is []) return result;

        var names = new List<string> { turn.Knowledge.Deployment.Units.NameOf(joined.Helpers[^1]).In(turn.Locale) };
        foreach (var unit in more)
        {
            if (await Casebook.Decide(turn.Work, joined, new TicketMove.Joint(unit), turn.Actor) is Decision.Moved) names.Add(turn.Knowledge.Deployment.Units.NameOf(unit).In(turn.Locale));
        }

        return new("done", With(result.Facts, "unit.name", string.Join(turn.English ? ", " : "、", names)));
    }

    public static Task<ActionResult> Extend(Turn turn, ActionCall call) => Run(turn, call, MoveKind.Extend, (_, order) =>
    {
        var (days, reason) = Days(order.Words);
        return days < 1 || reason.Length == 0 ? null : new TicketMove.Extend(days) { Words = Keep(turn, reason).Words };
    });

    /// <summary>So many days, of which half a one counts as one, and what follows; 0 where none is said.</summary>
    private static (int Days, string Reason) Days(string words)
    {
        if (HalfDay().Match(words) is { Success: true } half) return (1, words[half.Length..]);
        return NumberRecognizer.Recognize(words) is [var number, ..]
            ? ((int)number.Value, words[(number.Span.Start + number.Span.Length)..].TrimStart('天', '日', ' ', '，', ','))
            : (0, words);
    }

    internal static async Task<ActionResult> Run(Turn turn, ActionCall call, MoveKind kind, Func<Ticket, Order, TicketMove?> move, bool needsWords = false, string missing = "empty")
    {
        var order = await TicketFinder.Settled(turn, Order.Of(call));
        var found = await TicketFinder.ForStaff(turn, order);
        if (turn.InGroup && found is [var only] && !TicketFinder.MayHear(turn, only)) return new("private");
        if (turn.InGroup) found = [.. found.Where(ticket => TicketFinder.MayHear(turn, ticket))];
        if (found.Count > 1) found = Likely(turn, found, kind);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (found is [] && !order.NamesTicket && order.Words.Length == 0) return new("refused", new FactMap { ["reason"] = turn.Knowledge.Dialogs.Text(TextKeys.NothingToMove).In(turn.Locale) });
        if (found is []) return new("none", new FactMap { ["asked"] = order.Asked.Length > 0 ? order.Asked : "“" + turn.Text + "”", ["example"] = Example(turn) });
        if (found.Count > 1) return new("which", facts.Many(found.Take(5)));
        var ticket = found[0];

        // Nobody is asked what they did before it turns out that they cannot.
        if (needsWords && order.Words.Length == 0 && ticket.Forbids(kind, turn.Actor, turn.Knowledge.Rules) is { } forbidden) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, await ByWhom(turn, ticket, forbidden)) });
        if ((needsWords && order.Words.Length == 0) || move(ticket, order) is not { } made)
            return Missing(missing, ticket.Number, new FactMap { ["example"] = ticket.Number, ["units"] = Units(turn, ticket) });

        var decision = await Casebook.Decide(turn.Work, ticket, made, turn.Actor);
        if (decision is Decision.Refused refused)
        {
            var why = new FactMap { ["reason"] = Refusals.Say(turn, await ByWhom(turn, ticket, refused)) };

            // A reason that is not on the list goes up with one tap.
            if (refused.Code == RefusalCode.NeedsClause) (why["other.number"], why["other.words"]) = (ticket.Number, order.Words);
            return new("refused", why);
        }

        if (made is TicketMove.Resolve) await Photos.Attach(turn, [.. turn.Attachments.Select(photo => photo.Id)], ticket.Id);
        var result = facts.One(ticket);
        result["unit.name"] = turn.Knowledge.Deployment.Units.NameOf(ticket.Awaited).In(turn.Locale);
        if (made is TicketMove.Joint joint) result["unit.name"] = turn.Knowledge.Deployment.Units.NameOf(joint.With).In(turn.Locale);
        if (made is TicketMove.Joint && turn.Knowledge.Rules.IsAcross(ticket)) result["above"] = turn.Knowledge.Deployment.Units.NameOf(ticket.Awaited).In(turn.Locale);
        if (made is TicketMove.Return && decision is Decision.Moved { Events: [.., var returned] }) result.AddIfAny("clause", Clause(returned, turn.Locale));
        if (made is TicketMove.PartDone) result["unit.name"] = UnitOf(turn);
        if (turn.Knowledge.Rules.GroupsHear(ticket)) result["told"] = "true";
        if (ticket.Publish != PublishClass.Secret) result["judged"] = "true";
        if (made.PublicWords is { } id && await turn.Db.Statements.FindAsync(id) is { } said)
        {
            result.AddIfAny("public", said.Text);
            if (made is not (TicketMove.Ask or TicketMove.Relay) && SensitiveWords.Any(order.Words)) result["withheld"] = "true";
        }

        // Where the card that was tapped stays as it is, what can be done now comes with the answer.
        if (made is TicketMove.Accept or TicketMove.Progress && !ChannelCapabilities.Of(turn.Message.Channel).RefreshesCards) result["moves"] = ShowTicket.Moves(turn, ticket, [], all: false);

        // A helper who says "done" has done its part; the lead answers for the whole.
        return made is TicketMove.Resolve && ticket.State != TicketState.Resolved ? new("part", With(result, "unit.name", UnitOf(turn))) : new("done", result);
    }

    /// <summary>Of two who do the same, the second is told who was first.</summary>
    private static async Task<Decision.Refused> ByWhom(Turn turn, Ticket ticket, Decision.Refused refused)
    {
        if (refused is not { Code: RefusalCode.NotNow, Move: MoveKind.Resolve or MoveKind.NotPossible or MoveKind.Progress or MoveKind.Return or MoveKind.Transfer } || ticket.State is not (TicketState.Resolved or TicketState.NotPossible or TicketState.Closed)) return refused;
        var id = ticket.Id;
        var staff = await turn.Db.Events.AsNoTracking()
            .Where(each => each.TicketId == id && each.Staff != null && (each.Kind == TicketEventKind.Resolved || each.Kind == TicketEventKind.NotPossible || each.Kind == TicketEventKind.Tabled || each.Kind == TicketEventKind.Explained))
            .OrderByDescending(each => each.Sequence).Select(each => each.Staff).FirstOrDefaultAsync();
        return refused with { Staff = staff };
    }

    /// <summary>红线外，权责清单3.1: the reason by which it was handed back, and what that rests on.</summary>
    private static string? Clause(TicketEvent returned, string locale) =>
        returned.Change().After is { Clause: { } clause, Reason: { } reason } ? LocalName.IsEnglish(locale) ? clause.En : $"{reason}，{clause.Zh}" : null;

    /// <summary>Words are missing: the flow asks for them, and knows by then which ticket they are about.</summary>
    internal static ActionResult Missing(string outcome, string number, FactMap facts) =>
        new(outcome, facts, new Dictionary<string, SlotValue> { ["order"] = new() { Type = SlotType.Rest, Value = number } });

    private static string UnitOf(Turn turn) => turn.Staff is { } staff ? turn.Knowledge.Deployment.Units.NameOf(staff.Unit).In(turn.Locale) : "";

    private static FactMap With(FactMap facts, string name, string text)
    {
        facts[name] = text;
        return facts;
    }

    /// <summary>Without a number: those on which this can be done now; of these the dangers, when there are any.</summary>
    private static IReadOnlyList<Ticket> Likely(Turn turn, IReadOnlyList<Ticket> found, MoveKind kind)
    {
        var can = found.Where(ticket => turn.Knowledge.Rules.Allowed(ticket, turn.Actor).Contains(kind)).ToList();
        if (can.Count == 0) return found;
        var dangers = can.Where(ticket => ticket.Hazard).ToList();
        return dangers.Count > 0 ? dangers : can;
    }

    /// <summary>Keeps what staff said, and the version without anybody's personal data that groups may read.</summary>
    /// <param name="toReporter">Whether it goes to the reporter alone, who may be asked about their own illness.</param>
    internal static (Guid Words, Guid Public) Keep(Turn turn, string words, bool toReporter = false)
    {
        var original = Casebook.Keep(turn.Work, turn.Person.Id, null, words);
        var forGroups = Casebook.Keep(turn.Work, turn.Person.Id, null, toReporter ? PersonalData.Mask(words) : PersonalData.MaskForGroups(words), forGroups: true);
        return (original.Id, forGroups.Id);
    }

    internal static TicketMove? Kept(Turn turn, Order order, Func<Guid, Guid, TicketMove> move, bool toReporter = false)
    {
        var (words, forGroups) = Keep(turn, order.Words, toReporter);
        return move(words, forGroups);
    }

    /// <summary>The unit that the words name, by name or alias; every street has its 城管, so of several it is the one that has to do with the place. Null when it cannot be told.</summary>
    internal static UnitId? UnitIn(Turn turn, Ticket ticket, string words)
    {
        var rules = turn.Knowledge.Rules;

        // 隔壁社区 is another one than ours, and which is not said.
        if (Elsewhere().IsMatch(words)) return null;
        var named = rules.Units.All.Where(unit => rules.Deployment.HasStaff(unit.Id))
            .SelectMany(unit => unit.Aliases.Append(unit.Name.Zh).Append(unit.Name.En), (unit, name) => (unit.Id, Name: name))
            .Where(pair => words.Contains(pair.Name, StringComparison.OrdinalIgnoreCase))
            .GroupBy(pair => pair.Name.Length, pair => pair.Id)
            .MaxBy(units => units.Key)?.Distinct().ToList();
        if (named is null or [_]) return named is [var only] ? only : null;
        var around = named.FindAll(unit => rules.IsAround(unit, ticket.PlaceUnit));
        return around is [var first, ..] ? first : named.FindAll(unit => IsHere(turn, ticket, unit)) is [var here] ? here : null;
    }

    private static string Units(Turn turn, Ticket ticket) => string.Join(turn.English ? ", " : "、", turn.Knowledge.Deployment.Units.All
        .Where(unit => unit.Id != ticket.Lead && turn.Knowledge.Deployment.HasStaff(unit.Id) && !ticket.HiddenFrom.Contains(unit.Id) && IsHere(turn, ticket, unit.Id))
        .Select(unit => unit.Name.In(turn.Locale)));

    /// <summary>Whether a unit has to do with a ticket's place, or is of its community.</summary>
    private static bool IsHere(Turn turn, Ticket ticket, UnitId unit) =>
        turn.Knowledge.Rules.IsAround(unit, ticket.PlaceUnit) || turn.Knowledge.Deployment.CommunityOf(unit) == turn.Knowledge.Rules.CommunityOf(ticket);

    private static string Example(Turn turn) =>
        new TicketNumber(turn.Community.ShortCode, WallClock.Year(turn.Work.NowMs, turn.Community.Zone), 1).ToString();

    [GeneratedRegex(@"[、，,/]|(?<=\p{L})[和跟与及](?=\p{L})|\s+and\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex("^(?:给|到|找)?(?:隔壁|别的|其他|另一个|另外一个|旁边|兄弟)(?:那个|的)?(?:社区|小区|街道|物业|网格|单位)", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^半(?:天|日)\s*[，,：:]?\s*|^half (?:a )?day\s*[,:]?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();
}
