using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Posts;

/// <summary>The card on which staff see a ticket and act on it, and the buttons that stand for it where no cards are shown.</summary>
internal static class TicketCard
{
    public const string Name = "ticket";

    private const int MostButtons = 8;

    /// <summary>What a card shows at once, and what unfolds below it.</summary>
    private static readonly MoveKind[] First = [MoveKind.Dispatch, MoveKind.Accept, MoveKind.Progress, MoveKind.Resolve, MoveKind.PartDone, MoveKind.Again, MoveKind.Explain];

    private static readonly MoveKind[] More =
    [
        MoveKind.Return, MoveKind.Extend, MoveKind.Park, MoveKind.Ask, MoveKind.NotPossible, MoveKind.Transfer, MoveKind.Joint, MoveKind.Hear, MoveKind.Reopen, MoveKind.Table,
        MoveKind.Merge, MoveKind.Split,
    ];

    /// <summary>The facts of the card beside those of the post.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PostWording.Names, .. First.Concat(More).Select(Fact), "may.more"];

    public static string Render(Work work, Ticket ticket, FactMap facts, IReadOnlyList<MoveKind> allowed, string locale)
    {
        var card = new FactMap();
        foreach (var button in First.Concat(More).Where(allowed.Contains)) card[Fact(button)] = "true";
        if (More.Any(allowed.Contains)) card["may.more"] = "true";
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        return work.Knowledge.Dialogs.Card(Name).RenderJson(new FactTexts(new FactChain(card, facts), locale, WallClock.Local(work.NowMs, community.Zone)));
    }

    /// <summary>The same as plain buttons; what needs words asks for them after the tap.</summary>
    public static IReadOnlyList<Channels.Messages.Button> Plain(Work work, Ticket ticket, IReadOnlyList<MoveKind> allowed, string locale) =>
    [
        .. First.Concat(More).Where(allowed.Contains).Take(MostButtons)
            .SelectMany(Texts)
            .Select(key => work.Knowledge.Dialogs.Text(key).In(locale))
            .Select(word => new Channels.Messages.Button(word, $"{word} {ticket.Number}")),
    ];

    /// <summary>A draft is sent, or corrected with one tap.</summary>
    private static string[] Texts(MoveKind move) => move == MoveKind.Dispatch ? [TextKeys.Move(move), TextKeys.OtherUnit, TextKeys.OtherKind] : [TextKeys.Move(move)];

    private static string Fact(MoveKind move) => $"may.{TextKeys.Name(move)}";
}
