using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>The way into the database: what a turn has changed is saved in one transaction, together or not at all.</summary>
public abstract class Commits : IAsyncDisposable
{
    /// <summary>Saves what a context has changed and returns when it is on disk. The context is no longer needed.</summary>
    /// <param name="committed">Called once after the commit, before this returns.</param>
    /// <exception cref="DbUpdateConcurrencyException">Another turn changed a row that this one had read; nothing was saved.</exception>
    /// <exception cref="DbUpdateException">A unique key was taken by another turn, or the database failed; nothing was saved, as far as is known.</exception>
    internal abstract Task Save(Changes changes, Action? committed = null);

    /// <summary>Runs a statement and returns when it is on disk.</summary>
    public abstract Task Run(string sql, params object?[] arguments);

    /// <summary>Runs one statement between the turns and returns the number that it yields, perhaps before it is durable.</summary>
    /// <remarks>For numbers that may be skipped but never given twice: whoever uses the number commits after it.</remarks>
    public abstract Task<long> Ask(string sql, params object?[] arguments);

    public abstract ValueTask DisposeAsync();
}
