namespace CoCreation.Bot.Coordination;

/// <summary>The groups whose posting budgets one turn counts on until it is saved: others who count on them wait a moment, and then see what it took, instead of trying for the same place in vain.</summary>
/// <remarks>The places themselves are rows, and their unique keys decide; so whoever is waited for too long, or has died, is passed over.</remarks>
public sealed class BudgetHold(ILeases leases) : IAsyncDisposable
{
    /// <summary>A turn takes milliseconds. Two that wait for each other's groups go on after this.</summary>
    internal static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, IAsyncDisposable?> _held = [];

    /// <summary>Counts on a group's budget from now on.</summary>
    /// <returns>False when somebody else has been at it for long, and may take a place at the same time.</returns>
    public async Task<bool> Take(string group)
    {
        if (_held.TryGetValue(group, out var held)) return held is not null;
        using var limit = new CancellationTokenSource(LongestWait);
        try
        {
            _held[group] = await leases.Take($"budget\n{group}", limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            _held[group] = null;
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var lease in _held.Values.OfType<IAsyncDisposable>()) await lease.DisposeAsync();
        _held.Clear();
    }
}
