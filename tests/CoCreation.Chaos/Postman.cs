using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace CoCreation.Chaos;

/// <summary>Delivers what people say to the instances as a channel does: again until it is acknowledged, sometimes twice at once, sometimes once more long after.</summary>
internal sealed class Postman(IReadOnlyList<Uri> instances, string serviceUrl, int seed) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) }) { Timeout = TimeSpan.FromSeconds(15) };
    private readonly ConcurrentQueue<Said> _said = new();
    private readonly ConcurrentQueue<Task> _later = new();
    private readonly Random _chance = new(seed);
    private int _acknowledged;

    public IReadOnlyCollection<Said> All => _said;

    /// <summary>How many were acknowledged so far.</summary>
    public int Acknowledged => _acknowledged;

    /// <summary>Returns when it is acknowledged.</summary>
    public async Task<Said> Deliver(Said said, CancellationToken stop)
    {
        said.FirstSentAt = Now.Ms;
        _said.Enqueue(said);
        var twice = Draw(100) < 8;
        while (!said.IsAcknowledged)
        {
            var first = Attempt(said);
            if (twice) await Task.WhenAll(first, Attempt(said));
            else await first;
            if (said.IsAcknowledged) break;
            await Now.Wait(200 + Draw(800), stop);
        }

        Interlocked.Increment(ref _acknowledged);
        if (Draw(100) < 12) _later.Enqueue(Once(said, Draw(6_000)));
        return said;
    }

    /// <summary>Completes when nothing is left to be delivered once more.</summary>
    public async Task Rest()
    {
        while (_later.TryDequeue(out var later)) await later;
    }

    public void Dispose() => _http.Dispose();

    private async Task Once(Said said, int rest)
    {
        await Now.Wait(rest);
        await Attempt(said);
    }

    private async Task Attempt(Said said)
    {
        var instance = instances[Draw(instances.Count)];
        lock (said) said.Deliveries++;
        try
        {
            using var content = new StringContent(said.Json(serviceUrl), Encoding.UTF8, "application/json");
            using var answer = await _http.PostAsync(new Uri(instance, "/api/messages"), content);
            var body = await answer.Content.ReadAsStringAsync();
            lock (said) Note(said, answer.StatusCode, body);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            lock (said) said.Failures++;
        }
    }

    private static void Note(Said said, HttpStatusCode status, string body)
    {
        if ((int)status is < 200 or > 299)
        {
            said.Failures++;
            return;
        }

        if (!said.IsAcknowledged) (said.IsAcknowledged, said.AcknowledgedAt, said.Status, said.Body) = (true, Now.Ms, (int)status, body);
        else if (said.Status != (int)status || said.Body != body) said.OtherAnswer = $"{said.Status} {said.Body} and then {(int)status} {body}";
    }

    private int Draw(int below)
    {
        lock (_chance) return _chance.Next(below);
    }
}
