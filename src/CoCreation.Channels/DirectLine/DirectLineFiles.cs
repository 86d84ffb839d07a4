using System.Security.Cryptography;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.DirectLine;

/// <summary>Uploads of the last while, kept in memory until the bot and the pages have fetched them.</summary>
public sealed class DirectLineFiles
{
    private const long MaxTotal = 128L * 1024 * 1024;
    private readonly Lock gate = new();
    private readonly Dictionary<string, ReceivedFile> files = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private long total;

    /// <summary>Keeps a file under an id that cannot be guessed; the oldest make room.</summary>
    public string Add(ReceivedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (gate)
        {
            files[id] = file;
            order.Enqueue(id);
            total += file.Content.Length;
            while (total > MaxTotal && files.Remove(order.Dequeue(), out var oldest)) total -= oldest.Content.Length;
        }

        return id;
    }

    public ReceivedFile? Find(string id)
    {
        lock (gate) return files.GetValueOrDefault(id);
    }
}
