using System.Security.Cryptography;
using System.Text;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Keys;

/// <summary>Locks the ring of keys in the database by a secret that is not in the database: whoever has a copy of the one needs the other too.</summary>
/// <remarks>Without a secret the ring lies beside what it locks.</remarks>
public sealed class KeySecrets
{
    public const string Name = "COCREATION_KEYS_SECRET";
    public const string FormerName = "COCREATION_KEYS_FORMER_SECRET";

    private const string Mark = "locked:1:";
    private const int ShortestSecret = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[]? _current;
    private readonly byte[]? _former;

    /// <param name="current">At least 32 characters, e.g. from <c>openssl rand -base64 32</c>; null to lock nothing.</param>
    /// <param name="former">The one before, while the keys are locked anew.</param>
    /// <exception cref="StoreException">A secret is too short.</exception>
    public KeySecrets(string? current, string? former = null) => (_current, _former) = (Derived(Name, current), Derived(FormerName, former));

    public static KeySecrets None { get; } = new(null);

    public bool Any => _current is not null;

    public static KeySecrets Of(IConfiguration settings) => new(settings[Name], settings[FormerName]);

    public string Lock(string text)
    {
        if (_current is null) return text;
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(_current, TagBytes);
        cipher.Encrypt(box.AsSpan(0, NonceBytes), plain, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes));
        return Mark + Convert.ToBase64String(box);
    }

    /// <summary>What was locked by the secret or by the one before; what was never locked as it is.</summary>
    /// <exception cref="StoreException">It was locked by another secret.</exception>
    public string Open(string text)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return text;
        var box = Convert.FromBase64String(text[Mark.Length..]);
        return Opened(_current, box) ?? Opened(_former, box)
            ?? throw new StoreException($"The keys in the database are locked by another secret. Set {Name} to the one with which it was last used, or {FormerName} beside a new one.");
    }

    /// <summary>Whether it is locked as it would be today.</summary>
    public bool IsCurrent(string text) =>
        text.StartsWith(Mark, StringComparison.Ordinal) ? Opened(_current, Convert.FromBase64String(text[Mark.Length..])) is not null : _current is null;

    private static string? Opened(byte[]? key, byte[] box)
    {
        if (key is null || box.Length < NonceBytes + TagBytes) return null;
        var plain = new byte[box.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        try
        {
            cipher.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), plain);
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[]? Derived(string name, string? secret)
    {
        if (string.IsNullOrWhiteSpace(secret)) return null;
        if (secret.Trim().Length < ShortestSecret) throw new StoreException($"{name} has fewer than {ShortestSecret} characters. Make one with: openssl rand -base64 32");
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret.Trim()), 32, info: "CoCreation keys"u8.ToArray());
    }
}
