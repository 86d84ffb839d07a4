using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>What staff tell in a sentence of their own: what was done, what is new, where they have been.</summary>
internal static class StaffNote
{
    private const int LongestText = 600;

    // A chat record is as long as an evening in a group of five hundred.
    private const int LongestRecord = 20_000;

    // Staff see in the answer what their words were taken for.
    private const double PlainFrom = 0.5;

    /// <summary>What a message of staff tells; null when it tells of no work and is to be taken like anybody's message.</summary>
    public static async Task<NoteList?> Of(Turn turn)
    {
        if (turn.Staff is null || turn.Group is { Kind: GroupKind.Residents } || turn.Text.Length == 0) return null;
        var whole = Heard.Text(turn.Message);
        if (whole.Length <= LongestRecord && ChatRecord.Read(whole) is { } record) return new RecordReader(turn).Read(record);
        if (turn.Text.Length > LongestText) return null;

        if (NoteReader.TakesAll(turn.Text) && Offered(turn, await TicketFinder.Waiting(turn)) is { Count: > 0 } all)
            return new() { Items = [new() { Kind = NoteKind.Taken, Tickets = [.. all.OrderBy(ticket => ticket.Serial).Select(ticket => ticket.Number)], Words = turn.Text, Sure = true }], ByNumber = true };

        var clauses = NoteReader.Read(turn.Text);
        if (clauses.All(clause => clause.Deed == Deed.None)) return await Visited(turn, clauses);
        var answered = await TicketFinder.RepliedTo(turn);
        if (answered is not null && !Visibility.Knows(turn.Knowledge.Rules, turn.Actor, answered)) answered = null;
        if (IsOneCommand(turn, clauses)) return null;

        var reading = new Reading(turn, await TicketFinder.Waiting(turn), answered);
        foreach (var clause in clauses) await reading.Take(clause);
        return reading.TellsOfWork ? new NoteList { Items = [.. reading.Items], ByNumber = (clauses[0].Tickets.Count > 0 || (clauses is [var only] && NoteReader.TakesOn(only.Words))) && reading.Items.All(item => item.Tickets.Count > 0) } : null;
    }

    /// <summary>A look at what this unit works on, or that a part for it is there, without a number: progress on the one, or the question on which.</summary>
    private static async Task<NoteList?> Visited(Turn turn, IReadOnlyList<NoteClause> clauses)
    {
        var isArrival = NoteReader.TellsOfArrival(turn.Text);
        if ((!isArrival && !NoteReader.TellsOfVisit(turn.Text)) || clauses.Any(clause => clause.Tickets.Count > 0)) return null;
        var place = turn.Understood.Place;
        List<Ticket> open = [.. (await TicketFinder.Waiting(turn)).Where(ticket => ticket.State is TicketState.Accepted or TicketState.InProgress && (!isArrival || ticket.Rests)
            && (place is null || Places.MayBeAt(turn.Knowledge, ticket.Place, place)))];
        if (open.Count == 0) return null;
        return new() { Items = [new() { Kind = NoteKind.Underway, Tickets = [.. open.Select(ticket => ticket.Number)], Words = turn.Text, Sure = open.Count == 1 }] };
    }

    /// <summary>What waits for this unit to take it on.</summary>
    private static List<Ticket> Offered(Turn turn, IReadOnlyList<Ticket> waiting) => [.. waiting.Where(ticket => ticket.State == TicketState.Dispatched && ticket.Awaited == turn.Staff!.Unit)];

    /// <summary>A command about one ticket stays what it is, however long its words are; a list of numbers is more than a command holds.</summary>
    private static bool IsOneCommand(Turn turn, IReadOnlyList<NoteClause> clauses) =>
        turn.Knowledge.Engine.IsCommand(turn.Text, "staff", turn.InGroup ? "group" : "private")
        && clauses.Skip(1).All(clause => clause.Tickets.Count == 0) && clauses[0].Tickets.Count < 2;

    /// <summary>Goes through the clauses, each of which may lean on the one before.</summary>
    private sealed class Reading(Turn turn, IReadOnlyList<Ticket> waiting, Ticket? answered)
    {
        private Place? around;

        public List<NoteItem> Items { get; } = [];

        /// <summary>Whether any of it is surely about work, and not what residents write too.</summary>
        public bool TellsOfWork { get; private set; }

