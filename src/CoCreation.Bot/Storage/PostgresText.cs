using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoCreation.Bot.Storage;

/// <summary>Text as PostgreSQL takes it: it refuses the character zero and halves of characters, which anybody may send.</summary>
internal static class PostgresText
{
    public static object Kept(object? value) => value switch
    {
        null => DBNull.Value,
        string text => Kept(text),
        _ => value,
    };

    private static string Kept(string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0) kept.Append(rune);
        }

        return kept.ToString();
    }
}

/// <summary>Gives the words of people that stand in a query of Entity Framework to PostgreSQL as it takes them.</summary>
internal sealed class PostgresTextInterceptor : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string) parameter.Value = PostgresText.Kept(parameter.Value);
        }

        return ValueTask.FromResult(result);
    }
}
