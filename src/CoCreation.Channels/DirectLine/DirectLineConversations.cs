using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

using CoCreation.Channels.Activities;
using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;

using Microsoft.Extensions.Options;

namespace CoCreation.Channels.DirectLine;

/// <summary>The Direct Line conversations: what is said goes into the log, and whoever watches is woken.</summary>
public sealed class DirectLineConversations(IDirectLineLog log, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int PageSize = 100;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Watcher, bool>> watchers = new(StringComparer.Ordinal);

    /// <summary>Says something as the bot, in the destination's conversation or in its person's private one.</summary>
    public async Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(message);
        var conversation = destination switch
        {
            { ConversationId: { Length: > 0 } given } => given,
            { UserId: { Length: > 0 } user } => DirectLineOptions.PrivateConversation(user),
            _ => null,
        };
        if (conversation is null) return new SendResult.Refused(0, "There is neither a conversation nor a person to write to.");
        var activity = OutgoingActivity.From(destination, message) with
        {
            From = new ChannelAccount { Id = options.Value.BotId, Name = options.Value.BotName },
            Recipient = null,
        };
        var (id, _) = await Say(conversation, message.Id is { } key ? "out|" + key : null, null, activity, cancellationToken);
        return new SendResult.Sent(id, destination.ConversationId is null ? conversation : null);
    }

    /// <summary>Wakes everybody who watches a conversation, e.g. because another instance wrote to its log.</summary>
    public void Wake(string conversation)
    {
        if (!watchers.TryGetValue(conversation, out var here)) return;
        foreach (var watcher in here.Keys) watcher.Wake();
    }

    /// <summary>Appends an activity, unless its key is known, and wakes the watchers; gives its id and number.</summary>
    internal async Task<(string Id, Appended Appended)> Say(string conversation, string? key, string? author, Activity activity, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var appended = await log.Append(conversation, key, author, Write, cancellationToken);
        Wake(conversation);
        return (ActivityId(conversation, appended.Number), appended);

        string Write(long number) => JsonSerializer.Serialize(
            activity with
            {
                Id = ActivityId(conversation, number),
                Timestamp = now,
                ChannelId = ChannelNames.DirectLine,
                ServiceUrl = null,
                Conversation = new ConversationAccount { Id = conversation },
            },
            Json.Wire.Activity);
    }

    /// <summary>The next activities after a number as an ActivitySet, and the number to go on from; no JSON when there are none.</summary>
    internal async Task<(string? ActivitySet, long Watermark)> ReadAfter(string conversation, long after, CancellationToken cancellationToken)
    {
        var entries = await log.ReadAfter(conversation, after, PageSize, cancellationToken);
        if (entries.Count == 0) return (null, after);
        var watermark = entries[^1].Number;
        return (ActivitySet(entries, watermark), watermark);
    }

    internal static string ActivitySet(IReadOnlyList<DirectLineEntry> entries, long watermark) => new StringBuilder("{\"activities\":[")
        .AppendJoin(',', entries.Select(entry => entry.Json))
        .Append(CultureInfo.InvariantCulture, $"],\"watermark\":\"{watermark}\"}}")
        .ToString();

    /// <summary>Watches a conversation until disposed.</summary>
    internal Watcher Watch(string conversation)
    {
        var here = watchers.GetOrAdd(conversation, static _ => new ConcurrentDictionary<Watcher, bool>());
        var watcher = new Watcher(here);
        here[watcher] = true;
        return watcher;
    }

    private static string ActivityId(string conversation, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{number:D7}");

    /// <summary>Is woken when there is something to read; several wakings before a look are one.</summary>
    internal sealed class Watcher(ConcurrentDictionary<Watcher, bool> home) : IDisposable
    {
        private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public void Wake() => bell.Writer.TryWrite(true);

        /// <summary>Waits for something new; false when nothing has come in time.</summary>
        public async Task<bool> Next(TimeSpan within, CancellationToken cancellationToken)
        {
            using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            silence.CancelAfter(within);
            try
            {
                await bell.Reader.ReadAsync(silence.Token);
                return true;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return false;
            }
        }

        public void Dispose() => home.TryRemove(this, out _);
    }
}