        public async Task Take(NoteClause clause)
        {
            var (named, unknown) = await Named(clause);
            var words = named.Count == 0 && clause.Tickets is [{ Whole: { } whole }, ..] ? whole : clause.Words;
            var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
            var said = understood.Place is { Negated: false } mention ? around is { } known ? Places.Of(turn, mention, known) : Places.Of(turn, mention) : null;
            if (clause.Explains && named.Count == 0 && AddToLast(words)) return;
            switch (clause.Deed)
            {
                case Deed.Walked:
                    around = said ?? around;
                    TellsOfWork |= said is not null;
                    if (around is not null) Items.Add(new() { Kind = NoteKind.Walked, Place = around, Words = words });
                    break;
                case Deed.Done or Deed.Taken or Deed.Underway when named.Count > 0:
                    Add(clause.Deed, named, words);
                    Miss(unknown);
                    break;
                case Deed.Done or Deed.Taken or Deed.Underway when answered is not null && Items.TrueForAll(item => item.Tickets.Count == 0):
                    Add(clause.Deed, [answered], words);
                    break;
                case Deed.Done or Deed.Taken or Deed.Underway when clause.Tickets.Count > 1 || (clause.Tickets.Count > 0 && IsBare(clause.Words)):
                    TellsOfWork = true;
                    Miss(unknown);
                    break;

                case Deed.Taken when clause.Tickets.Count == 0 && Items.Count == 0 && NoteReader.TakesOn(words) && Offered(turn, waiting) is { Count: > 0 } offered:
                    Add(Deed.Taken, offered, words, sure: offered.Count == 1);
                    break;

                // What was named and is not surely done is said too.
                case Deed.Spoken or Deed.None when named.Count > 0:
                    Add(Deed.Underway, named, words, sure: clause.Deed == Deed.Spoken);
                    break;
                case Deed.Done:
                    Finish(clause, words, understood, said ?? around);
                    break;
                case Deed.Spoken:
                    Speak(words, understood, said);
                    break;
                case Deed.None when clause.Tickets.Count == 0 && NoteReader.TellsOfArrival(words):
                    around = said ?? around;
                    break;
                case Deed.None when clause.Tickets.Count == 0 && said is not null && Items.Count > 0 && NoteReader.SaysNotYet(words):
                    Leave(words, understood, said);
                    break;
                case Deed.None when clause.Tickets.Count == 0:
                    Raise(words, understood, said);
                    break;
                default:
                    AddToLast(words);
                    break;
            }
        }

        /// <summary>The tickets that the numbers really are, as far as this person may know of them.</summary>
        private async Task<(List<Ticket> Found, List<Order> Unknown)> Named(NoteClause clause)
        {
            List<Ticket> found = [];
            List<Order> unknown = [];
            foreach (var order in clause.Tickets)
            {
                if (await TicketFinder.ForStaff(turn, order with { Whole = null }) is not [var ticket]) unknown.Add(order);
                else if (!found.Contains(ticket)) found.Add(ticket);
            }

            return (found, unknown);
        }

        /// <summary>Numbers that nobody knows are said back.</summary>
        private void Miss(List<Order> unknown)
        {
            if (unknown.Count > 0) Items.Add(new() { Kind = NoteKind.Missing, Words = string.Join('、', unknown.Select(order => order.Asked)) });
        }

        private void Add(Deed deed, IReadOnlyList<Ticket> tickets, string words, bool sure = true)
        {
            TellsOfWork = true;
            var kind = deed switch { Deed.Done => NoteKind.Done, Deed.Taken => NoteKind.Taken, _ => NoteKind.Underway };
            Items.Add(new() { Kind = kind, Tickets = [.. tickets.Select(ticket => ticket.Number)], Words = words, Sure = sure });
        }

        /// <summary>Done without a number: what waits there and is called so.</summary>
        private void Finish(NoteClause clause, string words, Understood understood, Place? place)
        {
            // "131搞定了，换了灯泡": how it was done.
            if (understood.Place is null && !clause.All && Items is [.., { Kind: NoteKind.Done or NoteKind.Taken or NoteKind.Missing } before]
                && (NoteReader.TellsHow(words) || !IsAboutAnother(before, words)) && AddToLast(words)) return;

            var fit = Fitting(words, understood, place, NoteReader.NamesNothing);
            TellsOfWork |= understood.Place is { Building: not null };
            if (fit.Count > 0) Add(Deed.Done, fit, words, sure: fit.Count == 1 || (clause.All && fit.TrueForAll(ticket => Meant.Names(turn, ticket, words))));
            else if (TellsOfWork) Items.Add(new() { Kind = NoteKind.Missing, Words = words });
        }

        /// <summary>Not done yet at a place, beside what is done at another.</summary>
        private void Leave(string words, Understood understood, Place place)
        {
            var fit = Fitting(words, understood, place, NoteReader.NamesNothingUndone);
            if (fit.Count > 0) Add(Deed.Underway, fit, words, sure: fit.Count == 1);
            else Items.Add(new() { Kind = NoteKind.Missing, Words = words });
        }

