using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.DirectLine;

/// <summary>One page with one person, speaking Direct Line as Web Chat does.</summary>
internal sealed class DirectLineClient : IAsyncDisposable
{
    private readonly ChannelHost host;
    private readonly ClientWebSocket socket = new();

    private DirectLineClient(ChannelHost host) => this.host = host;

    public string Conversation { get; private set; } = "";

    public string Token { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public HttpStatusCode StartStatus { get; private set; }

    /// <summary>The number to go on from, as the last activity set said it.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>Gets a token, opens the conversation and, unless told otherwise, listens.</summary>
    public static async Task<DirectLineClient> Join(ChannelHost host, string user, string? name = null, string? group = null, bool listen = true)
    {
        var client = new DirectLineClient(host);
        var request = JsonSerializer.Serialize(new { user = new { id = user, name }, conversation = group });
        var token = await ReadJson(await host.Post("/v3/directline/tokens/generate", request));
        await client.Start(token.GetProperty("token").GetString()!);
        if (listen) await client.Listen(client.StreamUrl);
        return client;
    }

    public async Task Listen(string streamUrl) => await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);

    public Task<HttpResponseMessage> Post(string activity) => host.Post($"/v3/directline/conversations/{Conversation}/activities", activity, Token);

    public async Task<JsonElement> Reconnect()
    {
        using var response = await host.Fetch($"/v3/directline/conversations/{Conversation}?watermark={Watermark}", Token);
        return await ReadJson(response);
    }

    public async Task<JsonElement> Get(string? watermark = null)
    {
        using var response = await host.Fetch($"/v3/directline/conversations/{Conversation}/activities?watermark={watermark}", Token);
        return await ReadJson(response);
    }

    /// <summary>The activities of the next frame.</summary>
    public async Task<List<JsonElement>> Next()
    {
        using var set = JsonDocument.Parse(await NextFrame());
        Watermark = set.RootElement.GetProperty("watermark").GetString()!;
        return [.. set.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.Clone())];
    }

    /// <summary>The next frame as it comes.</summary>
    public async Task<string> NextFrame()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, patience.Token);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return Encoding.UTF8.GetString(frame.ToArray());
    }

    public Task SendFrame(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public static async Task<JsonElement> ReadJson(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.Clone();
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Start(string token)
    {
        using var response = await host.Post("/v3/directline/conversations", "{}", token);
        var conversation = await ReadJson(response);
        StartStatus = response.StatusCode;
        Conversation = conversation.GetProperty("conversationId").GetString()!;
        Token = conversation.GetProperty("token").GetString()!;
        StreamUrl = conversation.GetProperty("streamUrl").GetString()!;
    }
}
