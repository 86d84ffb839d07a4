using System.Globalization;

namespace CoCreation.Testbed;

/// <summary>A disk of its own in memory, mounted over a directory, which can be filled to its last byte.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _directory;

    private SmallDisk(string directory) => _directory = directory;

    private string Ballast => Path.Combine(_directory, "ballast");

    /// <returns>Null where this process may not mount anything.</returns>
    public static async Task<SmallDisk?> Mount(string directory, int megabytes)
    {
        if (!Environment.IsPrivilegedProcess) return null;
        try
        {
            Directory.CreateDirectory(directory);
            await ServerProcess.Run(null, "mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=777"), "tmpfs", directory);
            return new(directory);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Leaves no room.</summary>
    public async Task Fill()
    {
        var block = new byte[64 * 1024];
        await using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var size = block.Length; size > 0;)
        {
            try
            {
                await file.WriteAsync(block.AsMemory(0, size));
            }
            catch (IOException)
            {
                size /= 2;
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(Ballast);

    public async ValueTask DisposeAsync() => await ServerProcess.Run(null, "umount", "--lazy", _directory);
}
