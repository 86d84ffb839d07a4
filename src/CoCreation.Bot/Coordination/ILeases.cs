namespace CoCreation.Bot.Coordination;

/// <summary>Lets one turn at a time through for each key. It only avoids wasted work: what is right is decided by row versions and unique keys at the commit.</summary>
public interface ILeases
{
    /// <summary>Waits for the key's turn; dispose the result to let the next one in.</summary>
    Task<IAsyncDisposable> Take(string key, CancellationToken cancellationToken);
}
