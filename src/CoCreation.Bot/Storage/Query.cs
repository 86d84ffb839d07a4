namespace CoCreation.Bot.Storage;

/// <summary>A question that nearly every turn asks, as the condition that rows must meet; <c>@p0</c>, <c>@p1</c>… stand for its arguments.</summary>
/// <param name="where">Standard SQL on quoted column names; it may end with an ORDER BY.</param>
/// <param name="tracked">Whether changes to the rows belong to the turn's commit.</param>
public sealed class Query<T>(string where, bool tracked = false) where T : class
{
    private string? _sql;

    public string Where => where;

    public bool Tracked => tracked;

    internal string Sql(Table table) => _sql ??= table.Select + where;
}
