using System.Globalization;

namespace CoCreation.Chaos;

/// <summary>What is not as it must be, by sort, with a few examples of each.</summary>
internal sealed class Findings
{
    private const int MostShown = 8;

    private readonly List<string> _losses = [];
    private readonly List<string> _duplicates = [];
    private readonly List<string> _disorders = [];
    private readonly List<string> _others = [];

    public int Losses => _losses.Count;

    public int Duplicates => _duplicates.Count;

    public int Disorders => _disorders.Count;

    public int Others => _others.Count;

    /// <summary>How many effects were found that had to be there.</summary>
    public int Effects { get; private set; }

    public bool AreNone => Losses + Duplicates + Disorders + Others == 0;

    /// <summary>Something must be there so many times.</summary>
    public void Expect(int wanted, int found, FormattableString what)
    {
        Effects += Math.Min(wanted, found);
        if (found < wanted) _losses.Add(Told());
        if (found > wanted) _duplicates.Add(Told());
        string Told() => string.Create(CultureInfo.InvariantCulture, $"{FormattableString.Invariant(what)}: {found} instead of {wanted}");
    }

    public void Lost(FormattableString what) => _losses.Add(FormattableString.Invariant(what));

    public void Doubled(FormattableString what) => _duplicates.Add(FormattableString.Invariant(what));

    public void Disordered(FormattableString what) => _disorders.Add(FormattableString.Invariant(what));

    public void Other(FormattableString what) => _others.Add(FormattableString.Invariant(what));

    public IEnumerable<string> Lines() => [.. Some("lost", _losses), .. Some("twice", _duplicates), .. Some("out of order", _disorders), .. Some("wrong", _others)];

    private static IEnumerable<string> Some(string sort, List<string> all) => all.Take(MostShown).Select(each => $"  {sort}: {each}")
        .Concat(all.Count > MostShown ? [string.Create(CultureInfo.InvariantCulture, $"  {sort}: and {all.Count - MostShown} more")] : []);
}
