using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Which of the rumours that are asked about at a place somebody speaks of: that the water is poisoned is no answer to whether the houses are pulled down.</summary>
internal static partial class SameTalk
{
    // 水到底有没有毒 and 自来水有毒 share 水 and 毒.
    private const int Least = 2;

    // So little is said of nothing of its own: 是真的吗, 我也听说了.
    private const int Little = 2;

    /// <summary>The newest that shares what the words are about; the newest of all where the words are about nothing of their own.</summary>
    public static async Task<Ticket?> Among(Turn turn, IReadOnlyList<Ticket> rumours)
    {
        if (rumours is []) return null;
        var said = Content(turn.Text);
        if (said.Count < Little) return rumours[0];
        foreach (var rumour in rumours)
        {
            var id = rumour.Id;
            var told = await turn.Db.Statements.AsNoTracking().Where(row => row.TicketId == id && !row.Public).OrderBy(row => row.CreatedAt).Take(5).ToListAsync();
            if (told is [] || told.Exists(row => Shares(said, Content(row.Text)))) return rumour;
        }

        return null;
    }

    /// <summary>Whether two texts are about the same, as far as their telling characters and words go.</summary>
    public static bool IsSame(string one, string other) => Content(one) is var said && (said.Count < Little || Shares(said, Content(other)));

    private static bool Shares(HashSet<string> said, HashSet<string> told) => said.Count(told.Contains) >= Math.Min(Least, told.Count) && told.Count > 0;

    /// <summary>The characters and longer words that are left without those that any hearsay has.</summary>
    private static HashSet<string> Content(string text) => [.. Piece().Matches(Common().Replace(text, " ")).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(
        "听说|听人说|听到说|据说|说是|有人说|人家说|传言|传的|谣言|小区|社区|我们|咱们|你们|他们|大家|这里|这边|那边|是不是|真的|假的|真假|到底|究竟|什么|怎么|哪个|几时|时候|知道|晓得|请问|[要了的吗啊呢呀吧不没有也都在是会被就还谁么说讲问我你他她它这那个和跟与把给到去来又再]"
        + @"|\b(?:i|we|you|they|heard|hear|said|say|says|that|this|there|the|a|an|is|are|was|will|be|it|true|really|going|to|of|in|our|my|about|people|someone|rumou?rs?)\b|[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    [GeneratedRegex("[\\u4e00-\\u9fff]|[A-Za-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
