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

    /// <summary>才能, 再, 要 and 会 anywhere in the clause, and nothing that has happened.</summary>
    public static bool TellFuture(Scan s, TextSpan said)
    {
        var from = said.Start;
        while (from > 0 && said.Start - from < Reach && !Characters.EndsClause(s[from - 1]))
            from--;

        var to = said.End;
        while (to < s.Text.Length && to - said.End < Reach && !Characters.EndsClause(s[to]))
            to++;

        var clause = s.Text.AsSpan(from, to - from);
        if (SayPast(s, said.End))
            return false;

        foreach (var word in (ReadOnlySpan<string>)["才能", "再", "将", "会来", "要来", "能来", "尽快", "麻烦", "务必", "记得", "我到家", "能不能", "可以", "准备", "打算", "通知"])
        {
            if (clause.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

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
