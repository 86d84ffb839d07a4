using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Checks;

/// <summary>Whether what is kept agrees with itself: tickets with their events, rows with what they refer to, the outbox with what can be sent.</summary>
/// <remarks>It only reads, so it may run beside a bot that serves; what is written meanwhile may then be told as a fault, and not again the next time.</remarks>
internal sealed class StoreCheck(Func<BotDb> open)
{
    private const int Page = 500;

    // Twenty of one sort say as much as a thousand.
    private const int MostOfOneSort = 20;

    private static readonly (string Table, string Column, string Parent, string Key)[] References =
    [
        ("ticket_events", nameof(TicketEvent.TicketId), "tickets", nameof(Ticket.Id)),
        ("supporters", nameof(Supporter.TicketId), "tickets", nameof(Ticket.Id)),
        ("supporters", nameof(Supporter.PersonId), "persons", nameof(Person.Id)),
        ("representatives", nameof(Representative.TicketId), "tickets", nameof(Ticket.Id)),
        ("representatives", nameof(Representative.PersonId), "persons", nameof(Person.Id)),
        ("claims", nameof(TicketClaim.TicketId), "tickets", nameof(Ticket.Id)),
        ("contractor_links", nameof(ContractorLink.TicketId), "tickets", nameof(Ticket.Id)),
        ("hotline_orders", nameof(HotlineOrder.TicketId), "tickets", nameof(Ticket.Id)),
        ("statements", nameof(Statement.TicketId), "tickets", nameof(Ticket.Id)),
        ("attachments", nameof(Attachment.TicketId), "tickets", nameof(Ticket.Id)),
        ("accounts", nameof(Account.PersonId), "persons", nameof(Person.Id)),
        ("notice_answers", nameof(NoticeAnswer.NoticeId), "notices", nameof(Notice.Id)),
        ("Fetches", nameof(Fetch.Id), "attachments", nameof(Attachment.Id)),
        ("Outbox", nameof(OutboxItem.TicketId), "tickets", nameof(Ticket.Id)),
        ("SentCards", nameof(SentCard.TicketId), "tickets", nameof(Ticket.Id)),
        ("GroupPosts", nameof(Posts.GroupPost.TicketId), "tickets", nameof(Ticket.Id)),
        ("GroupPosts", nameof(Posts.GroupPost.NoticeId), "notices", nameof(Notice.Id)),
    ];

    private readonly Dictionary<string, List<string>> _faults = [];

    public async Task<CheckReport> Run(CancellationToken stop)
    {
        var tickets = await Replay(stop);
        await Orphans(stop);
        await Support(stop);
        if (!await Locks(stop)) return new(tickets, 0, 0, Told());
        var (waiting, dead) = await Outbox(stop);
        await Dialogs(stop);
        return new(tickets, waiting, dead, Told());
    }

    /// <summary>Every ticket is what its events say, their numbers have no gap, and no number will be given again.</summary>
    private async Task<int> Replay(CancellationToken stop)
    {
        await using var tickets = open();
        await using var histories = open();
        var columns = tickets.Model.FindEntityType(typeof(Ticket))!.GetProperties().Select(column => column.PropertyInfo!).ToList();
        var last = new Dictionary<string, int>();
        var count = 0;
        await foreach (var page in tickets.Tickets.AsNoTracking().OrderBy(ticket => ticket.Id).AsAsyncEnumerable().Chunk(Page).WithCancellation(stop))
        {
            var ids = page.Select(ticket => ticket.Id).ToList();
            var events = (await histories.Events.AsNoTracking().Where(each => ids.Contains(each.TicketId)).OrderBy(each => each.Sequence).ToListAsync(stop)).ToLookup(each => each.TicketId);
            foreach (var ticket in page)
            {
                count++;
                if (TicketNumber.TryParse(ticket.Number, out var number))
                    last[Series(number)] = Math.Max(number.Serial, last.GetValueOrDefault(Series(number)));
                try
                {
                    var told = Ticket.Replay(events[ticket.Id]);
                    var other = columns.Where(column => !Equals(column.GetValue(ticket), column.GetValue(told))).Select(column => column.Name).ToList();
                    if (other.Count > 0) Fault("a ticket is not what its events say", $"{ticket.Number}: {string.Join(", ", other)}");
                }
                catch (Exception error) when (error is InvalidOperationException or JsonException)
                {
                    Fault("a ticket's events cannot be replayed", $"{ticket.Number}: {error.Message}");
                }
            }
        }

        foreach (var counter in await tickets.Set<TicketCounter>().AsNoTracking().ToListAsync(stop))
        {
            if (last.Remove(counter.Key, out var serial) && serial > counter.Last) Fault("a number would be given again", $"{counter.Key}: {counter.Last} is counted, {serial} was given");
        }

        foreach (var series in last.Keys) Fault("a number would be given again", $"{series}: nothing is counted");
        return count;
    }

