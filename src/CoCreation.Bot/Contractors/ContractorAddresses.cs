using System.Buffers.Binary;
using System.Security.Cryptography;
using CoCreation.Casework;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreation.Bot.Contractors;

/// <summary>Writes and reads the addresses of contractors' links: signed, so that none can be guessed or given a longer life.</summary>
/// <param name="publicUrl">Where the bot is reached from outside, e.g. <c>https://bot.example.org</c>; null when nobody has said.</param>
/// <param name="key">The key that signs.</param>
public sealed class ContractorAddresses(string? publicUrl, Func<byte[]> key)
{
    public const string Path = "/job";

    private const int IdBytes = 16;
    private const int SignedBytes = IdBytes + sizeof(long);
    private const int MarkBytes = 16;

    /// <summary>Whether anybody has said where the bot is reached from outside.</summary>
    public bool IsKnown => !string.IsNullOrWhiteSpace(publicUrl);

    public string Of(ContractorLink link) => $"{publicUrl!.TrimEnd('/')}{Path}/{Token(link)}";

    public string Token(ContractorLink link)
    {
        var signed = new byte[SignedBytes];
        link.Id.TryWriteBytes(signed);
        BinaryPrimitives.WriteInt64BigEndian(signed.AsSpan(IdBytes), link.ExpiresAt);
        return $"{WebEncoders.Base64UrlEncode(signed)}.{WebEncoders.Base64UrlEncode(Mark(signed))}";
    }

    /// <summary>The link that a token names; null for one that is not ours or whose time is over.</summary>
    public Guid? Read(string token, long now)
    {
        if (token.Length > 100 || token.Split('.') is not [var text, var mark]) return null;
        try
        {
            var signed = WebEncoders.Base64UrlDecode(text);
            if (signed.Length != SignedBytes || !CryptographicOperations.FixedTimeEquals(Mark(signed), WebEncoders.Base64UrlDecode(mark))) return null;
            return BinaryPrimitives.ReadInt64BigEndian(signed.AsSpan(IdBytes)) > now ? new Guid(signed.AsSpan(0, IdBytes)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private byte[] Mark(byte[] signed) => HMACSHA256.HashData(key(), signed)[..MarkBytes];
}
