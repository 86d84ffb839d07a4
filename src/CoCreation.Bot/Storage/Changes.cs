using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CoCreation.Bot.Storage;

/// <summary>One statement of a commit.</summary>
/// <param name="MustFind">Whether it must touch a row: else somebody else changed it meanwhile, and nothing of the commit may stay.</param>
internal sealed record Change(string Sql, object?[] Arguments, bool MustFind = false)
{
    /// <summary>Takes the key that the database has given.</summary>
    public Action<long>? Given { get; init; }
}

/// <summary>Everything that a context has added, changed and removed, as statements in an order that the keys allow.</summary>
internal sealed class Changes
{
    private readonly List<object> _added = [];
    private readonly List<object> _changed = [];

    private Changes()
    {
    }

    public List<Change> Statements { get; } = [];

    public static Changes Of(BotDb db)
    {
        db.ChangeTracker.DetectChanges();
        var changes = new Changes();
        var entries = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => (Entry: entry, Table: Table.Of(entry.Metadata))).ToList();
        foreach (var (entry, table) in entries.OrderBy(each => each.Table.Depth).ThenBy(each => each.Table.Name, StringComparer.Ordinal).ThenBy(each => Turn(each.Entry, each.Table)))
        {
            if (entry.State == EntityState.Added) changes.Add(db, entry.Entity, table);
            else if (entry.State == EntityState.Modified) changes.Alter(db, entry, table);
        }

        foreach (var (entry, table) in entries.OrderByDescending(each => each.Table.Depth))
        {
            if (entry.State == EntityState.Deleted) changes.Statements.Add(new(table.Delete(), [.. Identity(entry, table)], MustFind: true));
        }

        return changes;
    }

    public IReadOnlyList<T> Added<T>() => [.. _added.OfType<T>()];

    public IReadOnlyList<T> Changed<T>() => [.. _changed.OfType<T>()];

    private void Add(BotDb db, object row, Table table)
    {
        _added.Add(row);
        var values = table.Values(row);
        for (var i = 0; i < values.Length; i++) values[i] = db.Closed(table.Inserted[i], values[i]);
        Statements.Add(new(table.Insert, values)
        {
            Given = table.Generated is { } key ? id => key.Property.PropertyInfo!.SetValue(row, id) : null,
        });
    }

    private void Alter(BotDb db, EntityEntry entry, Table table)
    {
        _changed.Add(entry.Entity);
        Statements.Add(Update(db, entry, table));
    }

    private static Change Update(BotDb db, EntityEntry entry, Table table)
    {
        Column[] changed = [.. table.Columns.Where(column => entry.Property(column.Property).IsModified)];
        return new(table.Update(changed), [.. changed.Select(column => db.Closed(column, column.Of(entry.Entity))), .. Identity(entry, table)], MustFind: true);
    }

    private static IEnumerable<object?> Identity(EntityEntry entry, Table table) =>
        table.Identity.Select(column => column.Stored(entry.Property(column.Property).OriginalValue));

    // Rows whose key the database gives are written in the order in which they were added; until then the context counts them.
    private static long Turn(EntityEntry entry, Table table) =>
        entry.State == EntityState.Added && table.Generated is { } key ? (long)entry.Property(key.Property).CurrentValue! : 0;
}
