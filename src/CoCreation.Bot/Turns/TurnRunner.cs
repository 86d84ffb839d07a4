using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Turns;

/// <summary>What the channels call: one message in, everything about it kept, then the answer.</summary>
public sealed partial class TurnRunner(WorkRunner runner, ILeases leases, Conversation conversation, KnowledgeLibrary library, IMessageSender sender, ILogger<TurnRunner> log) : ITurns
{
    public async Task<TurnAnswer> Run(IncomingMessage message, CancellationToken cancellationToken)
    {
        var name = Correlation.Of(message.IdempotencyKey);
        using var scope = Correlation.Scope(log, name);
        using var turn = Signals.Begin("turn");
        turn.Tag("turn", name);
        turn.Tag("channel", message.Channel);
        turn.Tag("kind", message.Kind.ToString());
        await using var lease = await Lease(message, cancellationToken);
        try
        {
            // The caller may hang up while the turn is being saved; what was begun is finished.
            var key = message.KeyHolds is { } holds ? await runner.Lately(message.IdempotencyKey, holds, CancellationToken.None) : message.IdempotencyKey;
            var answer = await runner.Once(key, work => conversation.Hear(work, message), CancellationToken.None);
            Log.Done(log, message.Kind, message.Channel, (long)turn.Elapsed.TotalMilliseconds);
            return answer;
        }
        catch (Exception error)
        {
            turn.Fail();

            // A bug or an outage: nothing was saved. The person hears it from us, not from silence, and the channel may deliver again.
            Log.TurnFailed(log, error, message.Kind, message.Channel);
            await Apologise(message);
            if (Store.IsAway(error)) throw new NotNowException(error);
            throw;
        }
    }

    private async Task<IAsyncDisposable> Lease(IncomingMessage message, CancellationToken cancellationToken)
    {
        using var phase = Signals.Begin("lease");
        return await leases.Take(DialogKey.Of(message), cancellationToken);
    }

    private async Task Apologise(IncomingMessage message)
    {
        if (message.Kind is not (MessageKind.Message or MessageKind.Tap) || (message.IsGroup && !message.MentionsBot)) return;
        var locale = message.Locale ?? "zh-CN";
        var text = library.Current.Dialogs.Text(TextKeys.Failed).In(locale);
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await sender.Send(message.AnswerTo, new() { Text = text, ReplyToId = message.MessageId, Locale = locale }, limit.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException)
        {
            Log.ApologyFailed(log, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A {Kind} on {Channel} could not be handled; nothing of it was saved.")]
        public static partial void TurnFailed(ILogger logger, Exception error, MessageKind kind, string channel);

        [LoggerMessage(2, LogLevel.Warning, "The sender could not be told that the message was not handled.")]
        public static partial void ApologyFailed(ILogger logger, Exception error);

        [LoggerMessage(3, LogLevel.Information, "A {Kind} on {Channel} was handled in {Milliseconds} ms.")]
        public static partial void Done(ILogger logger, MessageKind kind, string channel, long milliseconds);
    }
}
