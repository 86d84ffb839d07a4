using CoCreation.Channels.BotFramework;

namespace CoCreation.Channels.Messages;

/// <summary>The HTTP answer to one message; kept beside its idempotency key, so that a duplicate gets the same.</summary>
public sealed record TurnAnswer(int Status, string? BodyJson = null)
{
    /// <summary>Received; what there is to say goes to the conversation.</summary>
    public static TurnAnswer Accepted { get; } = new(200);

    /// <summary>The replies in the body, for a message with <see cref="DeliveryMode.ExpectReplies"/>.</summary>
    public static TurnAnswer WithReplies(IncomingMessage message, IReadOnlyList<OutgoingMessage> replies) =>
        new(200, ExpectedReplies.Body(message, replies));

    /// <summary>A few words shown to the person who tapped an <c>Action.Execute</c>.</summary>
    public static TurnAnswer TapMessage(string text) => new(200, InvokeAnswer.Message(text));

    /// <summary>A card that takes the place of the tapped one.</summary>
    public static TurnAnswer TapCard(string card) => new(200, InvokeAnswer.Card(card));
}
