using System.Security.Cryptography;

namespace CoCreation.Channels.DirectLine;

/// <summary>An uploaded photo, recording or file.</summary>
public sealed record DirectLineFile(string ContentType, string Name, byte[] Content);

/// <summary>Uploads of the last while, kept in memory until the bot and the pages have fetched them.</summary>
public sealed class DirectLineFiles
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const long MaxTotal = 128L * 1024 * 1024;
    private readonly Lock gate = new();
    private readonly Dictionary<string, DirectLineFile> files = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private long total;

    /// <summary>Keeps a file under an id that cannot be guessed; the oldest make room.</summary>
    public string Add(DirectLineFile file)
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

    public DirectLineFile? Find(string id)
    {
        lock (gate) return files.GetValueOrDefault(id);
    }
}
