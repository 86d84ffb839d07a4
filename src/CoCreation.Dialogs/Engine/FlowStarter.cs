namespace CoCreation.Dialogs;

/// <summary>Which flow a message starts, and what follows its start word.</summary>
internal sealed record Started(Flow Flow, string? Intent, string? Word, string Rest);

/// <summary>Finds the flow that a message starts.</summary>
internal sealed class FlowStarter(IReadOnlyList<Flow> flows, string who, string where)
{
    private readonly Flow[] fitting = [.. flows.Where(f => f.Starts.Fits(who, where)).OrderByDescending(f => f.Starts.Narrowness)];

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
        Started? best = null;
        foreach (var flow in fitting.Where(allowed))
        {
            foreach (var word in flow.Starts.Words.All)
            {
                // What takes no words of its own is meant only when it stands by itself: 我的 is a command, 我的车被划了 is none.
                if (word.Length > (best?.Word?.Length ?? 0) && Wording.After(text, word, apart || !flow.TakesWords) is { } rest)
                    best = new(flow, null, word, rest);
            }

            foreach (var word in flow.Starts.Alone.All)
            {
                if (word.Length > (best?.Word?.Length ?? 0) && Wording.After(text, word, false) is { } rest && IsNumberOrNothing(rest))
                    best = new(flow, null, word, rest);
            }
        }

        return best;
    }

    // "为什么 12" asks about a number; "为什么又停水" is what is wrong.
    private static bool IsNumberOrNothing(string rest)
    {
        var bare = Wording.Bare(rest).Trim('#', '号', ' ');
        return bare.Length == 0 || (bare.Any(char.IsAsciiDigit) && bare.All(c => char.IsAsciiLetterOrDigit(c) || c is '-'));
    }
}
