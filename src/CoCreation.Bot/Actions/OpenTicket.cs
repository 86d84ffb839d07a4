using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;
using Told = CoCreation.Language.Matter;

namespace CoCreation.Bot.Actions;

/// <summary>Registers what somebody raised, or joins it to the same matter of a neighbour.</summary>
internal static class OpenTicket
{
    // Below this a guess says less than "other", which the community's desk reads and sorts by hand.
    internal const double LeastConfidence = 0.2;

    public static Task<ActionResult> Run(Turn turn, ActionCall call, TicketNumbers numbers) => Raise(turn, Matter.Of(turn, call.Slots), numbers);

    /// <summary>Registers or joins a matter; where the message holds another one, the answer asks about it.</summary>
    public static async Task<ActionResult> Raise(Turn turn, Matter matter, TicketNumbers numbers)
    {
        var result = await CollectiveDemands.Same(turn, matter) is { } demand ? await Count(turn, demand, matter)
            : await Same.Find(turn, matter) is { } same ? await Join(turn, same, matter)
            : await New(turn, matter, numbers);
        AskAboutSecond(turn, matter, result.Facts);
        return result;
    }

    /// <summary>Asks about what else the message holds.</summary>
    public static void AskAboutSecond(Turn turn, Matter matter, FactMap facts)
    {
        // A demand of many is one matter, whatever else its words bring up.
        if (matter.Category.Code != Representative.CollectiveDemand) matter.Second?.Ask(turn, matter.Anonymous, facts);
    }

    private static async Task<ActionResult> New(Turn turn, Matter matter, TicketNumbers numbers)
    {
        var (ticket, route) = await Register(turn, matter, numbers);
        return await Receipt(turn, ticket, route, matter);
    }

    public static async Task<(Ticket Ticket, Route Route)> Register(Turn turn, Matter matter, TicketNumbers numbers)
    {
        var community = turn.Knowledge.Deployment.CommunityOf(matter.Place.Unit);
        var number = await numbers.Next(turn.Work, community);
        var move = new TicketMove.Open
        {
            Category = matter.Category.Code,
            Place = matter.Place,
            PlaceAssumed = matter.PlaceAssumed,
            Since = matter.Since,
            About = matter.About,
            RaisedIn = turn.InGroup ? turn.Group?.Key ?? turn.Conversation.Conversation : null,
            Anonymous = matter.Anonymous,
            With = matter.With,
            Attachments = SecretPhotos.Wait(turn, matter) ? 0 : matter.Photos.Count,
        };
        var (ticket, route) = await Casebook.Open(turn.Work, move, number, turn.AsResident, matter.What, matter.Room, turn.Group?.Key, matter.Whole);
        if (SecretPhotos.Wait(turn, matter)) await SecretPhotos.Ask(turn, ticket);
        else await Photos.Attach(turn, matter.Photos, ticket.Id);

        // The wish to stay anonymous was for this matter.
        turn.Dialog.Anonymous = false;
        return (ticket, route);
    }

    private static async Task<ActionResult> Join(Turn turn, Ticket same, Matter matter)
    {
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (same.Reporter == turn.Person.Id)
        {
            // Said again by whoever raised it: it is kept with the matter, and they hear how it stands.
            var words = Casebook.Keep(turn.Work, turn.Person.Id, same.Id, matter.What, matter.Room).Id;
            await Casebook.Decide(turn.Work, same, new TicketMove.Add { Words = words, Attachments = matter.Photos.Count }, turn.AsResident, turn.Group?.Key);
            await Photos.Attach(turn, matter.Photos, same.Id);
            return new("mine", facts.One(same));
        }

        var move = await SupportTicket.Joining(turn, same, matter.What, wrote: true);
        await Casebook.Decide(turn.Work, same, move, turn.AsResident, turn.Group?.Key);
        await Photos.Attach(turn, matter.Photos, same.Id);
        return new(await SupportTicket.IsSilent(turn, same) ? "counted" : "joined", SupportTicket.Count(facts.One(same), same));
    }

