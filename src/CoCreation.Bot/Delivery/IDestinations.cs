namespace CoCreation.Bot.Delivery;

/// <summary>Sees to it that only one instance at a time sends to a destination, so that none overtakes another or says what another has said.</summary>
public interface IDestinations
{
    /// <summary>Takes a destination; null when another instance has it, which looks again for what waits there before it rests.</summary>
    ValueTask<Claim?> Take(string queue);

    /// <summary>Holds on to it for at least so long; false when another instance has taken it meanwhile.</summary>
    ValueTask<bool> Keep(Claim claim, TimeSpan time);

    ValueTask Release(Claim claim);
}

/// <summary>A destination that is this instance's to send to, for a while.</summary>
/// <param name="Token">Grows whenever the destination changes hands, so that who comes too late is known.</param>
public sealed record Claim(string Queue, long Token)
{
    /// <summary>Until when it holds at the least, by this machine's count of milliseconds since it was started.</summary>
    public long Until { get; set; }
}

/// <summary>Where one process is alone, every destination is its own.</summary>
public sealed class OwnDestinations : IDestinations
{
    public ValueTask<Claim?> Take(string queue) => ValueTask.FromResult<Claim?>(new(queue, 1));

    public ValueTask<bool> Keep(Claim claim, TimeSpan time) => ValueTask.FromResult(true);

    public ValueTask Release(Claim claim) => ValueTask.CompletedTask;
}
