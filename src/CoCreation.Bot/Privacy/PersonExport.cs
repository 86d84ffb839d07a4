using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Privacy;

/// <summary>Everything that is kept about a person, as they may ask for it (PIPL Art. 45, 44): one JSON object.</summary>
internal sealed record PersonExport
{
    public required string Person { get; init; }

    public string? Name { get; init; }

    public string? Locale { get; init; }

    public string? Staff { get; init; }

    public required string Since { get; init; }

    public required string News { get; init; }

    public string? LastGroup { get; init; }

    public required IReadOnlyList<string> Accounts { get; init; }

    public required IReadOnlyList<string> Chats { get; init; }

    public required IReadOnlyList<TicketPart> Tickets { get; init; }

    public required IReadOnlyList<StatementPart> Statements { get; init; }

    public required IReadOnlyList<MediaPart> Media { get; init; }

    /// <summary>Who opened how to reach them, or read their words.</summary>
    public required IReadOnlyList<SeenPart> Seen { get; init; }

    /// <summary>What they did themselves, as residents or as staff.</summary>
    public required IReadOnlyList<DonePart> Done { get; init; }

    public required IReadOnlyList<DialogPart> Dialogs { get; init; }

    /// <summary>What the bot sent them in private and still keeps.</summary>
    public required IReadOnlyList<MessagePart> Messages { get; init; }

    /// <param name="deployment">Gives staff and units their names; null to leave their keys.</param>
    public static async Task<PersonExport> Of(BotDb db, Subject subject, Deployment? deployment, CancellationToken stop)
    {
        var id = subject.Id;
        var supported = await db.Supporters.AsNoTracking().Where(row => row.PersonId == id).ToListAsync(stop);
        var seats = await db.Representatives.AsNoTracking().Where(row => row.PersonId == id).ToListAsync(stop);
        var done = await db.Events.AsNoTracking().Where(each => each.Person == id).OrderBy(each => each.At).ToListAsync(stop);
        List<Guid> touched = [.. subject.Own.Union(supported.Select(row => row.TicketId)).Union(seats.Select(row => row.TicketId)).Union(done.Select(each => each.TicketId))];
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => touched.Contains(ticket.Id)).OrderBy(ticket => ticket.OpenedAt).ToListAsync(stop);
        var own = subject.Own;
        var happened = await db.Events.AsNoTracking().Where(each => own.Contains(each.TicketId)).OrderBy(each => each.At).ToListAsync(stop);
        var seen = happened.FindAll(each => each.SeenBy() is not null);
        var numbers = tickets.ToDictionary(ticket => ticket.Id, ticket => ticket.Number);
        string? Number(Guid? ticket) => ticket is { } known ? numbers.GetValueOrDefault(known) : null;
        var theirs = await Outgoing.ToThem(db, subject, stop);
        return new()
        {
            Person = id.ToString("D"),
            Name = subject.Person.Name,
            Locale = subject.Person.Locale,
            Staff = subject.Person.Staff,
            Since = Subject.At(subject.Person.CreatedAt),
            News = subject.Person.News.ToString(),
            LastGroup = subject.Person.LastGroup,
            Accounts = [.. subject.Accounts.Select(each => $"{each.Channel}:{each.Id}")],
            Chats = [.. subject.Chats.Select(each => $"{each.Channel}:{each.Conversation}")],
            Tickets = [.. tickets.Select(ticket => TicketPart.Of(ticket, id, supported.Find(row => row.TicketId == ticket.Id), seats.Exists(row => row.TicketId == ticket.Id)))],
            Statements = [.. (await db.Statements.AsNoTracking().Where(row => row.PersonId == id).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(stop))
                .Select(row => new StatementPart(Subject.At(row.CreatedAt), Number(row.TicketId), row.Text, row.Room, row.Public))],
            Media = [.. (await db.Attachments.AsNoTracking().Where(row => row.PersonId == id).OrderBy(row => row.CreatedAt).ToListAsync(stop))
                .Select(row => new MediaPart(Subject.At(row.CreatedAt), Number(row.TicketId), row.ContentType, row.Name, row.Content))],
            Seen = [.. seen.Select(each => new SeenPart(Subject.At(each.At), numbers[each.TicketId], each.Kind == TicketEventKind.Viewed ? "words" : "contact", Title(deployment, each.SeenBy()), Unit(deployment, each)))],
            Done = [.. done.Select(each => new DonePart(Subject.At(each.At), numbers[each.TicketId], each.Kind.ToString(), each.Unit?.Value))],
            Dialogs = [.. (await db.Dialogs.AsNoTracking().ToListAsync(stop)).Where(row => subject.Holds(row.Key)).Select(row => new DialogPart(Subject.At(row.At), row.State, row.Second))],
            Messages = [.. theirs.Select(item => new MessagePart(Subject.At(item.CreatedAt), Outgoing.Text(item)))],
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, ExportJson.Readable.PersonExport);

    private static string? Title(Deployment? deployment, string? key) => key is not null && deployment is not null && deployment.TryStaff(key, out var staff) ? staff.Title.Zh : key;

    /// <summary>The unit that they looked for, else the one that they belong to.</summary>
    private static string? Unit(Deployment? deployment, TicketEvent each)
    {
        var unit = each.Unit ?? (each.SeenBy() is { } key && deployment?.TryStaff(key, out var staff) == true ? staff.Unit : null);
        return unit is not { } known ? null : deployment is null ? known.Value : deployment.Units.NameOf(known).Zh;
    }
}

/// <summary>A ticket that somebody raised, joined, spoke for or worked on.</summary>
internal sealed record TicketPart(string Number, string Category, string Place, int? Floor, string State, string OpenedAt, string Part, string? Household, bool Anonymous)
{
    public static TicketPart Of(Ticket ticket, Guid person, Supporter? joined, bool speaks) => new(
        ticket.Number, ticket.Category, ticket.PlaceUnit.Value, ticket.PlaceFloor, ticket.State.ToString(), Subject.At(ticket.OpenedAt),
        ticket.Reporter == person ? "raised" : speaks ? "represents" : joined is not null ? "joined" : "acted", joined?.Household, ticket.Anonymous && ticket.Reporter == person);
}

internal sealed record StatementPart(string At, string? Ticket, string Text, string? Room, bool ForGroups);

internal sealed record MediaPart(string At, string? Ticket, string ContentType, string? Name, byte[]? Content);

internal sealed record SeenPart(string At, string Ticket, string What, string? Who, string? Unit);

internal sealed record DonePart(string At, string Ticket, string What, string? Unit);

internal sealed record DialogPart(string At, string? State, string? Second);

internal sealed record MessagePart(string At, string Text);

[JsonSerializable(typeof(PersonExport))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>On lines of its own, Chinese and times as they are written; it is read as a file and stands in no page.</summary>
    public static ExportJson Readable { get; } = new(new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
