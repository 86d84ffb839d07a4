using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CoCreation.Bot.Tests.Host;

/// <summary>A page of the bot's own Direct Line, with one person in one conversation.</summary>
internal sealed class DirectLinePage : IDisposable
{
    private readonly HttpClient http;
    private readonly string conversation;

    private DirectLinePage(HttpClient http, string conversation) => (this.http, this.conversation) = (http, conversation);

    /// <param name="group">The group to join; null for the person's own conversation.</param>
    public static async Task<DirectLinePage> Open(BotFixture bot, string user, string? group = null, string? secret = null)
    {
        var http = new HttpClient { BaseAddress = new Uri(bot.Address, "/v3/directline/") };
        if (secret is not null) http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        var asked = JsonSerializer.Serialize(new { user = new { id = user, name = Sample.NameOf(user.Replace("dl_", "resident-", StringComparison.Ordinal)) }, conversation = group });
        using var granted = JsonDocument.Parse(await Ok(await http.PostAsync("tokens/generate", Json(asked))));
        http.DefaultRequestHeaders.Authorization = new("Bearer", granted.RootElement.GetProperty("token").GetString());
        using var opened = JsonDocument.Parse(await Ok(await http.PostAsync("conversations", Json("{}"))));
        return new(http, opened.RootElement.GetProperty("conversationId").GetString()!);
    }

    /// <summary>What shows who asks.</summary>
    public string Token => http.DefaultRequestHeaders.Authorization!.Parameter!;

    public async Task Says(string text) => await Ok(await http.PostAsync($"conversations/{conversation}/activities", Json(JsonSerializer.Serialize(new { type = "message", text }))));

    public async Task Shows(byte[] photo)
    {
        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(photo);
        part.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(part, "file", "photo.png");
        await Ok(await http.PostAsync($"conversations/{conversation}/upload", form));
    }

    /// <summary>The whole transcript, as JSON with letters as they are.</summary>
    public async Task<string> Transcript() => await Ok(await http.GetAsync(new Uri($"conversations/{conversation}/activities", UriKind.Relative)));

    public async Task<HttpStatusCode> Status(string url)
    {
        using var answer = await http.GetAsync(new Uri(url));
        return answer.StatusCode;
    }

    public void Dispose() => http.Dispose();

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static async Task<string> Ok(HttpResponseMessage answer)
    {
        using (answer)
        {
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {body}");
            return body;
        }
    }
}
