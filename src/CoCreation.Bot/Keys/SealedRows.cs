using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoCreation.Bot.Keys;

/// <summary>Opens the locked columns of each row that Entity Framework reads. A query that picks single columns gets them locked: it must read the row.</summary>
internal sealed class SealedRows : IMaterializationInterceptor
{
    /// <summary>One for all, so that all stores of a process share their model.</summary>
    public static SealedRows Shared { get; } = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        ((BotDb)materializationData.Context).Open(Table.Of(materializationData.EntityType), entity);
        return entity;
    }
}
