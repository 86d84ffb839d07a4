using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoCreation.Benchmarks;

/// <summary>A channel's Connector REST on loopback that takes everything and counts it.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication _app;
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
        app.MapPost("/v3/conversations", () => Results.Text("""{"id":"private"}""", "application/json"));
        app.MapPost("/v3/conversations/{conversation}/activities/{**rest}", async (HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null);
            return Results.Text($$"""{"id":"{{Interlocked.Increment(ref connector._received)}}"}""", "application/json");
        });
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
