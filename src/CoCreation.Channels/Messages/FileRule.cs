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
            "image/webp" => Begins(file, "RIFF"u8),
            "application/pdf" => Begins(file, "%PDF"u8),
            "video/mp4" or "video/webm" or "video/quicktime" => null,
            _ when file.ContentType.StartsWith("audio/", StringComparison.Ordinal) => null,
            _ => $"Files of type '{file.ContentType}' are not taken.",
        };
    }

    /// <summary>True for what a page may show in place.</summary>
    public static bool IsShown(string contentType) => contentType.StartsWith("image/", StringComparison.Ordinal)
        || contentType.StartsWith("audio/", StringComparison.Ordinal) || contentType.StartsWith("video/", StringComparison.Ordinal);

    private static string? Begins(ReceivedFile file, ReadOnlySpan<byte> mark) =>
        file.Content.AsSpan().StartsWith(mark) ? null : $"'{file.Name}' is not what its type '{file.ContentType}' says.";
}
