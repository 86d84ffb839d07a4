using System.Text.RegularExpressions;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Hotline;
using CoCreation.Bot.StaffNotes;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>What a message is taken to be, most urgent first: the names that flows start on.</summary>
internal static partial class Intents
{
    public const string Update = "danger.update";
    public const string Rumour = "rumour";
    public const string Addition = "addition";
    public const string Proof = "proof";
    public const string StaffCommand = "staff-command";
    public const string Note = "staff-note";
    public const string StaffNumber = "staff-number";
    public const string StaffWhich = "staff-which";
    public const string HotlineOrder = "hotline-order";
    public const string Hush = "hush";
    public const string SecondYes = "second-yes";
    public const string SecondNo = "second-no";
    public const string SecondMore = "second-more";
    public const string Known = "known";
    public const string WhoTold = "who-told";
    public const string Confirm = "confirm";
    public const string Knock = "knock";
    public const string Claim = "claim";

    public const string OneByOne = "one-by-one";
    public const string WhoSaw = "who-saw";
    public const string Erase = "erase";
    public const string WhatIsThis = "what-is-this";
    public const string Number = "number";
    public const string Why = "why";
    public const string WhoRaised = "who-raised";
    public const string Unknown = "stay-unknown";

    private const long AlarmForMs = 2 * 3_600_000;
    // In the first minutes whatever somebody in danger writes is about the danger ("6栋 手机只有3%了").
    private const long DistressMs = 10 * 60_000;
    private const long TalkOnceMs = 24 * 3_600_000;

    // As far as the kind of thing is looked for; who writes more and says there neither what nor where is asked for what is important.
    private const int LongText = 1_200;

    private const int FewOfStaff = 9;
    private const int LongestUrging = 40;
    private const int LongestGreeting = 8;
    private const int LongestTalk = 20;
    private const int LongestTalkInEnglish = 60;
    private const int LongestWish = 20;

