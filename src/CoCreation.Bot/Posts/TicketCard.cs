using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Posts;

/// <summary>The card on which staff see a ticket and act on it.</summary>
internal static class TicketCard
{
    public const string Name = "ticket";

    private static readonly MoveKind[] Buttons = [MoveKind.Accept, MoveKind.Progress, MoveKind.Resolve, MoveKind.PartDone, MoveKind.Return, MoveKind.Extend];

    /// <summary>The facts of the card beside those of the post.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PostWording.Names, .. Buttons.Select(Fact)];

    public static string Render(Work work, Ticket ticket, FactMap facts, IReadOnlyList<MoveKind> allowed, string locale)
    {
        var card = new FactMap();
        foreach (var button in Buttons.Where(allowed.Contains)) card[Fact(button)] = "true";
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        return work.Knowledge.Dialogs.Card(Name).RenderJson(new FactTexts(new FactChain(card, facts), locale, WallClock.Local(work.NowMs, community.Zone)));
    }

    private static string Fact(MoveKind move) => $"may.{TextKeys.Name(move)}";
}