    /// <summary>A collective demand is one matter however many raise it; each hears in private that they are counted, and nobody how many.</summary>
    private static async Task<ActionResult> Count(Turn turn, Ticket demand, Matter matter)
    {
        await Casebook.Decide(turn.Work, demand, await SupportTicket.Joining(turn, demand, matter.What, wrote: true), turn.AsResident, turn.Group?.Key);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(demand);
        await InPrivate(turn, TextKeys.CountedCollective, facts, demand);
        return new("hushed", facts);
    }

    private static async Task InPrivate(Turn turn, string key, FactMap facts, Ticket ticket)
    {
        var text = Words.Fill(turn.Knowledge, key, turn.Locale, facts, turn.LocalNow);
        await turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, Locale = turn.Locale }, about: ticket.Id);
    }

    private static async Task<ActionResult> Receipt(Turn turn, Ticket ticket, Route route, Matter matter)
    {
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        facts.AddIfAny("hint", await Hint(turn, ticket, route, matter));
        turn.ReplyAbout = ticket.Id;
        if (!turn.InGroup)
        {
            if (ticket is { Publish: PublishClass.Group, Consent: PublicConsent.Asked } && turn.Knowledge.Deployment.NearestGroup(ticket.PlaceUnit) is not null)
                facts["public"] = PublicVersion.Full(turn.Knowledge, ticket).In(turn.Locale);
            return new("private", facts);
        }

        if (ticket.Publish == PublishClass.Group)
        {
            turn.ReplyOnce = PostKeys.Receipt(ticket.Id);
            return new("opened", facts);
        }

        // The group hears no more than that it was heard; the rest is between the bot and the reporter.
        await InPrivate(turn, ticket.Category == Representative.CollectiveDemand ? TextKeys.HushedCollective : TextKeys.HushedPrivate, facts, ticket);
        return new("hushed", facts);
    }

    /// <summary>One more line at most: what to do if the danger is not over, that it comes again and again, that it went to the desk, or the one thing worth asking.</summary>
    private static async Task<string?> Hint(Turn turn, Ticket ticket, Route route, Matter matter)
    {
        var community = new CommunityFacts(turn.Knowledge, turn.Community, turn.Locale);
        if (matter.Past is { } past && turn.Knowledge.Dialogs.FindText(TextKeys.PastDanger(past.Kind)) is { } warning)
            return Template.Fill(warning.In(turn.Locale), new FactTexts(community, turn.Locale, turn.LocalNow));
        if (matter.Category.Advice is { } advice && advice.Zh.Contains("{call.", StringComparison.Ordinal))
            return Template.Fill(advice.In(turn.Locale), new FactTexts(community, turn.Locale, turn.LocalNow));
        if (ticket.HiddenFrom.Count > 0 && Harm.IsDone(matter.What)) return turn.Knowledge.Dialogs.Text(TextKeys.HurtAsk).In(turn.Locale);
        if (matter.Second is not null) return null;
        if (await turn.Work.HistoryOf(ticket) is { } history && history.ForReporter(turn.Knowledge, turn.InGroup, turn.LocalNow, turn.Locale) is { } again) return again;
        if (route.ToDesk || matter.Category.Code == Matter.Other)
            return turn.Knowledge.Dialogs.Text(TextKeys.AtDesk).In(turn.Locale);
        var precise = ticket.PlaceFloor is not null || ticket.PlaceSpot is not null;
        return matter.Category.Ask is { } ask && !precise
            ? ask.In(turn.Locale) + turn.Knowledge.Dialogs.Text(TextKeys.NoNeedToAnswer).In(turn.Locale)
            : matter.Category.Advice?.In(turn.Locale);
    }

    /// <summary>What a dialog or one message says of a matter, with whatever may be taken for granted.</summary>
    public sealed record Matter(
        string What, Category Category, CategoryGuess Guess, Place Place, bool PlaceAssumed, string? Room, string? Since, IReadOnlyList<Guid> Photos, bool Anonymous)
    {
        public const string Other = "49999";

        /// <summary>The unit whose conduct is complained about, where the words name one.</summary>
        public UnitId? About { get; init; }

        /// <summary>Units that are asked to help from the beginning.</summary>
        public IReadOnlyList<UnitId> With { get; init; } = [];

        /// <summary>The danger that it tells of and that is over.</summary>
        public Danger? Past { get; init; }

        /// <summary>The message of which these words are only a part, where it may be read with them.</summary>
        public string? Whole { get; init; }

        /// <summary>What else the message holds, one after the other.</summary>
        public SecondMatter? Second { get; init; }

        /// <summary>A matter as a dialog holds it: what, category, place, since and photos.</summary>
        public static Matter Of(Turn turn, IReadOnlyDictionary<string, SlotValue> slots)
        {
            var what = Value(slots, "what") ?? turn.Text;
            var understood = what == turn.Text ? turn.Understood : turn.Knowledge.Understander.Understand(what, turn.LocalNow);
            var isCollective = turn.Staff is null && CollectiveDemands.IsMade(what);
            var (told, others) = isCollective ? (AsOne(understood), []) : Parted(understood, Value(slots, "category"));
            var guess = told.Guess;
            var category = isCollective ? turn.Knowledge.Taxonomy[Representative.CollectiveDemand] : CategoryOf(turn, guess, what, Value(slots, "category"));
            var place = slots.GetValueOrDefault("place");
            var mention = place?.Place;
            var where = Places.Of(turn, mention) ?? new Place(turn.Community.Unit);
            var second = SecondMatter.Of(turn, others, understood.Text, mention)?.Besides(category.Code);

            // What is not for everybody's eyes is kept out of the words of what is, and is no part of what those are about.
            var (mustPart, isPublic) = (second is { Hides: true }, category.Publish == PublishClass.Group);
            var words = mustPart && isPublic ? told.Text.Trim() : what;
            var about = Cases.About.Of(turn.Knowledge, words, category, where.Unit);
            if (mustPart || !isPublic || about is not null) second = second?.Apart();
            return new(
                words, category, guess, where,
                place?.Assumed ?? true, mention?.Room, slots.GetValueOrDefault("since")?.Time is { } when && !(when.Start > turn.LocalNow) ? SinceWords.Keep(when) : null,
                [.. turn.Attachments.Select(attachment => attachment.Id).Union(Cases.Photos.Ids(Value(slots, "photos")))],
                turn.Anonymous || BeAnonymous.IsWished(what))
            { About = about, Past = understood.Dangers.Past, Second = second };
        }

        /// <summary>The category that was chosen, else the likeliest when it is likely enough, else that of what fits nowhere.</summary>
        public static Category CategoryOf(Turn turn, CategoryGuess guess, string words, string? chosen = null)
        {
            var code = chosen ?? (guess is { Best: [var best, ..] } && (guess.Sure || best.Confidence >= LeastConfidence) ? best.Code : Other);
            return Hazards.Unless(turn, turn.Knowledge.Taxonomy.TryGet(code, out var known) ? known : turn.Knowledge.Taxonomy[Other], guess, words);
        }

        /// <summary>The matter of a message that is taken, and the others that it holds: when its kind was chosen otherwise since, it is taken as one.</summary>
        private static (Told Told, Told[] Others) Parted(Understood understood, string? category)
        {
            if (understood is { Correction: null, Matters: [var first, _, ..] several } && several.FirstOrDefault(each => each.Guess.Code == (category ?? first.Guess.Code)) is { } taken)
                return (taken, [.. several.Where(each => each != taken)]);

            return (AsOne(understood), []);
        }

        private static Told AsOne(Understood understood) => new(new(0, understood.Text.Length), understood.Text, understood.Category);

        private static string? Value(IReadOnlyDictionary<string, SlotValue> slots, string name) =>
            slots.TryGetValue(name, out var slot) && slot.Value.Length > 0 ? slot.Value : null;
    }
}
