namespace CoCreation.Channels.BotFramework;

/// <summary>Whether a caller is the channel that it says it is.</summary>
public abstract record InboundResult
{
    private InboundResult() { }

    /// <summary>A caller to be believed.</summary>
    public sealed record Authenticated(InboundCaller Caller) : InboundResult;

    /// <summary>401. The reason is for the log; the caller gets no hint.</summary>
    public sealed record NotAuthenticated(string Reason) : InboundResult;

    /// <summary>403: the caller may not call at all.</summary>
    public sealed record Refused(string Reason) : InboundResult;
}

/// <summary>What a caller has proven: to be on this machine, or to speak for a service URL and certain channels.</summary>
/// <param name="ServiceUrl">Null where the token names none.</param>
public sealed record InboundCaller(string? ServiceUrl, IReadOnlySet<string> Endorsements, bool IsLocal)
{
    /// <summary>Somebody on the same machine, who is believed while there is no app id.</summary>
    public static InboundCaller Local { get; } = new(null, new HashSet<string>(), IsLocal: true);
}
