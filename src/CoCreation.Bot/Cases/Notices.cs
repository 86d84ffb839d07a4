using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Finds the notice that a message is about.</summary>
internal static class Notices
{
    private const long BurstMs = 10 * 60_000;
    private const int ShortText = 20;
    private const string PowerCut = "32005";

    private static readonly Query<Notice> Since = new("\"To\" > @p0 ORDER BY \"To\" DESC");
    private static readonly Query<Notice> Holding = new("\"Unit\" = @p0 AND \"To\" > @p1", tracked: true);
    private static readonly Query<NoticeAnswer> AnsweredIn = new("\"NoticeId\" = @p0 AND \"Group\" = @p1", tracked: true);

    /// <summary>The notice that says what this message asks or complains of, before it is over; before it begins it answers questions only.</summary>
    public static async Task<Notice?> Known(Turn turn)
    {
        if (turn.Staff is not null || turn.Understood.Kind.Kind is MessageKind.Thanks or MessageKind.Supporting) return null;
        var needsPower = DangerRecognizer.NeedsPower(turn.Text);
        var asksHowItStands = turn.Understood.Kind.Kind == MessageKind.StatusQuestion;
        var asks = asksHowItStands || turn.Understood.Kind.Kind == MessageKind.Question;
        var near = await Near(turn, turn.Work.NowMs);
        foreach (var notice in near)
        {
            if ((notice.From > turn.Work.NowMs && !asks) || (needsPower && notice.Category == PowerCut)) continue;
            if (Speaks(turn.Knowledge, turn.Understood, notice.Category) || SpeaksBeside(turn, notice.Category) || (asks && Names(turn.Knowledge, turn.Text, notice.Category)) || (!asksHowItStands && await IsInBurst(turn, notice))) return notice;
        }

        return IsAsked(turn) && NoticeQuestion.IsOfAnything(turn.Text) ? near.FirstOrDefault() : null;
    }

    /// <summary>Whether a resident asks what was announced, or will be off.</summary>
    public static bool IsAsked(Turn turn) => turn.Staff is null && turn.Understood.Danger is null && NoticeQuestion.Is(turn.Text);

    /// <summary>Whether what they ask about is known to be off, and being worked on.</summary>
    public static async Task<bool> IsOpen(Turn turn) =>
        (await TicketFinder.ForSupport(turn, Order.Read(null))).Any(ticket => turn.Understood.Category is { Sure: true } about && about.Code == ticket.Category);

    /// <summary>Whether somebody at home needs power to live while a cut that was announced holds: no notice answers that.</summary>
    public static async Task<Danger?> Endangered(Turn turn) =>
        turn.Staff is null && DangerRecognizer.NeedsPower(turn.Text) && (await Near(turn, turn.Work.NowMs)).Exists(notice => notice.Category == PowerCut && notice.From <= turn.Work.NowMs)
            ? new(DangerKind.Illness, new(0, turn.Text.Length))
            : null;

    /// <summary>Whether this speaks of what should be over by now: however it is put, it is not.</summary>
    public static async Task<bool> GoesOn(Turn turn)
    {
        if (turn.Staff is not null || turn.Understood.Kind.Kind is not (MessageKind.Question or MessageKind.Chat)) return false;
        var near = await Near(turn, turn.Work.NowMs - (long)Notice.Afterwards.TotalMilliseconds);
        return near.Exists(notice => notice.IsOver(turn.Work.NowMs) && Speaks(turn.Knowledge, turn.Understood, notice.Category));
    }

    /// <summary>What a member of staff's own unit announced and is not over: the newest of the kind that the words speak of, else the newest.</summary>
    public static async Task<Notice?> Own(Turn turn, string words)
    {
        if (turn.Staff is not { } staff) return null;
        var own = (await turn.Db.All(Holding, staff.Unit.Value, turn.Work.NowMs)).OrderByDescending(notice => notice.CreatedAt).ToList();
        var said = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        return own.Find(notice => words.Length > 0 && Speaks(turn.Knowledge, said, notice.Category)) ?? own.FirstOrDefault();
    }

