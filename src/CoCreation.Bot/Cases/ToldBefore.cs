using System.Security.Cryptography;
using System.Text;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>What a message told of a matter, found again when its sender changes the message or takes it back.</summary>
/// <param name="Whole">The message as it was, where the statement is only a part of it.</param>
internal sealed record ToldBefore(Statement Statement, Ticket Ticket, Statement? Whole)
{
    private static readonly Query<Statement> SaidIn = new("\"MessageKey\" = @p0 AND \"TicketId\" IS NOT NULL ORDER BY \"CreatedAt\", \"Id\"", tracked: true);
    private static readonly Query<Account> Sender = new("\"Channel\" = @p0 AND \"Id\" = @p1");

    /// <summary>As the message stood.</summary>
    public string Text => (Whole ?? Statement).Text;

    /// <summary>Whether it is a danger or must be reported: then what somebody changes of their words later takes nothing back.</summary>
    public bool IsGrave => IsGraveMatter(Ticket);

    /// <summary>Names a message without telling who wrote it or where; null when its channel gave it no id.</summary>
    public static string? KeyOf(IncomingMessage message) => message.MessageId is { } id
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Channel}\n{message.ConversationId}\n{id}")))
        : null;

    /// <summary>What its sender told with it of a matter that goes on, of several the gravest; null when it told of none, or somebody else did.</summary>
    public static async Task<ToldBefore?> By(Work work, IncomingMessage message)
    {
        if (KeyOf(message) is not { } key || await work.Db.First(Sender, message.Channel, message.Sender.Id) is not { } account) return null;
        var said = (await work.Db.All(SaidIn, key)).Where(row => row.PersonId == account.PersonId).ToList();
        var tickets = new List<Ticket>();
        foreach (var id in said.Select(row => row.TicketId!.Value).Distinct())
        {
            if (await work.Db.Tickets.FindAsync(id) is { } each && each.State.IsOpen()) tickets.Add(each);
        }

        if ((tickets.Find(IsGraveMatter) ?? tickets.FirstOrDefault()) is not { } ticket) return null;
        var of = said.FindAll(row => row.TicketId == ticket.Id);
        return new(of[0], ticket, of.ElementAtOrDefault(1));
    }

    /// <summary>Whether the matter was opened with it, and not only added to.</summary>
    public async Task<bool> Opened(Work work)
    {
        var (ticket, words) = (Ticket.Id, Statement.Id);
        return await work.Db.Events.AsNoTracking().AnyAsync(each => each.TicketId == ticket && each.Kind == TicketEventKind.Opened && each.Words == words);
    }

    /// <summary>The words with which it is withdrawn, in the language in which it was told.</summary>
    public string Withdrawal(Work work)
    {
        var locale = work.Knowledge.Understander.Understand(Statement.Text, work.Now.DateTime).Culture == "en" ? "en" : "zh-CN";
        return $"{work.Knowledge.Dialogs.Text(TextKeys.OwnMove(MoveKind.Withdraw)).In(locale)} {Ticket.Number}";
    }

    private static bool IsGraveMatter(Ticket ticket) => ticket.Hazard || ticket.MustReport != MandatoryReport.None;
}
