using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CoCreation.Benchmarks.Turns;

/// <summary>The least that a bot can do: read the activity, perhaps commit two rows, and post one answer.</summary>
internal static class Ceiling
{
    /// <param name="database">A new SQLite file to commit to; null to keep nothing.</param>
    public static async Task Run(string address, string? database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var commits = database is null ? null : new Commits(database);
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = await JsonSerializer.DeserializeAsync(request.Body, CeilingJson.Default.CeilingActivity) ?? throw new JsonException("There is no activity.");
            commits?.Keep(activity);
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new CeilingActivity { Type = "message", Text = activity.Text, ReplyToId = activity.Id }, CeilingJson.Default.CeilingActivity));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await http.PostAsync(new Uri($"{activity.ServiceUrl}/v3/conversations/{activity.Conversation!.Id}/activities/{activity.Id}"), content);
            return Results.StatusCode((int)answer.StatusCode);
        });
        await app.RunAsync();
    }

    private sealed class Commits : IDisposable
    {
        private readonly Lock _one = new();
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _dialog;
        private readonly SqliteCommand _message;

        public Commits(string database)
        {
            _connection = new SqliteConnection($"Data Source={database};Pooling=False");
            _connection.Open();
            Command("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE dialogs (Id TEXT PRIMARY KEY, State TEXT); CREATE TABLE messages (Id TEXT PRIMARY KEY, Text TEXT);").ExecuteNonQuery();
            _dialog = Command("INSERT INTO dialogs VALUES (@id, @text) ON CONFLICT (Id) DO UPDATE SET State = @text");
            _message = Command("INSERT INTO messages VALUES (@id, @text)");
        }

        public void Keep(CeilingActivity activity)
        {
            lock (_one)
            {
                using var transaction = _connection.BeginTransaction();
                Insert(_dialog, transaction, activity.Conversation!.Id, activity.Text);
                Insert(_message, transaction, $"{activity.Id} {_next++.ToString(CultureInfo.InvariantCulture)}", activity.Text);
                transaction.Commit();
            }
        }

        public void Dispose()
        {
            _dialog.Dispose();
            _message.Dispose();
            _connection.Dispose();
        }

        private long _next;

        private static void Insert(SqliteCommand command, SqliteTransaction transaction, string? id, string? text)
        {
            command.Transaction = transaction;
            command.Parameters["@id"].Value = id;
            command.Parameters["@text"].Value = text;
            command.ExecuteNonQuery();
        }

        private SqliteCommand Command(string sql)
        {
            var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Our own constants.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue("@id", "");
            command.Parameters.AddWithValue("@text", "");
            return command;
        }
    }
}

/// <summary>As much of an activity as the ceiling reads and writes.</summary>
internal sealed record CeilingActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? ServiceUrl { get; init; }

    public CeilingConversation? Conversation { get; init; }

    public string? Text { get; init; }

    public string? ReplyToId { get; init; }
}

internal sealed record CeilingConversation(string Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CeilingActivity))]
internal sealed partial class CeilingJson : JsonSerializerContext;