        /// <summary>What waits there and is called so, or all that waits there when the words name no thing.</summary>
        private List<Ticket> Fitting(string words, Understood understood, Place? place, Func<string, bool> namesNothing)
        {
            var there = Untold().Where(ticket => place is null || IsAt(ticket, place)).ToList();
            var called = there.FindAll(ticket => Meant.Names(turn, ticket, words));
            return called.Count > 0 ? called : namesNothing(WithoutPlace(words, understood)) ? there.FindAll(ticket => place is null || IsJustThere(ticket, place)) : [];
        }

        /// <summary>Where no thing is named the place has to be the ticket's own: 3栋门口都清了 is not said of the lift, nor 1单元都修好了 of the whole building.</summary>
        private static bool IsJustThere(Ticket ticket, Place place) =>
            (place.Spot is null || place.Spot == ticket.Place.Spot) && (place.Entrance is null || place.Entrance == ticket.Place.Entrance);

        /// <summary>Whether the words name the thing of a ticket that nothing was told of, and not of those just told of.</summary>
        private bool IsAboutAnother(NoteItem before, string words) =>
            Untold().Any(ticket => Meant.Names(turn, ticket, words))
            && !waiting.Any(ticket => before.Tickets.Contains(ticket.Number) && Meant.Names(turn, ticket, words));

        private static string WithoutPlace(string words, Understood understood) =>
            understood.Place is { Span: { Length: > 0 } span } && span.End <= words.Length ? words.Remove(span.Start, span.Length) : words;

        // So short that what looked like a number before it counted nothing.
        private static bool IsBare(string words) => words.Count(char.IsLetter) <= 5;

        private IEnumerable<Ticket> Untold() => waiting.Where(ticket => Items.TrueForAll(item => !item.Tickets.Contains(ticket.Number)));

        // What is of the whole compound is not of one of its buildings.
        private bool IsAt(Ticket ticket, Place place) =>
            turn.Knowledge.Deployment.Units.Within(ticket.PlaceUnit, place.Unit)
            && (place.Building is null || place.Building == ticket.Place.Building)
            && (place.Entrance is null || ticket.Place.Entrance is null || place.Entrance == ticket.Place.Entrance)
            && (place.Spot is null || ticket.Place.Spot is null || place.Spot == ticket.Place.Spot);

        private void Speak(string words, Understood understood, Place? said)
        {
            var place = said ?? around;
            var category = Likely(understood)?.Code;
            if (Untold().FirstOrDefault(ticket => (place is null || IsAt(ticket, place)) && ticket.Category == category) is { } open)
            {
                Add(Deed.Underway, [open], words);
                return;
            }

            if (Items.Count == 0 && !TellsOfWork) return;
            Items.Add(new() { Kind = NoteKind.Spoken, Words = words, Category = category, Place = place ?? new Place(turn.Staff!.Unit) });
        }

        /// <summary>Something new: a thing that is broken, or what a resident would like.</summary>
        private void Raise(string words, Understood understood, Place? said)
        {
            var isWish = Wishes.IsForSomebody(words);
            var isSure = isWish || understood.Category.Sure || understood.Category.Best is [{ Confidence: >= PlainFrom }, ..];
            if (!isWish && said is null && NoteReader.Thanks(words) && Items.Exists(item => item.Tickets.Count > 0)) return;
            if (Likely(understood) is not { } category || (!isSure && said is null && Items.Exists(item => item.Kind != NoteKind.Walked)))
            {
                AddToLast(words);
                return;
            }

            // "131换好了，灯泡坏了": what was wrong, not another matter.
            if (said is null && Items is [.., { Kind: NoteKind.Done, Tickets: [.., var last] }]
                && waiting.Any(ticket => ticket.Number == last && ticket.Category == category.Code) && AddToLast(words)) return;

            var where = said ?? around ?? (Places.Home(turn) is { } home ? new Place(home) : null);
            Items.Add(new()
            {
                Kind = NoteKind.Fresh,
                Words = words,
                Category = isWish ? Wishes.HomeCare : category.Code,
                Place = where ?? new Place(turn.Community.Unit),
                Since = understood.Time is { } time ? SinceWords.Keep(time) : null,
                Personal = NoteWords.IsPersonal(words),
                Sure = isSure,
            });
        }

        /// <summary>The category that a clause is about; null when it is about nothing in particular.</summary>
        private Category? Likely(Understood understood)
        {
            var guess = understood.Category;
            if (guess.Best is not [var best, ..] || (!guess.Sure && best.Confidence < OpenTicket.LeastConfidence)) return null;
            return turn.Knowledge.Taxonomy.TryGet(best.Code, out var known) ? Hazards.Unless(turn, known, guess, understood.Text) : null;
        }

        private bool AddToLast(string words)
        {
            if (Items is not [.., { Kind: not NoteKind.Walked } last]) return false;
            Items[^1] = last with { Words = NoteReader.SaysOnlyDone(last.Words) ? words : $"{last.Words}，{words}" };
            return true;
        }
    }
}
