using System.Collections.Concurrent;
using System.Text.Json;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreation.Channels.Tests.Hosting;

/// <summary>What arrived at the fake channel.</summary>
internal sealed record ConnectorCall(string Method, string Path, string? Authorization, JsonElement Body, string? ContentType);

/// <summary>What the fake channel answers once, instead of taking the message.</summary>
internal sealed record ConnectorAnswer(int Status, string Body = "{}", string? RetryAfter = null);

/// <summary>A channel's Connector REST on loopback that records every call and lets a test wait for one.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly List<ConnectorCall> calls = [];
    private readonly List<(Func<ConnectorCall, bool> Wanted, TaskCompletionSource<ConnectorCall> Found)> waiting = [];
    private int sent;

    private FakeConnector(WebApplication app) => this.app = app;

    public string Address { get; private set; } = "";

    public ConcurrentQueue<ConnectorAnswer> Answers { get; } = new();

    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (gate) return [.. calls];
        }
    }

    public static async Task<FakeConnector> Start()
    {
        var builder = TestServer.Builder();
        builder.Services.AddRouting();
        var app = builder.Build();
        var fake = new FakeConnector(app);
        app.Map("/{**path}", fake.Receive);
        fake.Address = await TestServer.Start(app);
        return fake;
    }

    /// <summary>The first call, past or to come, that is wanted.</summary>
    public Task<ConnectorCall> WaitFor(Func<ConnectorCall, bool> wanted, TimeSpan timeout)
    {
        lock (gate)
        {
            if (calls.Find(call => wanted(call)) is { } known) return Task.FromResult(known);
            var found = new TaskCompletionSource<ConnectorCall>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((wanted, found));
            return found.Task.WaitAsync(timeout);
        }
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Receive(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        using var body = JsonDocument.Parse(await reader.ReadToEndAsync() is { Length: > 0 } json ? json : "null");
        // The raw target shows how ids were escaped.
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var call = new ConnectorCall(context.Request.Method, target, context.Request.Headers.Authorization, body.RootElement.Clone(), context.Request.ContentType);
        var answer = Answers.TryDequeue(out var planned) ? planned : Taken(call);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        if (answer.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait;
        Record(call);
        await context.Response.WriteAsync(answer.Body);
    }

    private ConnectorAnswer Taken(ConnectorCall call) => call.Path.EndsWith("/conversations", StringComparison.Ordinal)
        ? new ConnectorAnswer(201, """{"id":"opened-1"}""")
        : new ConnectorAnswer(200, $$"""{"id":"sent-{{Interlocked.Increment(ref sent)}}"}""");

    private void Record(ConnectorCall call)
    {
        lock (gate)
        {
            calls.Add(call);
            foreach (var waiter in waiting.Where(waiter => waiter.Wanted(call)).ToList())
            {
                waiter.Found.TrySetResult(call);
                waiting.Remove(waiter);
            }
        }
    }
}
