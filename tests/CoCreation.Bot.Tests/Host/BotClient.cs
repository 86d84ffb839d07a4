using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Host;

/// <summary>A channel that delivers to a bot that runs as a process of its own.</summary>
internal sealed class BotClient(RunningBot bot, FakeChannel channel) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = bot.Address, Timeout = TimeSpan.FromSeconds(60) };
    private int said;

    public async Task MeetGroups()
    {
        foreach (var group in Sample.Groups) await Send(Activities.ConversationUpdate(channel.Address, Next(), Now, group, "zh-CN"));
    }

    /// <summary>Somebody writes.</summary>
    /// <param name="where">A group; null in private.</param>
    /// <returns>The status; null when nobody took it.</returns>
    public Task<HttpStatusCode?> Says(string who, string? where, string text) =>
        Send(Activities.Message(channel.Address, Next(), Now, who, where, text, mention: where is not null, "zh-CN"));

    public void Dispose() => http.Dispose();

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private string Next() => $"{bot.Address.Port}-{Interlocked.Increment(ref said)}";

    private async Task<HttpStatusCode?> Send(JsonNode activity)
    {
        try
        {
            using var answer = await http.PostAsync("/api/messages", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
