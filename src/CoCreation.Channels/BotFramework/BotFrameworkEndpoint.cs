using CoCreation.Channels.Activities;
using CoCreation.Channels.Limits;
using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreation.Channels.BotFramework;

/// <summary>Where Bot Framework channels deliver: one request, one activity, one turn, and an answer when it is kept.</summary>
public sealed partial class BotFrameworkEndpoint(InboundAuthenticator authenticator, ITurns turns, RequestLimits limits, ILogger<BotFrameworkEndpoint> log)
{
    /// <summary>Maps <c>POST /api/messages</c>.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/messages", static context =>
        context.RequestServices.GetRequiredService<BotFrameworkEndpoint>().Receive(context));

    private async Task Receive(HttpContext context)
    {
        var inbound = await authenticator.Authenticate(context, context.RequestAborted);
        if (inbound is not InboundResult.Authenticated && await limits.StopsStranger(context)) return;
        if (inbound is InboundResult.NotAuthenticated { Reason: var why })
        {
            Log.NotAuthenticated(log, why);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (inbound is InboundResult.Refused { Reason: var refusal })
        {
            Log.Refused(log, context.Connection.RemoteIpAddress, refusal);
            await context.WriteError(StatusCodes.Status403Forbidden, "Forbidden", refusal);
            return;
        }

        var read = await ActivityReader.Read(context.Request, context.RequestAborted);
        if (read is ReadResult.Refused { Status: var status, Code: var code, Message: var problem })
        {
            Log.Unreadable(log, problem);
            await context.WriteError(status, code, problem);
            return;
        }

        var activity = ((ReadResult.Read)read).Activity;
        if (authenticator.Objection(((InboundResult.Authenticated)inbound).Caller, activity) is { } objection)
        {
            if (await limits.StopsStranger(context)) return;
            Log.NotAuthenticated(log, objection);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await limits.StopsSender(context, activity.ChannelId!, activity.From?.Id is { Length: > 0 } sender ? sender : activity.Conversation!.Id!)) return;
        await Run(context, IncomingActivity.ToMessage(activity));
    }

    private async Task Run(HttpContext context, IncomingMessage message)
    {
        if (message.Kind is MessageKind.Unknown or MessageKind.Typing)
        {
            // Whoever asks for what no card of ours does is told so, as the official SDK does; everything else is only taken notice of.
            context.Response.StatusCode = message.ExpectsAnswer ? StatusCodes.Status501NotImplemented : StatusCodes.Status200OK;
            return;
        }

        TurnAnswer answer;
        try
        {
            // A caller that hangs up has delivered all the same, so its turn goes on.
            answer = await turns.Run(message, CancellationToken.None);
        }
        catch (NotNowException away)
        {
            Log.NotNow(log, message.Kind, message.Channel, away);
            context.Response.Headers.RetryAfter = "5";
            await context.WriteError(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Nothing can be kept here just now; nothing was changed. Please send it again in a moment.");
            return;
        }
#pragma warning disable CA1031 // Whatever went wrong, nothing was kept, and the channel is told so.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.TurnFailed(log, message.Kind, message.Channel, bug);
            await context.WriteError(StatusCodes.Status500InternalServerError, "ServiceError", "Sorry, something went wrong here; nothing was changed. Please send it again.");
            return;
        }

        if ((answer.BodyJson ?? Nothing(message)) is { } body) await context.WriteJson(answer.Status, body);
        else context.Response.StatusCode = answer.Status;
    }

    // Who waits for replies or for the answer to a tap gets an empty one rather than none.
    private static string? Nothing(IncomingMessage message) => message switch
    {
        { Delivery: DeliveryMode.ExpectReplies } => ExpectedReplies.Body(message, []),
        { ExpectsAnswer: true } => InvokeAnswer.Message(""),
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request to /api/messages is not authenticated: {Reason}")]
        public static partial void NotAuthenticated(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "A request to /api/messages from {Address} is refused: {Reason}")]
        public static partial void Refused(ILogger logger, System.Net.IPAddress? address, string reason);

        [LoggerMessage(3, LogLevel.Information, "A request to /api/messages cannot be read: {Problem}")]
        public static partial void Unreadable(ILogger logger, string problem);

        [LoggerMessage(4, LogLevel.Error, "The turn of a {Kind} on {Channel} failed and nothing of it was kept.")]
        public static partial void TurnFailed(ILogger logger, MessageKind kind, string channel, Exception exception);

        [LoggerMessage(5, LogLevel.Error, "A {Kind} on {Channel} is to be sent again later: what remembers it is away or full.")]
        public static partial void NotNow(ILogger logger, MessageKind kind, string channel, Exception exception);
    }
}
