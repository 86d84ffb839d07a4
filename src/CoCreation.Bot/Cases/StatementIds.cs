namespace CoCreation.Bot.Cases;

/// <summary>Ids that sort in the order in which they were given, also within one millisecond.</summary>
internal static class StatementIds
{
    private static int _given;

    public static Guid Next(DateTimeOffset now)
    {
        // Behind the milliseconds of a version 7 id a count takes the place of the first random bits.
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(now).TryWriteBytes(bytes, bigEndian: true, out _);
        var count = Interlocked.Increment(ref _given);
        bytes[6] = (byte)(0x70 | ((count >> 22) & 0x0F));
        bytes[7] = (byte)(count >> 14);
        bytes[8] = (byte)(0x80 | ((count >> 8) & 0x3F));
        bytes[9] = (byte)count;
        return new Guid(bytes, bigEndian: true);
    }
}
