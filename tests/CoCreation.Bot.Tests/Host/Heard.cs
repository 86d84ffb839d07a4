using System.Net;

namespace CoCreation.Bot.Tests.Host;

/// <summary>What came of one message: the HTTP answer and everything that arrived anywhere.</summary>
internal sealed record Heard(HttpStatusCode Status, string Body, IReadOnlyList<Arrival> Arrivals, string? Id)
{
    public IReadOnlyList<Arrival> In(string conversation) => [.. Arrivals.Where(arrival => arrival.Conversation == conversation)];

    /// <summary>The one message that arrived there.</summary>
    public Arrival One(string conversation) => Assert.Single(In(conversation));
}
