using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>The texts under <c>dialogs/</c> that the program itself names.</summary>
internal static class TextKeys
{
    public const string BotName = "common/bot-name";
    public const string Failed = "common/failed";
    public const string AtOnce = "ticket/at-once";
    public const string Soon = "ticket/soon";
    public const string IntroductionGroup = "help/introduction-group";
    public const string IntroductionStaff = "help/introduction-staff";
    public const string IntroductionPrivate = "help/introduction-private";
    public static readonly string[] FirstOffers = ["help/offer-status", "help/offer-anonymous", "help/offer-help"];

    public const string HushedPrivate = "complaint/hushed-private";
    public const string AtDesk = "hint/at-desk";
    public const string NoNeedToAnswer = "hint/no-need-to-answer";
    public const string WhyPrivate = "complaint/why-private";
    public const string Mine = "status/mine-private";
    public const string Precaution = "rumour/precaution";
    public const string PhotoRefused = "complaint/photo-refused";
    public const string Second = "complaint/second";
    public const string Together = "complaint/together";
    public const string HandedOn = "ticket/status-handed-on";
    public const string NothingToMove = "staff/nothing-to-move";
    public const string Pressed = "ticket/status-pressed";
    public const string LeftDraft = "complaint/left-draft";
    public const string NotNamed = "ticket/unit-not-named";
    public const string MoreMoves = "move/more";
    public const string OtherUnit = "move/dispatch-other-unit";
    public const string OtherKind = "move/dispatch-other-kind";
    public const string Parts = "staff/parts";
    public const string HotlineStep = "staff/hotline-step";
    public const string InPrivateOnly = "staff/in-private-only";
    public const string WithdrawAsk = "complaint/withdraw-ask";
    public const string Pressure = "staff/pressure";
    public const string CallBack = "staff/call-back";
    public const string Today = "person/today";
    public const string ThisMorning = "person/this-morning";
    public const string Digest = "post/digest";
    public const string HushedCollective = "complaint/hushed-collective";
    public const string CountedCollective = "complaint/counted-collective";
    public const string ReportChild = "staff/report-child";
    public const string ReportIncapacity = "staff/report-incapacity";
    public const string TurnOffered = "staff/turn-offered";
    public const string TurnTaken = "staff/turn-taken";
    public const string SpotHistory = "staff/spot-history";
    public const string ComesAgain = "complaint/comes-again";
    public const string WhoSaw = "person/who-saw-list";
    public const string Invitation = "post.invitation";
    public const string Offered = "staff.offered";
    public const string SteppedDown = "staff.stepped-down";
    public const string SeatFree = "post.seat-free";
    public const string Notice = "post.notice";
    public const string NoticeCorrected = "post.notice-corrected";
    public const string NoticeTakenBack = "post.notice-taken-back";
    public const string Week = "post/week";
    public const string HurtAsk = "hint/hurt";
    public const string Threat = "staff/threat";
    public const string AskPhotos = "complaint/photos-ask";
    public const string KeepPhotos = "complaint/photos-keep";
    public const string DropPhotos = "complaint/photos-drop";
    public const string MorningList = "staff/list-morning";
    public const string AfternoonList = "staff/list-afternoon";
    public const string TurnList = "staff/list-turn";

    /// <summary>What stands on the buttons that judge a result, best first.</summary>
    public static IReadOnlyList<string> Ratings { get; } = ["rating/satisfied", "rating/fair", "rating/not"];

    /// <summary>What a rating is called.</summary>
    public static string OfRating(Rating rating) => rating switch
    {
        Rating.Satisfied => "rating/satisfied",
        Rating.Basic => "rating/fair",
        Rating.Partly => "rating/partly",
        _ => "rating/not",
    };

    /// <summary>What stands on the buttons below the question why a matter is withdrawn.</summary>
    public static IReadOnlyList<string> WithdrawAnswers { get; } = ["withdraw/own", "withdraw/pressed", "withdraw/think"];

    /// <summary>The moves that people make by name.</summary>
    public static IReadOnlyList<MoveKind> NamedMoves { get; } =
    [
        MoveKind.Dispatch, MoveKind.Accept, MoveKind.Progress, MoveKind.PartDone, MoveKind.Resolve, MoveKind.Return, MoveKind.Transfer, MoveKind.Joint, MoveKind.Extend,
        MoveKind.Park, MoveKind.Ask, MoveKind.NotPossible, MoveKind.Reopen, MoveKind.Again, MoveKind.Explain, MoveKind.Table, MoveKind.Hear, MoveKind.Merge, MoveKind.Split, MoveKind.Relay, MoveKind.Supervise,
    ];

