using System.Net;
using System.Net.Sockets;

namespace CoCreation.Channels.BotFramework;

/// <summary>The one HTTP client to channels; it follows no redirects and connects to private addresses only when told to.</summary>
public sealed class ChannelHttp : IDisposable
{
    // Apart, because a connection that one request was allowed to open would serve the next one to the same host.
    private readonly HttpClient anywhere = Client((context, stop) => Connect(context, _ => true, stop));
    private readonly HttpClient publicHosts = Client((context, stop) => Connect(context, ServiceUrlRule.IsPublic, stop));

    private static HttpClient Client(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = connect,
        MaxResponseHeadersLength = 32,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends a request and returns when the head of the answer is there.</summary>
    internal Task<HttpResponseMessage> Send(HttpRequestMessage request, Reach reach, CancellationToken cancellationToken) => reach switch
    {
        Reach.Anywhere => anywhere.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken),
        Reach.PublicHosts => publicHosts.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "Nothing may be sent there."),
    };

    /// <summary>Reads at most <paramref name="max"/> bytes of an answer; null when there are more.</summary>
    internal static async Task<byte[]?> ReadBody(HttpResponseMessage response, int max, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await Bodies.Read(stream, max, response.Content.Headers.ContentLength, cancellationToken);
    }

    public void Dispose()
    {
        anywhere.Dispose();
        publicHosts.Dispose();
    }

    // The name is resolved here and the very address that was looked at is used, so that a second look-up cannot give another one.
    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, Func<IPAddress, bool> may, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        IPAddress[] addresses = [.. (await Dns.GetHostAddressesAsync(target.Host, cancellationToken)).Where(may)];
        if (addresses.Length == 0) throw new HttpRequestException($"{target.Host} has no address that may be connected to.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
