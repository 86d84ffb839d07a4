namespace CoCreation.Channels.Messages;

/// <summary>A photo, recording or file that somebody sent, with its bytes.</summary>
public sealed record ReceivedFile(string ContentType, string Name, byte[] Content);

/// <summary>What came of fetching an attachment.</summary>
public abstract record FetchResult
{
    private FetchResult() { }

    /// <summary>Here it is, of an accepted type and at most 10 MB.</summary>
    public sealed record Fetched(ReceivedFile File) : FetchResult;

    /// <summary>Not now; worth trying again soon, because platforms drop files within minutes.</summary>
    public sealed record Retry(string Reason) : FetchResult;

    /// <summary>Never: gone, too large, of a type that is not taken, or at an address that may not be called.</summary>
    public sealed record Refused(string Reason) : FetchResult;
}
