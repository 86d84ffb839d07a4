using CoCreation.Bot.Pages;
using CoCreation.Casework;

namespace CoCreation.Bot.Contractors;

/// <summary>Writes and reads the addresses of contractors' links, which nobody can guess or give a longer life.</summary>
/// <param name="publicUrl">Where the bot is reached from outside, e.g. <c>https://bot.example.org</c>; null when nobody has said.</param>
public sealed class ContractorAddresses(string? publicUrl, SignedTokens tokens)
{
    public const string Path = "/job";

    private const int IdBytes = 16;

    /// <summary>Whether anybody has said where the bot is reached from outside.</summary>
    public bool IsKnown => !string.IsNullOrWhiteSpace(publicUrl);

    public string Of(ContractorLink link) => $"{publicUrl!.TrimEnd('/')}{Path}/{Token(link)}";

    public string Token(ContractorLink link) => tokens.Write(link.Id.ToByteArray(), link.ExpiresAt);

    /// <summary>The link that a token names; null for one that is not ours or whose time is over.</summary>
    public Guid? Read(string token, long now) => tokens.Read(token, now) is { Length: IdBytes } content ? new Guid(content) : null;
}
