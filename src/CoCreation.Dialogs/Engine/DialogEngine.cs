namespace CoCreation.Dialogs;

/// <summary>Says what happens next in a dialog, given its state and what was said; does nothing itself.</summary>
public sealed class DialogEngine(DialogSet dialogs)
{
    public DialogSet Dialogs => dialogs;

    /// <summary>Takes a person's message.</summary>
    /// <param name="state">What the last step left; null when nothing was under way.</param>
    public DialogStep Turn(DialogState? state, DialogInput input, IFacts facts) => new DialogTurn(dialogs, state, input, facts).Take();

    /// <summary>Whether a text is, or begins with, a word that starts a flow for this person here, or one of the words that every dialog knows.</summary>
    public bool IsCommand(string text, string who, string where) =>
        BuiltInWords.Read(text) is not null || dialogs.StarterFor(who, where).ByWord(text, apart: false, _ => true) is not null;

    /// <summary>Whether a text is nothing but such a word, so that it cannot tell of anything else.</summary>
    public bool IsCommandAlone(string text, string who, string where) =>
        BuiltInWords.Read(text) is not null
        || (dialogs.StarterFor(who, where).ByWord(text, apart: true, flow => !flow.Urgent) is { Rest: var rest } && Wording.Bare(rest).Length == 0);

    /// <summary>Whether a text begins, apart from what follows, with a word that starts a flow for nobody but such a person.</summary>
    public bool IsOwnCommand(string text, string who, string where) =>
        dialogs.StarterFor(who, where).ByWord(text, apart: true, flow => flow.Starts.Who == who) is not null;

    /// <summary>Goes on after an action.</summary>
    /// <param name="state">What the step that asked for the action left.</param>
    public DialogStep Resume(DialogState state, ActionResult result, IFacts facts)
    {
        var run = new DialogRun(dialogs, state, facts, state.Locale, state.AskedAt);
        run.Continue(result);
        return run.Result(state.Flow);
    }
}
