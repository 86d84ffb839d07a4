using System.Buffers;

namespace CoCreation.Language;

/// <summary>Reads one time at a place of a folded Chinese text: days, parts of the day, hours, ranges, and since when.</summary>
internal static class ChineseTimes
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789零〇一二两三四五六七八九十半几好多数今昨前大明后上下这本当月年去每天夜周星礼双隔逢一到早清凌正中午傍黄晚深后白刚方午放从自打最近过元国春端圣晨很老");

    private static readonly string[] Present = ["到现在", "到今天", "至今", "到目前", "以来", "开始", "到如今"];

    public static bool MayBegin(string s, int at) => Beginnings.Contains(s[at]);

    public static TimeMention? Read(string s, int at, DateTime reference)
    {
        var i = at;
        var from = Take(s, ref i, "从", "自从", "打从", "自");
        if (!from && (ChineseDurations.Read(s, at, reference) ?? Repeating(s, at, reference)) is { } direct)
            return direct;

        var draft = new TimeDraft();
        if (!Point(s, ref i, reference, draft, anchored: false))
            return null;

        draft.Past = SaysPast(s, i);
        draft.Since = from;
        if (!Range(s, ref i, reference, draft))
            Close(s, ref i, draft);

        return draft.Build(at, i, reference);
    }

    /// <summary>A day, a part of it, an hour, in this order, each of which may be missing.</summary>
    private static bool Point(string s, ref int i, DateTime reference, TimeDraft draft, bool anchored)
    {
        var start = i;
        var day = ChineseDays.Read(s, ref i, reference, draft);
        var gap = i;
        if (day && draft.DayPrecision == TimePrecision.Day)
            Take(s, ref gap, "的", " ", "，");

        var inner = gap;
        if (ReadParts(s, ref inner, draft, day))
            i = inner;
        else
            inner = gap;

        var before = inner;
        if ((!day || draft.DayPrecision == TimePrecision.Day) && ChineseClocks.Read(s, ref inner, anchored || day || draft.Part is not null) is { } clock)
        {
            draft.From = clock;
            i = inner;
        }
        else
        {
            inner = before;
        }

        return i > start;
    }

    private static bool ReadParts(string s, ref int i, TimeDraft draft, bool day)
    {
        var saidAtNight = draft.Part is { AtNight: true };
        if (ChineseDays.Part(s, ref i, day) is not { } part)
            return false;

        Merge(draft, part, saidAtNight);
        if (ChineseDays.Part(s, ref i, day: true) is { } second)
            Merge(draft, second, draft.Part is { AtNight: true });

        return true;
    }

    /// <summary>The small hours behind 昨晚 or 昨天 are of the night that followed.</summary>
    private static void Merge(TimeDraft draft, PartOfDay part, bool saidAtNight)
    {
        if (draft.Day is { } day && (part == PartOfDay.DeadOfNight && draft.Spoken || saidAtNight && part.From == 0))
            draft.SetDay(day.AddDays(1));

        draft.Part = part;
    }

    private static bool Range(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        var to = i;
        if (draft.Day is null && draft.From is null && draft.Part is null || !Take(s, ref to, "到", "至", "-", "~", " - ", "~ ", "直到", "一直到"))
            return false;

        if (Take(s, ref to, "现在", "今天为止", "目前", "如今") || Alone(s, ref to, "今天"))
        {
            (draft.Since, i) = (true, to);
            return true;
        }

        var end = to;
        var second = new TimeDraft();
        if (!Point(s, ref end, reference, second, anchored: draft.From is not null || draft.Part is not null))
            return false;

        if (second.Day is null)
        {
            if (draft.From is null && draft.Part is null || second.From is null && second.Part is null)
                return false;

            draft.From ??= new Clock(draft.Part!.From, 0, false) { Absolute = true };
            draft.To = second.From is { } clock ? clock with { Part = second.Part } : new Clock(second.Part!.To, 0, false) { Absolute = true };
        }
        else
        {
            var last = second.Build(to, end, reference);
            if (draft.Build(i, i, reference).Start is not { } first || last.End is not { } until || until <= first)
                return false;

            draft.Until = until;
            if (draft.From is null && draft.Part is null)
                draft.DayPrecision = TimePrecision.Days;
        }

        (draft.Since, i) = (false, end);
        return true;
    }

    /// <summary>开始, 到现在, 以前, 以后 behind a time.</summary>
    private static bool Close(string s, ref int i, TimeDraft draft)
    {
        var end = i;
        if (Take(s, ref end, Present) || draft.Since && Take(s, ref end, "起", "开始", "以后", "之后", "后"))
        {
            (draft.Since, i) = (true, end);
            return true;
        }

        if (Take(s, ref end, "之前", "以前") || draft.From is not null && end < s.Length && s[end] == '前' && Take(s, ref end, "前"))
            (draft.Before, draft.Since) = (true, false);
        else if ((draft.From is not null || draft.Day is not null) && Take(s, ref end, "之后", "以后", "过后") || draft.From is not null && Take(s, ref end, "后", "起"))
            draft.After = true;
        else
            return false;

        i = end;
        return true;
    }

    private static TimeMention? Repeating(string s, int at, DateTime reference)
    {
        var i = at;
        var draft = new TimeDraft { Repeats = true };
        if (!ChineseDays.Every(s, ref i, draft))
            return null;

        if (draft.Round is not null)
            return draft.Build(at, i, reference);

        var end = i;
        Take(s, ref end, "都是", "都", "到了", "一到", "到", "从", "的", "大概", "差不多");
        var inner = end;
        if (ChineseDays.Part(s, ref inner, day: true) is { } part)
        {
            if (ChineseDays.Part(s, ref inner, day: true) is { } second)
                part = second;

            draft.Part = part;
            i = end = inner;
        }

        if (ChineseClocks.Read(s, ref end, anchored: true) is { } clock)
        {
            draft.From = clock;
            i = end;
        }

        if (!Range(s, ref i, reference, draft) && draft.From is not null && Take(s, ref i, "以后", "之后", "过后", "后", "起", "开始"))
            draft.After = true;

        draft.Since = false;
        return draft.Build(at, i, reference);
    }

    /// <summary>The rest of the clause speaks of what has happened.</summary>
    private static bool SaysPast(string s, int at)
    {
        for (var i = at; i < s.Length && i < at + 30 && !Characters.EndsClause(s[i]); i++)
        {
            if (s[i] is '了' or '过' or '没' or '又')
                return true;
        }

        return false;
    }

    private static bool Alone(string s, ref int i, string word)
    {
        if (string.CompareOrdinal(s, i, word, 0, word.Length) != 0)
            return false;

        var next = i + word.Length < s.Length ? s[i + word.Length] : ' ';
        if (next is '上' or '下' or '中' or '早' or '晚' or '凌' || char.IsAsciiDigit(next))
            return false;

        i += word.Length;
        return true;
    }

    internal static bool Take(string s, ref int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (i < s.Length && s[i] == word[0] && string.CompareOrdinal(s, i, word, 0, word.Length) == 0)
            {
                i += word.Length;
                return true;
            }
        }

        return false;
    }
}
