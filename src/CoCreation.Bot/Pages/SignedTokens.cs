using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreation.Bot.Pages;

/// <summary>Writes and reads what stands in the address of a page: signed, with its end in it, so that none can be guessed, changed or given a longer life.</summary>
/// <param name="key">The key that signs.</param>
public sealed class SignedTokens(Func<byte[]> key)
{
    private const int LongestToken = 1_000;
    private const int MarkBytes = 16;

    /// <param name="expires">UTC Unix milliseconds from which it holds no more.</param>
    public string Write(ReadOnlySpan<byte> content, long expires)
    {
        var signed = new byte[content.Length + sizeof(long)];
        content.CopyTo(signed);
        BinaryPrimitives.WriteInt64BigEndian(signed.AsSpan(content.Length), expires);
        return $"{WebEncoders.Base64UrlEncode(signed)}.{WebEncoders.Base64UrlEncode(Mark(signed))}";
    }

    /// <summary>What a token holds; null for one that is not ours or whose time is over.</summary>
    /// <param name="now">UTC Unix milliseconds.</param>
    public byte[]? Read(string token, long now)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var text, var mark]) return null;
        try
        {
            var signed = WebEncoders.Base64UrlDecode(text);
            var end = signed.Length - sizeof(long);
            return end >= 0 && CryptographicOperations.FixedTimeEquals(Mark(signed), WebEncoders.Base64UrlDecode(mark)) && BinaryPrimitives.ReadInt64BigEndian(signed.AsSpan(end)) > now
                ? signed[..end]
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private byte[] Mark(ReadOnlySpan<byte> signed) => HMACSHA256.HashData(key(), signed)[..MarkBytes];
}
