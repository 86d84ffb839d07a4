namespace CoCreation.Chaos;

/// <summary>What is broken.</summary>
internal enum Victim
{
    Instance,
    Postgres,
    Redis,

    /// <summary>The line from an instance to PostgreSQL.</summary>
    PostgresLine,

    /// <summary>The line from an instance to Redis.</summary>
    RedisLine,

    /// <summary>The line from the instances to the channel.</summary>
    ChannelLine,

    /// <summary>The disk of the database is full.</summary>
    Disk,

    /// <summary>The clock of an instance jumps by an hour.</summary>
    Clock,
}

/// <summary>One thing that will break.</summary>
/// <param name="Rest">Milliseconds before it.</param>
/// <param name="Which">The instance that is meant.</param>
/// <param name="Cut">How a line is cut; a process is killed.</param>
/// <param name="Lasting">Milliseconds until it is mended or started again.</param>
/// <param name="Soon">Whether it happens although an instance is still starting.</param>
internal sealed record Breakage(int Rest, Victim Victim, int Which, Cut Cut, int Lasting, bool Soon)
{
    public bool IsKill => Victim is Victim.Instance or Victim.Postgres or Victim.Redis;

    /// <summary>By how many hours a clock jumps.</summary>
    public int Hours() => Cut is Cut.Dropped or Cut.Slow ? 1 : -1;

    /// <summary>The same, or sometimes a full disk or a clock that jumps instead.</summary>
    public Breakage Or(Random chance, IReadOnlyList<Victim> also)
    {
        if (also.Count == 0 || chance.Next(100) >= 20) return this;
        var victim = also[chance.Next(also.Count)];
        return this with { Victim = victim, Lasting = chance.Next(500, victim is Victim.Disk ? 4_000 : 12_000), Soon = false };
    }

    public static Breakage By(Random chance, bool shared, TimeSpan gap)
    {
        var rest = chance.Next((int)gap.TotalMilliseconds / 4, 1 + (int)(gap.TotalMilliseconds * 7 / 4));
        var victim = shared
            ? chance.Next(100) switch
            {
                < 30 => Victim.Instance,
                < 48 => Victim.Postgres,
                < 66 => Victim.Redis,
                < 82 => Victim.PostgresLine,
                < 91 => Victim.RedisLine,
                _ => Victim.ChannelLine,
            }
            : chance.Next(100) < 80 ? Victim.Instance : Victim.ChannelLine;
        var cut = (Cut)chance.Next(1, 5);
        return new(rest, victim, chance.Next(2), cut, chance.Next(50, victim is Victim.PostgresLine or Victim.ChannelLine ? 4_000 : 800), Soon: chance.Next(8) == 0);
    }
}
