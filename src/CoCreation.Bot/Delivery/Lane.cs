namespace CoCreation.Bot.Delivery;

/// <summary>The way to one destination; whoever uses it holds its lock, but for what only the one who runs it touches.</summary>
/// <remarks>
/// Most of what is committed leaves at once, from a process that has just written it: once a look into the database has found nothing more,
/// whatever is committed afterwards is handed on in that order, and nobody looks for it. After a failure or a rest the database is asked again,
/// because what waits longer may be changed or erased there. Where instances share a database it is always asked.
/// </remarks>
internal sealed class Lane
{
    private Queue<OutboxItem>? _rest;

    public bool Busy { get; set; }

    /// <summary>Something was put there since it was last looked at.</summary>
    public bool Called { get; set; }

    /// <summary>Attempts that have failed since one succeeded.</summary>
    public int Failures { get; set; }

    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Whether all that waits is known here.</summary>
    public bool Knows => _rest is not null;

    /// <param name="item">What has just been committed; null when it must be looked for.</param>
    public void Call(OutboxItem? item)
    {
        Called = true;
        if (item is null) _rest = null;
        else _rest?.Enqueue(item);
    }

    /// <summary>The next of what is known to wait.</summary>
    public OutboxItem? Next() => _rest?.TryDequeue(out var item) == true ? item : null;

    /// <summary>Nothing was found in the database; what has come meanwhile may not be in what was seen.</summary>
    public void FoundNothing() => _rest = Called ? null : new();

    /// <summary>From here on only the database knows what waits.</summary>
    public void Forget() => _rest = null;
}
