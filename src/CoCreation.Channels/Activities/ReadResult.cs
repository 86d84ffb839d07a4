namespace CoCreation.Channels.Activities;

/// <summary>What came of reading a request's body.</summary>
public abstract record ReadResult
{
    private ReadResult() { }

    /// <summary>A well-formed activity with all that it must have.</summary>
    public sealed record Read(Activity Activity) : ReadResult;

    /// <summary>Not readable, with the HTTP status and what is wrong and where.</summary>
    public sealed record Refused(int Status, string Code, string Message) : ReadResult;
}
