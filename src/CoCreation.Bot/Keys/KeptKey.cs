namespace CoCreation.Bot.Keys;

/// <summary>A key of the deployment's own, kept in its database so that every instance and every backup has it.</summary>
public sealed class KeptKey
{
    /// <summary>What it is for: <c>ring/…</c> locks columns, <c>sign/…</c> signs tokens or links.</summary>
    public required string Name { get; init; }

    /// <summary>A ring's key as XML, locked where there is a secret; any other locked by the ring.</summary>
    public required string Value { get; set; }
}
