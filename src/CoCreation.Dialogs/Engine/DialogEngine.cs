namespace CoCreation.Dialogs;

/// <summary>Says what happens next in a dialog, given its state and what was said; does nothing itself.</summary>
public sealed class DialogEngine(DialogSet dialogs)
{
    /// <summary>Takes a person's message.</summary>
    /// <param name="state">What the last step left; null when nothing was under way.</param>
    public DialogStep Turn(DialogState? state, DialogInput input, IFacts facts) => new DialogStep { State = state, Handled = false, Flow = dialogs.Find(state?.Flow ?? "")?.Name };

    /// <summary>Goes on after an action.</summary>
    public DialogStep Resume(DialogState state, ActionResult result, IFacts facts) => new DialogStep { State = state, Flow = dialogs.Find(state.Flow ?? "")?.Name };

    public DialogSet Dialogs => dialogs;
}