    /// <summary>Every name that dialog files may start on.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "danger.*", Rumour, Addition, Proof, StaffCommand, Note, StaffNumber, StaffWhich, HotlineOrder, Hush, SecondYes, SecondNo, SecondMore, Known, WhoTold, Confirm, Knock, Claim, Threats.Intent, Number, OneByOne, WhoSaw, Erase, WhatIsThis, SpokenSeat.Offer, SpokenSeat.StepDown, Why, WhoRaised, Unknown, SpokenWithdrawal.Intent, SpokenWithdrawal.Pressed, SpokenWithdrawal.OwnWish, SpokenOver.Intent, SpokenVerdict.Satisfied, SpokenVerdict.Fair, SpokenVerdict.Not, SpokenVerdict.Unclear, SpokenConsent.Yes, SpokenConsent.No, CollectiveDemands.Names, CollectiveDemands.Leader, CollectiveDemands.Count, "support", "status-question", "question", "thanks", "greeting", "chat", "abuse", "unclear", "long", "matter",
    ];

    /// <summary>The intents of this turn; empty when nothing is to be answered.</summary>
    public static async Task<IReadOnlyList<string>> Of(Turn turn, DialogState? state)
    {
        var understood = turn.Understood;

        if (turn.Staff is not null && turn.Group is not { Kind: GroupKind.Residents } && TwoOrders.Are(turn.Text)) return [OneByOne];
        if (state is not { Flow: not null } && turn.Volunteer is not null && turn.Staff is null && understood.Danger is null && turn.Text.Length <= LongestTalk && Work().Match(turn.Text) is { Success: true } work
            && (IsOrder(turn.Text[work.Length..]) || !Everyday().IsMatch(work.Groups[1].Value))) return [StaffCommand];
        if (Command().Match(turn.Text) is { Success: true } command)
        {
            if (turn.Staff is not null) return await turn.Note is { } told && (state is not { Flow: not null } || told.ByNumber) ? [Note] : ["command"];
            if (understood.Danger is null && IsOrder(turn.Text[command.Length..])) return [AsksForNews(command.Groups[1].Value) ? "status-question" : StaffCommand];
        }

        if (HushGroup.IsMeant(turn.Text)) return [Hush];
        if (await CollectiveDemands.Asked(turn) is { } asked) return [asked];
        if (PlainQuestions.Of(turn) is { } plain) return [plain];
        if (turn.Staff is null && understood is { Danger: null, Place: null } && turn.Text.Length <= LongestWish && BeAnonymous.IsWished(turn.Text) && !SpokenWithdrawal.IsMeant(turn.Text) && !IsCommand(turn))
        {
            if (!BeAnonymous.TellsMore(turn.Text)) return [Unknown];
            turn.Dialog.Anonymous = true;
        }

        if (await SpokenSeat.Of(turn) is { } seat) return [seat];
        if (ConfirmTicket.IsMeant(turn)) return [Confirm];
        if (ClaimTicket.IsMeant(turn)) return [Claim];
        if (IsOwnButton(turn) || (turn.Staff is not null && (Work().IsMatch(turn.Text) || turn.Knowledge.Engine.IsOwnCommand(turn.Text, Who(turn), Where(turn))))) return ["command"];

        // What staff say to the residents of their group is no matter of the bot's.
        if (turn.Staff is not null && turn.Group is { Kind: GroupKind.Residents } && Warns().IsMatch(turn.Text)) return [];
        if (Threats.IsMade(turn)) return [Threats.Intent];

        // "假的，没有煤气味": staff who say that a danger is none raise no alarm of it.
        if (turn.Staff is not null && understood.Danger is not null && Denials.IsMade(turn, turn.Text)) return [Confirm];

        // 快点来 and 没事了 after an alarm are for those who run there.
        var isAlarmed = turn.Work.NowMs - turn.Dialog.AlarmAt < AlarmForMs;
        if (state is not { Flow: not null } && !isAlarmed && await Calls.Of(turn) is { } call) return [call];

        // "help" asks what one can say here; "help me" and "救命" do not.
        if ((understood.Danger ?? await Notices.Endangered(turn)) is { } danger && !turn.Knowledge.Engine.IsCommandAlone(turn.Text, Who(turn), Where(turn)) && !await IsOneOfMany(turn) && !(danger.Guessed && (await IsSaidOfAnother(turn) || await Additions.Asked(turn) is not null)))
        {
            turn.Dialog.AlarmAt = turn.Work.NowMs;
            return [Danger(danger.Kind)];
        }

        if (state is not { Flow: not null } && !IsCommand(turn))
        {
            if (await SpokenWithdrawal.Of(turn) is { } withdrawal) return [withdrawal];
            if (await SpokenConsent.Of(turn) is { } consent) return [consent];
            if (!isAlarmed && await SpokenOver.Meant(turn) is not null) return [SpokenOver.Intent];
            if (await SpokenVerdict.Rating(turn) is { } rating) return [rating];
        }

        // Whoever sends off what is registered already hears how it stands.
        if (state is not { Flow: not null } && (Submits().IsMatch(turn.Text) || (!isAlarmed && await Waiting.IsSaid(turn)))) return ["status-question"];
        if (FileForResident.IsMeant(turn)) return [Knock];
        if (TellNumber.Asked(turn) is not null) return [Number];
        if (turn.Staff is not null && turn.Group is not { Kind: GroupKind.Residents } && OrderText.Read(turn.Text) is not null) return [HotlineOrder];
        if (state is not { Flow: not null } && await Proofs.Of(turn) is not null) return [Proof];
        if (await turn.Note is { } note && (state is not { Flow: not null } || note.Forwarded || note.ByNumber)) return [Note];
        if (understood.Dangers.Hearsay is not null) return [Rumour];

        // Soon after an alarm what is only guessed to be one belongs to it: "6栋 手机只有3%了".
        if (turn.Work.NowMs - turn.Dialog.AlarmAt is null or > DistressMs && Hazards.Surely(turn) is { } hazard && !await IsSaidOfAnother(turn))
        {
            turn.Dialog.AlarmAt = turn.Work.NowMs;
            return [hazard];
        }

        // What was awaited of somebody in danger was news of that; another matter is told to neighbours.
        if (turn is { InGroup: true, Message: { MentionsBot: false, ReplyToId: null, Kind: not Channels.Messages.MessageKind.Tap } } && state is not { Flow: not null } && isAlarmed && IsAnotherMatter(turn)) return [];
        if (isAlarmed && !Asks(understood) && !IsCommand(turn) && !IsAnotherMatter(turn) && !(understood.Kind.Kind == MessageKind.Greeting && turn.Text.Length <= LongestGreeting)) return [Update];
        if (turn.Text.Length == 0 && turn.Attachments.Count == 0) return ["greeting"];
        if (state is not { Flow: not null } && SecondMatter.Answer(turn.Dialog, turn.Text, turn.Work.NowMs) is { } wanted) return [wanted ? SecondYes : SecondNo];
        var number = state is { Flow: not null } ? null : Order.Lone(turn.Text);
        if (number is not null && await ShowTicket.Meant(turn) is not null) return [StaffNumber];
        if (number is { } serial && await TicketFinder.IsOwn(turn, serial)) return ["status-question"];
        if (state is not { Flow: not null } && !IsCommand(turn) && await Notices.Known(turn) is { } notice) return await Notices.IsAnswered(turn, notice) ? [] : [Known];
        if (state is not { Flow: not null } && Notices.IsAsked(turn)) return [await Notices.IsOpen(turn) ? "status-question" : Known];
        if (state is not { Flow: not null } && !IsCommand(turn) && await MoreOfSecond.IsMeant(turn)) return [SecondMore];
        if (state is not { Flow: not null } && !IsCommand(turn) && await Additions.Belongs(turn)) return [Addition];
        if (number is not null) return ["unclear"];
        if (state is not { Flow: not null } && ((turn.Staff is null && CollectiveDemands.IsMade(turn.Text)) || await CollectiveDemands.IsJoined(turn))) return ["matter"];
        if (state is not { Flow: not null } && !IsCommand(turn) && await Notices.GoesOn(turn)) return ["matter"];

        // In a dialog what is said is its answer, unless it asks about something else.
        if (state is { Flow: not null }) return [understood.Kind.Kind == MessageKind.StatusQuestion ? "status-question" : "answer"];
        if (turn.Text.Length == 0) return ["matter"];
        if (turn.Staff is null && Waiting.IsUrged(turn.Text)) return ["status-question"];
        var kind = await Kind(turn);
        if (await IsUnclearWork(turn, kind)) return [StaffWhich];
        if (turn.Staff is not null && turn.Group is not { Kind: GroupKind.Residents } && !IsCommand(turn) && turn.Text.Length <= LongestUrging && NoteReader.SaysNotOurs(turn.Text) && (!turn.Understood.Category.Sure || turn.Text.Contains("我们", StringComparison.Ordinal))) return ["unclear"];
        return kind is [Rumour] && IsCommand(turn) ? ["command"] : kind;
    }

    /// <summary>Whether the danger stands in a pasted record, which is read line by line and keeps it apart.</summary>
    private static async Task<bool> IsOneOfMany(Turn turn) =>
        await turn.Note is { Forwarded: true, Items: { Count: > 1 } items } && items.Any(item => item.IsDanger(turn.Knowledge.Taxonomy));

    /// <summary>Whether the words put right where something else is ("不是3栋，是5栋我姆妈屋里"), or tell that somebody came because of it: from these no danger is guessed.</summary>
    private static async Task<bool> IsSaidOfAnother(Turn turn) =>
        (turn.Understood is { Correction: not null, Place: not null } && await Additions.Current(turn) is not null) || await SpokenWithdrawal.Of(turn) is not null;

    /// <summary>The name of a danger's intent and flow, e.g. <c>danger.gas</c>.</summary>
    public static string Danger(DangerKind kind) => kind switch
    {
        DangerKind.Gas => "danger.gas",
        DangerKind.Fire => "danger.fire",
        DangerKind.Trapped => "danger.trapped",
        DangerKind.Wire => "danger.wire",
        DangerKind.Collapse => "danger.collapse",
        DangerKind.Illness => "danger.illness",
        DangerKind.Suicide => "danger.suicide",
        DangerKind.Violence => "danger.violence",
        DangerKind.Missing => "danger.missing",
        DangerKind.Unanswered => "danger.unanswered",
        _ => "danger.flood",
    };

    /// <summary>Staff who have work in hand and say of something that it is done or theirs, and nobody can tell of what: never a complaint.</summary>
    private static async Task<bool> IsUnclearWork(Turn turn, IReadOnlyList<string> kind) =>
        turn.Staff is not null && turn.Group is not { Kind: GroupKind.Residents } && turn.Attachments.Count == 0
        && (kind is ["unclear" or "chat"] || (kind is ["thanks"] && !NoteReader.Thanks(turn.Text)) || (kind is ["matter"] && (turn.Understood.Place is null || NoteReader.SaysNotOurs(turn.Text))))
        && !IsCommand(turn) && (NoteReader.SoundsOfWork(turn.Text) || NoteReader.SaysNotOurs(turn.Text) || IsTalkOfWork(turn)) && (await TicketFinder.Waiting(turn)).Count > 0;

    /// <summary>没人开门, changed the belt: staff with work in hand who name neither place nor any kind of thing surely speak of that work; something new they tell with its place, or with 敲门.</summary>
    private static bool IsTalkOfWork(Turn turn) =>
        turn.Understood.Place is null && (!turn.Understood.Category.Sure || NoteReader.TellsOfErrand(turn.Text)) && turn.Text.Length <= (turn.English ? LongestTalkInEnglish : LongestTalk);

    /// <summary>Somebody who raised an alarm may have quite another matter, plainly said.</summary>
    private static bool IsAnotherMatter(Turn turn) =>
        (turn.Work.NowMs - turn.Dialog.AlarmAt > DistressMs || turn.Understood is { Correction: null, Place: { Building: not null } or { Unit: not null } })
        && turn.Understood is { Kind.IsMatter: true, Category: { Sure: true, Code: { } code } }
        && turn.Knowledge.Taxonomy.TryGet(code, out var category) && !category.IsHazard && !Hazards.IsLeftOf(code);

    /// <summary>What stands on our own buttons is no cry for help ("有人找我").</summary>
    private static bool IsOwnButton(Turn turn) => TextKeys.WithdrawAnswers.Select(turn.Knowledge.Dialogs.Text)
        .SelectMany(title => new[] { title.Zh, title.En })
        .Any(title => turn.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase) && turn.Text[title.Length..].Trim().All(char.IsAsciiDigit));

    private static bool IsCommand(Turn turn) =>
        turn.Knowledge.Engine.IsCommand(turn.Text, Who(turn), Where(turn));

    private static string Who(Turn turn) => turn.Staff is null ? "resident" : "staff";

    private static string Where(Turn turn) => turn.InGroup ? "group" : "private";

    /// <summary>Whether a word of staff stands alone or before a number, and does not begin a resident's sentence ("进展怎么样", "Return of the mosquitoes").</summary>
    private static bool IsOrder(string rest) => rest.Trim(' ', '：', ':', '，', ',', '。', '.') is "" || Order.Read(rest).NamesTicket;

    private static bool AsksForNews(string word) => word.Equals("进展", StringComparison.Ordinal) || word.Equals("progress", StringComparison.OrdinalIgnoreCase);

    private static bool Asks(Understood understood) =>
        understood.Kind.Kind is MessageKind.StatusQuestion or MessageKind.Thanks or MessageKind.Supporting;

    private static async Task<IReadOnlyList<string>> Kind(Turn turn)
    {
        var understood = turn.Understood;
        if (understood.IsPlaceOnly) return ["unclear"];

        // 1栋也没水: what there is nothing to join for is a matter of its own.
        var joins = understood.Kind.Kind != MessageKind.Supporting || (await TicketFinder.ForSupport(turn, Order.Read(null))).Any(ticket => Places.MayBeAt(turn.Knowledge, ticket.Place, understood.Place ?? new(default)) && Meant.Names(turn, ticket, turn.Text));
        if (turn.Text.Length > LongText && !(understood.Kind.IsMatter && (understood.Category.Sure || understood.Place is not null))) return ["long"];
        switch (understood.Kind.Kind)
        {
            case not (MessageKind.Thanks or MessageKind.Greeting or MessageKind.Supporting or MessageKind.StatusQuestion or MessageKind.Abuse) when IsVague(turn): return ["unclear"];

            // 你们拖了几天了 is learnt to be thanks or a greeting now and then; what complains is neither.
            case MessageKind.Thanks or MessageKind.Greeting when Waiting.IsGrumbled(turn.Text): return turn.Staff is null && (await TicketFinder.Mine(turn, open: true)).Count > 0 ? ["status-question"] : ["unclear"];
            case MessageKind.Thanks: return ["thanks"];
            case MessageKind.Greeting: return ["greeting"];
            case MessageKind.Rumour: return [Rumour];
            case MessageKind.Supporting: return understood is { Place: not null, Category.Sure: true } && !joins ? Matter(understood) : ["support"];
            case MessageKind.StatusQuestion: return ["status-question"];

            // A complaint is often put as a question, or lost in talk: when the matter is plain, it is a matter.
            case MessageKind.Question: return understood.Category.Sure && !Information().IsMatch(turn.Text) ? Matter(understood) : ["question"];
            case MessageKind.Chat: return understood.Category.Sure && understood.Place is not null ? ["matter"] : OnceADay(turn, "chat", turn.Group is { Kind: GroupKind.Residents });
            case MessageKind.Abuse: return OnceADay(turn, "abuse", true);
            default:
                return Matter(understood);
        }
    }

    /// <summary>Whoever has heard today what the bot is for hears no more of it, however they go on to talk or to insult.</summary>
    private static IReadOnlyList<string> OnceADay(Turn turn, string intent, bool counts)
    {
        if (turn.Work.NowMs - turn.Dialog.AbuseAt < TalkOnceMs) return [];
        if (counts) turn.Dialog.AbuseAt = turn.Work.NowMs;
        return [intent];
    }

    /// <summary>What is surely a rumour is asked about, however it is put, and never registered as if it were so.</summary>
    private static IReadOnlyList<string> Matter(Understood understood) =>
        understood.Category is { Sure: true, Code: CheckRumour.Rumour } ? [Rumour] : ["matter"];

    /// <summary>A few characters that say neither what nor where ("那个", "额", "k"); of staff a few more, who mostly speak of their work ("看过通知了").</summary>
    private static bool IsVague(Turn turn)
    {
        var letters = turn.Text.Count(char.IsLetter);
        var says = letters > 2 || turn.Text.Any(character => character > 0x2e80 && char.IsLetter(character));
        return turn.Attachments.Count == 0 && turn.Understood.Place is null
            && (!says || (turn.Text.Count(char.IsLetterOrDigit) < (turn.Staff is null ? 4 : FewOfStaff) && !turn.Understood.Category.Sure));
    }

    [GeneratedRegex(@"^\s*(提交|submit)(一下|了)?[\s。.!！]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Submits();

    /// <summary>Staff who warn a group of spreading rumours.</summary>
    [GeneratedRegex("散布谣言|造谣|传谣|法律责任|spreading rumou?rs", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warns();

    /// <summary>Opening hours, telephone numbers, how something is done: nothing is wrong.</summary>
    [GeneratedRegex(
        @"^\s*(when (does|do|is|are)|what time|what are the|where (can|is|do)|how (do|can) i|who do i)\b|几点(钟)?(上班|下班|开门|关门|开)|什么时候(上班|下班|开门|关门)|电话(号码)?是?多少|在哪里?办",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Information();

    [GeneratedRegex(
        @"^\s*(签收|签了|接单|进展|办结|退单|退回|转办|协办|延期|待办|accept|progress|resolve|return|transfer|joint|extend|todo)(\s|$|[:：，,]|[A-Za-z]{1,8}-\d{4}-)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    /// <summary>Words of work that residents may well begin a sentence with.</summary>
    [GeneratedRegex(
        @"^\s*(通知|撤通知|改通知|发邀请|notice|withdraw notice|change notice|invite representatives|等配件|等居民|问居民|办不了|督办|催办|重办|再办|不再办|转议题|并单|拆单|代评|联系方式|传话|已报告|交班|接班|waiting|ask resident|cannot be done|press|reopen|do again|not again|topic|merge|split|heard|contact|relay|reported|hand over|take over)(\s|$|[:：，,]|[A-Za-z]{1,8}-\d{4}-)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    /// <summary>Those of them that a neighbour who helps out says too: 通知下来了没有, waiting since Monday.</summary>
    [GeneratedRegex("^(?:通知|等居民|问居民|办不了|传话|联系方式|notice|waiting|press|topic|merge|split|heard|contact|relay|reported)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyday();
}