    /// <summary>The notice whose time has just passed, for what a ticket is about.</summary>
    public static async Task<Notice?> JustOver(Turn turn, Place place, string category)
    {
        var units = turn.Knowledge.Deployment.Units;
        var since = turn.Work.NowMs - (long)Notice.Afterwards.TotalMilliseconds;
        return (await turn.Db.All(Since, since)).Find(notice => notice.Category == category && notice.IsOver(turn.Work.NowMs) && notice.Covers(place.Unit, place.Entrance, units));
    }

    /// <summary>The notice about a place that holds, or held until lately, whatever it is about.</summary>
    public static async Task<Notice?> About(Turn turn) =>
        (await Near(turn, turn.Work.NowMs - (long)Notice.Afterwards.TotalMilliseconds)).FirstOrDefault();

    /// <summary>Whether this group has just been answered, so that asking once more needs no answer.</summary>
    public static async Task<bool> IsAnswered(Turn turn, Notice notice) =>
        turn.Group is { } group && await turn.Db.First(AnsweredIn, notice.Id, group.Key) is { } answer && IsRecent(turn, answer);

    /// <summary>Notes that this group is answered now; false when another turn has done so since this one began.</summary>
    public static async Task<bool> Answer(Turn turn, Notice notice)
    {
        if (turn.Group is not { } group) return true;
        if (await turn.Db.First(AnsweredIn, notice.Id, group.Key) is not { } answer)
        {
            turn.Db.NoticeAnswers.Add(new NoticeAnswer { NoticeId = notice.Id, Group = group.Key, At = turn.Work.NowMs });
            return true;
        }

        if (IsRecent(turn, answer)) return false;
        answer.At = turn.Work.NowMs;
        return true;
    }

    private static bool IsRecent(Turn turn, NoticeAnswer answer) => turn.Work.NowMs - answer.At < NoticeAnswer.Again.TotalMilliseconds;

    private static async Task<List<Notice>> Near(Turn turn, long since)
    {
        var found = await turn.Db.All(Since, since);
        if (found is []) return found;
        var place = Places.Of(turn, turn.Understood.Place) ?? new Place(turn.Community.Unit);
        return found.FindAll(notice => notice.Covers(place.Unit, place.Entrance, turn.Knowledge.Deployment.Units));
    }

    /// <summary>Whether the words may be about a kind of thing: surely, by one of its words, or among what they may mean.</summary>
    internal static bool Speaks(Knowledge knowledge, Understood said, string category)
    {
        var guess = said.Category;
        if (guess.Code == category) return true;
        if (guess.Sure) return false;
        return guess.Best.Any(each => each.Code == category) || Names(knowledge, said.Text, category);
    }

    /// <summary>Whether one of the words of a kind of thing is said: whoever asks after several (停水停电) asks after each.</summary>
    private static bool Names(Knowledge knowledge, string text, string category) =>
        knowledge.Taxonomy.TryGet(category, out var known) && known.WordsZh.Concat(known.WordsEn).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one of several matters of a message is surely about it.</summary>
    private static bool SpeaksBeside(Turn turn, string category) =>
        turn.Understood is { Correction: null, Matters: { Count: > 1 } matters } && matters.Any(matter => matter.Guess.Code == category);

    /// <summary>When many speak at once, a few words that name nothing else are about the same ("洗澡洗一半").</summary>
    private static async Task<bool> IsInBurst(Turn turn, Notice notice) =>
        turn.Group is { } group && turn.Text.Length <= ShortText && !turn.Understood.Category.Sure && turn.Understood.Place is null
        && await turn.Db.First(AnsweredIn, notice.Id, group.Key) is { } answer && turn.Work.NowMs - answer.At < BurstMs;
}
