namespace CoCreation.Language;

/// <summary>An entry as the index compares it: its pieces in order of their value, which of them belong to names of places, and those names.</summary>
internal sealed class LikenessItem
{
    private const float TitleWeight = 8;

    // A letter says in its first sentences where it is; further on it compares, argues and names offices.
    private const int NamesWithin = 150;
    private const int NamesOfText = 2;

    public required LikenessEntry Entry { get; init; }

    public required ulong[] Pieces { get; init; }

    /// <summary>1 + ln(how often), for each piece.</summary>
    public required float[] Counts { get; init; }

    /// <summary>For each piece, whether it is part of a name rather than of the matter.</summary>
    public required bool[] InName { get; init; }

    /// <summary>The pieces of each name that says where it is: those of the title, else the first of the text.</summary>
    public required ulong[][] Names { get; init; }

    /// <summary>What each piece of each name is worth.</summary>
    public float[][] NameValues { get; set; } = [];

    /// <summary>The length of the vector of all pieces, and of those outside names.</summary>
    public (float All, float Matter) Norm { get; set; }

    public static LikenessItem Read(LikenessEntry entry)
    {
        var title = Folding.Fold(entry.Title);
        var text = Folding.Fold(entry.Text);
        var counts = new Dictionary<ulong, float>();
        TextPieces.Count(title, TitleWeight, counts);
        TextPieces.Count(text, 1, counts);
        var inTitle = PlaceNames.Find(title, title.Length);
        var inText = PlaceNames.Find(text, NamesWithin);
        HashSet<ulong> named = [.. inTitle.SelectMany(name => PiecesAt(title, name)), .. inText.SelectMany(name => PiecesAt(text, name))];
        var names = inTitle.Count > 0 ? inTitle.Select(name => PiecesOf(title, name)) : inText.Take(NamesOfText).Select(name => PiecesOf(text, name));
        var pieces = counts.Keys.ToArray();
        Array.Sort(pieces);
        return new()
        {
            Entry = entry,
            Pieces = pieces,
            Counts = Array.ConvertAll(pieces, piece => 1 + MathF.Log(counts[piece])),
            InName = Array.ConvertAll(pieces, named.Contains),
            Names = [.. names.Where(name => name.Length > 0)],
        };
    }

    public bool Holds(ulong piece) => Array.BinarySearch(Pieces, piece) >= 0;

    /// <summary>What touches a name says no more than the name.</summary>
    private static List<ulong> PiecesAt(string text, TextSpan name) =>
        TextPieces.Of(text.AsSpan()[Math.Max(name.Start - 1, 0)..Math.Min(name.End + 1, text.Length)]);

    private static ulong[] PiecesOf(string text, TextSpan name) => [.. TextPieces.Of(text.AsSpan(name.Start, name.Length))];
}
