namespace CoCreation.Channels.Messages;

/// <summary>Takes out of a picture what it tells beside the picture: where and when it was taken, with what, by whom.</summary>
/// <remarks>
/// JPEG, PNG and WebP are sequences of segments; those that the picture is made of are kept byte for byte, all others left out.
/// Of EXIF one thing stays, which way up the picture is.
/// </remarks>
internal static class PictureMetadata
{
    // What metadata begins with in the three formats; looked for in what cannot be read.
    private static readonly byte[][] Marks =
    [
        [.. "Exif\0"u8], [.. "http://ns.adobe.com/"u8], [.. "<x:xmpmeta"u8], [.. "Photoshop 3.0"u8], [.. "eXIf"u8], [.. "tEXt"u8], [.. "iTXt"u8], [.. "zTXt"u8], [.. "EXIF"u8], [.. "XMP "u8],
    ];

    /// <summary>The picture without its metadata; any other file as it is. Null for a broken picture that may hold metadata.</summary>
    public static byte[]? Without(string contentType, byte[] content)
    {
        Func<ReadOnlySpan<byte>, MemoryStream, bool>? copy = contentType switch
        {
            "image/jpeg" => JpegSegments.CopyPicture,
            "image/png" => PngChunks.CopyPicture,
            "image/webp" => WebpChunks.CopyPicture,
            _ => null,
        };
        if (copy is null) return content;
        using var picture = new MemoryStream(content.Length);
        if (copy(content, picture)) return picture.ToArray();
        return Array.Exists(Marks, mark => content.AsSpan().IndexOf(mark) >= 0) ? null : content;
    }
}