    /// <summary>The moves that a card may offer; what is between staff and one person is never offered instead of something else.</summary>
    public static IReadOnlyList<MoveKind> OnCards { get; } = [.. NamedMoves, MoveKind.Contact, MoveKind.Report];

    /// <summary>The moves that residents make by name.</summary>
    public static IReadOnlyList<MoveKind> OwnMoves { get; } = [MoveKind.Rate, MoveKind.Withdraw, MoveKind.Support];

    public static IReadOnlyList<string> Posts { get; } =
    [
        PostText.Accepted, PostText.Progress, PostText.PartDone, PostText.Resolved, PostText.Reopened, PostText.HandedOn, PostText.Extended, PostText.Danger,
        PostText.Deciding, PostText.Parked, PostText.NotPossible, PostText.Contested, PostText.DoneAgain, PostText.Explained, PostText.Tabled, PostText.AskReporter, PostText.ClockRuns, PostText.ToReporterMerged, PostText.ToReporterRaised, PostText.ToReporterHeard, PostText.StaffProof, PostText.StaffMerged, PostText.StaffTaken, PostText.StaffGivenOn, PostText.ToReporterNotPossible,
        PostText.ToReporterRelayed, PostText.StaffWhoAsked, PostText.DangerConfirmed, PostText.StaffConfirmed, PostText.StaffDenied, PostText.StaffGoesOn, PostText.StaffDecide, PostText.StaffWoken, PostText.StaffNoAnswer, PostText.StaffNotPossible,
        PostText.DangerOver, PostText.OutOfUse, PostText.Joined, PostText.Registered, PostText.Late, PostText.AskRating, PostText.AskRatingAgain, PostText.StaffReminder, PostText.StaffUnanswered, PostText.StaffSilent, PostText.StaffSupervise, PostText.StaffPressed, PostText.StaffLate, PostText.StaffDraft, PostText.StaffNew, PostText.StaffReopened, PostText.StaffSentBack, PostText.StaffDecideWhose, PostText.StaffHelp, PostText.StaffPartDone,
        PostText.StaffAlert, PostText.StaffAlertNext, PostText.StaffAlertMoved, PostText.StaffChanged, PostText.StaffSooner, PostText.StaffRated, PostText.StaffWithdrawn, PostText.StaffAgain, PostText.StaffCard, PostText.StaffElsewhere,
    ];

    public static string PastDanger(DangerKind kind) => $"hint/past-{kind.ToString().ToLowerInvariant()}";

    public static string MorningOf(DayOfWeek day) => $"person/morning-{day.ToString().ToLowerInvariant()}";

    /// <summary>A state in a few of residents' words.</summary>
    public static string Brief(TicketState state) => $"ticket/brief-{Name(state)}";

    /// <summary>What a move is called on buttons and in refusals.</summary>
    public static string Move(MoveKind move) => $"move/{Name(move)}";

    /// <summary>What a resident's move is called in refusals.</summary>
    public static string OwnMove(MoveKind move) => $"own/{Name(move)}";

    public static string Name(MoveKind move) => move switch
    {
        MoveKind.PartDone => "part-done",
        MoveKind.NotPossible => "not-possible",
        _ => move.ToString().ToLowerInvariant(),
    };

    public static string State(TicketState state) => $"ticket/state-{Name(state)}";

    /// <summary>A closed ticket in a resident's words, by how it came out.</summary>
    public static string Ended(Outcome outcome) => outcome switch
    {
        Outcome.NotPossible => "ticket/state-ended-not-possible",
        Outcome.Explained => "ticket/state-ended-explained",
        Outcome.Topic => "ticket/state-ended-topic",
        _ => State(TicketState.Closed),
    };

    public static string StaffState(TicketState state) => $"ticket/status-{Name(state)}";

    public static string Urgency(DeadlineClass deadline) => deadline switch
    {
        DeadlineClass.Now => "ticket/urgency-now",
        DeadlineClass.TwoHours => "ticket/urgency-2h",
        DeadlineClass.Day => "ticket/urgency-24h",
        DeadlineClass.TwoDays => "ticket/urgency-48h",
        DeadlineClass.Week => "ticket/urgency-7d",
        DeadlineClass.Fortnight => "ticket/urgency-15d",
        _ => "ticket/urgency-info",
    };

    private static string Name(TicketState state) => state switch
    {
        TicketState.Received => "received",
        TicketState.Dispatched => "dispatched",
        TicketState.Accepted => "accepted",
        TicketState.InProgress => "in-progress",
        TicketState.Resolved => "resolved",
        TicketState.NotPossible => "not-possible",
        TicketState.ToDecide => "to-decide",
        TicketState.Closed => "closed",
        TicketState.Merged => "merged",
        _ => "withdrawn",
    };
}
