using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Posts;

/// <summary>Words one post for each audience: groups from fields and masked words, staff with the card, the reporter in private.</summary>
internal sealed partial class PostWording(Work work, Ticket ticket, PostDue due, string? words, LocalName what)
{
    // What staff wrote is shortened for a group, whose messages have three lines at most.
    private const int LongestWords = 50;

    /// <summary>The units that stand beside a draft's own, each a tap away.</summary>
    private static readonly string[] OtherUnits = ["other.1", "other.2", "other.3"];

    /// <summary>The names that texts of posts may use, beside those of the ticket.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "what", "words", "unit.name", "minutes", "quote", "joke", "urgent", "unaccepted", "arrived", "rating", "report", "returned", "invites", "history", .. OtherUnits];

    public static async Task<PostWording> Of(Work work, Ticket ticket, PostDue due)
    {
        var words = due.Fields.Words is { } id ? (await work.Db.Statements.FindAsync(id))?.Text : null;
        if (words is not null) words = FirstDone().Replace(words, "");
        IReadOnlyList<Unit> others = due.Text == PostText.StaffDraft ? await Likeliest.Units(work, ticket) : [];
        return new(work, ticket, due, words, await PublicVersion.Chosen(work, ticket)) { History = due.Card ? await work.HistoryOf(ticket) : null, Others = others };
    }

    /// <summary>What went wrong there before.</summary>
    private SpotHistory? History { get; init; }

    /// <summary>To whom else a draft may be meant to go.</summary>
    private IReadOnlyList<Unit> Others { get; init; } = [];

    public string InGroup(string locale) => Fill(due.Text, Facts(locale), locale);

    public OutgoingMessage ForPerson(string locale)
    {
        var message = new OutgoingMessage { Text = Fill(due.Text, Facts(locale), locale), Locale = locale };
        return due.Text is PostText.AskRating or PostText.AskRatingAgain
            ? StandingCard.On(work.Knowledge, StandingCard.Rating, message with { SuggestedActions = RatingButtons(locale) })
            : message;
    }

    /// <param name="actor">Whose buttons the card shows; null for none.</param>
    /// <param name="quote">The reporter's words, for those who may read them; never in a group.</param>
    public OutgoingMessage ForStaff(string locale, Actor? actor, string? quote)
    {
        var facts = Facts(locale);
        facts.AddIfAny("quote", quote);
        facts.AddIfAny("history", Earlier(locale));
        if (quote is not null && work.Knowledge.Understander.FindDanger(quote) is { MayBeJoke: true }) facts["joke"] = "true";
        var allowed = actor is null ? [] : TicketCard.Possible(work.Knowledge.Rules, ticket, actor, isPrivate: due.To is Audience.ToStaff);
        return new()
        {
            Text = Fill(due.Text, facts, locale),
            Card = due.Card ? TicketCard.Render(work, ticket, facts, allowed, locale) : null,
            SuggestedActions = due.Card && allowed.Count > 0 ? TicketCard.Plain(work, ticket, allowed, [.. Others.Select(unit => unit.Name.In(locale))], locale) : null,
            Locale = locale,
        };
    }

    /// <summary>What stands in the place of a card whose ticket its reader may not see any more.</summary>
    public OutgoingMessage Elsewhere(string locale) => new() { Text = Fill(PostText.StaffElsewhere, new FactMap { ["ticket.number"] = ticket.Number }, locale), Locale = locale };

    private FactMap Facts(string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, locale).One(ticket);
        facts["what"] = what.In(locale);
        facts["unit.name"] = work.Knowledge.Deployment.Units.NameOf(due.Fields.Unit).In(locale);
        facts["minutes"] = (due.Fields.Level * (int)AlertChain.Step.TotalMinutes).ToString(CultureInfo.InvariantCulture);
        if (words is null || !SaysOnlyDone().IsMatch(words)) facts.AddIfAny("words", words is { Length: > LongestWords } && due.To is Audience.ToGroup ? words[..LongestWords] + "…" : words);
        if (due.Fields.Rating is { } rating) facts["rating"] = work.Knowledge.Dialogs.Text(TextKeys.OfRating(rating)).In(locale);
        if (ticket.Hazard) facts["urgent"] = "true";
        if (IsAboutAcceptance()) facts["unaccepted"] = "true";
        if (due.Text == PostText.StaffNew && ticket.Returns > 0) facts["returned"] = "true";
        if (due.To is Audience.ToPerson && ticket.Category == Representative.CollectiveDemand) facts["invites"] = "true";

        foreach (var (name, unit) in OtherUnits.Zip(Others)) facts[name] = unit.Name.In(locale);
        if (ticket.AwaitsReport && due.To is Audience.ToStaff) facts["report"] = HowToReport(locale);
        if (words is not null && SaysArrived().IsMatch(words) && !SaysNotYet().IsMatch(words)) facts["arrived"] = "true";
        return facts;
    }

    /// <summary>Whether the time that is nearly over, or over, is that for taking it on and not yet that for the work.</summary>
    private bool IsAboutAcceptance() =>
        ticket.State is TicketState.Received or TicketState.Dispatched && due.NotBefore < (due.Text == PostText.StaffReminder ? ticket.AcceptBy : ticket.Deadline);

    private string? Earlier(string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        return History?.ForStaff(work.Knowledge, community, WallClock.Local(work.NowMs, community.Zone), locale);
    }

    /// <summary>To whom the law has it reported, and what not to do.</summary>
    private string HowToReport(string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, locale).One(ticket);
        facts.AddIfAny("civil.phone", work.Knowledge.Rules.Router.Serving("civil-affairs", ticket.PlaceUnit)?.Phone);
        return Fill(ticket.MustReport == MandatoryReport.Child ? TextKeys.ReportChild : TextKeys.ReportIncapacity, facts, locale);
    }

    private string Fill(string key, FactMap facts, string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var all = new FactChain(facts, new CommunityFacts(work.Knowledge, community, locale));
        return Words.Fill(work.Knowledge, work.Knowledge.Dialogs.KeyFor(key, ticket.Category), locale, all, WallClock.Local(work.NowMs, community.Zone));
    }

    [GeneratedRegex("已到|到了|到场|到现场|在现场|到位|on site|on the spot|arrived|we are (?:here|there)|i am (?:here|there)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysArrived();

    [GeneratedRegex("马上|快到|还没|没到|未到|正在|分钟|等下|等会|一会|will|soon|on (?:the|my|our) way|not yet", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysNotYet();

    // What a post says anyhow: "说修好了，修好了".
    [GeneratedRegex(@"^(?:都|已经?|全部?|我(?:们)?这边)*(?:修|弄|搞|办|处理|做)?(?:好|完|定|妥)了?[。！!\s]*$|^(?:it'?s |all |my part is )?(?:done|fixed|mended|finished)[.!\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysOnlyDone();

    [GeneratedRegex(@"^(?:都|已经?|全部?)?(?:修|弄|搞|办|处理)(?:好|完|定|妥)了?[，,。 ]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstDone();

    private List<Channels.Messages.Button> RatingButtons(string locale) =>
        [.. TextKeys.Ratings
            .Select(key => work.Knowledge.Dialogs.Text(key).In(locale))
            .Select(title => new Channels.Messages.Button(title, $"{title} {ticket.Serial}"))];
}
