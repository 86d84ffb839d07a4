using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreation.Fuzz;

/// <summary>A channel that takes whatever the bot says, and remembers the first link to a contractor's page.</summary>
internal sealed class Sink(WebApplication app) : IAsyncDisposable
{
    private readonly TaskCompletionSource<string> link = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int sent;

    public string Address { get; private set; } = "";

    public Task<string> Link => link.Task;

    public static async Task<Sink> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var sink = new Sink(app);
        app.MapFallback(sink.Take);
        await app.StartAsync();
        sink.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return sink;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (body.IndexOf("/job/", StringComparison.Ordinal) is >= 0 and var at) link.TrySetResult(string.Concat(body.Skip(at).TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.')));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"sent-{{Interlocked.Increment(ref sent)}}"}""");
    }
}
