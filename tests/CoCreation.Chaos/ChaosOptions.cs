using System.Globalization;

namespace CoCreation.Chaos;

/// <summary>What one run of the program does.</summary>
internal sealed record ChaosOptions
{
    public const string Usage =
        """
        usage: CoCreation.Chaos [--store sqlite|postgres|both] [--seconds N] [--kills N] [--gap MS] [--seed N] [--also disk|clock|both] [--plant NAME] [--program FILE] [--keep DIRECTORY]
          --store    a SQLite file of one instance, a PostgreSQL and a Redis of two, or one after the other (both)
          --seconds  how long people write and things break, for each store (30)
          --kills    go on until so many were killed, at most ten times as long
          --gap      milliseconds between two breakages, on average (1500)
          --seed     what people say and what breaks follows from it (today's date)
          --also     the disk of the database fills up (as root, who may mount one), the clock of an instance jumps by an hour and back (with libfaketime), or both
          --plant    a fault put into a copy of the bot, which the run must report: forget-keys, send-first, mark-first
          --program  a built bot, instead of the one that was built with this program
          --keep     where logs and databases are kept; else they are deleted when all is well
        """;

    public IReadOnlyList<bool> Shared { get; private init; } = [false, true];

    public TimeSpan Time { get; private init; } = TimeSpan.FromSeconds(30);

    public int Kills { get; private init; }

    public TimeSpan Gap { get; private init; } = TimeSpan.FromMilliseconds(1500);

    public required int Seed { get; init; }

    public IReadOnlyList<Victim> Also { get; private init; } = [];

    public Plant? Plant { get; private init; }

    public string? Program { get; private init; }

    public string? Keep { get; private init; }

    /// <exception cref="FormatException">An argument cannot be read.</exception>
    public static ChaosOptions Read(string[] arguments)
    {
        var now = TimeProvider.System.GetUtcNow();
        var options = new ChaosOptions { Seed = now.Year * 10_000 + now.Month * 100 + now.Day };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length) throw new FormatException($"{arguments[i]} needs a value.");
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--store" => options with { Shared = value switch { "sqlite" => [false], "postgres" => [true], "both" => [false, true], _ => throw new FormatException($"{value} is no store.") } },
                "--seconds" => options with { Time = TimeSpan.FromSeconds(Number(value)) },
                "--kills" => options with { Kills = Number(value) },
                "--gap" => options with { Gap = TimeSpan.FromMilliseconds(Number(value)) },
                "--seed" => options with { Seed = Number(value) },
                "--also" => options with { Also = value switch { "disk" => [Victim.Disk], "clock" => [Victim.Clock], "both" => [Victim.Disk, Victim.Clock], _ => throw new FormatException($"{value} is nothing that can happen.") } },
                "--plant" => options with { Plant = Chaos.Plant.All.FirstOrDefault(plant => plant.Name == value) ?? throw new FormatException($"{value} is no fault that can be planted.") },
                "--program" => options with { Program = File.Exists(value) ? value : throw new FormatException($"{value} is not there.") },
                "--keep" => Directory.Exists(value) ? throw new FormatException($"{value} exists; name a directory that does not.") : options with { Keep = value },
                _ => throw new FormatException($"{arguments[i]} is not known."),
            };
        }

        return options;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new FormatException($"{text} is not a number above 0.");
}
