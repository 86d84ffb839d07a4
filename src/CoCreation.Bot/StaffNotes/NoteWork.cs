using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Does what staff told: closes, takes on, notes, registers, and says of each line what became of it.</summary>
internal sealed class NoteWork(Turn turn, NoteList note, TicketNumbers numbers)
{
    /// <summary>What is registered of a chat record says so, and names nobody.</summary>
    public const string Forwarded = "forwarded";

    private readonly List<string> lines = [];

    /// <summary>The tickets that are new or that the record was joined to, with their lines of the record.</summary>
    public List<(Ticket Ticket, NoteItem Item)> Registered { get; } = [];

    /// <summary>The tickets that were moved on.</summary>
    public List<Ticket> Moved { get; } = [];

    public async Task<string> Run()
    {
        foreach (var item in note.Items)
        {
            switch (item.Kind)
            {
                case NoteKind.Done:
                    await Move(item, (words, forGroups) => new TicketMove.Resolve(turn.Attachments.Count) { Words = words, PublicWords = forGroups });
                    break;
                case NoteKind.Taken:
                    await Move(item, (_, _) => new TicketMove.Accept());
                    break;
                case NoteKind.Underway:
                    await Move(item, (words, forGroups) => new TicketMove.Progress { Words = words, PublicWords = forGroups });
                    break;
                case NoteKind.Fresh:
                    await Register(item);
                    break;
                case NoteKind.Walked or NoteKind.Spoken:
                    Visit(item);
                    break;
                default:
                    lines.Add(NoteWords.Say(turn, item, note.Forwarded));
                    break;
            }
        }

        return NoteWords.List(lines);
    }

    private async Task Move(NoteItem item, Func<Guid, Guid, TicketMove> move)
    {
        List<string> done = [];
        List<string> parts = [];
        List<string> refusals = [];
        foreach (var number in item.Tickets)
        {
            if (await TicketFinder.ForStaff(turn, Order.Read(number)) is not [var ticket]) continue;
            if (turn.InGroup && !TicketFinder.MayHear(turn, ticket))
            {
                refusals.Add(Refused(number, turn.Knowledge.Dialogs.Text(TextKeys.InPrivateOnly).In(turn.Locale)));
                continue;
            }

            var (words, forGroups) = StaffMoves.Keep(turn, item.Words);
            var decision = await Casebook.Decide(turn.Work, ticket, move(words, forGroups), turn.Actor);
            if (decision is Decision.Refused refused)
            {
                refusals.Add(Refused(number, Refusals.Say(turn, refused)));
                continue;
            }

            if (item.Kind == NoteKind.Done) await Photos.Attach(turn, [.. turn.Attachments.Select(photo => photo.Id)], ticket.Id);
            (item.Kind == NoteKind.Done && ticket.State.IsPending() ? parts : done).Add(number);
            Moved.Add(ticket);
        }

        if (done.Count > 0) lines.Add(NoteWords.Say(turn, item with { Tickets = done }, note.Forwarded));
        if (parts.Count > 0) lines.Add(NoteWords.Say(turn, "note/part", NoteWords.Facts(turn, item with { Tickets = parts })));
        lines.AddRange(refusals);
    }

    private string Refused(string number, string reason) =>
        NoteWords.Say(turn, "note/refused", new FactMap { ["numbers"] = NoteWords.Digits(number), ["reason"] = reason.TrimEnd('。', '.') });

    private async Task Register(NoteItem item)
    {
        var understood = turn.Knowledge.Understander.Understand(item.Words, turn.LocalNow);
        var category = turn.Knowledge.Taxonomy[item.Category!];
        var place = item.Place!;
        IReadOnlyList<Guid> pictures = [.. item.Pictures.SelectMany(Photos.Ids)];
        var matter = new OpenTicket.Matter(item.Words, category, understood.Category, place, understood.Place is null, understood.Place?.Room, item.Since, pictures, false)
        {
            About = About.Of(turn.Knowledge, item.Words, category, place.Unit),
        };
        if (await Same.Find(turn, matter) is { } same)
        {
            await Support(same, await Unheard(same, item));
            await Photos.Attach(turn, pictures, same.Id);
            Registered.Add((same, item));
            lines.Add(NoteWords.Say(turn, "note/joined", NoteWords.Facts(turn, item).With(new FactMap { ["number"] = NoteWords.Digits(same.Number) })));
            return;
        }

        // Staff are not asked how their own finding was dealt with.
        var ticket = await Filing.Open(turn, numbers, matter, item.Personal ? PublicConsent.No : PublicConsent.NotNeeded, note.Forwarded ? Forwarded : null);
        await Support(ticket, item.People - 1);
        Registered.Add((ticket, item));
        lines.Add(NoteWords.Say(turn, item, note.Forwarded));
    }

    /// <summary>How many of those in a record told of it anew: whoever pastes a record once more brings nobody.</summary>
    private async Task<int> Unheard(Ticket ticket, NoteItem item)
    {
        var id = ticket.Id;
        var heard = (await turn.Db.Statements.AsNoTracking().Where(said => said.TicketId == id && !said.Public).ToListAsync()).SelectMany(said => Lines(said.Text)).ToHashSet();
        var told = Lines(item.Words);
        var isSameRecord = note.Forwarded && heard.Contains(told[0]);
        return isSameRecord ? Math.Min(item.People, told.Count(line => !heard.Contains(line))) : item.People;
    }

    private static string[] Lines(string words) => words.Split('\n');

    /// <summary>Counts people who have no account here.</summary>
    private async Task Support(Ticket ticket, int people)
    {
        for (var each = 0; each < people; each++) await Casebook.Decide(turn.Work, ticket, new TicketMove.Support(AlreadyIn: false, NewHousehold: true), turn.Actor, turn.Group?.Key);
    }

    private void Visit(NoteItem item)
    {
        turn.Db.Visits.Add(new Visit
        {
            Id = Guid.CreateVersion7(turn.Work.Now),
            Staff = turn.Staff!.Key,
            Kind = item.Kind == NoteKind.Walked ? VisitKind.Walked : VisitKind.Spoken,
            Place = item.Place!.Unit,
            Category = item.Category,
            At = turn.Work.NowMs,
        });
        lines.Add(NoteWords.Say(turn, item, note.Forwarded));
    }
}
