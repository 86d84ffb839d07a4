using System.Globalization;
using CoCreation.Bot.Storage;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace CoCreation.Chaos;

/// <summary>Everything that runs: the instances, what they remember in, and the lines between them and to the channel.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly string _directory;
    private readonly List<Line> _postgresLines = [];
    private readonly List<Line> _redisLines = [];
    private readonly List<Clock> _clocks = [];
    private PostgresServer? _postgres;
    private RedisServer? _redis;
    private SmallDisk? _disk;
    private string? _database;

    private Site(string directory, Channel channel) => (_directory, Channel, ChannelLine) = (directory, channel, new Line(channel.Port));

    public Channel Channel { get; }

    public Line ChannelLine { get; }

    public string ServiceUrl => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{ChannelLine.Port}");

    public IReadOnlyList<Instance> Instances { get; private set; } = [];

    public IReadOnlyList<Line> PostgresLines => _postgresLines;

    public IReadOnlyList<Line> RedisLines => _redisLines;

    /// <summary>One for each instance, where clocks may jump.</summary>
    public IReadOnlyList<Clock> Clocks => _clocks;

    /// <param name="program">The built bot.</param>
    /// <param name="shared">Two instances on PostgreSQL and Redis; else one on SQLite.</param>
    /// <param name="also">What will happen beside kills and cuts.</param>
    /// <exception cref="InvalidOperationException">What that needs is not here.</exception>
    public static async Task<Site> Start(string program, string directory, Channel channel, bool shared, IReadOnlyList<Victim> also)
    {
        var site = new Site(directory, channel);
        try
        {
            var manifests = City.Write(directory, Plan.Compounds, Plan.Buildings).Manifests;
            var onDisk = shared ? Path.Combine(directory, "postgres") : site.DataOf(0);
            if (also.Contains(Victim.Disk)) site._disk = await SmallDisk.Mount(onDisk, megabytes: shared ? 1_500 : 400) ?? throw new InvalidOperationException("A disk that fills up needs the right to mount one.");
            if (also.Contains(Victim.Clock) && Clock.Library is null) throw new InvalidOperationException("Clocks that jump need libfaketime: apt-get install faketime.");
            if (shared)
            {
                site._postgres = await PostgresServer.Start(durable: true, site._disk is null ? null : onDisk);
                site._redis = await RedisServer.Start();
                site._database = await site._postgres.NewDatabase();
            }

            site.Instances = [.. Enumerable.Range(0, shared ? 2 : 1).Select(which => site.NewInstance(program, which, manifests, also.Contains(Victim.Clock)))];
            foreach (var instance in site.Instances)
            {
                // What the first has learnt from the examples serves the others, and the next run.
                Learnt.Lend(site.DataOf(instance));
                await instance.Run();
                Learnt.Keep(site.DataOf(instance));
            }

            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public Task KillPostgres() => _postgres!.Stop("KILL");

    /// <summary>Starts it on what it has kept, as soon as what the killed one left behind has ended.</summary>
    public async Task RunPostgres()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await _postgres!.Run();
                return;
            }
            catch (InvalidOperationException) when (attempt < 50)
            {
                await Now.Wait(100);
            }
        }
    }

    /// <summary>Leaves no room for the database.</summary>
    public async Task<bool> FillDisk()
    {
        await _disk!.Fill();
        return true;
    }

    /// <summary>Makes room again; a PostgreSQL that has given up meanwhile is started again.</summary>
    public async Task FreeDisk()
    {
        _disk!.Free();
        await Now.Wait(1_000);
        if (_postgres is { IsRunning: false }) await RunPostgres();
    }

    public Task KillRedis() => _redis!.Stop("KILL");

    public Task RunRedis() => _redis!.Run();

    /// <summary>The database, past all lines.</summary>
    public Store OpenStore() => Store.Of(new ConfigurationManager { ["ConnectionStrings:Postgres"] = _database, ["COCREATION_DATA"] = DataOf(0) });

    /// <summary>What the bot's own check says of the database.</summary>
    public async Task<string?> Check(string program)
    {
        try
        {
            string[] settings = [$"COCREATION_DATA={DataOf(0)}", .. _database is null ? Array.Empty<string>() : [$"ConnectionStrings__Postgres={_database}"]];
            await ServerProcess.Run(null, "env", [.. settings, "dotnet", program, "check"]);
            return null;
        }
        catch (InvalidOperationException error)
        {
            return error.Message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in Instances) await instance.DisposeAsync();
        foreach (var line in (Line[])[ChannelLine, .. _postgresLines, .. _redisLines]) await line.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        if (_postgres is not null) await _postgres.DisposeAsync();
        if (_redis is not null) await _redis.DisposeAsync();
        if (_disk is not null) await _disk.DisposeAsync();
    }

    private Instance NewInstance(string program, int which, string manifests, bool withClock)
    {
        Directory.CreateDirectory(DataOf(which));
        var settings = new Dictionary<string, string>
        {
            ["COCREATION_DATA"] = DataOf(which),
            ["COCREATION_MANIFESTS"] = manifests,
            ["COCREATION_QUIET"] = "off",
            ["Limits__SendersPerMinute"] = "0",
            ["Limits__StrangersPerMinute"] = "0",
        };
        if (_database is not null)
        {
            settings["ConnectionStrings__Postgres"] = new NpgsqlConnectionStringBuilder(_database) { Port = To(PortOf(_database), _postgresLines) }.ToString();
            settings["ConnectionStrings__Redis"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{To(int.Parse(_redis!.Connection.Split(':')[1], CultureInfo.InvariantCulture), _redisLines)}");
        }

        if (withClock)
        {
            _clocks.Add(new(Path.Combine(_directory, $"clock-{which}")));
            foreach (var (name, value) in _clocks[^1].Settings) settings[name] = value;
        }

        return new(program, Path.Combine(_directory, $"bot-{which}.log"), settings);
    }

    private static int To(int port, List<Line> lines)
    {
        lines.Add(new(port));
        return lines[^1].Port;
    }

    private static int PortOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Port;

    private string DataOf(Instance instance) => DataOf(Instances.ToList().IndexOf(instance));

    private string DataOf(int which) => Path.Combine(_directory, $"data-{which}");
}
