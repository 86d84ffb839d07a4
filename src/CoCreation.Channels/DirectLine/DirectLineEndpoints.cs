using System.Globalization;
using System.Text.Json;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Limits;
using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreation.Channels.DirectLine;

/// <summary>Direct Line 3.0 as pages speak it: tokens, conversations, activities, uploads and the stream.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineAccess access, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineInbox inbox,
    DirectLineUpload upload, DirectLineStream stream, DirectLineFiles files, RequestLimits limits)
{
    public const string Root = "/v3/directline";
    private const int MaxTokenRequest = 16 * 1024;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Route("POST", "/tokens/generate", static (me, context) => me.Generate(context));
        Route("POST", "/tokens/refresh", static (me, context) => me.Refresh(context));
        Route("POST", "/conversations", static (me, context) => me.Start(context));
        Route("GET", "/conversations/{id}", static (me, context) => me.Reads(context, me.Reconnect));
        Route("POST", "/conversations/{id}/activities", static (me, context) => me.Sends(context, me.Say));
        Route("GET", "/conversations/{id}/activities", static (me, context) => me.Reads(context, me.Read));
        Route("POST", "/conversations/{id}/upload", static (me, context) => me.Sends(context, me.Upload));
        Route("GET", "/attachments/{file}", static (me, context) => me.File(context));
        endpoints.Map(Root + "/conversations/{id}/stream", WithSockets(endpoints, static context => Me(context).Stream(context))).DisableRequestTimeout();
        endpoints.MapMethods(Root + "/{**path}", ["OPTIONS"], static context => Preflight(context));

        void Route(string method, string path, Func<DirectLineEndpoints, HttpContext, Task> handle) =>
            endpoints.MapMethods(Root + path, [method], context =>
            {
                context.Response.Headers.AccessControlAllowOrigin = "*";
                context.Response.Headers.AccessControlExposeHeaders = "Retry-After";
                context.Response.Headers.CacheControl = "no-store";
                return handle(Me(context), context);
            });
    }

    private static DirectLineEndpoints Me(HttpContext context) => context.RequestServices.GetRequiredService<DirectLineEndpoints>();

    private static RequestDelegate WithSockets(IEndpointRouteBuilder endpoints, RequestDelegate handle)
    {
        var app = endpoints.CreateApplicationBuilder();
        app.UseWebSockets();
        app.Run(handle);
        return app.Build();
    }

    // Tokens, not cookies, say who asks, so a page of any origin may.
    private static Task Preflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "7200";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private async Task Generate(HttpContext context)
    {
        if (access.MayGenerate(context) is { } refusal) await RefuseStranger(context, refusal);
        else if (await ReadRequest(context) is (var request, true)) await Grant(context, request);
    }

    private async Task Grant(HttpContext context, TokenRequest? request)
    {
        var (pass, refusal) = access.PassFor(request);
        if (pass is null) await Refuse(context, refusal!);
        else await context.WriteJson(200, Answer(pass, tokens.Issue(pass), null));
    }

    private async Task Refresh(HttpContext context)
    {
        var (pass, refusal) = await access.Check(context);
        if (pass is null) await RefuseStranger(context, refusal!);
        else if (!await limits.StopsReader(context, pass.UserId)) await context.WriteJson(200, Answer(pass, tokens.Issue(pass), null));
    }

    private async Task Start(HttpContext context)
    {
        if (await ReadRequest(context) is not (var request, true)) return;
        var showsSecret = access.ShowsSecret(context);
        var (pass, refusal) = showsSecret ? access.PassFor(request) : await access.Check(context);
        if (pass is null)
        {
            if (showsSecret) await Refuse(context, refusal!);
            else await RefuseStranger(context, refusal!);
            return;
        }

        if (await limits.StopsSender(context, ChannelNames.DirectLine, pass.UserId)) return;
        var isNew = await inbox.Join(pass, request?.Locale);
        var token = tokens.Issue(pass);
        await context.WriteJson(isNew ? 201 : 200, Answer(pass, token, StreamUrl(context.Request, pass, token, null)));
    }

    private Task Reconnect(HttpContext context, DirectLinePass pass)
    {
        var token = tokens.Issue(pass);
        return context.WriteJson(200, Answer(pass, token, StreamUrl(context.Request, pass, token, context.Request.Query["watermark"])));
    }

    private async Task Say(HttpContext context, DirectLinePass pass)
    {
        switch (await ActivityReader.ReadBody(context.Request, context.RequestAborted))
        {
            case ReadResult.Refused refused:
                await context.WriteError(refused.Status, refused.Code, refused.Message);
                break;
            case ReadResult.Read { Activity: var activity }:
                await Deliver(context, pass, activity, null);
                break;
        }
    }

    private async Task Upload(HttpContext context, DirectLinePass pass)
    {
        var (activity, uploads, refusal) = await upload.Read(context, pass.UserId);
        if (activity is null) await Refuse(context, refusal!);
        else await Deliver(context, pass, activity, uploads);
    }

    private async Task Deliver(HttpContext context, DirectLinePass pass, Activity activity, IList<Attachment>? uploads)
    {
        var (id, taken) = await inbox.Receive(pass, activity, uploads);
        if (taken) await context.WriteJson(200, JsonSerializer.Serialize(new ResourceResponse { Id = id }, Json.Wire.ResourceResponse));
        else await context.WriteError(502, "BotError", "Sorry, something went wrong here; nothing was changed. Please send it again.");
    }

    private async Task Read(HttpContext context, DirectLinePass pass)
    {
        var (set, watermark) = await conversations.ReadAfter(pass.Conversation, Watermark(context.Request.Query["watermark"]), context.RequestAborted);
        await context.WriteJson(200, set ?? DirectLineConversations.ActivitySet([], watermark));
    }

    private async Task Stream(HttpContext context)
    {
        var (pass, refusal) = await access.Check(context.Request.Query["t"].ToString());
        if (pass is null) await RefuseStranger(context, refusal!);
        else if (pass.Conversation != (string?)context.Request.RouteValues["id"]) await Refuse(context, OtherConversation);
        else if (!context.WebSockets.IsWebSocketRequest) await context.WriteError(400, "BadArgument", "The stream is a WebSocket.");
        else if (!await limits.StopsReader(context, pass.UserId)) await Listen(context, pass);
    }

    private async Task Listen(HttpContext context, DirectLinePass pass)
    {
        using var place = await limits.OpenStream(context, pass.UserId);
        if (place is not null) await stream.Run(context, pass.Conversation, Watermark(context.Request.Query["watermark"]));
    }

    private async Task File(HttpContext context)
    {
        if (files.Find((string)context.Request.RouteValues["file"]!) is not { } file)
        {
            // Its id is all the right to see it: whoever guesses is counted.
            await RefuseStranger(context, new Refusal(404, "NotFound", "There is no such file, or it is too old."));
            return;
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = FileRule.IsShown(file.ContentType) ? "inline" : "attachment";
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private Task Sends(HttpContext context, Func<HttpContext, DirectLinePass, Task> handle) => Within(context, async (_, pass) =>
    {
        if (!await limits.StopsSender(context, ChannelNames.DirectLine, pass.UserId)) await handle(context, pass);
    });

    private Task Reads(HttpContext context, Func<HttpContext, DirectLinePass, Task> handle) => Within(context, async (_, pass) =>
    {
        if (!await limits.StopsReader(context, pass.UserId)) await handle(context, pass);
    });

    private async Task Within(HttpContext context, Func<HttpContext, DirectLinePass, Task> handle)
    {
        var (pass, refusal) = await access.Check(context);
        if (pass is null) await RefuseStranger(context, refusal!);
        else if (pass.Conversation != (string?)context.Request.RouteValues["id"]) await Refuse(context, OtherConversation);
        else await handle(context, pass);
    }

    private static readonly Refusal OtherConversation = new(403, "BadArgument", "The token is for another conversation.");

    private static async Task<(TokenRequest? Request, bool Read)> ReadRequest(HttpContext context)
    {
        var body = await ActivityReader.ReadBytes(context.Request, MaxTokenRequest, context.RequestAborted);
        try
        {
            if (body is { Length: 0 }) return (null, true);
            if (body is not null) return (JsonSerializer.Deserialize(body, DirectLineJson.Default.TokenRequest), true);
        }
        catch (JsonException)
        {
            // Answered below.
        }

        await context.WriteError(400, "BadArgument", "The body must be JSON such as {\"user\":{\"id\":\"dl_1\",\"name\":\"Li\"}}.");
        return (null, false);
    }

    private static string Answer(DirectLinePass pass, string token, string? streamUrl) => JsonSerializer.Serialize(
        new ConversationAnswer
        {
            ConversationId = pass.Conversation,
            Token = token,
            ExpiresIn = (int)DirectLineTokens.Lifetime.TotalSeconds,
            StreamUrl = streamUrl,
        },
        DirectLineJson.Default.ConversationAnswer);

    private static string StreamUrl(HttpRequest request, DirectLinePass pass, string token, string? watermark) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{Root}/conversations/{Uri.EscapeDataString(pass.Conversation)}/stream"
        + $"?watermark={Watermark(watermark).ToString(CultureInfo.InvariantCulture)}&t={token}";

    private static long Watermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task RefuseStranger(HttpContext context, Refusal refusal)
    {
        if (!await limits.StopsStranger(context)) await Refuse(context, refusal);
    }

    private static Task Refuse(HttpContext context, Refusal refusal) => context.WriteError(refusal.Status, refusal.Code, refusal.Message);
}
