namespace CoCreation.Language;

/// <summary>Tells from the rest of a clause whether it speaks of what has happened.</summary>
internal static class ChineseClauses
{
    private const int Reach = 30;

    /// <summary>了, 过, 没 and 又 behind an hour.</summary>
    public static bool SayPast(Scan s, int at) => Holds(s, at, "了过没又");

    /// <summary>Behind a weekday 坏, 就 and 开始 do, too.</summary>
    public static bool TellPast(Scan s, int at) =>
        Holds(s, at, "了过没坏就") || s[at] == '起' || s.Text.AsSpan(at, Math.Min(Reach, s.Text.Length - at)).IndexOf("开始") >= 0 || s.Is(at, "到现在");

    private static bool Holds(Scan s, int at, string words)
    {
        for (var i = at; i < s.Text.Length && i < at + Reach && !Characters.EndsClause(s[i]); i++)
        {
            if (words.Contains(s[i]))
                return true;
        }

        return false;
    }
}
