using System.Security.Cryptography;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.DirectLine;

/// <summary>Uploads of the last while, kept in memory until the bot and the pages have fetched them.</summary>
public sealed class DirectLineFiles
{
    private const long MaxTotal = 128L * 1024 * 1024;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (ReceivedFile File, string Owner)> files = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private long total;

    /// <summary>Keeps a file under an id that cannot be guessed; the oldest make room.</summary>
    public string Add(ReceivedFile file, string owner)
    {
        ArgumentNullException.ThrowIfNull(file);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (gate)
        {
            files[id] = (file, owner);
            order.Enqueue(id);
            total += file.Content.Length;
            while (total > MaxTotal && order.TryDequeue(out var oldest)) Remove(oldest);
        }

        return id;
    }

    public ReceivedFile? Find(string id)
    {
        lock (gate) return files.GetValueOrDefault(id).File;
    }

    /// <summary>Forgets what people have uploaded.</summary>
    public void Forget(Func<string, bool> isMeant)
    {
        lock (gate)
        {
            foreach (var id in files.Where(item => isMeant(item.Value.Owner)).Select(item => item.Key).ToList()) Remove(id);
        }
    }

    private void Remove(string id)
    {
        if (files.Remove(id, out var gone)) total -= gone.File.Content.Length;
    }
}
