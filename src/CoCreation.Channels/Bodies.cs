using System.Buffers;

namespace CoCreation.Channels;

/// <summary>Reads what somebody sends, however long they say or do not say that it is.</summary>
internal static class Bodies
{
    private const int Piece = 16 * 1024;

    /// <summary>At most so many bytes; null when there are more.</summary>
    /// <param name="said">How many the sender says there are; null where they do not.</param>
    public static async Task<byte[]?> Read(Stream stream, int max, long? said, CancellationToken cancellationToken)
    {
        if (said > max) return null;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(max, (int)(said ?? Piece)) + 1);
        var length = 0;
        try
        {
            int count;
            while ((count = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0)
            {
                if ((length += count) > max) return null;
                if (length == buffer.Length) buffer = Larger(buffer);
            }

            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            // What people say must not lie about for whoever rents it next.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full, clearArray: true);
        return larger;
    }
}
