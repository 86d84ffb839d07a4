using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreation.Bot.Pages;

/// <summary>Writes and reads what stands in the address of a page: signed, so that none can be guessed or changed.</summary>
/// <param name="key">The key that signs.</param>
public sealed class SignedTokens(Func<byte[]> key)
{
    private const int LongestToken = 1_000;
    private const int MarkBytes = 16;

    public string Write(ReadOnlySpan<byte> content) => $"{WebEncoders.Base64UrlEncode(content)}.{WebEncoders.Base64UrlEncode(Mark(content))}";

    /// <summary>What a token holds; null for one that is not ours.</summary>
    public byte[]? Read(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var text, var mark]) return null;
        try
        {
            var content = WebEncoders.Base64UrlDecode(text);
            return CryptographicOperations.FixedTimeEquals(Mark(content), WebEncoders.Base64UrlDecode(mark)) ? content : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private byte[] Mark(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key(), content)[..MarkBytes];
}
