using System.Net;

using Microsoft.AspNetCore.Http;

namespace CoCreation.Channels.BotFramework;

/// <summary>Tells whether a request was made on this machine, which is all the trust there is without an app id or a secret.</summary>
public static class LocalCaller
{
    // A tunnel or proxy on this machine makes the whole world look local, and a page whose name was rebound to 127.0.0.1 sends its own Host.
    public static bool Is(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Connection.RemoteIpAddress is { } address && IsLoopback(address)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For")
            && !context.Request.Headers.ContainsKey("Forwarded")
            && IsLoopback(context.Request.Host.Host);
    }

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));
}
