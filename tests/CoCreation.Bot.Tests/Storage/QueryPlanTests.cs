using System.Reflection;
using CoCreation.Bot.Storage;
using Microsoft.Data.Sqlite;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>What a turn asks is found by an index, however much there is.</summary>
public sealed class QueryPlanTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-plans-").FullName;

    public static TheoryData<string, string> Queries() => [.. Asked().Select(field => (field.DeclaringType!.FullName!, field.Name))];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task No_question_of_a_turn_looks_through_a_whole_table(string type, string name)
    {
        using var store = new SqliteStore(_directory);
        await Schema.Prepare(store);
        var field = Asked().Single(each => each.DeclaringType!.FullName == type && each.Name == name);
        await using var db = store.Read();
        var table = Table.Of(db.Model.FindEntityType(field.FieldType.GenericTypeArguments[0])!);
        var sql = table.Select + (string)field.FieldType.GetProperty("Where")!.GetValue(field.GetValue(null))!;

        using var connection = new SqliteConnection($"Data Source={SqliteStore.FileIn(_directory)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own.
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
#pragma warning restore CA2100
        for (var i = 0; i < 4; i++) command.Parameters.AddWithValue($"@p{i}", "x");
        using var plan = command.ExecuteReader();
        while (plan.Read())
        {
            var step = plan.GetString(3);

            // By the newest of a channel, whoever is not there is looked for among all.
            Assert.False(step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("USING INDEX", StringComparison.Ordinal), $"{step}: {sql}");
            Assert.False(name != "LastMet" && step.Contains("IX_conversations_Channel_SeenAt", StringComparison.Ordinal), $"{step}: {sql}");
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private static IEnumerable<FieldInfo> Asked() => typeof(Store).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Query<>));
}
