using System.Collections.Concurrent;

namespace CoCreation.Channels.DirectLine;

/// <summary>A log in memory: the last 500 activities of each conversation, gone when the process ends.</summary>
public sealed class MemoryDirectLineLog(TimeProvider time) : IDirectLineLog
{
    /// <summary>How many activities are kept of each conversation.</summary>
    public const int MaxEntries = 500;

    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);

    public ValueTask<Appended> Append(string conversation, string? key, Func<long, string> activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).Append(key, activity));

    public ValueTask<IReadOnlyList<DirectLineEntry>> ReadAfter(string conversation, long after, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).ReadAfter(after, limit));

    public ValueTask<Joined> Join(string conversation, string userId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).Join(userId));

    // Numbers start at the clock, so that after a restart no id comes again and no page waits for numbers that are behind it.
    private Conversation Of(string id) =>
        conversations.GetOrAdd(id, static (_, time) => new Conversation(time.GetUtcNow().ToUnixTimeMilliseconds()), time);

    private sealed class Conversation(long last)
    {
        private readonly Lock gate = new();
        private readonly Queue<(DirectLineEntry Entry, string? Key)> entries = new();
        private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);
        private readonly HashSet<string> people = new(StringComparer.Ordinal);

        public Appended Append(string? key, Func<long, string> activity)
        {
            lock (gate)
            {
                if (key is not null && keys.TryGetValue(key, out var known)) return new Appended(known, false);
                var number = last + 1;
                entries.Enqueue((new DirectLineEntry(number, activity(number)), key));
                last = number;
                if (key is not null) keys[key] = number;
                if (entries.Count > MaxEntries && entries.Dequeue().Key is { } old) keys.Remove(old);
                return new Appended(number, true);
            }
        }

        public IReadOnlyList<DirectLineEntry> ReadAfter(long after, int limit)
        {
            lock (gate)
                return [.. entries.Select(item => item.Entry).Where(entry => entry.Number > after).Take(limit)];
        }

        public Joined Join(string userId)
        {
            lock (gate)
            {
                var first = people.Count == 0;
                return new Joined(people.Add(userId), first);
            }
        }
    }
}
