using System.Net.WebSockets;
using System.Text;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels.DirectLine;

/// <summary>Pushes a conversation to one page over a WebSocket: first what it has missed, then what comes.</summary>
internal sealed class DirectLineStream(DirectLineConversations conversations, IHostApplicationLifetime life, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(30);

    // Empty frames in hours of listening stay far below it.
    private const long MostReceived = 1024 * 1024;

    public async Task Run(HttpContext context, string conversation, long after)
    {
        using var watcher = conversations.Watch(conversation);
        var ping = options.Value.StreamPing;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = ping, KeepAliveTimeout = ping });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        var reading = Discard(socket, end);
        try
        {
            while (!end.IsCancellationRequested)
            {
                var (set, watermark) = await conversations.ReadAfter(conversation, after, end.Token);
                after = watermark;
                if (set is not null) await Send(socket, set, end.Token);
                else if (!await watcher.Next(ping, end.Token)) await Send(socket, "", end.Token); // pages see no pings of the WebSocket, but empty frames
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The page went away or the program stops; the page comes back with its watermark.
        }

        await Close(socket);
        await end.CancelAsync();
        await reading;
    }

    private async Task Send(WebSocket socket, string text, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(SendPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, either.Token);
    }

    // Clients send empty frames to keep the line open; nothing they send here means anything, and whoever sends much is let go.
    private static async Task Discard(WebSocket socket, CancellationTokenSource end)
    {
        var buffer = new byte[1024];
        var total = 0L;
        try
        {
            while (!end.IsCancellationRequested && socket.State is WebSocketState.Open)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), end.Token);
                if (received.MessageType is WebSocketMessageType.Close || (total += received.Count) > MostReceived) break;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // As above.
        }

        await end.CancelAsync();
    }

    private async Task Close(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
