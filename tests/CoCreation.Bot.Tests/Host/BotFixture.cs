using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CoCreation.Bot.Tests.Host;

/// <summary>The real bot on a free port, with a data directory of its own, a stopped clock and a fake channel.</summary>
internal sealed class BotFixture : IAsyncDisposable
{
    private readonly bool quiet;
    private Func<Community, Community>? declared;
    private readonly string? dialogs;
    private readonly string data = Directory.CreateTempSubdirectory("cocreation-").FullName;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly BotFixture? first;
    private string? postgres;
    private bool ownServer;
    private SmallDisk? disk;
    private WebApplication? app;
    private int said;

    private BotFixture(bool quiet, Func<Community, Community>? declared, string? dialogs, FakeChannel channel, BotFixture? first = null)
    {
        (this.quiet, this.declared, this.dialogs, this.first, postgres) = (quiet, declared, dialogs, first, first?.postgres);
        (Channel, Redis) = (channel, first?.Redis);
        if (first is not null) Clock.MoveTo(first.Clock.GetUtcNow());
    }

    public FakeChannel Channel { get; }

    public StoppedClock Clock { get; } = new();

    /// <summary>Where its Redis is, from the next start on.</summary>
    public string? Redis { get; set; }

    public FlowLog Log { get; } = new();

    /// <summary>The whole log as an operator may have it at its most talkative, from the next start on.</summary>
    public LogLines? LogLines { get; set; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public string Locale { get; set; } = "zh-CN";

    /// <summary>Where the bot says that it is reached from outside, from the next start on.</summary>
    public string? PublicUrl { get; set; } = "https://bot.example";

    /// <summary>The directory of manifests to read instead of the sample's.</summary>
    public string? Manifests { get; private init; }

    /// <summary>What it is set to beside, from the next start on.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    /// <param name="at">The wall clock in Shanghai when it starts.</param>
    /// <param name="quiet">Whether quiet hours, merging and digests are in force.</param>
    /// <param name="declared">What the manifest says otherwise than the sample's.</param>
    /// <param name="dialogs">The directory that is watched for changed dialog files; those of the repository are in use until one changes.</param>
    /// <param name="postgres">Whether it remembers in a PostgreSQL; <c>COCREATION_TESTS_STORE=postgres</c> says so for all.</param>
    /// <param name="redis">Where its Redis is; null for none.</param>
    /// <param name="before">Puts something into the data directory before it starts; it is told where the channel is.</param>
    public static async Task<BotFixture> Start(
        string at = "2026-11-21 14:30", bool quiet = false, Func<Community, Community>? declared = null, string? dialogs = null, bool postgres = false, string? redis = null, Action<string, string>? before = null)
    {
        var bot = new BotFixture(quiet, declared, dialogs, await FakeChannel.Start()) { Redis = redis };
        before?.Invoke(bot.data, bot.Channel.Address);
        bot.Clock.Set(at);
        if (postgres || Environment.GetEnvironmentVariable("COCREATION_TESTS_STORE") == "postgres") bot.postgres = await (await PostgresServer.Shared).NewDatabase();
        await bot.Run();
        return bot;
    }

    /// <summary>Starts with other manifests than the sample's, which are watched.</summary>
    public static async Task<BotFixture> StartWith(string manifests)
    {
        var bot = new BotFixture(quiet: false, null, null, await FakeChannel.Start()) { Manifests = manifests };
        bot.Clock.Set("2026-11-21 14:30");
        await bot.Run();
        return bot;
    }

    /// <summary>Starts on a PostgreSQL that other instances can share.</summary>
    /// <param name="redis">Where its Redis is; null for none.</param>
    /// <param name="server">A PostgreSQL of its own, for tests that break it.</param>
    public static async Task<BotFixture> StartShared(string? redis = null, PostgresServer? server = null)
    {
        var bot = new BotFixture(quiet: false, null, null, await FakeChannel.Start()) { Redis = redis };
        bot.postgres = await (server ?? await PostgresServer.Shared).NewDatabase();
        bot.ownServer = server is not null;
        await bot.Run();
        return bot;
    }

    /// <summary>Starts with its data on a small disk of its own, which it unmounts; null where none may be mounted.</summary>
    public static async Task<BotFixture?> StartOnSmallDisk(int megabytes)
    {
        var bot = new BotFixture(quiet: false, null, null, await FakeChannel.Start());
        bot.disk = await SmallDisk.Mount(bot.data, megabytes);
        if (bot.disk is not null) await bot.Run();
        else await bot.DisposeAsync();
        return bot.disk is null ? null : bot;
    }

    /// <summary>The small disk that its data are on.</summary>
    public SmallDisk Disk => disk!;

    /// <summary>Starts another instance on the same database, Redis and channel, with a clock of its own; it is disposed before the first.</summary>
    public async Task<BotFixture> Beside()
    {
        var bot = new BotFixture(quiet, declared, dialogs, Channel, first: this);
        await bot.Run();
        return bot;
    }

    /// <summary>The data directory.</summary>
    public string Data => data;

    /// <summary>Looks at once for what other instances have left, instead of some seconds later.</summary>
    public async Task LookAround()
    {
        await app!.Services.GetRequiredService<Rounds>().Look();
        await Settled();
    }

    public Store Store => app!.Services.GetRequiredService<Store>();

    public BotDb Db() => Store.Read();

    /// <summary>Every sample group adds the bot.</summary>
    public async Task<IReadOnlyList<Arrival>> MeetGroups(params string[] groups)
    {
        var before = Channel.Arrivals.Count;
        foreach (var group in groups is [] ? Sample.Groups : groups)
        {
            var update = Activities.ConversationUpdate(Channel.Address, NextId(), Clock.GetUtcNow(), group, Locale);
            using var answer = await Post(update);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await Settled();
        return [.. Channel.Arrivals.Skip(before)];
    }

    /// <summary>Somebody writes; returns what arrived anywhere because of it.</summary>
    /// <param name="where">A group; null in private.</param>
    public async Task<Heard> Says(
        string who, string? where, string text, bool mention = true, IReadOnlyList<JsonObject>? attachments = null, JsonNode? value = null, string? replyTo = null, string? id = null)
    {
        var activity = Activities.Message(Channel.Address, id ?? NextId(), Clock.GetUtcNow(), who, where, text, mention && where is not null, Locale);
        if (attachments is { Count: > 0 }) activity["attachments"] = new JsonArray([.. attachments]);
        if (value is not null) activity["value"] = value;
        if (replyTo is not null) activity["replyToId"] = replyTo;
        return await Sends(activity);
    }

    public async Task<Heard> Sends(JsonObject activity)
    {
        var before = Channel.Arrivals.Count;
        using var answer = await Post(activity);
        await Settled();
        var body = await answer.Content.ReadAsStringAsync();
        return new Heard(answer.StatusCode, body, [.. Channel.Arrivals.Skip(before)], activity["id"]?.GetValue<string>());
    }

    /// <summary>Posts without waiting for what comes of it.</summary>
    public Task<HttpResponseMessage> Post(JsonNode activity) => Post(activity.ToJsonString());

    public Task<HttpResponseMessage> Post(string json, string path = "/api/messages") =>
        http.PostAsync(new Uri(Address, path), new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri(Address, path));

    public string NextId() => first?.NextId() ?? $"in-{Interlocked.Increment(ref said)}";

    /// <summary>Completes when turns, timers that are due, the outbox and fetched attachments have come to rest.</summary>
    public Task Settled() => Clock.Settled(app!.Services);

    /// <summary>Time passes, and whatever falls due on the way happens at its time.</summary>
    public async Task<IReadOnlyList<Arrival>> Pass(DateTimeOffset until)
    {
        var before = Channel.Arrivals.Count;
        await Clock.Pass(until, app!.Services);
        return [.. Channel.Arrivals.Skip(before)];
    }

    public Task<IReadOnlyList<Arrival>> Pass(TimeSpan time) => Pass(Clock.GetUtcNow() + time);

    /// <summary>Whether something comes about within a minute: the file system tells of a change when it likes, the bot waits a moment after it.</summary>
    public async Task<bool> Comes(Func<Task<bool>> isSo)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1))
        {
            await Pass(TimeSpan.FromSeconds(1));
            if (await isSo()) return true;
        }

