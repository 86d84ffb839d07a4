using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Posts;

/// <summary>The card on which staff see a ticket and act on it, and the buttons that stand for it where no cards are shown.</summary>
internal static class TicketCard
{
    public const string Name = "ticket";

    // A phone shows so many without pushing the words off the screen.
    private const int MostButtons = 8;

    /// <summary>What a card shows at once, and what unfolds below it.</summary>
    private static readonly MoveKind[] First = [MoveKind.Dispatch, MoveKind.Accept, MoveKind.Progress, MoveKind.Resolve, MoveKind.Report, MoveKind.PartDone, MoveKind.Again, MoveKind.Explain];

    private static readonly MoveKind[] More =
    [
        MoveKind.Return, MoveKind.Transfer, MoveKind.Joint, MoveKind.Extend, MoveKind.Park, MoveKind.Ask, MoveKind.NotPossible, MoveKind.Hear, MoveKind.Reopen, MoveKind.Supervise, MoveKind.Table,
        MoveKind.Merge, MoveKind.Split, MoveKind.Contact, MoveKind.Relay,
    ];

    /// <summary>The facts of the card beside those of the post.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PostWording.Names, .. First.Concat(More).Select(Fact), "may.more"];

    /// <summary>What of the allowed moves would really be done: what is between staff and whoever raised it in private only, and where there is anything to report.</summary>
    public static IReadOnlyList<MoveKind> Possible(CaseRules rules, Ticket ticket, Actor actor, bool isPrivate) =>
    [
        .. rules.Allowed(ticket, actor).Where(move => move switch
        {
            MoveKind.Report => ticket.AwaitsReport && isPrivate,
            MoveKind.Contact => isPrivate && Visibility.MaySeeContacts(rules, actor, ticket),
            MoveKind.Relay => isPrivate,
            _ => true,
        }),
    ];

    public static string Render(Work work, Ticket ticket, FactMap facts, IReadOnlyList<MoveKind> allowed, string locale)
    {
        var card = new FactMap();
        foreach (var button in First.Concat(More).Where(allowed.Contains)) card[Fact(button)] = "true";
        if (More.Any(allowed.Contains)) card["may.more"] = "true";
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        return work.Knowledge.Dialogs.Card(Name).RenderJson(new FactTexts(new FactChain(card, facts), locale, WallClock.Local(work.NowMs, community.Zone)));
    }

    /// <summary>The same as plain buttons; what needs words asks for them after the tap.</summary>
    /// <param name="others">The names of the units to which a draft may be meant to go instead.</param>
    /// <param name="all">Every one, for whoever asks; else the first few, and one that asks for all.</param>
    public static IReadOnlyList<Channels.Messages.Button> Plain(Work work, Ticket ticket, IReadOnlyList<MoveKind> allowed, IReadOnlyList<string> others, string locale, bool all = false)
    {
        string[] keys = [.. First.Concat(More).Where(allowed.Contains).SelectMany(Texts)];
        var buttons = keys.Take(all ? keys.Length : MostButtons).Select(key => work.Knowledge.Dialogs.Text(key).In(locale)).Select(word => new Channels.Messages.Button(word, $"{word} {ticket.Number}"));
        if (!all && keys.Length > MostButtons) buttons = buttons.Append(new(work.Knowledge.Dialogs.Text(TextKeys.MoreMoves).In(locale), ticket.Serial.ToString(CultureInfo.InvariantCulture)));
        var elsewhere = work.Knowledge.Dialogs.Text(TextKeys.OtherUnit).In(locale);
        return allowed.Contains(MoveKind.Dispatch)
            ? [.. buttons.Take(1), .. others.Select(unit => new Channels.Messages.Button($"{elsewhere} {unit}", $"{elsewhere} {ticket.Number} {unit}")), .. buttons.Skip(1)]
            : [.. buttons];
    }

    /// <summary>A draft is sent, or corrected with one tap.</summary>
    private static string[] Texts(MoveKind move) => move == MoveKind.Dispatch ? [TextKeys.Move(move), TextKeys.OtherUnit, TextKeys.OtherKind] : [TextKeys.Move(move)];

    private static string Fact(MoveKind move) => $"may.{TextKeys.Name(move)}";
}
