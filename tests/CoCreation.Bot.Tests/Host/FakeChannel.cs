using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreation.Bot.Tests.Host;

/// <summary>A channel's Connector REST on loopback: keeps what arrives for each conversation, and fails when a test wants it to.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    /// <summary>Instead of a status: the channel takes the request and never answers.</summary>
    public const int Hang = -1;

    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly List<Arrival> arrivals = [];
    private readonly List<Arrival> attempts = [];
    private readonly List<JsonNode> opened = [];
    private readonly List<(Func<Arrival, bool> Wanted, TaskCompletionSource<Arrival> Found, bool Attempt)> waiting = [];
    private int sent;

    private FakeChannel(WebApplication app) => this.app = app;

    public string Address { get; private set; } = "";

    /// <summary>The status with which an attempt is refused, or <see cref="Hang"/>; null lets it arrive.</summary>
    public Func<Arrival, int?> Fails { get; set; } = _ => null;

    /// <summary>The <c>Retry-After</c> of refusals, in seconds.</summary>
    public int? RetryAfter { get; set; }

    /// <summary>Everything that arrived, oldest first.</summary>
    public IReadOnlyList<Arrival> Arrivals
    {
        get
        {
            lock (gate) return [.. arrivals];
        }
    }

    /// <summary>Everything that was tried, also what was refused.</summary>
    public IReadOnlyList<Arrival> Attempts
    {
        get
        {
            lock (gate) return [.. attempts];
        }
    }

    /// <summary>What was asked for when private conversations were opened.</summary>
    public IReadOnlyList<JsonNode> Opened
    {
        get
        {
            lock (gate) return [.. opened];
        }
    }

    public static async Task<FakeChannel> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var channel = new FakeChannel(app);
        app.MapPost("/v3/conversations", channel.Open);
        app.MapPost("/v3/conversations/{conversation}/activities", (HttpContext context, string conversation) => channel.Take(context, conversation, null));
        app.MapPost("/v3/conversations/{conversation}/activities/{id}", (HttpContext context, string conversation, string id) => channel.Take(context, conversation, id));
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", (HttpContext context, string conversation, string id) => channel.Take(context, conversation, id));
        await app.StartAsync();
        channel.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return channel;
    }

    public IReadOnlyList<Arrival> In(string conversation) => [.. Arrivals.Where(arrival => arrival.Conversation == conversation)];

    /// <summary>The first arrival, past or to come, that is wanted.</summary>
    public Task<Arrival> WaitFor(Func<Arrival, bool> wanted, TimeSpan timeout) => Wait(arrivals, wanted, attempt: false, timeout);

    /// <summary>The first attempt, past or to come and whatever became of it, that is wanted.</summary>
    public Task<Arrival> WaitForAttempt(Func<Arrival, bool> wanted, TimeSpan timeout) => Wait(attempts, wanted, attempt: true, timeout);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task Open(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        lock (gate) opened.Add(body);
        var person = (string?)body["members"]![0]!["id"];
        context.Response.StatusCode = 201;
        await context.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["id"] = $"private-{person}" }, ChannelJson.Default.DictionaryStringString);
    }

    private async Task Take(HttpContext context, string conversation, string? id)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var isEdit = context.Request.Method == "PUT";
        var mine = isEdit ? id! : $"sent-{Interlocked.Increment(ref sent).ToString(CultureInfo.InvariantCulture)}";
        var arrival = new Arrival(conversation, context.Request.Method, isEdit ? null : id, mine, body.RootElement.Clone());
        var failure = Fails(arrival);
        Record(arrival, failure is null);
        if (failure == Hang)
        {
            // Until the caller gives up.
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        }

        if (failure is { } status)
        {
            context.Response.StatusCode = status;
            if (RetryAfter is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return;
        }

        await context.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["id"] = mine }, ChannelJson.Default.DictionaryStringString);
    }

    private void Record(Arrival arrival, bool arrived)
    {
        lock (gate)
        {
            attempts.Add(arrival);
            if (arrived) arrivals.Add(arrival);
            foreach (var waiter in waiting.Where(waiter => (arrived || waiter.Attempt) && waiter.Wanted(arrival)).ToList())
            {
                waiter.Found.TrySetResult(arrival);
                waiting.Remove(waiter);
            }
        }
    }

    private Task<Arrival> Wait(List<Arrival> past, Func<Arrival, bool> wanted, bool attempt, TimeSpan timeout)
    {
        lock (gate)
        {
            if (past.Find(arrival => wanted(arrival)) is { } known) return Task.FromResult(known);
            var found = new TaskCompletionSource<Arrival>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((wanted, found, attempt));
            return found.Task.WaitAsync(timeout);
        }
    }
}
