namespace CoCreation.Language;

/// <summary>The words of which English numbers are made.</summary>
internal static class EnglishNumberWords
{
    private static readonly Dictionary<string, int> Values = Build(
        "zero|nought|naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty|fourty fifty sixty seventy eighty ninety|ninty");

    private static readonly Dictionary<string, int> Ordinals = Build(
        "zeroth first second third fourth fifth sixth seventh eighth|eigth ninth|nineth tenth eleventh twelfth|twelveth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        "twentieth thirtieth fortieth|fourtieth fiftieth sixtieth seventieth eightieth ninetieth");

    private static readonly Dictionary<string, long> Scales = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["hundreds"] = 100,
        ["thousand"] = 1_000,
        ["thousands"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    };

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ValueOf = Values.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> OrdinalOf = Ordinals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Zero to ninety; -1 for any other word.</summary>
    public static int Value(ReadOnlySpan<char> word) => ValueOf.TryGetValue(word, out var value) ? value : -1;

    /// <summary>Zeroth to ninetieth; -1 for any other word.</summary>
    public static int Nth(ReadOnlySpan<char> word) => OrdinalOf.TryGetValue(word, out var nth) ? nth : -1;

    /// <summary>Hundred, thousand and so on; 0 for any other word.</summary>
    public static long Scale(string word) => Scales.GetValueOrDefault(word);

    /// <summary>First to ninetieth, hundredth and so on; -1 for any other word.</summary>
    public static long Ordinal(string word) =>
        Nth(word) is >= 0 and var nth ? nth : word.EndsWith("th", StringComparison.Ordinal) && Scales.TryGetValue(word[..^2], out var scale) ? scale : -1;

    private static Dictionary<string, int> Build(string units, string tens)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(units.Split(' '), 0, 1);
        Add(tens.Split(' '), 20, 10);
        return words;

        void Add(string[] names, int from, int step)
        {
            for (var i = 0; i < names.Length; i++)
            {
                foreach (var name in names[i].Split('|'))
                    words[name] = from + i * step;
            }
        }
    }
}
