using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoCreation.Chaos;

/// <summary>A message of the bot that the channel has taken and shows.</summary>
/// <param name="Connection">The connection that it came over.</param>
internal sealed record Arrival(string Id, int Order, long At, string Conversation, string? ReplyTo, string Text, string Connection)
{
    /// <summary>Whether the bot was told that it was taken, as far as the channel knows.</summary>
    public bool Answered { get; set; }
}

/// <summary>A channel's Connector REST on loopback, with the moods of a real one: it takes a message and does not say so, has no time, fails, or hangs up.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Random _chance;
    private readonly List<Arrival> _arrivals = [];
    private readonly ConcurrentDictionary<string, long> _closed = new();
    private int _given;

    private Channel(WebApplication app, int seed) => (_app, _chance) = (app, new Random(seed));

    public int Port => new Uri(_app.Urls.First()).Port;

    /// <summary>Refused, failed and cut-off calls so far.</summary>
    public int Moods { get; private set; }

    /// <summary>Whether it behaves from now on.</summary>
    public bool Calm { get; set; }

    /// <summary>Called for each message that it has taken.</summary>
    public event Action<Arrival>? Taken;

    public static async Task<Channel> Start(int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new Channel(app, seed);
        app.MapPost("/v3/conversations", channel.Open);
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", channel.Take);
        await app.StartAsync();
        return channel;
    }

    public IReadOnlyList<Arrival> Arrivals
    {
        get
        {
            lock (_arrivals) return [.. _arrivals];
        }
    }

    /// <summary>When a connection ended; null while it lasts.</summary>
    public long? ClosedAt(string connection) => _closed.TryGetValue(connection, out var at) ? at : null;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Open(HttpContext context)
    {
        using var asked = await JsonDocument.ParseAsync(context.Request.Body);
        if (await Refuse(context, Draw())) return;
        var member = asked.RootElement.GetProperty("members")[0].GetProperty("id").GetString();
        await Answer(context, $$"""{"id":"private-{{member}}"}""");
    }

    private async Task Take(HttpContext context, string conversation, string? replyTo)
    {
        using var said = await JsonDocument.ParseAsync(context.Request.Body);
        var mood = Draw();
        if (await Refuse(context, mood)) return;
        var text = Text(said.RootElement, "text") ?? Text(said.RootElement, "summary") ?? "";
        var order = Interlocked.Increment(ref _given);
        Arrival arrival;
        var connection = context.Connection.Id;
        if (_closed.TryAdd(connection, long.MaxValue))
            context.Features.Get<IConnectionLifetimeFeature>()!.ConnectionClosed.Register(() => _closed[connection] = Now.Ms);
        lock (_arrivals)
        {
            arrival = new($"m-{order}", order, Now.Ms, conversation, replyTo, text, connection);
            _arrivals.Add(arrival);
        }

        Taken?.Invoke(arrival);
        switch (mood)
        {
            case Mood.HangUp:
                context.Abort();
                return;
            case Mood.Silence:
                await Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                context.Abort();
                return;
            case Mood.Slow:
                await Now.Wait(300);
                break;
        }

        await Answer(context, $$"""{"id":"{{arrival.Id}}"}""");
        arrival.Answered = !context.RequestAborted.IsCancellationRequested;
    }

    private static async Task<bool> Refuse(HttpContext context, Mood mood)
    {
        if (mood is Mood.Deaf)
        {
            context.Abort();
            return true;
        }

        if (mood is not (Mood.Busy or Mood.Fails)) return false;
        context.Response.StatusCode = mood is Mood.Busy ? StatusCodes.Status429TooManyRequests : StatusCodes.Status500InternalServerError;
        if (mood is Mood.Busy) context.Response.Headers.RetryAfter = "1";
        await context.Response.CompleteAsync();
        return true;
    }

    private static async Task Answer(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json);
        await context.Response.CompleteAsync();
    }

    private Mood Draw()
    {
        lock (_chance)
        {
            var mood = Calm ? Mood.Well : _chance.Next(1000) switch
            {
                < 15 => Mood.Busy,
                < 30 => Mood.Fails,
                < 40 => Mood.Deaf,
                < 55 => Mood.HangUp,
                < 57 => Mood.Silence,
                < 70 => Mood.Slow,
                _ => Mood.Well,
            };
            if (mood is not (Mood.Well or Mood.Slow)) Moods++;
            return mood;
        }
    }

    private static string? Text(JsonElement activity, string name) => activity.TryGetProperty(name, out var text) ? text.GetString() : null;

    private enum Mood
    {
        Well,

        /// <summary>429, and not again for a second.</summary>
        Busy,

        /// <summary>500.</summary>
        Fails,

        /// <summary>Hangs up and has taken nothing.</summary>
        Deaf,

        /// <summary>Takes it and hangs up.</summary>
        HangUp,

        /// <summary>Takes it and says nothing.</summary>
        Silence,

        /// <summary>Takes it and says so late.</summary>
        Slow,
    }
}
