using System.Security.Cryptography;
using System.Text;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Cases;

/// <summary>What a message told of a matter, found again when its sender changes the message or takes it back.</summary>
internal sealed record ToldBefore(Statement Statement, Ticket Ticket)
{
    private static readonly Query<Statement> SaidIn = new("\"MessageKey\" = @p0 AND \"TicketId\" IS NOT NULL ORDER BY \"CreatedAt\", \"Id\"", tracked: true);
    private static readonly Query<Account> Sender = new("\"Channel\" = @p0 AND \"Id\" = @p1");

    /// <summary>Names a message without telling who wrote it or where; null when its channel gave it no id.</summary>
    public static string? KeyOf(IncomingMessage message) => message.MessageId is { } id
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Channel}\n{message.ConversationId}\n{id}")))
        : null;

    /// <summary>What its sender told with it of a matter that goes on; null when it told of none, or somebody else did.</summary>
    public static async Task<ToldBefore?> By(Work work, IncomingMessage message)
    {
        if (KeyOf(message) is not { } key || await work.Db.First(Sender, message.Channel, message.Sender.Id) is not { } account) return null;
        var said = (await work.Db.All(SaidIn, key)).FirstOrDefault(row => row.PersonId == account.PersonId);
        return said?.TicketId is { } id && await work.Db.Tickets.FindAsync(id) is { } ticket && ticket.State.IsOpen() ? new(said, ticket) : null;
    }

    /// <summary>The words with which it is withdrawn, in the language in which it was told.</summary>
    public string Withdrawal(Work work)
    {
        var locale = work.Knowledge.Understander.Understand(Statement.Text, work.Now.DateTime).Culture == "en" ? "en" : "zh-CN";
        return $"{work.Knowledge.Dialogs.Text(TextKeys.OwnMove(MoveKind.Withdraw)).In(locale)} {Ticket.Number}";
    }
}