    private async Task Orphans(CancellationToken stop)
    {
        await using var db = open();
        foreach (var (table, column, parent, key) in References)
        {
            var without = $"""SELECT CAST(COUNT(*) AS INTEGER) AS "Value" FROM "{table}" AS child WHERE child."{column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{parent}" AS parent WHERE parent."{key}" = child."{column}")""";
            var lost = await db.Database.SqlQueryRaw<int>(without).SingleAsync(stop);
            if (lost > 0) Fault("a row refers to one that is not there", $"{table}.{column}: {lost} without their row of {parent}");
        }
    }

    /// <summary>Whoever joined a matter is kept with it, unless they were erased, and nobody is kept who was not counted.</summary>
    private async Task Support(CancellationToken stop)
    {
        await using var db = open();
        var more = await db.Tickets.AsNoTracking().Where(ticket => db.Supporters.Count(row => row.TicketId == ticket.Id) > ticket.Supporters).Select(ticket => ticket.Number).ToListAsync(stop);
        foreach (var number in more) Fault("more people are kept with a ticket than it counts", number);
        var lost = await db.Events.AsNoTracking()
            .Where(each => each.Kind == TicketEventKind.Joined && each.Staff == null && db.People.Any(person => person.Id == each.Person) && !db.Supporters.Any(row => row.TicketId == each.TicketId && row.PersonId == each.Person))
            .Select(each => each.TicketId).ToListAsync(stop);
        foreach (var id in lost) Fault("somebody joined a ticket and is not kept with it", id.ToString());
    }

    /// <summary>Whatever is locked opens with the keys that are kept beside it.</summary>
    private async Task<bool> Locks(CancellationToken stop)
    {
        await using var db = open();
        var opens = true;
        foreach (var table in db.Model.GetEntityTypes().Select(Table.Of))
        {
            foreach (var column in table.Sealed)
            {
                var shut = 0;
#pragma warning disable EF1002 // Names from the model.
                await foreach (var text in db.Database.SqlQueryRaw<string>($"SELECT {column.Name} AS \"Value\" FROM {table.Name} WHERE {column.Name} IS NOT NULL").AsAsyncEnumerable().WithCancellation(stop))
#pragma warning restore EF1002
                {
                    if (!db.Opens(column, text)) shut++;
                }

                if (shut == 0) continue;
                opens = false;
                Fault("a value is locked and its keys do not open it", $"{column.Purpose}: {shut}");
            }
        }

        return opens;
    }

    private async Task<(int Waiting, int Dead)> Outbox(CancellationToken stop)
    {
        await using var db = open();
        var (waiting, dead) = (0, 0);
        await foreach (var item in db.Outbox.AsNoTracking().Where(item => item.State != OutboxState.Sent).OrderBy(item => item.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (item.State == OutboxState.Dead) dead++;
            else waiting++;
            try
            {
                var to = JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination);
                if (to is null || (item.Refreshes is null && Mail.QueueOf(to) != item.Queue)) Fault("a message waits in another destination's queue", $"outbox {item.Id}");
                if (JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage) is null) Fault("a message cannot be read", $"outbox {item.Id}");
            }
            catch (JsonException error)
            {
                Fault("a message cannot be read", $"outbox {item.Id}: {error.Message}");
            }
        }

        return (waiting, dead);
    }

    private async Task Dialogs(CancellationToken stop)
    {
        await using var db = open();
        await foreach (var dialog in db.Dialogs.AsNoTracking().Where(dialog => dialog.State != null).AsAsyncEnumerable().WithCancellation(stop))
        {
            try
            {
                JsonDocument.Parse(dialog.State!).Dispose();
            }
            catch (JsonException error)
            {
                // The key names a person.
                Fault("a dialog's state cannot be read", $"a dialog on {dialog.Key.Split('\n')[0]}: {error.Message}");
            }
        }
    }

    private static string Series(TicketNumber number) => TicketCounter.KeyFor(number.ShortCode, number.Year);

    private void Fault(string sort, string where)
    {
        if (!_faults.TryGetValue(sort, out var places)) _faults[sort] = places = [];
        places.Add(where);
    }

    private IReadOnlyList<string> Told() => [.. _faults.Select(sort => Told(sort.Key, sort.Value))];

    private static string Told(string sort, List<string> places)
    {
        var shown = string.Join('\n', places.Take(MostOfOneSort).Select(place => $"  {place}"));
        return places.Count > MostOfOneSort ? $"{sort} ({places.Count}):\n{shown}\n  and {places.Count - MostOfOneSort} more" : $"{sort} ({places.Count}):\n{shown}";
    }
}

/// <summary>What a check of the database found.</summary>
/// <param name="Tickets">How many tickets were replayed.</param>
/// <param name="Waiting">Messages that wait to be sent.</param>
/// <param name="Dead">Messages that a channel refused for good.</param>
/// <param name="Faults">What does not agree, a paragraph for each sort; empty when all is well.</param>
internal sealed record CheckReport(int Tickets, int Waiting, int Dead, IReadOnlyList<string> Faults);
