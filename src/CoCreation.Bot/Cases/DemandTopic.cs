using System.Text.RegularExpressions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>What a collective demand is about, without the words that all of them are made with: neighbours who want a charging post do not support those who want a lower fee.</summary>
internal static partial class DemandTopic
{
    private const int Piece = 2;

    // The first few who tell of a demand say what it is.
    private static readonly Query<Statement> SaidOf = new("\"TicketId\" = @p0 AND NOT \"Public\" ORDER BY \"CreatedAt\", \"Id\" LIMIT 5");

    /// <summary>Whether words may be about a demand: where they say no topic of their own, they are.</summary>
    public static async Task<bool> Fits(Turn turn, string words, Ticket demand)
    {
        var own = Pieces(words);
        if (own.Count == 0) return true;
        var told = (await turn.Db.All(SaidOf, demand.Id)).Select(said => Pieces(said.Text)).Where(pieces => pieces.Count > 0).ToList();
        return told.Count == 0 || told.Exists(pieces => pieces.Overlaps(own));
    }

    private static HashSet<string> Pieces(string words)
    {
        HashSet<string> pieces = [];
        foreach (var run in Common().Replace(words.ToLowerInvariant(), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (run[0] < 0x80) pieces.Add(run);
            else for (var at = 0; at + Piece <= run.Length; at++) pieces.Add(run.Substring(at, Piece));
        }

        return pieces;
    }

    /// <summary>Who, when, where, and that it is demanded together.</summary>
    [GeneratedRegex(
        @"[^\p{L}]+|[0-9]+|我们|大家|全体|业主|居民|邻居|小区|社区|街道|政府|信访|物业公司|一起|集体|联名|联合|约好|组织|要求|强烈|建议|请求|希望|支持|同意|赞成|响应|反映|投诉|起诉|上访|拉横幅|请愿|抗议|维权|讨?个?说法|给个|明天|今天|后天|早上|上午|下午|晚上|登记|你们?|给|去|来|也|都|要|我|的|了|吧|不走|算|一个|报名|参加|跟|栋|单元|几十|户|\b(?:we|all|us|let|together|everyone|go|going|to|the|a|an|and|for|of|our|please|register|tomorrow|today|street|office|protest|petition|against|demand|want|support|i|too|join|me|in|count|will)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Common();
}
