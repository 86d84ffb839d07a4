using System.Buffers.Binary;
using System.Text;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Messages;

public sealed class PictureMetadataTests
{
    private const string Secret = "30.5928N 114.3055E";

    private static readonly byte[] JpegHead = [0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0])];
    private static readonly byte[] JpegTables = [.. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7]), .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]), .. Segment(0xDB, new byte[65]), .. Segment(0xC0, new byte[15])];
    private static readonly byte[] JpegScan = [.. Segment(0xDA, new byte[10]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xFF, 0x00, .. Segment(0xDA, new byte[10]), 0x78, 0xFF, 0xD9];

    [Fact]
    public void A_jpeg_loses_what_was_written_beside_the_picture_and_nothing_of_the_picture()
    {
        byte[] plain = [.. JpegHead, .. JpegTables, .. JpegScan];
        byte[] sent =
        [
            .. JpegHead, .. Exif(turn: 1), .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Text(Secret)]), .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Text(Secret)]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Text(Secret)]), .. JpegTables, .. Segment(0xFE, Text(Secret)), .. JpegScan, .. Exif(turn: 1), .. Text(Secret),
        ];

        Assert.Equal(plain, PictureMetadata.Without("image/jpeg", sent));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_jpeg_still_stands_upright(byte turn)
    {
        byte[] sent = [.. JpegHead, .. Exif(turn), .. JpegTables, .. JpegScan];

        var kept = PictureMetadata.Without("image/jpeg", sent)!;

        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        byte[] upright = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn];
        Assert.True(kept.AsSpan().IndexOf(upright) > 0);
        Assert.Equal(kept, PictureMetadata.Without("image/jpeg", kept));
    }

    [Fact]
    public void A_png_loses_its_texts_and_keeps_its_colours()
    {
        byte[] plain = [.. PngHead, .. Chunk("gAMA", [0, 0, 1, 2]), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])];
        byte[] sent =
        [
            .. PngHead, .. Chunk("gAMA", [0, 0, 1, 2]), .. Chunk("eXIf", Text(Secret)), .. Chunk("tEXt", Text(Secret)), .. Chunk("iTXt", Text(Secret)), .. Chunk("zTXt", Text(Secret)),
            .. Chunk("tIME", new byte[7]), .. Chunk("prVt", Text(Secret)), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Text(Secret),
        ];

        Assert.Equal(plain, PictureMetadata.Without("image/png", sent));
    }

    [Fact]
    public void A_webp_loses_its_exif_and_says_so_in_its_head()
    {
        byte[] plain = Webp([.. Riff("VP8X", [0x10, 0, 0, 0, 1, 0, 0, 1, 0, 0]), .. Riff("ALPH", [1, 2, 3]), .. Riff("VP8 ", [4, 5, 6])]);
        byte[] sent =
        [
            .. Webp([.. Riff("VP8X", [0x1C, 0, 0, 0, 1, 0, 0, 1, 0, 0]), .. Riff("ALPH", [1, 2, 3]), .. Riff("VP8 ", [4, 5, 6]), .. Riff("EXIF", Text(Secret)), .. Riff("XMP ", Text(Secret))]),
            .. Text(Secret),
        ];

        Assert.Equal(plain, PictureMetadata.Without("image/webp", sent));
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("image/png")]
    [InlineData("image/webp")]
    public void A_picture_cut_off_anywhere_is_refused_where_it_may_hold_metadata_and_kept_as_it_is_where_not(string type)
    {
        var (whole, bare) = type switch
        {
            "image/jpeg" => ((byte[])[.. JpegHead, .. Exif(turn: 6), .. JpegTables, .. JpegScan], (byte[])[.. JpegHead, .. JpegTables, .. JpegScan]),
            "image/png" => ([.. PngHead, .. Chunk("tEXt", Text(Secret)), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])], [.. PngHead, .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])]),
            _ => (Webp([.. Riff("EXIF", Text(Secret)), .. Riff("VP8 ", [4, 5, 6, 7])]), Webp([.. Riff("VP8 ", [4, 5, 6, 7])])),
        };

        for (var length = 0; length < whole.Length; length++)
        {
            var kept = PictureMetadata.Without(type, whole[..length]);
            Assert.True(kept is null || kept.AsSpan().IndexOf(Text(Secret)) < 0, $"cut at {length}");
        }

        for (var length = 0; length < bare.Length; length++)
            Assert.Equal(bare[..length], PictureMetadata.Without(type, bare[..length]));
    }

    [Fact]
    public void Bytes_of_any_kind_are_read_without_harm()
    {
        var random = new Random(7);
        byte[][] heads = [[0xFF, 0xD8, 0xFF, 0xE1, 0, 20, .. "Exif\0\0II*\0"u8], PngHead, [.. "RIFF"u8, 200, 0, 0, 0, .. "WEBPVP8X"u8]];
        string[] types = ["image/jpeg", "image/png", "image/webp"];
        for (var round = 0; round < 3_000; round++)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            byte[] sent = [.. heads[round % 3], .. noise];

            var kept = PictureMetadata.Without(types[round % 3], sent);

            Assert.True(kept is null || kept.Length <= sent.Length + 36);
        }
    }

    [Fact]
    public void Other_files_stay_as_they_are()
    {
        byte[] sound = [.. "OggS"u8, .. Text("Exif")];

        Assert.Same(sound, PictureMetadata.Without("audio/ogg", sound));
    }

    private static byte[] PngHead => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", new byte[13])];

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Segment(byte marker, byte[] body)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        return [0xFF, marker, .. length, .. body];
    }

    /// <summary>An EXIF segment of a telephone: which way up, then where.</summary>
    private static byte[] Exif(byte turn) => Segment(0xE1,
        [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. Text(Secret)]);

    private static byte[] Chunk(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)body.Length);
        return [.. length, .. Text(type), .. body, 0xC0, 0xFF, 0xEE, 0x00];
    }

    private static byte[] Riff(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)body.Length);
        return [.. Text(type), .. length, .. body, .. body.Length % 2 == 1 ? (byte[])[0] : []];
    }

    private static byte[] Webp(byte[] chunks)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)(chunks.Length + 4));
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. chunks];
    }
}
