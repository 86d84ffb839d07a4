using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>代评 131 满意 电话: staff who had no hand in the work heard the word of whoever raised it, by phone or at the door.</summary>
internal static class HearRating
{
    // 不满意 holds 满意: the longer word is looked for first.
    private static readonly (string Word, Rating Rating)[] Ratings =
    [
        ("基本满意", Rating.Basic), ("不满意", Rating.Not), ("部分解决", Rating.Partly), ("满意", Rating.Satisfied),
        ("fairly satisfied", Rating.Basic), ("not satisfied", Rating.Not), ("partly done", Rating.Partly), ("satisfied", Rating.Satisfied),
    ];

    private static readonly (string Word, Hearing How)[] Means =
    [
        ("电话", Hearing.ByPhone), ("上门", Hearing.AtTheDoor), ("当面", Hearing.AtTheDoor), ("门口", Hearing.AtTheDoor),
        ("phone", Hearing.ByPhone), ("door", Hearing.AtTheDoor), ("in person", Hearing.AtTheDoor),
    ];

    public static Task<ActionResult> Run(Turn turn, ActionCall call) => StaffMoves.Run(turn, call, MoveKind.Hear, (_, order) =>
    {
        var rating = Ratings.Where(each => Says(order.Words, each.Word)).Select(each => (Rating?)each.Rating).FirstOrDefault();
        var how = Means.Where(each => Says(order.Words, each.Word)).Select(each => (Hearing?)each.How).FirstOrDefault();
        return rating is { } said && how is { } heard ? new TicketMove.Hear(said, heard) { Words = StaffMoves.Keep(turn, order.Words).Words } : null;
    });

    private static bool Says(string words, string word) => words.Contains(word, StringComparison.OrdinalIgnoreCase);
}
