using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Channels;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Fetches attachments right after the turn that received them, so that they are still there when staff look.</summary>
public sealed partial class FetchLoop(Store store, Commits commits, AttachmentFetcher fetcher, ILeases leases, DeliveryLoop delivery, KnowledgeLibrary library, TimeProvider clock, ILogger<FetchLoop> log) : IDisposable
{
    private const int MostAttempts = 6;

    // What this process has taken up, so that looking again does not take it up again.
    private readonly ConcurrentDictionary<Guid, bool> _known = new();

    private readonly Channel<(Guid Id, int Attempt)> _waiting = Channel.CreateUnbounded<(Guid, int)>(new() { SingleReader = true });
    private readonly CancellationTokenSource _stopping = new();
    private readonly Stillness _stillness = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Takes up whatever an earlier run had not fetched.</summary>
    public async Task Start(CancellationToken cancellationToken)
    {
        await Look(cancellationToken);
        _running = Task.Run(Work, CancellationToken.None);
    }

    /// <summary>Takes up what waits in the database, whoever put it there.</summary>
    public async Task Look(CancellationToken cancellationToken = default)
    {
        await using var db = store.Read();
        Offer(await db.Fetches.AsNoTracking().ToListAsync(cancellationToken));
    }

    public void Offer(IEnumerable<Fetch> fetches)
    {
        foreach (var fetch in fetches)
        {
            if (_known.TryAdd(fetch.Id, true)) Enter(fetch.Id, 1);
        }
    }

    /// <summary>Completes when nothing is being fetched: what was offered has been tried, and the rest waits for its time.</summary>
    public Task Idle() => _stillness.Reached();

    /// <summary>Lets the fetch in flight end; what waits stays in the database.</summary>
    public async Task Stop()
    {
        _waiting.Writer.TryComplete();
        await _stopping.CancelAsync();
        await _running;
    }

    public void Dispose() => _stopping.Dispose();

    private void Enter(Guid id, int attempt)
    {
        _stillness.Disturb();
        if (!_waiting.Writer.TryWrite((id, attempt))) _stillness.Settle();
    }

    private async Task Work()
    {
        try
        {
            await foreach (var (id, attempt) in _waiting.Reader.ReadAllAsync(_stopping.Token))
            {
                try
                {
                    await Attempt(id, attempt);
                }
                finally
                {
                    _stillness.Settle();
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Stopping: the rest waits in the database.
        }
    }

    private async Task Attempt(Guid id, int attempt)
    {
        try
        {
            await using var lease = await leases.Take($"fetch {id:N}", _stopping.Token);
            if (await FetchOne(id, attempt)) _known.TryRemove(id, out _);
            else if (attempt < MostAttempts) _ = Again(id, attempt);
        }
        catch (Exception error) when (error is DbUpdateException || Store.IsAway(error))
        {
            Log.NotKept(log, error, id);
            _ = Again(id, attempt);
        }
    }

    /// <summary>One attempt. True when nothing more is to be done.</summary>
    private async Task<bool> FetchOne(Guid id, int attempt)
    {
        await using var db = store.Read();
        var fetch = await db.Fetches.FindAsync([id], _stopping.Token);
        var attachment = await db.Attachments.FindAsync([id], _stopping.Token);
        if (fetch is null || attachment is null) return true;
        var origin = JsonSerializer.Deserialize(fetch.Origin, MessageJson.Default.Destination)!;
        var sent = new IncomingAttachment { ContentType = attachment.ContentType, Name = attachment.Name, Url = attachment.SourceUrl };
        var mail = new Mail(db, clock.GetUtcNow().ToUnixTimeMilliseconds());
        switch (await fetcher.Fetch(sent, origin, _stopping.Token))
        {
            case FetchResult.Fetched(var file):
                attachment.Content = file.Content;
                attachment.ContentType = file.ContentType;
                attachment.Hash = Convert.ToHexStringLower(SHA256.HashData(file.Content));
                attachment.SourceUrl = null;
                break;
            case FetchResult.Retry(var reason) when attempt < MostAttempts:
                Log.WillRetry(log, id, attempt, reason);
                return false;
            case FetchResult.Refused(var reason):
                Log.Refused(log, id, reason);
                if (sent.IsImage) await mail.ToPerson(attachment.PersonId, SayRefused);
                break;
        }

        db.Fetches.Remove(fetch);
        await commits.Save(Changes.Of(db));
        delivery.Offer(mail.Items);
        return true;
    }

    private OutgoingMessage SayRefused(string locale) => new() { Text = library.Current.Dialogs.Text(TextKeys.PhotoRefused).In(locale), Locale = locale };

    private async Task Again(Guid id, int attempt)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)), clock, _stopping.Token);
            Enter(id, attempt + 1);
        }
        catch (OperationCanceledException)
        {
            // Stopping: it is tried again at the next start.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Attachment {Id} could not be fetched (attempt {Attempt}): {Reason}")]
        public static partial void WillRetry(ILogger logger, Guid id, int attempt, string reason);

        [LoggerMessage(2, LogLevel.Warning, "Attachment {Id} is not kept: {Reason}")]
        public static partial void Refused(ILogger logger, Guid id, string reason);

        [LoggerMessage(3, LogLevel.Error, "Attachment {Id} was fetched but could not be saved; it will be tried again.")]
        public static partial void NotKept(ILogger logger, Exception error, Guid id);
    }
}
