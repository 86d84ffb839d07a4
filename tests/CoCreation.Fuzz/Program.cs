using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CoCreation.Fuzz;

// Sends malformed and hostile requests to every endpoint of the real program: none may be answered with a 500, end the process or make it grow.
// usage: [--seed N] [--count N] [--from N] [--connections N]; a request is made from the seed and its number alone.
var (seed, count, first, connections) = (Number("--seed", 1), Number("--count", 200_000), Number("--from", 0), Number("--connections", 8));
var data = Directory.CreateTempSubdirectory("cocreation-fuzz-").FullName;
var learnt = Path.Combine(Repository.Root, "tests", "CoCreation.Bot.Tests", "bin", "Debug", "net10.0", "learnt", "language.model");
if (File.Exists(learnt)) File.Copy(learnt, Path.Combine(data, "language.model"));
try
{
    await using var sink = await Sink.Start();
    var complaints = new Complaints();
    await using var bot = await Bot(complaints);
    using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = connections, UseCookies = false }) { BaseAddress = bot.Address, Timeout = TimeSpan.FromSeconds(60) };
    var shots = await Prepare(http, sink);
    var tally = new Tally();
    var clock = Stopwatch.StartNew();
    var sent = 0;
    var each = Math.Max(1, count / 24);
    await Parallel.ForAsync(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (number, stop) =>
    {
        await Send(shots.Make(number), number, bot, http, tally, stop);
        if (Interlocked.Increment(ref sent) % each == 0)
        {
            lock (tally) tally.Remember(bot.Megabytes);
        }
    });

    var lives = bot.IsAlive && (await http.GetAsync(new Uri("/healthz", UriKind.Relative))).IsSuccessStatusCode;
    var works = lives && (await http.PostAsync(new Uri("/api/messages", UriKind.Relative), Json(shots.Plain("last", "3栋电梯坏了")))).IsSuccessStatusCode;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {count} hostile requests in {clock.Elapsed.TotalSeconds:F0} s, {tally.Failures} failed; the bot {(lives ? "lives" : "is dead")} and {(works ? "works" : "does not work")}; memory {(tally.IsMemoryFlat ? "is flat" : "grows")}"));
    Console.Write(tally);
    var complained = complaints.ToString();
    if (complained.Length > 0) Console.WriteLine(complained[..Math.Min(complained.Length, 6000)]);
    return tally.Failures == 0 && works && tally.IsMemoryFlat ? 0 : 1;
}
finally
{
    Directory.Delete(data, recursive: true);
}

// Without limits for callers, so that every request reaches the code behind them.
Task<BotProcess> Bot(Complaints complaints)
{
    var address = BotProcess.NewAddress();
    var settings = new Dictionary<string, string>
    {
        ["COCREATION_DATA"] = data,
        ["COCREATION_QUIET"] = "off",
        ["COCREATION_PUBLIC_URL"] = address.ToString(),
        ["Logging__LogLevel__Default"] = "Error",
        ["Limits__StrangersPerMinute"] = "0",
        ["Limits__SendersPerMinute"] = "0",
        ["Limits__ReadersPerMinute"] = "0",
        ["Limits__StreamsPerReader"] = "0",
        ["Limits__RequestSeconds"] = "20",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_GCConserveMemory"] = "7",
    };
    var program = Path.Combine(Repository.Root, "src", "CoCreation.Bot", "bin", "Debug", "net10.0", "CoCreation.Bot.dll");
    return BotProcess.Start(program, Repository.Root, address, settings, complaints.Hear);
}

async Task<Shots> Prepare(HttpClient http, Sink sink)
{
    var shots = new Shots(seed, sink.Address, "", "");
    foreach (var (id, who, where, text) in new[]
    {
        ("p1", "resident-fuzz", "group-building-3", "3栋电梯坏了"), ("p2", "staff-property", "private-staff-property", "签收 1"), ("p3", "staff-property", "private-staff-property", "外包 1 顺达电梯"),
    })
    {
        using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), Json(shots.Plain(id, text, who, where)));
        answer.EnsureSuccessStatusCode();
    }

    var link = await sink.Link.WaitAsync(TimeSpan.FromSeconds(60));
    using var granted = await http.PostAsync(new Uri("/v3/directline/tokens/generate", UriKind.Relative), Json("""{"user":{"id":"dl_fuzz"},"conversation":"group-building-3"}"""));
    using var token = JsonDocument.Parse(await granted.Content.ReadAsStringAsync());
    return new(seed, sink.Address, token.RootElement.GetProperty("token").GetString()!, link);
}

static async Task Send(Shot shot, int number, BotProcess bot, HttpClient http, Tally tally, CancellationToken stop)
{
    try
    {
        var status = shot.Raw is { } raw ? await Over(bot.Address.Port, raw, shot.Patience, stop) : await Through(http, shot.Request!, stop);
        tally.Count(shot.Sort, status == 0 ? "none" : status.ToString(CultureInfo.InvariantCulture));
        if (status >= 500 && status is not (501 or 505)) tally.Fail(number, $"{shot.Sort} was answered with {status}");
    }
    catch (Exception error) when (error is HttpRequestException or IOException or SocketException or OperationCanceledException)
    {
        // What cannot be sent at all was refused by our own client.
        if (error is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } || !bot.IsAlive) tally.Fail(number, $"{shot.Sort}: {error.Message}");
        else tally.Count(shot.Sort, error is OperationCanceledException ? "no answer in time" : "none");
        if (error is OperationCanceledException) tally.Fail(number, $"{shot.Sort} was not answered in time");
    }
}

static async Task<int> Through(HttpClient http, HttpRequestMessage request, CancellationToken stop)
{
    using (request)
    {
        using var answer = await http.SendAsync(request, stop);
        return (int)answer.StatusCode;
    }
}

static async Task<int> Over(int port, byte[] raw, TimeSpan longest, CancellationToken stop)
{
    using var client = new TcpClient();
    await client.ConnectAsync("127.0.0.1", port, stop);
    await using var stream = client.GetStream();
    await stream.WriteAsync(raw, stop);
    using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
    patience.CancelAfter(longest);
    var buffer = new byte[64];
    try
    {
        var count = await stream.ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false, patience.Token);
        return count >= 12 && int.TryParse(Encoding.ASCII.GetString(buffer, 9, 3), out var status) ? status : 0;
    }
    catch (OperationCanceledException) when (longest < TimeSpan.FromSeconds(1))
    {
        return 0;
    }
}

static ByteArrayContent Json(string json) => new(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

int Number(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{name} needs a number.");
}
