using System.Text.Json;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.BotFramework;

/// <summary>The HTTP body that carries the replies themselves.</summary>
internal static class ExpectedReplies
{
    public static string Body(IncomingMessage message, IReadOnlyList<OutgoingMessage> replies)
    {
        var body = new ExpectedRepliesBody
        {
            Activities =
            [
                .. replies.Select(reply => OutgoingActivity.From(message.AnswerTo, reply with { ReplyToId = reply.ReplyToId ?? message.MessageId })),
            ],
        };
        return JsonSerializer.Serialize(body, Json.Wire.ExpectedRepliesBody);
    }
}

/// <summary>The HTTP body that answers a tapped <c>Action.Execute</c>.</summary>
internal static class InvokeAnswer
{
    public static string Message(string text) => Body("application/vnd.microsoft.activity.message", Json.Of(text));

    public static string Card(string card) => Body(Attachment.AdaptiveCard, Json.Parse(card));

    private static string Body(string type, JsonElement value) => JsonSerializer.Serialize(
        new AdaptiveCardInvokeResponse { StatusCode = 200, Type = type, Value = value },
        Json.Wire.AdaptiveCardInvokeResponse);
}
