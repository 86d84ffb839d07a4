using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Chaos;

/// <summary>One run on one store: people live, things break, and at the end what the channel saw is compared with what the database says.</summary>
internal static partial class Run
{
    // A killed instance keeps its destinations for 30 s, and who has failed often waits long.
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(120);

    /// <returns>Whether all is well.</returns>
    public static async Task<bool> Of(ChaosOptions options, bool shared, string program, string directory)
    {
        var plan = new Plan(options.Seed, shared, options.Gap, options.Also);
        Console.WriteLine(shared ? "--- two instances, PostgreSQL and Redis" : "--- one instance, SQLite");
        Console.WriteLine($"seed                  {options.Seed.ToString(CultureInfo.InvariantCulture)}, plan {plan.Digest()}");
        await using var channel = await Channel.Start(plan.Chance);
        await using var site = await Site.Start(program, directory, channel, shared, options.Also);
        using var postman = new Postman([.. site.Instances.Select(instance => instance.Address)], site.ServiceUrl, plan.Chance);
        using var town = new Town(plan, channel, postman);
        using var never = new CancellationTokenSource();
        var tormentor = new Tormentor(site, plan.Breakages, () => postman.Acknowledged);

        var clock = Stopwatch.StartNew();
        var living = town.Live(never.Token);
        await tormentor.Torment(options.Time, options.Kills);
        var tormented = clock.Elapsed;
        channel.Calm = true;
        town.Enough();
        var settled = await Settled(living, site, tormented + LongestSettling, clock);
        if (!settled) await never.CancelAsync();

        var took = clock.Elapsed;
        var findings = new Findings();
        using var store = site.OpenStore();
        var kept = await Remembered.Read(store);
        Record.Write(directory, postman.All, channel.Arrivals, kept);
        var effects = new Effects(postman.All, kept, findings);
        effects.Compare();
        var deliveries = new Deliveries(site, postman.All, kept, findings, Apology());
        deliveries.Compare(effects.Opened);
        if (!settled) findings.Other($"it did not come to rest within {LongestSettling.TotalSeconds} s");
        if (kept.Tickets.Count == 0 || tormentor.Kills < options.Kills) findings.Other($"{kept.Tickets.Count} tickets and {tormentor.Kills} kills show nothing");
        if (await site.Check(program) is { } fault) findings.Other($"check: {fault}");
        foreach (var instance in site.Instances.Where(instance => instance.Crashes > 0)) findings.Other($"an instance ended by itself, {instance.Crashes} times; see its log");
        foreach (var stopping in await Task.WhenAll(site.Instances.Select(instance => instance.Stop())))
        {
            if (stopping > TimeSpan.FromSeconds(10)) findings.Other($"an instance took {stopping.TotalSeconds:F0} s to stop");
        }

        Tell();
        return findings.AreNone;

        void Tell()
        {
            var all = postman.All;
            Say("time", $"{took.TotalSeconds:F0} s, of which {(took - tormented).TotalSeconds:F0} s to settle; {Cpu(site).TotalSeconds:F0} s of CPU in the instances and here");
            Say("kills", $"{tormentor.Kills} ({tormentor.Of(Victim.Instance)} of instances, {tormentor.Of(Victim.Postgres)} of PostgreSQL, {tormentor.Of(Victim.Redis)} of Redis)");
            Say("cuts", $"{tormentor.Cuts} ({tormentor.Of(Victim.PostgresLine)} to PostgreSQL, {tormentor.Of(Victim.RedisLine)} to Redis, {tormentor.Of(Victim.ChannelLine)} to the channel), {channel.Moods} calls the channel refused or left without an answer");
            if (options.Also.Count > 0) Say("other torments", $"the disk was full {tormentor.Of(Victim.Disk)} times, a clock jumped by an hour {tormentor.Of(Victim.Clock)} times");
            Say("activities", $"{all.Count} in {all.Sum(said => said.Deliveries)} deliveries, {all.Sum(said => said.Failures)} of which failed; {all.Count(said => said.IsAcknowledged)} acknowledged");
            Say("effects", $"{findings.Effects} ({kept.Tickets.Count} tickets, {kept.Events.Sum(each => each.Count())} events, {kept.Sendings.Count} messages)");
            Say("messages seen", $"{channel.Arrivals.Count}, {deliveries.Apologies} of them apologies for a turn that was not kept");
            Say("repeated", $"{deliveries.Repeats}: {deliveries.Unanswered} were never answered, {deliveries.Killed} were cut off by a kill");
            Say("duplicates", $"{findings.Duplicates}");
            Say("losses", $"{findings.Losses}");
            Say("order violations", $"{findings.Disorders}");
            Say("other faults", $"{findings.Others}");
            foreach (var line in findings.Lines()) Console.WriteLine(line);
        }
    }

    private static void Say(string what, FormattableString value) => Console.WriteLine($"{what,-21} {FormattableString.Invariant(value)}");

    /// <summary>Waits until everybody has ended what they began and nothing waits to be sent.</summary>
    private static async Task<bool> Settled(Task living, Site site, TimeSpan until, Stopwatch clock)
    {
        using var store = site.OpenStore();
        while (clock.Elapsed < until)
        {
            if (living.IsCompleted && await Remembered.Waiting(store) == 0)
            {
                await living;
                return true;
            }

            await Now.Wait(200);
        }

        return false;
    }

    private static TimeSpan Cpu(Site site)
    {
        using var here = Process.GetCurrentProcess();
        return site.Instances.Aggregate(here.TotalProcessorTime, (sum, instance) => sum + instance.Cpu);
    }

    private static string Apology() =>
        Failed().Match(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "common", "common.yaml"))) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException("dialogs/common/common.yaml does not say what the bot says when it has failed.");

    [GeneratedRegex("common/failed: \\{ zh: \"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Failed();
}
