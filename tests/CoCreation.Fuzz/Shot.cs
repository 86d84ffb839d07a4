namespace CoCreation.Fuzz;

/// <summary>One hostile request, made from the run's seed and its own number alone, so that it can be made again.</summary>
/// <param name="Sort">What sort of hostility it is.</param>
/// <param name="Patience">How long an answer to bytes is waited for: half a request gets none.</param>
/// <param name="Raw">Its bytes as they go over the line; null where it goes through a client.</param>
internal sealed record Shot(string Sort, byte[]? Raw, HttpRequestMessage? Request, TimeSpan Patience)
{
    public static Shot Http(string sort, HttpMethod method, string path, HttpContent? content = null, string? bearer = null)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (bearer is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {bearer}");
        return new(sort, null, request, default);
    }

    public static Shot Bytes(string sort, byte[] raw, TimeSpan patience) => new(sort, raw, null, patience);
}
