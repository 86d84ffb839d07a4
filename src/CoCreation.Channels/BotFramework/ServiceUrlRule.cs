using System.Net;
using System.Net.Sockets;

namespace CoCreation.Channels.BotFramework;

/// <summary>Which service URLs the bot talks to: a stranger's address must not lead it into the house.</summary>
internal sealed class ServiceUrlRule(BotFrameworkOptions options)
{
    public Reach Of(Uri address)
    {
        // A file:// address counts as loopback.
        if (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) return Reach.Nowhere;
        if (options.TrustedServiceUrls.Any(trusted => Covers(trusted, address))) return Reach.Anywhere;
        if (!options.HasAppId) return address.IsLoopback ? Reach.Anywhere : Reach.Nowhere;
        if (address.Scheme != Uri.UriSchemeHttps || address.IsLoopback) return Reach.Nowhere;
        return IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && !IsPublic(ip) ? Reach.Nowhere : Reach.PublicHosts;
    }

    /// <summary>Whether a service URL that was vouched for, or the operator's list, lets the bot go on at another one: on the same host, or listed.</summary>
    public bool Vouches(string? known, string other) =>
        Uri.TryCreate(other, UriKind.Absolute, out var address)
        && ((Uri.TryCreate(known, UriKind.Absolute, out var vouched) && vouched.Scheme == address.Scheme && vouched.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase))
            || options.TrustedServiceUrls.Any(trusted => Covers(trusted, address)));

    /// <summary>Whether the operator lists it.</summary>
    public bool Lists(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && options.TrustedServiceUrls.Any(trusted => Covers(trusted, uri));

    /// <summary>True for an address that anybody on the internet could reach.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily is AddressFamily.InterNetworkV6)
        {
            // Only global unicast, without the ranges that wrap an IPv4 address (6to4, Teredo) and those for special use beside it.
            return (bytes[0] & 0xE0) == 0x20
                && !(bytes[0] == 0x20 && bytes[1] == 0x02)
                && !(bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] is 0 or 1 || (bytes[2] == 0x0D && bytes[3] == 0xB8)));
        }

        return (bytes[0], bytes[1]) switch
        {
            (0 or 10 or 127, _) => false,
            (100, >= 64 and < 128) => false,
            (169, 254) => false,
            (172, >= 16 and < 32) => false,
            (192, 0 or 168) => false,
            (198, 18 or 19) => false,
            (198, 51) => bytes[2] != 100,
            (203, 0) => bytes[2] != 113,
            ( >= 224, _) => false,
            _ => true,
        };
    }

    private static bool Covers(string trusted, Uri address) =>
        Uri.TryCreate(trusted, UriKind.Absolute, out var known)
        && known.Scheme == address.Scheme && known.Port == address.Port
        && known.Host.Equals(address.Host, StringComparison.OrdinalIgnoreCase)
        && (address.AbsolutePath.TrimEnd('/') + "/").StartsWith(known.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal);
}

/// <summary>How far a connection may go.</summary>
internal enum Reach
{
    Nowhere,

    /// <summary>The name must not resolve to a private address.</summary>
    PublicHosts,

    Anywhere,
}
