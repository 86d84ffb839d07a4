using System.Text.Json;
using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Shows on the Direct Line pages of this instance what another one has sent there: each keeps transcripts of its own, and the outbox is everybody's.</summary>
public sealed class OtherPages(Store store, IMessageSender sender) : IDisposable
{
    // Turns that run at once may be saved in another order than they were numbered, so the last numbers are looked at again.
    private const long Overlap = 500;

    private const int MostAtOnce = 200;

    private const string Queues = $"{ChannelNames.DirectLine}\n";

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly HashSet<long> _shown = [];
    private long _settled;

    /// <summary>Whether pages of other instances may show what was sent there.</summary>
    public static bool MayShow(Destination destination) => destination is { Channel: ChannelNames.DirectLine, ServiceUrl: null or "" };

    /// <summary>Shows what was sent since the last look, at the first one all that the outbox still has; what is on a page already stays there once.</summary>
    public async Task Look(CancellationToken cancellationToken = default)
    {
        if (!store.IsShared) return;
        await _one.WaitAsync(cancellationToken);
        try
        {
            await ShowNew(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task ShowNew(CancellationToken cancellationToken)
    {
        await using var db = store.Read();
        var last = await db.Outbox.MaxAsync(item => (long?)item.Id, cancellationToken) ?? 0;
        var known = await db.Outbox.Where(item => item.Id > _settled && item.Queue.StartsWith(Queues) && item.State != OutboxState.Dead)
            .OrderBy(item => item.Id).Select(item => new { item.Id, item.State }).ToListAsync(cancellationToken);

        // What is said lies locked, and most of it is on the pages already: only what is new is opened.
        foreach (var some in known.Where(item => item.State == OutboxState.Sent && !_shown.Contains(item.Id)).Select(item => item.Id).Chunk(MostAtOnce))
        {
            foreach (var item in await db.Outbox.AsNoTracking().Where(item => some.Contains(item.Id)).OrderBy(item => item.Id).ToListAsync(cancellationToken)) await Show(item, cancellationToken);
        }

        var waits = known.Find(item => item.State == OutboxState.Waiting)?.Id ?? long.MaxValue;
        _settled = Math.Max(_settled, Math.Min(last - Overlap, waits - 1));
        _shown.RemoveWhere(id => id <= _settled);
    }

    private async Task Show(OutboxItem item, CancellationToken cancellationToken)
    {
        var destination = JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination)!;
        var message = JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)! with { Id = $"{item.Id}" };
        if (MayShow(destination)) await sender.Send(destination, message, cancellationToken);
        _shown.Add(item.Id);
    }
}
