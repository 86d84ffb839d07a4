using System.Buffers.Binary;

namespace CoCreation.Channels.Messages;

/// <summary>Walks over the segments of a JPEG file.</summary>
internal static class JpegSegments
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const int Orientation = 0x0112;

    /// <summary>Copies what the picture is made of. False when the file is no whole JPEG.</summary>
    public static bool CopyPicture(ReadOnlySpan<byte> file, MemoryStream to)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != Start) return false;
        to.Write(file[..2]);
        for (var at = 2; at + 2 <= file.Length;)
        {
            if (file[at] != 0xFF) return false;
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                // Fill bytes may stand before a marker.
                at++;
                continue;
            }

            if (marker == End)
            {
                // What follows the end (a second picture, a film, a maker's notes) is no part of the picture.
                to.Write(file.Slice(at, 2));
                return true;
            }

            if (at + 4 > file.Length) return false;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return false;
            var segment = file.Slice(at, 2 + length);
            at += segment.Length;
            if (IsPicture(marker, segment[4..])) to.Write(segment);
            else if (marker == 0xE1 && TurnOf(segment[4..]) is > 1 and var turn) WriteTurn(to, turn);
            if (marker != StartOfScan) continue;

            var scanned = ScanEnd(file[at..]);
            if (scanned < 0) return false;
            to.Write(file.Slice(at, scanned));
            at += scanned;
        }

        return false;
    }

    /// <summary>The frame, its tables and scans; of the applications' segments those without which colours would be wrong.</summary>
    private static bool IsPicture(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        0xE0 => body.StartsWith("JFIF\0"u8),
        0xE2 => body.StartsWith("ICC_PROFILE\0"u8),
        0xEE => body.StartsWith("Adobe"u8),
        >= 0xE0 and <= 0xEF or Comment => false,
        _ => true,
    };

    /// <summary>The length of a scan's data: up to the next marker that is neither stuffing nor a restart.</summary>
    private static int ScanEnd(ReadOnlySpan<byte> data)
    {
        for (var at = 0; at + 1 < data.Length; at++)
        {
            var next = data[at..].IndexOf((byte)0xFF);
            if (next < 0) return -1;
            at += next;
            if (at + 1 < data.Length && data[at + 1] is not (0x00 or >= 0xD0 and <= 0xD7 or 0xFF)) return at;
        }

        return -1;
    }

    /// <summary>Which way up the picture is, 1 to 8, as EXIF tells it; 1 when it does not.</summary>
    private static int TurnOf(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8) || body.Length < 14) return 1;
        var tiff = body[6..];
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8)) return 1;
        var first = Word(tiff[4..], isLittle);
        if (first > tiff.Length - 2) return 1;
        var entries = tiff[(int)first..];
        var count = Half(entries, isLittle);
        for (var entry = 0; entry < count && 2 + (12 * (entry + 1)) <= entries.Length; entry++)
        {
            var tag = entries[(2 + (12 * entry))..];
            if (Half(tag, isLittle) == Orientation && Half(tag[8..], isLittle) is >= 1 and <= 8 and var turn) return turn;
        }

        return 1;
    }

    private static int Half(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Word(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);

    /// <summary>An EXIF segment that holds nothing but which way up the picture is.</summary>
    private static void WriteTurn(MemoryStream to, int turn)
    {
        to.Write([0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0]);
    }
}
