using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Which of several tickets the words speak of ("那个灯么样了").</summary>
internal static class Meant
{
    /// <summary>Those that the words fit; all of them when the words tell nothing.</summary>
    public static IReadOnlyList<Ticket> Among(Turn turn, IReadOnlyList<Ticket> tickets)
    {
        if (tickets.Count < 2) return tickets;
        var named = tickets.Where(ticket => Names(turn, ticket, turn.Text)).ToList();
        if (named.Count > 0) return named;
        var likely = turn.Understood.Category.Best.Select(guess => guess.Code).ToList();
        var guessed = tickets.Where(ticket => likely.Contains(ticket.Category)).OrderBy(ticket => likely.IndexOf(ticket.Category)).ToList();
        return guessed.Count > 0 && turn.Understood.Category.Sure ? guessed : tickets;
    }

    /// <summary>Whether a text holds a word of the ticket's category, or a telling character of its short name (灯, 电梯).</summary>
    public static bool Names(Turn turn, Ticket ticket, string text) =>
        turn.Knowledge.Taxonomy.TryGet(ticket.Category, out var category)
        && category.WordsZh.Concat(category.WordsEn).Append(category.ShortName.Zh).Append(category.ShortName.En)
            .Any(word => Shares(text, word));

    private static bool Shares(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length >= 2 && word[0] > 0x2e80 && !Wheres.Contains(word[..2]) && text.Contains(word[..2], StringComparison.Ordinal))
        || (word.Contains('灯', StringComparison.Ordinal) && text.Contains('灯', StringComparison.Ordinal) && (Array.Find(Lights, light => text.Contains(light, StringComparison.Ordinal)) is not { } named || word.Contains(named, StringComparison.Ordinal)));

    // What begins so names where it is, and not what: 楼道灯 and 楼道堆物 have nothing in common.
    private static readonly string[] Wheres = ["楼道", "楼梯", "楼下", "楼顶", "楼上", "门口", "小区", "单元", "地下", "路上", "公共"];

    private static readonly string[] Lights = ["楼道灯", "楼梯灯", "路灯", "景观灯", "红绿灯"];
}
