using System.Buffers.Binary;

namespace CoCreation.Channels.Messages;

/// <summary>Walks over the chunks of a WebP file.</summary>
internal static class WebpChunks
{
    private const int Head = 12;
    private const int ChunkHead = 8;

    // The bits of VP8X that announce EXIF and XMP.
    private const byte Announced = 0x08 | 0x04;

    /// <summary>Copies what the picture is made of. False when the file is no whole WebP.</summary>
    public static bool CopyPicture(ReadOnlySpan<byte> file, MemoryStream to)
    {
        if (file.Length < Head + ChunkHead || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8)) return false;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 4 || size > file.Length - 8) return false;
        var chunks = file[Head..(8 + (int)size)];
        to.Write(file[..Head]);
        var seen = false;
        for (var at = 0; at < chunks.Length;)
        {
            if (at + ChunkHead > chunks.Length) return false;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunks[(at + 4)..]);
            if (length > chunks.Length - at - ChunkHead) return false;

            // Chunks begin at even places; some writers leave the last filling byte out.
            var padded = Math.Min((int)length + ChunkHead + ((int)length & 1), chunks.Length - at);
            seen |= Copy(chunks.Slice(at, padded), (int)length, to);
            at += padded;
        }

        Span<byte> left = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(left, (uint)(to.Length - 8));
        to.Position = 4;
        to.Write(left);
        return seen;
    }

    /// <summary>Copies a chunk if the picture needs it. True when it holds image data.</summary>
    private static bool Copy(ReadOnlySpan<byte> chunk, int length, MemoryStream to)
    {
        var type = chunk[..4];
        var holdsImage = type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ANMF"u8);
        var isExtended = type.SequenceEqual("VP8X"u8);
        if (!holdsImage && !isExtended && !type.SequenceEqual("ALPH"u8) && !type.SequenceEqual("ANIM"u8) && !type.SequenceEqual("ICCP"u8)) return false;
        to.Write(chunk[..ChunkHead]);
        if (isExtended && length > 0)
        {
            to.WriteByte((byte)(chunk[ChunkHead] & ~Announced));
            to.Write(chunk[(ChunkHead + 1)..]);
        }
        else
        {
            to.Write(chunk[ChunkHead..]);
        }

        return holdsImage;
    }
}
