using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

using Microsoft.Extensions.Options;

namespace CoCreation.Channels.BotFramework;

/// <summary>Speaks Connector REST to a channel's service URL; one attempt for each call.</summary>
public sealed class ConnectorClient(ChannelHttp http, OutboundTokens tokens, IOptions<BotFrameworkOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    // What a message may carry within itself; channels refuse activities much above 200 KB.
    private const int LargestInline = 48 * 1024;
    private const int MaxBytes = 64 * 1024;
    private const int MostMemberBytes = 4 * 1024 * 1024;
    private const int MostPages = 100;

    private const int MostKnown = 10_000;

    private readonly ServiceUrlRule rule = new(options.Value);

    // A channel gives the same conversation whenever one with the same person is opened, and staff are written to all day.
    private readonly ConcurrentDictionary<(string? ServiceUrl, string? Bot, string? Tenant, string? User), Destination> opened = new();

    /// <summary>Sends, replies or updates, as the message asks and the channel can; opens a private conversation where there is none.</summary>
    public async Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(message);
        if (message.OnlyInPlace && (message.UpdateOf is not { Length: > 0 } || !ChannelCapabilities.Of(destination.Channel).CanUpdate))
            return new SendResult.Refused(0, $"Nothing can be replaced on {destination.Channel}.");
        if (!string.IsNullOrEmpty(destination.ConversationId)) return await Say(destination, message, cancellationToken);

        var whom = (destination.ServiceUrl, destination.BotId, destination.TenantId, destination.UserId);
        if (opened.TryGetValue(whom, out var known))
        {
            var said = await Say(known, message, cancellationToken);
            if (said is not SendResult.Refused { Status: 403 or 404 }) return In(known, said);
            opened.TryRemove(whom, out _);
        }

        var (result, conversation) = await Open(destination, cancellationToken);
        if (conversation is null) return result;
        if (opened.Count >= MostKnown) opened.Clear();
        opened[whom] = conversation;
        return In(conversation, await Say(conversation, message, cancellationToken));
    }

    private static SendResult In(Destination conversation, SendResult result) => result is SendResult.Sent sent ? sent with { ConversationId = conversation.ConversationId } : result;

    private async Task<SendResult> Say(Destination destination, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (message.Files is { Count: > 0 } files)
        {
            var (failed, kept) = await Upload(destination, files, cancellationToken);
            if (failed is not null) return failed;
            message = message with { Files = kept };
        }

        var activity = OutgoingActivity.From(destination, message);
        var path = $"{PathOf(destination)}/activities";
        if (message.UpdateOf is { Length: > 0 } earlier && ChannelCapabilities.Of(destination.Channel).CanUpdate)
        {
            activity.Id = earlier;
            var updated = await Call(destination, HttpMethod.Put, $"{path}/{Uri.EscapeDataString(earlier)}", activity, Json.Wire.Activity, cancellationToken);
            // The earlier message is gone or the channel cannot after all: then it is said anew.
            if (updated.Status is not (404 or 405 or 501)) return updated.Result;
            if (message.OnlyInPlace) return new SendResult.Refused(updated.Status, "The earlier message is gone, or the channel cannot replace it.");
            activity.Id = null;
        }

        if (message.ReplyToId is { Length: > 0 } replyTo) path = $"{path}/{Uri.EscapeDataString(replyTo)}";
        var sent = await Call(destination, HttpMethod.Post, path, activity, Json.Wire.Activity, cancellationToken);
        return sent.Result;
    }

    /// <summary>Takes an earlier message of the bot away.</summary>
    public async Task<SendResult> Delete(Destination destination, string activityId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var answer = await Call(destination, HttpMethod.Delete, $"{PathOf(destination)}/activities/{Uri.EscapeDataString(activityId)}", null, cancellationToken);
        // What is gone already is as gone as can be.
        return answer.Status is 404 ? new SendResult.Sent(activityId) : answer.Result;
    }

    /// <summary>Who is in a conversation, page by page; channels without pages are asked for all at once. The members are null when the channel did not tell.</summary>
    public async Task<(SendResult Result, IReadOnlyList<ChannelAccount>? Members)> Members(Destination destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var members = new List<ChannelAccount>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            var query = next is null ? "" : "?continuationToken=" + Uri.EscapeDataString(next);
            var answer = await Call(destination, HttpMethod.Get, $"{PathOf(destination)}/pagedmembers{query}", null, cancellationToken);
            if (page == 0 && answer.Status is 400 or 404 or 405 or 501) return await AllMembers(destination, cancellationToken);
            if (answer.Result is not SendResult.Sent) return (answer.Result, null);
            if (TryRead(answer.Body, ActivityJson.Default.PagedMembers) is not { } read) return (new SendResult.Refused(0, "The channel's list of members cannot be read."), null);
            members.AddRange(read.Members ?? []);
            next = read.ContinuationToken;
            if (string.IsNullOrEmpty(next)) break;
        }

        return (new SendResult.Sent(null), members);
    }

    private async Task<(SendResult Result, IReadOnlyList<ChannelAccount>? Members)> AllMembers(Destination destination, CancellationToken cancellationToken)
    {
        var answer = await Call(destination, HttpMethod.Get, $"{PathOf(destination)}/members", null, cancellationToken);
        if (answer.Result is not SendResult.Sent) return (answer.Result, null);
        return TryRead(answer.Body, ActivityJson.Default.ListChannelAccount) is { } all
            ? (answer.Result, all)
            : (new SendResult.Refused(0, "The channel's list of members cannot be read."), null);
    }

    private static string PathOf(Destination destination) => $"v3/conversations/{Uri.EscapeDataString(destination.ConversationId ?? "")}";

    /// <summary>Gives larger files to the channel first; one that takes none gets the message without them.</summary>
    private async Task<(SendResult? Failed, IReadOnlyList<OutgoingFile> Kept)> Upload(Destination destination, IReadOnlyList<OutgoingFile> files, CancellationToken cancellationToken)
    {
        var kept = new List<OutgoingFile>();
        foreach (var file in files)
        {
            if (file.Content is null or { Length: <= LargestInline })
            {
                kept.Add(file);
                continue;
            }

            var path = $"{PathOf(destination)}/attachments";
            var data = new AttachmentData { Type = file.ContentType, Name = file.Name, OriginalBase64 = file.Content };
            var (result, _, body) = await Call(destination, HttpMethod.Post, path, data, Json.Wire.AttachmentData, cancellationToken);
            if (result is SendResult.Retry) return (result, []);
            if (result is SendResult.Sent && TryRead(body, ActivityJson.Default.ResourceResponse)?.Id is { } id)
                kept.Add(file with { Url = $"{destination.ServiceUrl!.TrimEnd('/')}/v3/attachments/{Uri.EscapeDataString(id)}/views/original" });
        }

        return (null, kept);
    }

    private async Task<(SendResult Result, Destination? Conversation)> Open(Destination destination, CancellationToken cancellationToken)
    {
        if (destination.UserId is not { Length: > 0 } user) return (new SendResult.Refused(0, "There is neither a conversation nor a person to write to."), null);
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = destination.BotId },
            Members = [new ChannelAccount { Id = user }],
            TenantId = destination.TenantId,
            ChannelData = destination.TenantId is { } tenant ? Json.Parse($$$"""{"tenant":{"id":{{{Json.Of(tenant).GetRawText()}}}}}""") : null,
        };
        var (result, _, body) = await Call(destination, HttpMethod.Post, "v3/conversations", parameters, Json.Wire.ConversationParameters, cancellationToken);
        if (result is not SendResult.Sent) return (result, null);
        // Where the answer says to go on is nothing that a token vouches for.
        return TryRead(body, ActivityJson.Default.ConversationResourceResponse) is { Id.Length: > 0 } opened
            ? (result, destination with { ConversationId = opened.Id, ServiceUrl = opened.ServiceUrl is { } moved && rule.Vouches(destination.ServiceUrl, moved) ? moved : destination.ServiceUrl })
            : (new SendResult.Refused(0, "The channel opened a conversation and did not say which."), null);
    }

    private Task<Answer> Call<T>(Destination destination, HttpMethod method, string path, T payload, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        Call(destination, method, path, JsonSerializer.SerializeToUtf8Bytes(payload, type), cancellationToken);

    private async Task<Answer> Call(Destination destination, HttpMethod method, string path, byte[]? json, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(destination.ServiceUrl?.TrimEnd('/') + "/" + path, UriKind.Absolute, out var address))
            return Answer.Refused("The destination has no service URL.");
        var reach = rule.Of(address);
        if (reach is Reach.Nowhere) return Answer.Refused($"{address.Host} is not a service URL that may be called; see BotFramework__TrustedServiceUrls.");

        var first = await Attempt(method, address, reach, json, cancellationToken);
        // A token may end early on the other side; with a new one it goes through, or it never will.
        return first.Status is 401 && tokens.Needed
            ? await Attempt(method, address, reach, json, cancellationToken)
            : first;
    }

    private async Task<Answer> Attempt(HttpMethod method, Uri address, Reach reach, byte[]? json, CancellationToken cancellationToken)
    {
        var token = tokens.Needed ? await tokens.Get(cancellationToken) : null;
        if (tokens.Needed && token is null) return new Answer(new SendResult.Retry(null, "There is no outbound token."));

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var request = new HttpRequestMessage(method, address);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.Send(request, reach, either.Token);
            if (response.StatusCode is HttpStatusCode.Unauthorized && token is not null) tokens.Forget(token);
            if (!response.IsSuccessStatusCode) return new Answer(Failure(response), (int)response.StatusCode);
            var body = await TryReadBody(response, either.Token);
            return new Answer(new SendResult.Sent(TryRead(body, ActivityJson.Default.ResourceResponse)?.Id), (int)response.StatusCode, body);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Answer(new SendResult.Retry(null, problem is OperationCanceledException ? $"{address.Host} did not answer in time." : problem.Message));
        }
    }

    private SendResult Failure(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return status is 408 or 412 or 429 or >= 500
            ? new SendResult.Retry(RetryAfter(response), $"HTTP {status}")
            : new SendResult.Refused(status, $"HTTP {status}");
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return wait is not { } span ? null : span < TimeSpan.Zero ? TimeSpan.Zero : span > LongestWait ? LongestWait : span;
    }

    // The channel has the message once it answered 2xx; trouble with the rest of the answer must not send it again.
    private static async Task<byte[]?> TryReadBody(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await ChannelHttp.ReadBody(response, response.RequestMessage?.Method == HttpMethod.Get ? MostMemberBytes : MaxBytes, cancellationToken);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }

    private static T? TryRead<T>(byte[]? body, JsonTypeInfo<T> type) where T : class
    {
        if (body is not { Length: > 0 }) return null;
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Answer(SendResult Result, int Status = 0, byte[]? Body = null)
    {
        public static Answer Refused(string reason) => new(new SendResult.Refused(0, reason));
    }
}
