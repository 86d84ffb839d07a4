using CoCreation.Bot.Actions;
using CoCreation.Bot.Contractors;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Pages;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Reports;
using CoCreation.Bot.StaffNotes;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>The names that dialog files may use, gathered from those who give them.</summary>
internal static class Vocabulary
{
    public static DialogVocabulary Of(Taxonomy taxonomy) => new()
    {
        Actions = ActionRunner.Shapes,
        Facts = TurnFacts.Names,
        Intents = Intents.Names,
        CategoryCodes = [.. taxonomy.All.Select(category => category.Code)],
        Texts = Texts(),
        Cards = new Dictionary<string, IReadOnlyList<string>>
        {
            [TicketCard.Name] = TicketCard.Names,
            [StandingCard.Rating] = DialogVocabulary.OnStepCards,
            [StandingCard.Question] = DialogVocabulary.OnStepCards,
            ["category"] = DialogVocabulary.OnStepCards,
            ["public"] = [.. DialogVocabulary.OnStepCards, .. TicketFacts.Names, "public"],
        },
    };

    private static readonly string[] StateFacts = ["unit", "promise", "rated", "parked", "asked", "into", "deciding", "decided", "undecided", "pressing"];

    private static Dictionary<string, IReadOnlyList<string>> Texts()
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var key in new[] { TextKeys.BotName, TextKeys.Failed, TextKeys.AtOnce, TextKeys.Soon, TextKeys.NoNeedToAnswer, TextKeys.AtDesk, TextKeys.PhotoRefused, TextKeys.Precaution, TextKeys.NotNamed, TextKeys.OtherUnit, TextKeys.OtherKind, TextKeys.MoreMoves, TextKeys.HurtAsk })
            texts[key] = [];
        foreach (var key in new[] { TextKeys.IntroductionGroup, TextKeys.IntroductionStaff, TextKeys.IntroductionPrivate })
            texts[key] = CommunityFacts.Names;
        foreach (var key in TextKeys.FirstOffers) texts[key] = [];
        foreach (var key in new[] { TextKeys.HushedPrivate, TextKeys.LeftDraft }) texts[key] = [.. TicketFacts.Names, "hint", "public", "second"];
        texts[TextKeys.Second] = ["matter"];
        texts[TextKeys.Together] = [.. TicketFacts.Names, "hurt", "placed", "changed"];
        texts[TextKeys.WhyPrivate] = [.. TicketFacts.Names, "why"];
        texts[TextKeys.HandedOn] = texts[TextKeys.Pressed] = ["unit"];
        texts[TextKeys.CallBack] = [.. TicketFacts.Names, .. AskCall.Names];
        texts[TextKeys.Today] = texts[TextKeys.ThisMorning] = texts[TextKeys.NothingToMove] = [];
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++) texts[TextKeys.MorningOf(day)] = [];
        texts[TextKeys.Threat] = [.. TicketFacts.Names, "quote"];
        texts[TextKeys.AskPhotos] = texts[TextKeys.KeepPhotos] = texts[TextKeys.DropPhotos] = [.. TicketFacts.Names, "keeper"];
        texts[TextKeys.Mine] = [.. TicketFacts.Names, "more"];
        texts[TextKeys.Digest] = ["lines", "more"];
        texts[TextKeys.Invitation] = texts[TextKeys.Offered] = texts[TextKeys.SteppedDown] = texts[TextKeys.SeatFree] = InviteRepresentatives.Names;
        texts[TextKeys.HushedCollective] = texts[TextKeys.CountedCollective] = [.. TicketFacts.Names, "hint"];
        texts[TextKeys.ReportChild] = texts[TextKeys.ReportIncapacity] = [.. TicketFacts.Names, .. CommunityFacts.Names, "civil.phone"];
        texts[TextKeys.TurnOffered] = texts[TextKeys.TurnTaken] = HandOver.Names;
        texts[TextKeys.WhoSaw] = ShowWhoSaw.Names;
        texts[TextKeys.SpotHistory] = texts[TextKeys.ComesAgain] = Cases.SpotHistory.Names;
        texts[TextKeys.Notice] = texts[TextKeys.NoticeCorrected] = texts[TextKeys.NoticeTakenBack] = NoticeFacts.Names;
        texts[TextKeys.Week] = WeekWording.Names;
        texts[TextKeys.MorningList] = texts[TextKeys.AfternoonList] = texts[TextKeys.TurnList] = Schedules.DutyLists.Names;
        foreach (var state in Enum.GetValues<TicketState>())
        {
            texts[TextKeys.State(state)] = StateFacts;
            texts[TextKeys.StaffState(state)] = [];
            texts[TextKeys.Brief(state)] = [];
        }

        foreach (var outcome in Enum.GetValues<Outcome>()) texts[TextKeys.Ended(outcome)] = StateFacts;
        texts[TextKeys.Parts] = texts[TextKeys.InPrivateOnly] = [];
        foreach (var key in HtmlPage.Keys) texts[key] = [];
        foreach (var key in FiguresPage.Keys) texts[key] = ["matters", "returns"];
        foreach (var key in ContractorHtml.Keys) texts[key] = ["time", "count"];
        foreach (var key in ContractorWork.Keys) texts[key] = [.. TicketFacts.Names, "name"];
        texts[TextKeys.HotlineStep] = ["time", "unit", "move", "words"];
        foreach (var line in NoteWords.Keys) texts[line] = NoteWords.Names;
        foreach (var paste in PasteBack.Keys) texts[paste] = PasteBack.Names;
        texts[TextKeys.WithdrawAsk] = TicketFacts.Names;
        texts[TextKeys.Pressure] = [.. TicketFacts.Names, "log"];
        foreach (var answer in TextKeys.WithdrawAnswers) texts[answer] = [];
        foreach (var move in TextKeys.OwnMoves) texts[TextKeys.OwnMove(move)] = [];
        foreach (var deadline in Enum.GetValues<DeadlineClass>()) texts[TextKeys.Urgency(deadline)] = [];
        foreach (var rating in Enum.GetValues<Rating>()) texts[TextKeys.OfRating(rating)] = [];
        foreach (var move in TextKeys.OnCards) texts[TextKeys.Move(move)] = [];
        foreach (var code in Enum.GetValues<RefusalCode>()) texts[Refusals.Key(code, staff: true)] = Refusals.Facts;
        foreach (var code in Refusals.ForResidents) texts[Refusals.Key(code, staff: false)] = Refusals.Facts;
        foreach (var post in TextKeys.Posts) texts[post] = PostWording.Names;
        return texts;
    }
}
