namespace CoCreation.Channels.Messages;

/// <summary>Which files are taken: pictures that are pictures, sound, film and PDF.</summary>
internal static class FileRule
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Why a file is not taken; null when it is.</summary>
    public static string? Objection(ReceivedFile file)
    {
        if (file.Content.Length == 0) return $"'{file.Name}' is empty.";
        return file.ContentType switch
        {
            "image/jpeg" => Begins(file, [0xFF, 0xD8, 0xFF]),
            "image/png" => Begins(file, [0x89, (byte)'P', (byte)'N', (byte)'G']),
            "image/gif" => Begins(file, "GIF8"u8),
            "image/webp" => Begins(file, "RIFF"u8) ?? Objection(file, Has(file, 8, "WEBP"u8)),
            "application/pdf" => Begins(file, "%PDF-"u8),
            "video/mp4" or "video/quicktime" => Objection(file, IsFilm(file)),
            "video/webm" => Objection(file, Has(file, 0, Matroska)),
            _ when file.ContentType.StartsWith("audio/", StringComparison.Ordinal) => Objection(file, IsSound(file)),
            _ => $"Files of type '{file.ContentType}' are not taken.",
        };
    }

    /// <summary>True for what a page may show in place.</summary>
    public static bool IsShown(string contentType) => contentType.StartsWith("image/", StringComparison.Ordinal)
        || contentType.StartsWith("audio/", StringComparison.Ordinal) || contentType.StartsWith("video/", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> Matroska => [0x1A, 0x45, 0xDF, 0xA3];

    private static string? Begins(ReceivedFile file, ReadOnlySpan<byte> mark) => Objection(file, Has(file, 0, mark));

    private static string? Objection(ReceivedFile file, bool fits) => fits ? null : $"'{file.Name}' is not what its type '{file.ContentType}' says.";

    private static bool Has(ReceivedFile file, int at, ReadOnlySpan<byte> mark) => file.Content.Length >= at && file.Content.AsSpan(at).StartsWith(mark);

    private static bool IsFilm(ReceivedFile file) => Has(file, 4, "ftyp"u8) || Has(file, 4, "moov"u8) || Has(file, 4, "mdat"u8) || Has(file, 4, "wide"u8);

    // Phones name the same recording by many types, so any form of sound will do: Ogg, WAV, AMR, MP4, WebM, FLAC, SILK (with and without the byte in front), MP3 and AAC.
    private static bool IsSound(ReceivedFile file) =>
        Has(file, 0, "OggS"u8) || (Has(file, 0, "RIFF"u8) && Has(file, 8, "WAVE"u8)) || Has(file, 0, "#!AMR"u8) || IsFilm(file) || Has(file, 0, Matroska)
        || Has(file, 0, "fLaC"u8) || Has(file, 0, "#!SILK"u8) || Has(file, 1, "#!SILK"u8) || Has(file, 0, "ID3"u8)
        || (file.Content.Length > 1 && file.Content[0] == 0xFF && (file.Content[1] & 0xE0) == 0xE0);
}
