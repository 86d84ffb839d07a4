namespace CoCreation.Bot.Turns;

/// <summary>Lets one turn at a time through for each key. It only avoids wasted work: what is right is decided by row versions at the commit.</summary>
public sealed class KeyedLeases
{
    private readonly Dictionary<string, Gate> _gates = [];

    /// <summary>Waits for the key's turn; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> Take(string key, CancellationToken cancellationToken)
    {
        Gate gate;
        lock (_gates)
        {
            if (!_gates.TryGetValue(key, out gate!)) _gates[key] = gate = new Gate();
            gate.Users++;
        }

        try
        {
            await gate.Semaphore.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(key, gate);
            throw;
        }

        return new Lease(this, key, gate);
    }

    private void Leave(string key, Gate gate)
    {
        lock (_gates)
        {
            if (--gate.Users > 0) return;
            _gates.Remove(key);
        }

        gate.Semaphore.Dispose();
    }

    private sealed class Gate
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Lease(KeyedLeases leases, string key, Gate gate) : IDisposable
    {
        public void Dispose()
        {
            gate.Semaphore.Release();
            leases.Leave(key, gate);
        }
    }
}
