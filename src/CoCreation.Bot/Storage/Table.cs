using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoCreation.Bot.Storage;

/// <summary>One table in plain SQL: how its rows are read, added, changed and removed, as the model declares it.</summary>
/// <remarks>
/// A turn reads about ten rows and writes about fifteen. Entity Framework composes, parses and prepares each of those statements anew, which
/// cost several times more than all the rest of a turn. So the statements of the hot path are composed once, from the same model, and every
/// connection prepares them once; Entity Framework still keeps track of what a turn has changed and answers all other queries.
/// </remarks>
internal sealed class Table
{
    private static readonly ConcurrentDictionary<IEntityType, Table> Known = new();

    private readonly ConcurrentDictionary<string, string> _updates = new();
    private readonly Column[] _tokens;
    private readonly Lazy<Func<object, object?[]>> _values;
    private Delegate? _reader;

    private Table(IEntityType type)
    {
        Type = type;
        Name = $"\"{type.GetTableName()}\"";
        Columns = [.. type.GetProperties().Select(property => new Column(property))];
        Keys = [.. Columns.Where(column => column.Property.IsPrimaryKey())];
        Sealed = [.. Columns.Where(column => column.Purpose is not null)];
        _tokens = [.. Columns.Where(column => column.Property.IsConcurrencyToken)];
        Generated = Columns.FirstOrDefault(column => column.Property.ValueGenerated == ValueGenerated.OnAdd);
        Depth = type.GetForeignKeys().Select(key => Of(key.PrincipalEntityType).Depth + 1).DefaultIfEmpty().Max();
        Inserted = [.. Columns.Where(column => column != Generated)];
        Insert = $"INSERT INTO {Name} ({Join(Inserted)}) VALUES ({string.Join(", ", Inserted.Select((_, i) => $"@p{i}"))})"
            + (Generated is null ? "" : $" RETURNING {Generated.Name}");
        Select = $"SELECT {Join(Columns)} FROM {Name} WHERE ";
        _values = new(CompileValues);
    }

    public IEntityType Type { get; }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns that an insert gives, in its order.</summary>
    public IReadOnlyList<Column> Inserted { get; }

    /// <summary>The key that the database gives, if it does.</summary>
    public Column? Generated { get; }

    /// <summary>The columns that say which row.</summary>
    public IReadOnlyList<Column> Keys { get; }

    /// <summary>The columns that are locked.</summary>
    public IReadOnlyList<Column> Sealed { get; }

    /// <summary>How many tables must have been written before this one.</summary>
    public int Depth { get; }

    public string Insert { get; }

    /// <summary>Every column, up to and with <c>WHERE</c>.</summary>
    public string Select { get; }

    /// <summary>The columns that say which row, and that nobody else has changed it.</summary>
    public IEnumerable<Column> Identity => Keys.Concat(_tokens);

    public static Table Of(IEntityType type) => Known.GetOrAdd(type, static each => new Table(each));

    /// <summary>Sets some columns of one row; then come the values of <see cref="Identity"/>.</summary>
    public string Update(IReadOnlyList<Column> changed) => _updates.GetOrAdd(Join(changed), _ =>
        $"UPDATE {Name} SET {string.Join(", ", changed.Select((column, i) => $"{column.Name} = @p{i}"))} WHERE {Which(changed.Count)}");

    public string Delete() => $"DELETE FROM {Name} WHERE {Which(0)}";

    /// <summary>Sets one column where its row still holds what it held: the new value, the key, the old value.</summary>
    public string Replace(Column column) =>
        $"UPDATE {Name} SET {column.Name} = @p0 WHERE {string.Join(" AND ", Keys.Select((key, i) => $"{key.Name} = @p{i + 1}"))} AND {column.Name} = @p{Keys.Count + 1}";

    public bool IsSameRow(object one, object other) => Keys.All(key => Equals(key.Of(one), key.Of(other)));

    /// <summary>What an insert of a row gives, in the order of <see cref="Inserted"/>.</summary>
    public object?[] Values(object row) => _values.Value(row);

    /// <summary>Makes the row that a reader of <see cref="Select"/> stands on.</summary>
    public Func<DbDataReader, T> Reader<T>() => (Func<DbDataReader, T>)(_reader ??= CompileReader<T>());

    private string Which(int first) => string.Join(" AND ", Identity.Select((column, i) => $"{column.Name} = @p{first + i}"));

    private static string Join(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => column.Name));

    private Func<DbDataReader, T> CompileReader<T>()
    {
        var reader = Expression.Parameter(typeof(DbDataReader));
        var row = Expression.Variable(typeof(T));
        var body = new List<Expression> { Expression.Assign(row, Expression.New(typeof(T).GetConstructor(Anyhow, [])!)) };
        body.AddRange(Columns.Select((column, i) => Expression.Assign(Expression.Property(row, column.Property.PropertyInfo!), column.Read(reader, i))));
        body.Add(row);
        return Expression.Lambda<Func<DbDataReader, T>>(Expression.Block([row], body), reader).Compile();
    }

    private Func<object, object?[]> CompileValues()
    {
        var row = Expression.Parameter(typeof(object));
        var typed = Expression.Convert(row, Type.ClrType);
        return Expression.Lambda<Func<object, object?[]>>(Expression.NewArrayInit(typeof(object), Inserted.Select(column => column.Stored(typed))), row).Compile();
    }

    private const System.Reflection.BindingFlags Anyhow =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
}
