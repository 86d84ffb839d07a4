using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoCreation.Channels.Messages;
using CoCreation.Language;

namespace CoCreation.Bot.Telemetry;

/// <summary>What can be watched from outside: how long turns take in each phase, how sure the classifier is, what is sent and what is tried again. Nothing in it tells of a person.</summary>
internal static class Signals
{
    public const string Name = "CoCreation.Bot";

    /// <summary>Counts posts for each group, of which a city has tens of thousands.</summary>
    public const string GroupPosts = "cocreation.group.posts";

    internal static readonly ActivitySource Spans = new(Name);
    internal static readonly Meter Meter = new(Name);

    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] };
    private static readonly InstrumentAdvice<double> Shares = new() { HistogramBucketBoundaries = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] };

    private static readonly Histogram<double> Duration = Meter.CreateHistogram("cocreation.turn.duration", "s", "How long each phase of a turn or a timer takes: lease, understand, think, commit, and turn for all of them.", null, Seconds);
    private static readonly Counter<long> Again = Meter.CreateCounter<long>("cocreation.turn.retries", "{retry}", "Turns that ran again, because they lost a race or the database was away.");
    private static readonly Histogram<double> Confidence = Meter.CreateHistogram("cocreation.classifier.confidence", "1", "How sure the classifier is of its best category, for each message to the bot.", null, Shares);
    private static readonly Histogram<double> Lag = Meter.CreateHistogram("cocreation.delivery.lag", "s", "From the time at which a message was due until it was sent.", null, Seconds);
    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>("cocreation.delivery.attempts", "{attempt}", "Attempts to send, by channel and what came of them.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("cocreation.delivery.retries", "{attempt}", "Attempts that failed and are made again, by channel.");
    private static readonly Counter<long> Posts = Meter.CreateCounter<long>(GroupPosts, "{post}", "What a group was told of the bot's own accord.");

    /// <summary>Counts nothing, so that whoever watches sees the zero before the first one.</summary>
    public static void Show()
    {
        Again.Add(0, new KeyValuePair<string, object?>("reason", "race"));
        Again.Add(0, new KeyValuePair<string, object?>("reason", "outage"));
    }

    /// <summary>Begins a phase; dispose it when it ends.</summary>
    public static Phase Begin(string phase) => new(phase);

    /// <param name="why"><c>race</c> or <c>outage</c>.</param>
    public static void RanAgain(string why) => Again.Add(1, new KeyValuePair<string, object?>("reason", why));

    public static void Classified(CategoryGuess guess)
    {
        if (guess.Best is [var best, ..]) Confidence.Record(best.Confidence, new KeyValuePair<string, object?>("sure", guess.Sure));
    }

    /// <param name="due">Unix milliseconds at which it was due.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void Tried(Destination to, OutgoingMessage message, SendResult result, long due, long now)
    {
        var channel = new KeyValuePair<string, object?>("channel", to.Channel);
        Attempts.Add(1, channel, new KeyValuePair<string, object?>("result", result switch { SendResult.Sent => "sent", SendResult.Retry => "retry", _ => "refused" }));
        if (result is SendResult.Retry) Retries.Add(1, channel);
        if (result is not SendResult.Sent) return;

        Lag.Record(Math.Max(0, now - due) / 1000.0, channel);
        if (to.IsGroup && message.ReplyToId is null) Posts.Add(1, new KeyValuePair<string, object?>("group", to.ConversationId));
    }

    /// <summary>A phase that runs: a span for whoever traces, and its time for whoever counts.</summary>
    internal readonly struct Phase(string name) : IDisposable
    {
        private readonly long _from = TimeProvider.System.GetTimestamp();
        private readonly Activity? _span = Spans.StartActivity(name);

        public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(_from);

        public void Tag(string key, object? value) => _span?.SetTag(key, value);

        public void Fail() => _span?.SetStatus(ActivityStatusCode.Error);

        public void Dispose()
        {
            Duration.Record(Elapsed.TotalSeconds, new KeyValuePair<string, object?>("phase", name));
            _span?.Dispose();
        }
    }
}
