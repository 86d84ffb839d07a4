using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>Keeps where a person stands in a dialog, and has a complete draft register itself when they leave it.</summary>
internal static class Drafts
{
    public const string Report = "complaint/report";

    // What staff were asked for in passing is no longer awaited afterwards: their next words may be about anything.
    private const long PassingForMs = 30 * 60_000;

    /// <summary>Where the person stands; what was asked in passing and never answered is left.</summary>
    public static DialogState? Standing(Turn turn)
    {
        var state = turn.Dialog.State is { } json ? DialogState.FromJson(json) : null;
        while (state is { Flow: { } flow } && turn.Knowledge.Dialogs.Find(flow) is { Aside: true } && turn.Work.NowMs - state.AskedAt.ToUnixTimeMilliseconds() > PassingForMs)
            state = state.Beneath;
        return state;
    }

    public static void Save(Turn turn, DialogState? state)
    {
        var dialog = turn.Dialog;
        var json = state?.ToJson();
        var isNew = dialog.Version == 0;
        if (isNew && json is null && dialog is { AlarmAt: null, AbuseAt: null, Second: null, Anonymous: false }) return;

        dialog.State = json;
        dialog.At = turn.Work.NowMs;
        dialog.Version++;
        if (isNew) turn.Db.Dialogs.Add(dialog);
        if (IsComplete(state))
            turn.Db.Timers.Add(TimerRule.Of(TimerKind.DraftLeft, dialog.Key, dialog.Version, turn.Work.NowMs + (long)TimerRule.DraftLeftAfter.TotalMilliseconds));
    }

    /// <summary>Whether what and where are known, so that leaving it must not lose it.</summary>
    public static bool IsComplete(DialogState? state) =>
        state is { Flow: Report } && state.Slots.ContainsKey("what") && state.Slots.TryGetValue("place", out var place) && place is { Value.Length: > 0, Partial: false };
}
