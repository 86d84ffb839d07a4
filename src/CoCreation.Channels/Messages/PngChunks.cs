using System.Buffers.Binary;

namespace CoCreation.Channels.Messages;

/// <summary>Walks over the chunks of a PNG file.</summary>
internal static class PngChunks
{
    private const int Around = 12;

    // Chunks that a picture can do without, but that say how it looks.
    private static readonly HashSet<uint> Looks =
    [
        .. new[] { "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT" }
            .Select(name => BinaryPrimitives.ReadUInt32BigEndian(System.Text.Encoding.ASCII.GetBytes(name))),
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Copies what the picture is made of. False when the file is no whole PNG.</summary>
    public static bool CopyPicture(ReadOnlySpan<byte> file, MemoryStream to)
    {
        if (!file.StartsWith(Signature)) return false;
        to.Write(Signature);
        for (var at = Signature.Length; at + Around <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Around) return false;
            var chunk = file.Slice(at, (int)length + Around);
            at += chunk.Length;
            var type = chunk.Slice(4, 4);

            // A capital first letter: no picture without it.
            if (char.IsAsciiLetterUpper((char)type[0]) || Looks.Contains(BinaryPrimitives.ReadUInt32BigEndian(type))) to.Write(chunk);
            if (type.SequenceEqual("IEND"u8)) return true;
        }

        return false;
    }
}
