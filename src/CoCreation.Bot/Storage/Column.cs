using System.Data.Common;
using System.Linq.Expressions;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoCreation.Bot.Storage;

/// <summary>One column of a <see cref="Table"/> and the property that holds its value.</summary>
internal sealed class Column
{
    private readonly IClrPropertyGetter _getter;
    private readonly ValueConverter? _converter;

    public Column(IProperty property)
    {
        Property = property;
        Name = $"\"{property.GetColumnName()}\"";
        _getter = property.GetGetter();
        _converter = property.GetTypeMapping().Converter;
        if (property.FindAnnotation(CaseworkModel.Sealed) is not null) Purpose = $"{property.DeclaringType.GetTableName()}.{property.GetColumnName()}";
    }

    public IProperty Property { get; }

    public string Name { get; }

    /// <summary>For what its values are locked; null when they are not.</summary>
    public string? Purpose { get; }

    public void Set(object row, object? value) => Property.PropertyInfo!.SetValue(row, value);

    /// <summary>What a row holds here, as it is stored.</summary>
    public object? Of(object row) => Stored(_getter.GetClrValueUsingContainingEntity(row));

    /// <summary>A value of the property, as it is stored.</summary>
    public object? Stored(object? value) => value is null || _converter is null ? value : _converter.ConvertToProvider(value);

    /// <summary>What a row holds here, as it is stored.</summary>
    public Expression Stored(Expression row)
    {
        Expression value = Expression.Property(row, Property.PropertyInfo!);
        if (_converter is null) return Expression.Convert(value, typeof(object));
        var given = _converter.ConvertToProviderExpression;
        var absent = Expression.Constant(null, typeof(object));
        var at = given.Parameters[0].Type;
        var stored = Expression.Convert(Expression.Invoke(given, value.Type == at ? value : Expression.Convert(value, at)), typeof(object));
        return Property.IsNullable ? Expression.Condition(Expression.Equal(Expression.Convert(value, typeof(object)), absent), absent, stored) : stored;
    }

    /// <summary>The property's value from the reader's column.</summary>
    public Expression Read(Expression reader, int ordinal)
    {
        var at = Expression.Constant(ordinal);
        var stored = Plain(_converter?.ProviderClrType ?? Property.ClrType);
        Expression value = Expression.Call(reader, Getter(stored), at);
        if (_converter is not null) value = Expression.Invoke(_converter.ConvertFromProviderExpression, value);
        if (value.Type != Property.ClrType) value = Expression.Convert(value, Property.ClrType);
        return Property.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, at), Expression.Default(Property.ClrType), value)
            : value;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static System.Reflection.MethodInfo Getter(Type type) => typeof(DbDataReader).GetMethod(
        type == typeof(string) ? nameof(DbDataReader.GetString)
        : type == typeof(long) ? nameof(DbDataReader.GetInt64)
        : type == typeof(int) ? nameof(DbDataReader.GetInt32)
        : type == typeof(bool) ? nameof(DbDataReader.GetBoolean)
        : type == typeof(Guid) ? nameof(DbDataReader.GetGuid)
        : throw new NotSupportedException($"Columns of {type} are read through Entity Framework."),
        [typeof(int)])!;
}
