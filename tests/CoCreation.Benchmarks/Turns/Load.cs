using System.Diagnostics;
using System.Net.Http.Headers;

namespace CoCreation.Benchmarks.Turns;

/// <summary>One message: its activity as JSON, and the conversation that hears the answer.</summary>
internal sealed record Message(byte[] Activity, string Conversation);

/// <summary>What one case of one round measured; times in milliseconds, CPU in microseconds a turn, memory in megabytes.</summary>
internal sealed record Sample(int Turns, int Errors, double PerSecond, double P50, double P99, double Cpu, double? Allocated, double Resident);

/// <summary>Sends messages over so many connections, each the next one as soon as the last is answered.</summary>
internal sealed class Load(MeasuredProcess program, Connector connector, int connections) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { Timeout = Patience };

    public int Connections => connections;

    /// <summary>Measures from sending a message until it is acknowledged and its answer has reached the channel.</summary>
    /// <param name="next">The next message of a connection; null when it has no more.</param>
    /// <param name="heard">Takes a message and its answer.</param>
    public async Task<Sample> Run(Func<int, Message?> next, TimeSpan time, Action<Message, string>? heard = null)
    {
        var took = new List<double>[connections];
        var errors = 0;
        var before = program.Use();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async worker =>
        {
            took[worker] = [];
            while (clock.Elapsed < time && next(worker) is { } message)
            {
                var begun = clock.Elapsed;
                if (await Say(message) is not { } answer)
                {
                    Interlocked.Increment(ref errors);
                    continue;
                }

                took[worker].Add((clock.Elapsed - begun).TotalMilliseconds);
                heard?.Invoke(message, answer);
            }
        }));
        var seconds = clock.Elapsed.TotalSeconds;

        // What is told to others beside the answer belongs to the turn as well.
        await connector.Rest();
        var after = program.Use();
        var all = took.SelectMany(each => each).Order().ToArray();
        if (all is []) throw new InvalidOperationException($"{program.Address} answered nothing.");
        return new(
            all.Length, errors, all.Length / seconds, all[all.Length / 2], all[(int)(all.Length * 0.99)],
            (after.Cpu - before.Cpu).TotalMicroseconds / all.Length, (after.Allocated - before.Allocated) / (double)all.Length, program.Resident);
    }

    /// <summary>Sends one message until the program is there and answers it.</summary>
    /// <returns>Seconds since the program was started.</returns>
    public async Task<double> First(Message message)
    {
        while (!program.HasExited)
        {
            if (await Say(message) is not null) return program.SinceStart.Elapsed.TotalSeconds;
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        throw new InvalidOperationException($"{program.Address} ended before its first answer.");
    }

    public void Dispose() => _http.Dispose();

    /// <returns>The answer; null when there was an error or none.</returns>
    private async Task<string?> Say(Message message)
    {
        var answer = connector.Next(message.Conversation);
        try
        {
            using var content = new ByteArrayContent(message.Activity) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var response = await _http.PostAsync(new Uri($"{program.Address}/api/messages"), content);
            return response.IsSuccessStatusCode ? await answer.WaitAsync(Patience) : null;
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException or TaskCanceledException)
        {
            return null;
        }
    }
}
