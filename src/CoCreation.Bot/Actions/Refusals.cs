using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Puts a refusal into plain words that say what is allowed now.</summary>
internal static class Refusals
{
    public static IReadOnlyList<string> Facts { get; } = ["unit", "own", "staff", "you", "status", "allowed", "reasons"];

    public static string Key(RefusalCode code, bool staff) => $"refused/{(staff ? "staff" : "resident")}-" + code switch
    {
        RefusalCode.NothingHere => "nothing-here",
        RefusalCode.NotNow => "not-now",
        RefusalCode.NotYours => "not-yours",
        RefusalCode.AlreadyAccepted => "already-accepted",
        RefusalCode.AlreadyJoined => "already-joined",
        RefusalCode.AlreadyRated => "already-rated",
        RefusalCode.NeedsWords => "needs-words",
        RefusalCode.NeedsClause => "needs-clause",
        RefusalCode.ThirdHand => "third-hand",
        RefusalCode.AnswersForIt => "answers-for-it",
        RefusalCode.HandedBack => "handed-back",
        RefusalCode.NotThatUnit => "not-that-unit",
        RefusalCode.NotOnList => "not-on-list",
        RefusalCode.TooLate => "too-late",
        RefusalCode.BadDays => "bad-days",
        RefusalCode.TooOften => "too-often",
        RefusalCode.TooUrgent => "too-urgent",
        RefusalCode.AskedBefore => "asked-before",
        RefusalCode.ContactsAreClosed => "contacts-are-closed",
        RefusalCode.StaysHidden => "stays-hidden",
        RefusalCode.WaitForAnswer => "wait-for-answer",
        RefusalCode.NeedsReport => "needs-report",
        RefusalCode.NothingToReport => "nothing-to-report",
        RefusalCode.CallsNobodyBack => "calls-nobody-back",
        RefusalCode.NobodyToAsk => "nobody-to-ask",
        RefusalCode.NotThatTicket => "not-that-ticket",
        RefusalCode.PartDoneAlready => "part-done-already",
        _ => "nothing-changed",
    };

    /// <summary>The refusals that a resident can meet; every other is worded for staff only.</summary>
    public static IReadOnlyList<RefusalCode> ForResidents { get; } =
        [RefusalCode.NothingHere, RefusalCode.NotNow, RefusalCode.NotYours, RefusalCode.AlreadyJoined, RefusalCode.AlreadyRated, RefusalCode.NothingChanged];

    public static string Say(Turn turn, Decision.Refused refused)
    {
        var staff = turn.Staff is not null || !ForResidents.Contains(refused.Code);
        var units = turn.Knowledge.Deployment.Units;
        var separator = turn.English ? ", " : "、";
        var facts = new FactMap
        {
            ["unit"] = refused.Unit is { } unit ? units.NameOf(unit).In(turn.Locale) : "",
            ["staff"] = refused.Staff is { } key && turn.Knowledge.Deployment.TryStaff(key, out var who) ? who.Title.In(turn.Locale) : "",
            ["status"] = turn.Knowledge.Dialogs.Text(staff ? TextKeys.StaffState(refused.State) : TextKeys.Brief(refused.State)).In(turn.Locale),
            ["allowed"] = string.Join(separator, refused.Allowed.Where(move => !staff || TextKeys.NamedMoves.Contains(move)).Select(move => turn.Knowledge.Dialogs.FindText(staff ? TextKeys.Move(move) : TextKeys.OwnMove(move))?.In(turn.Locale)).OfType<string>()),
            ["reasons"] = string.Join(separator, refused.Reasons.Select(reason => reason.Name.In(turn.Locale))),
        };
        if (refused is { Unit: { } doing, Move: MoveKind.Hear or MoveKind.Reopen or MoveKind.Supervise } && doing == turn.Staff?.Unit) facts["own"] = "true";
        if (refused.Staff is not null && refused.Staff == turn.Staff?.Key) facts["you"] = "true";
        return Words.Fill(turn.Knowledge, Key(refused.Code, staff), turn.Locale, facts, turn.LocalNow);
    }
}
