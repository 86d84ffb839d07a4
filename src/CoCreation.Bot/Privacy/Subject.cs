using System.Globalization;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Privacy;

/// <summary>A person of whom the database knows, and where it does: their accounts, private chats, dialogs and the tickets they raised.</summary>
/// <param name="Own">The tickets that they raised, or told of in words of their own.</param>
internal sealed record Subject(Person Person, IReadOnlyList<ConversationRef> Chats, IReadOnlyList<Guid> Own)
{
    public Guid Id => Person.Id;

    public IReadOnlyList<Account> Accounts => Person.Accounts;

    /// <summary>Whether a dialog is theirs: its key is channel, conversation and sender.</summary>
    public bool Holds(string dialog) =>
        dialog.Split('\n') is [var channel, _, var sender] && Accounts.Any(account => account.Channel == channel && account.Id == sender);

    /// <summary>Finds the person with an account, <c>channel:id</c> or the bare id where no other person has it.</summary>
    /// <exception cref="CommandException">Nobody is known by it, or several are.</exception>
    public static async Task<Subject> Find(BotDb db, string asked, CancellationToken stop)
    {
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var (channel, id) = colon < 0 ? ("", asked) : (asked[..colon], asked[(colon + 1)..]);
        var accounts = await db.Accounts.AsNoTracking().Where(each => each.Id == asked || (each.Channel == channel && each.Id == id)).ToListAsync(stop);
        var exact = accounts.FindAll(each => each.Channel == channel && each.Id == id);
        var meant = exact.Count > 0 ? exact : accounts;
        return meant.Select(each => each.PersonId).Distinct().ToList() switch
        {
            [var person] => await Load(db, person, stop),
            [] => throw new CommandException($"Nobody is known by '{asked}'. Give channel and id of an account, for example emulator:resident-li."),
            _ => throw new CommandException($"Several people are known by '{asked}': {string.Join(", ", meant.Select(each => $"{each.Channel}:{each.Id}"))}. Say which."),
        };
    }

    private static async Task<Subject> Load(BotDb db, Guid id, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().Include(row => row.Accounts).FirstAsync(row => row.Id == id, stop);
        var chats = await db.Conversations.AsNoTracking().Where(row => row.PersonId == id && !row.IsGroup).ToListAsync(stop);
        var raised = await db.Tickets.AsNoTracking().Where(ticket => ticket.Reporter == id).Select(ticket => ticket.Id).ToListAsync(stop);
        var told = await db.Statements.AsNoTracking().Where(row => row.PersonId == id && row.TicketId != null).Select(row => row.TicketId!.Value).Distinct().ToListAsync(stop);
        return new(person, chats, [.. raised.Union(told)]);
    }

    /// <summary>An instant as files give it.</summary>
    public static string At(long instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant).ToString("o", CultureInfo.InvariantCulture);
}
