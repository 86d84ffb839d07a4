using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Chaos;

/// <summary>What somebody will do next.</summary>
internal enum Deed
{
    /// <summary>Raises a matter in a building's group; each kind of matter once for each building.</summary>
    Complain,

    /// <summary>Says in a group that they have the same matter.</summary>
    Join,

    /// <summary>Says something in a group that is not for the bot.</summary>
    Chat,

    /// <summary>Asks in private how a matter stands, and waits for the answer in the same request.</summary>
    Ask,

    /// <summary>Begins to tell of a matter in private, and thinks better of it.</summary>
    Begin,
}

/// <param name="Complaint">Which one is raised, joined or asked about, counted over all residents.</param>
/// <param name="Rest">Milliseconds before it.</param>
internal sealed record Step(Deed Deed, int Complaint, int Rest);

/// <summary>One complaint that will be raised.</summary>
internal sealed record Matter(string Group, int Compound, string Words)
{
    /// <summary>Whether the staff work on it; the others are there to be joined.</summary>
    public bool IsWorkedOn { get; init; }
}

/// <summary>Everything that people will do and that will break, from a seed alone: how far it gets depends on the machine, what comes next does not.</summary>
internal sealed class Plan
{
    public const int Compounds = 12;
    public const int Buildings = 40;
    private const int People = 20;
    private const int LongestLife = 6_000;
    private const int MostBreakages = 4_000;

    // Each is understood at once as a category of its own, and nothing is asked back that the next message could answer.
    private static readonly string[] Words = ["楼道灯不亮了", "单元门坏了关不上", "垃圾三天没人收", "健身器材断了", "楼下路灯不亮"];

    public Plan(int seed, bool shared, TimeSpan gap, IReadOnlyList<Victim> also)
    {
        var chance = new Random(seed);
        var matters = (from compound in Enumerable.Range(1, Compounds)
                       from building in Enumerable.Range(1, Buildings)
                       from words in Words
                       select new Matter($"group-c{compound}-{building}", compound, words)).ToArray();
        chance.Shuffle(matters);
        Matters = [.. matters.Select((matter, index) => matter with { IsWorkedOn = index % 3 != 0 })];
        Residents = [.. Enumerable.Range(0, People).Select(who => Life(chance, who))];
        Breakages = [.. Enumerable.Range(0, MostBreakages).Select(_ => Breakage.By(chance, shared, gap))];
        Chance = chance.Next();

        // With another chance, so that what else happens stays as it is.
        var other = new Random(Chance);
        Breakages = [.. Breakages.Select(breakage => breakage.Or(other, also))];
    }

    /// <summary>In the order in which they are raised: resident n raises the matters n, n + all residents, and so on.</summary>
    public IReadOnlyList<Matter> Matters { get; }

    public IReadOnlyList<IReadOnlyList<Step>> Residents { get; }

    public IReadOnlyList<Breakage> Breakages { get; }

    /// <summary>Seeds what the channel does at random.</summary>
    public int Chance { get; }

    /// <summary>Two runs with the same digest had the same plan.</summary>
    public string Digest()
    {
        var all = new StringBuilder().AppendJoin('\n', Matters).AppendLine().AppendJoin('\n', Residents.SelectMany(life => life)).AppendLine().AppendJoin('\n', Breakages).Append(Chance);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())), 0, 6);
    }

    private List<Step> Life(Random chance, int who)
    {
        var life = new List<Step>();
        var raised = 0;
        for (var i = 0; i < LongestLife; i++)
        {
            var rest = chance.Next(20, 400);
            var own = who + People * raised;
            var recent = Math.Clamp(own - chance.Next(1, 4 * People), 0, Matters.Count - 1);
            life.Add(chance.Next(100) switch
            {
                < 15 when own < Matters.Count => Raise(own, rest),

                // Mostly what was raised last, so that many join the same at once.
                < 55 => new(Deed.Join, recent, rest),
                < 75 => new(Deed.Ask, recent, rest),
                < 88 => new(Deed.Begin, 0, rest),
                _ => new(Deed.Chat, recent, rest),
            });
        }

        return life;

        Step Raise(int complaint, int rest)
        {
            raised++;
            return new(Deed.Complain, complaint, rest);
        }
    }
}
