using System.Collections.Concurrent;
using System.Text.Json;

using CoCreation.Channels.Activities;

namespace CoCreation.Channels.DirectLine;

/// <summary>A log in memory: the last 500 activities of each conversation, gone when the process ends.</summary>
public sealed class MemoryDirectLineLog(TimeProvider time) : IDirectLineLog
{
    /// <summary>How many activities are kept of each conversation.</summary>
    public const int MaxEntries = 500;

    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);

    public ValueTask<Appended> Append(string conversation, string? key, string? author, Func<long, string> activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).Append(key, author, activity));

    public ValueTask<IReadOnlyList<DirectLineEntry>> ReadAfter(string conversation, long after, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).ReadAfter(after, limit));

    public ValueTask<Joined> Join(string conversation, string userId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Of(conversation).Join(userId));

    /// <summary>Forgets people: all that was said in private with them, and elsewhere what they said or where they are named.</summary>
    public void Forget(Func<string, bool> isMeant)
    {
        ArgumentNullException.ThrowIfNull(isMeant);
        List<string> meant = [.. conversations.Values.SelectMany(conversation => conversation.People).Distinct().Where(isMeant)];
        foreach (var person in meant)
        {
            var named = $"\"{JsonEncodedText.Encode(person, Json.Wire.Options.Encoder)}\"";
            foreach (var (id, conversation) in conversations) conversation.Forget(person, all: id == DirectLineOptions.PrivateConversation(person), named);
        }
    }

    private Conversation Of(string id) => conversations.GetOrAdd(id, static (_, time) => new Conversation(time), time);

    // Numbers follow the clock: after a restart no id comes again, and a page that comes back to another instance goes on there from where it was.
    private sealed class Conversation(TimeProvider time)
    {
        private long last;
        private readonly Lock gate = new();
        private readonly Queue<(DirectLineEntry Entry, string? Key, string? Author)> entries = new();
        private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);
        private readonly HashSet<string> people = new(StringComparer.Ordinal);

        public Appended Append(string? key, string? author, Func<long, string> activity)
        {
            lock (gate)
            {
                if (key is not null && keys.TryGetValue(key, out var known)) return new Appended(known, false);
                var number = Math.Max(last + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
                entries.Enqueue((new DirectLineEntry(number, activity(number)), key, author));
                if (author is not null) people.Add(author);
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

        public IReadOnlyList<string> People
        {
            get
            {
                lock (gate) return [.. people];
            }
        }

        public void Forget(string person, bool all, string named)
        {
            lock (gate)
            {
                people.Remove(person);
                for (var left = entries.Count; left > 0; left--)
                {
                    var item = entries.Dequeue();
                    if (!all && item.Author != person && !item.Entry.Json.Contains(named, StringComparison.Ordinal)) entries.Enqueue(item);
                    else if (item.Key is { } key) keys.Remove(key);
                }
            }
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
