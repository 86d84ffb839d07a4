using System.Diagnostics;
using System.Globalization;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>How well messages were put into groups, each about one matter.</summary>
/// <param name="Judged">The messages that have an event; the others take part in the grouping, but nobody has said where they belong.</param>
/// <param name="OthersJoined">Messages without an event in a group with some that have one.</param>
internal sealed record GroupFigures(
    int Messages,
    int Judged,
    int Events,
    double PairF1,
    double PairPrecision,
    double PairRecall,
    double B3F1,
    double B3Precision,
    double B3Recall,
    double EventF1,
    double EventF1Weighted,
    int OthersJoined,
    int CannotLinkPairs,
    int CannotLinkJoined,
    double CannotLinkShare,
    Dictionary<string, JoinedPairs> CannotLinkByKind,
    double MessagesPerSecond)
{
    public static GroupFigures Of(FileInfo messageFile, FileInfo goldFile, FileInfo? cannotLinkFile)
    {
        var messages = CsvTable.Read(messageFile, "id", "text").ConvertAll(row => Entry(row, messageFile));
        var gold = CsvTable.Read(goldFile, "id", "event_id");
        var cannotLink = cannotLinkFile is null ? [] : CsvTable.Read(cannotLinkFile, "id_a", "id_b", "kind");
        var started = Stopwatch.GetTimestamp();
        var index = new LikenessIndex();
        foreach (var message in messages)
            index.Add(message);

        var groups = index.Group().SelectMany((group, number) => group.Select(id => (id, number))).ToDictionary(member => member.id, member => member.number);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;

        int GroupOf(string id, FileInfo file) =>
            groups.TryGetValue(id, out var group) ? group : throw new CommandInputException($"{file}: the message {id} is not in {messageFile}");

        var judged = gold.ConvertAll(row => (Event: row["event_id"], Group: GroupOf(row["id"], goldFile)));
        var scores = GroupScores.Of(judged);
        var withEvent = judged.Select(message => message.Group).ToHashSet();
        var kinds = cannotLink
            .Select(row => (Kind: row["kind"], Joined: GroupOf(row["id_a"], cannotLinkFile!) == GroupOf(row["id_b"], cannotLinkFile!)))
            .GroupBy(pair => pair.Kind, pair => pair.Joined)
            .ToDictionary(kind => kind.Key, kind => JoinedPairs.Of(kind));
        var all = JoinedPairs.Of(kinds.Values.SelectMany(kind => Enumerable.Range(0, kind.Pairs).Select(i => i < kind.Joined)));
        return new(
            messages.Count, judged.Count, judged.Select(message => message.Event).Distinct().Count(),
            Figure(scores.Pairs.F1), Figure(scores.Pairs.Precision), Figure(scores.Pairs.Recall),
            Figure(scores.BCubed.F1), Figure(scores.BCubed.Precision), Figure(scores.BCubed.Recall),
            Figure(scores.EventF1), Figure(scores.WeightedEventF1),
            groups.Values.Count(withEvent.Contains) - judged.Count,
            all.Pairs, all.Joined, all.Share, kinds,
            Math.Round(messages.Count / seconds));
    }

    internal static double Figure(double value) => Math.Round(value, 4);

    private static LikenessEntry Entry(IReadOnlyDictionary<string, string> row, FileInfo file) => new()
    {
        Id = row["id"],
        Title = row.GetValueOrDefault("title", ""),
        Text = row["text"],
        At = row.GetValueOrDefault("time") is not { Length: > 0 } time ? null
            : DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at
            : throw new CommandInputException($"{file}: \"{time}\" of message {row["id"]} is no time"),
    };
}

/// <summary>Pairs that must stay apart, and how many of them were joined.</summary>
internal sealed record JoinedPairs(int Pairs, int Joined, double Share)
{
    public static JoinedPairs Of(IEnumerable<bool> joined)
    {
        var all = joined.ToList();
        var wrong = all.Count(isJoined => isJoined);
        return new(all.Count, wrong, all.Count == 0 ? 0 : GroupFigures.Figure((double)wrong / all.Count));
    }
}
