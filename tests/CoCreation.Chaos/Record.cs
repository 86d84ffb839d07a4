using System.Globalization;

namespace CoCreation.Chaos;

/// <summary>What happened, written down beside the logs for whoever looks for a cause.</summary>
internal static class Record
{
    public static void Write(string directory, IReadOnlyCollection<Said> said, IReadOnlyList<Arrival> arrivals, Remembered kept)
    {
        Table(directory, "said.tsv", said.Select(each => Row(each.Id, each.FirstSentAt, each.AcknowledgedAt, each.Deliveries, each.Failures, each.Effect, each.Who, each.Conversation, each.Text)));
        Table(directory, "arrivals.tsv", arrivals.Select(each => Row(each.Id, each.At, each.Answered, each.Connection, each.Conversation, each.ReplyTo, each.Text)));
        Table(directory, "outbox.tsv", kept.Sendings.Select(each => Row(each.Item.Id, each.Item.CreatedAt, each.Item.State, each.Item.SentId, each.Item.TicketId, each.Item.Queue, each.ReplyTo, each.Text)));
    }

    private static void Table(string directory, string name, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(directory, name), rows);

    private static string Row(params object?[] cells) =>
        string.Join('\t', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)?.Replace("\n", " / ", StringComparison.Ordinal)));
}
