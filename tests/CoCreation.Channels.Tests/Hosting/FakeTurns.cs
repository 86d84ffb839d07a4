using System.Collections.Concurrent;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Hosting;

/// <summary>A bot that remembers what it heard and answers what it is told to.</summary>
internal sealed class FakeTurns : ITurns
{
    private readonly ConcurrentQueue<IncomingMessage> heard = new();

    public IReadOnlyList<IncomingMessage> Heard => [.. heard];

    public Func<IncomingMessage, Task<TurnAnswer>> Answer { get; set; } = static _ => Task.FromResult(TurnAnswer.Accepted);

    public Task<TurnAnswer> Run(IncomingMessage message, CancellationToken cancellationToken)
    {
        heard.Enqueue(message);
        return Answer(message);
    }
}
