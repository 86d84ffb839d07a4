using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoCreation.Benchmarks.Turns;

/// <summary>A channel's Connector REST on loopback: takes everything, and tells whoever waits what a conversation hears next.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _waiting = new();
    private long _received;

    private Connector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public long Received => Interlocked.Read(ref _received);

    public static async Task<Connector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new Connector(app);
        app.MapPost("/v3/conversations", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            return Results.Text($$"""{"id":"{{PrivateWith(body.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!)}}"}""", "application/json");
        });
        app.MapMethods("/v3/conversations/{conversation}/activities/{**rest}", ["POST", "PUT"], async (string conversation, HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            if (connector._waiting.TryRemove(conversation, out var waiting)) waiting.TrySetResult(text);
            return Results.Text($$"""{"id":"{{Interlocked.Increment(ref connector._received)}}"}""", "application/json");
        });
        await app.StartAsync();
        return connector;
    }

    /// <summary>The private conversation of the bot with somebody.</summary>
    public static string PrivateWith(string who) => $"private-{who}";

    /// <summary>What the conversation hears next, as JSON; one at a time may wait for one.</summary>
    public Task<string> Next(string conversation) => _waiting.GetOrAdd(conversation, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Completes when for a while nothing more has come.</summary>
    public async Task Rest()
    {
        for (var before = -1L; before != Received;)
        {
            before = Received;
            await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
