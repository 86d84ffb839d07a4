namespace CoCreation.Chaos;

/// <summary>Breaks what is planned, one thing after another, and has each mended some time later; several may be broken at once.</summary>
/// <param name="heard">How many activities were acknowledged so far.</param>
internal sealed class Tormentor(Site site, IReadOnlyList<Breakage> plan, Func<int> heard)
{
    // On a busy machine it takes longer until so many were killed, but not for ever.
    private const int Longer = 10;

    private const int LongestStart = 60_000;

    // Between two kills of instances so many activities are acknowledged, so that there is something to lose.
    private const int LeastHeard = 12;

    private readonly Dictionary<Victim, int> _done = [];
    private readonly List<Task> _mending = [];
    private readonly HashSet<object> _broken = [];
    private int _heard;

    public int Kills => _done.Where(each => each.Key is Victim.Instance or Victim.Postgres or Victim.Redis).Sum(each => each.Value);

    public int Cuts => _done.Where(each => each.Key is Victim.PostgresLine or Victim.RedisLine or Victim.ChannelLine).Sum(each => each.Value);

    public int Of(Victim victim) => _done.GetValueOrDefault(victim);

    /// <summary>Goes on until the time is over and so many were killed; then everything is mended.</summary>
    public async Task Torment(TimeSpan time, int kills)
    {
        var (from, atMost) = (Environment.TickCount64, time * Longer);
        bool Goes() => Environment.TickCount64 - from is var passed && (passed < time.TotalMilliseconds || (Kills < kills && passed < atMost.TotalMilliseconds));
        foreach (var next in plan)
        {
            if (!Goes()) break;
            await Ready(next, Goes);
            await Now.Wait(next.Rest);
            if (Goes()) await Break(next);
        }

        await Task.WhenAll(_mending);
    }

    /// <summary>What cannot be reached yet cannot be cut off: mostly it is given time to start.</summary>
    private async Task Ready(Breakage next, Func<bool> goes)
    {
        var until = Environment.TickCount64 + LongestStart;
        bool AreReady() => next.Victim is Victim.Instance
            ? site.Instances[next.Which % site.Instances.Count].IsReady && heard() >= _heard + LeastHeard
            : site.Instances.Any(instance => instance.IsReady);
        while (!next.Soon && goes() && !AreReady() && Environment.TickCount64 < until) await Now.Wait(50);
    }

    private async Task Break(Breakage next)
    {
        var which = next.Which % site.Instances.Count;
        var (victim, kill, mend) = next.Victim switch
        {
            Victim.Instance => ((object)site.Instances[which], site.Instances[which].Kill, site.Instances[which].Run),
            Victim.Postgres => (Victim.Postgres, Done(site.KillPostgres), site.RunPostgres),
            Victim.Redis => (Victim.Redis, Done(site.KillRedis), site.RunRedis),
            Victim.PostgresLine => Cutting(site.PostgresLines[which], next.Cut),
            Victim.Disk => (Victim.Disk, site.FillDisk, site.FreeDisk),
            Victim.Clock => (site.Clocks[which], Done(() => site.Clocks[which].Jump(next.Hours())), () => site.Clocks[which].Jump(0)),
            Victim.RedisLine => Cutting(site.RedisLines[which], next.Cut),
            _ => Cutting(site.ChannelLine, next.Cut),
        };
        lock (_broken)
        {
            if (!_broken.Add(victim)) return;
        }

        if (!await kill())
        {
            lock (_broken) _broken.Remove(victim);
            return;
        }

        if (next.Victim is Victim.Instance) _heard = heard();
        _done[next.Victim] = Of(next.Victim) + 1;
        _mending.Add(Mend());

        async Task Mend()
        {
            await Now.Wait(next.Lasting);

            // An instance may be killed again while it starts.
            if (next.Victim is Victim.Instance) Free();
            await mend();
            Free();
        }

        void Free()
        {
            lock (_broken) _broken.Remove(victim);
        }
    }

    private static Func<Task<bool>> Done(Func<Task> kill) => async () =>
    {
        await kill();
        return true;
    };

    private static (object Victim, Func<Task<bool>> Kill, Func<Task> Mend) Cutting(Line line, Cut cut) => (
        line,
        () =>
        {
            line.Break(cut);
            return Task.FromResult(true);
        },
        () =>
        {
            line.Mend();
            return Task.CompletedTask;
        }
    );
}
