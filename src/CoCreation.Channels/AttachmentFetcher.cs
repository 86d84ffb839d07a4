using System.Net;
using System.Net.Http.Headers;

using CoCreation.Channels.BotFramework;
using CoCreation.Channels.DirectLine;
using CoCreation.Channels.Messages;

using Microsoft.Extensions.Options;

namespace CoCreation.Channels;

/// <summary>Fetches what came with a message from wherever its channel keeps it.</summary>
public sealed class AttachmentFetcher(ChannelHttp http, OutboundTokens tokens, DirectLineFiles uploads, IOptions<BotFrameworkOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ServiceUrlRule rule = new(options.Value);

    /// <summary>Makes one attempt. Throws only when cancelled.</summary>
    /// <param name="origin">Where the message came from, <see cref="IncomingMessage.AnswerTo"/>.</param>
    public async Task<FetchResult> Fetch(IncomingAttachment attachment, Destination origin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        ArgumentNullException.ThrowIfNull(origin);
        if (attachment.Url is not { } url) return new FetchResult.Refused("The attachment has no address.");
        if (origin is { Channel: ChannelNames.DirectLine, ServiceUrl: null or "" })
            return uploads.Find(url[(url.LastIndexOf('/') + 1)..]) is { } upload ? new FetchResult.Fetched(upload) : new FetchResult.Refused("The upload is gone.");
        if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return FromText(attachment, url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return new FetchResult.Refused("The attachment's address is none.");
        return rule.Of(address) is var reach and not Reach.Nowhere
            ? await Download(attachment, address, reach, origin, cancellationToken)
            : new FetchResult.Refused($"{address.Host} may not be called.");
    }

    private async Task<FetchResult> Download(
        IncomingAttachment attachment, Uri address, Reach reach, Destination origin, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        try
        {
            if (await TokenFor(address, origin, either.Token) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await http.Send(request, reach, either.Token);
            if (!response.IsSuccessStatusCode) return Failure(response.StatusCode);
            return await ChannelHttp.ReadBody(response, FileRule.MaxBytes, either.Token) is { } content
                ? Checked(new ReceivedFile(TypeOf(attachment, response.Content.Headers.ContentType?.MediaType), attachment.Name ?? "", content))
                : new FetchResult.Refused($"The file has more than {FileRule.MaxBytes} bytes.");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new FetchResult.Retry(problem is OperationCanceledException ? $"{address.Host} did not answer in time." : problem.Message);
        }
    }

    // The bot's token is shown to the channel itself only, never to a store of files elsewhere.
    private async Task<string?> TokenFor(Uri address, Destination origin, CancellationToken cancellationToken) =>
        tokens.Needed && Uri.TryCreate(origin.ServiceUrl, UriKind.Absolute, out var service)
        && service.Scheme == address.Scheme && service.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase)
            ? await tokens.Get(cancellationToken)
            : null;

    private static FetchResult FromText(IncomingAttachment attachment, string url)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !url.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)) return new FetchResult.Refused("The attachment is not in base64.");
        var content = new byte[(url.Length - comma) * 3 / 4 + 3];
        return Convert.TryFromBase64Chars(url.AsSpan(comma + 1), content, out var length)
            ? Checked(new ReceivedFile(TypeOf(attachment, null), attachment.Name ?? "", content[..length]))
            : new FetchResult.Refused("The attachment is not in base64.");
    }

    // Stores of files often say only "octet-stream"; the message knows better, and pictures are looked at in any case.
    private static string TypeOf(IncomingAttachment attachment, string? answered) =>
        (answered is null or "application/octet-stream" ? attachment.ContentType : answered).ToLowerInvariant();

    private static FetchResult Checked(ReceivedFile file) =>
        FileRule.Objection(file) is { } objection ? new FetchResult.Refused(objection)
        : PictureMetadata.Without(file.ContentType, file.Content) is { } content ? new FetchResult.Fetched(file with { Content = content })
        : new FetchResult.Refused("The picture is broken, so what it tells beside the picture cannot be taken out.");

    private static FetchResult Failure(HttpStatusCode status) => (int)status is 408 or 429 or >= 500
        ? new FetchResult.Retry($"HTTP {(int)status}")
        : new FetchResult.Refused($"HTTP {(int)status}");
}
