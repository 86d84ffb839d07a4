namespace CoCreation.Dialogs;

/// <summary>Which flow a message starts, and what follows its start word.</summary>
internal sealed record Started(Flow Flow, string? Intent, string? Word, string Rest);

/// <summary>Finds the flow that a message of somebody somewhere starts.</summary>
internal sealed class FlowStarter
{
    private readonly Flow[] fitting;

    // Nearly every message begins with nobody's word, and is asked about several times: only what shares its first letter is compared.
    private readonly ILookup<char, Begun> words;

    public FlowStarter(IReadOnlyList<Flow> flows, string who, string where)
    {
        fitting = [.. flows.Where(f => f.Starts.Fits(who, where)).OrderByDescending(f => f.Starts.Narrowness)];
        words = fitting.SelectMany(Words).Where(begun => begun.Word.Length > 0).ToLookup(begun => Wording.Folded(begun.Word[0]));
    }

    /// <summary>The first of the intents that a flow wants.</summary>
    public Started? ByIntent(IReadOnlyList<string> intents, Func<Flow, bool> allowed)
    {
        foreach (var intent in intents)
        {
            if (Array.Find(fitting, f => f.Starts.Wants(intent) && allowed(f)) is { } flow)
                return new(flow, intent, null, "");
        }

        return null;
    }

    /// <summary>The flow with the longest start word that the text is, or begins with.</summary>
    public Started? ByWord(string text, bool apart, Func<Flow, bool> allowed)
    {
        var begins = text.AsSpan().TrimStart();
        if (begins.IsEmpty)
            return null;

        Started? best = null;
        foreach (var (flow, word, alone, takesWords) in words[Wording.Folded(begins[0])])
        {
            // What takes no words of its own is meant only when it stands by itself: 我的 is a command, 我的车被划了 is none.
            if (word.Length > (best?.Word?.Length ?? 0) && Wording.After(text, word, !alone && (apart || !takesWords)) is { } rest && (!alone || IsNumberOrNothing(rest)) && allowed(flow))
                best = new(flow, null, word, rest);
        }

        return best;
    }

    private static IEnumerable<Begun> Words(Flow flow) =>
        [.. flow.Starts.Words.All.Select(word => new Begun(flow, word, false, flow.TakesWords)), .. flow.Starts.Alone.All.Select(word => new Begun(flow, word, true, flow.TakesWords))];

    // "为什么 12" asks about a number; "为什么又停水" is what is wrong.
    private static bool IsNumberOrNothing(string rest)
    {
        var bare = Wording.Bare(rest).Trim('#', '号', ' ');
        return bare.Length == 0 || (bare.Any(char.IsAsciiDigit) && bare.All(c => char.IsAsciiLetterOrDigit(c) || c is '-'));
    }

    /// <summary>A word that starts a flow, by itself or before what belongs to it.</summary>
    private readonly record struct Begun(Flow Flow, string Word, bool Alone, bool TakesWords);
}
