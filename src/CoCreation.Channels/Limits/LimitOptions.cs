namespace CoCreation.Channels.Limits;

/// <summary>How much one caller may ask of one instance. Bound from the section <c>Limits</c>; 0 is no limit.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Requests a minute from one address that show no right to ask; those that do are never counted by address, as a whole channel comes from one.</summary>
    public int StrangersPerMinute { get; set; } = 120;

    /// <summary>Messages a minute of one sender on one channel.</summary>
    public int SendersPerMinute { get; set; } = 300;

    /// <summary>What the page of one person reads a minute.</summary>
    public int ReadersPerMinute { get; set; } = 1200;

    /// <summary>Streams that one person may hold open at once.</summary>
    public int StreamsPerReader { get; set; } = 20;
}