        return false;
    }

    public Task<IReadOnlyList<Arrival>> PassUntil(string local) => Pass(StoppedClock.At(local));

    /// <summary>Stops the process in good order and starts it again on the same data.</summary>
    /// <param name="changed">What the manifest says otherwise from now on; null to leave it.</param>
    public async Task Restart(Func<Community, Community>? changed = null)
    {
        await Stop();
        declared = changed ?? declared;
        await Run();
    }

    /// <summary>The process dies where it stands: nothing is stopped, nothing is finished.</summary>
    public async Task Crash()
    {
        Clock.ForgetTimers();
        if (app is not null) await app.DisposeAsync();
        app = null;
        if (postgres is null) return;

        // What a dead instance held others leave to it for half a minute of the database's time, which no test waits for.
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var forget = source.CreateCommand("""UPDATE "Destinations" SET "Until" = 0""");
        await forget.ExecuteNonQueryAsync();
    }

    /// <summary>Stops the process in good order.</summary>
    public Task Halt() => Stop();

    public async Task Run()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["COCREATION_DATA"] = data,
            ["COCREATION_DIALOGS"] = dialogs,
            ["COCREATION_MANIFESTS"] = Manifests,
            ["COCREATION_QUIET"] = quiet ? "on" : "off",
            ["COCREATION_PUBLIC_URL"] = PublicUrl,
            ["ConnectionStrings:Postgres"] = postgres,
            ["ConnectionStrings:Redis"] = Redis,
        }.Concat(Settings));
        BotHost.Configure(builder, Manifests is not null ? SampleKnowledge.Read(quiet, Manifests) : SampleKnowledge.Of(quiet, declared));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter(FlowLog.Category, LogLevel.Debug);
        if (LogLines is not null)
        {
            // What the program itself keeps quiet stays quiet; the rest talks as much as it can.
            builder.Logging.AddProvider(LogLines).SetMinimumLevel(LogLevel.Trace);
        }

        app = await BotHost.Build(builder);
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Settled();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        http.Dispose();
        if (disk is not null) await disk.DisposeAsync();
        Directory.Delete(data, recursive: true);
        if (first is not null) return;
        await Channel.DisposeAsync();
        if (postgres is not null && !ownServer) await (await PostgresServer.Shared).Drop(postgres);
    }

    private async Task Stop()
    {
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
        Clock.ForgetTimers();
    }
}
