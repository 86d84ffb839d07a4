using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>Registers a draft that was left with what and where known, and says so: nobody's complaint is lost because they put the phone down.</summary>
public sealed class LeftDrafts(TicketNumbers numbers)
{
    internal async Task Register(Work work, CaseTimer timer)
    {
        var dialog = await work.Db.Dialogs.FirstOrDefaultAsync(row => row.Key == timer.Subject);
        if (dialog?.State is not { } json || dialog.Version != timer.Step) return;
        var state = DialogState.FromJson(json);
        if (!Drafts.IsComplete(state)) return;
        if (await Turn.Again(work, dialog, state) is not { } turn) return;

        var matter = OpenTicket.Matter.Of(turn, state.Slots);
        var (ticket, _) = await OpenTicket.Register(turn, matter, numbers);
        dialog.State = null;
        dialog.Anonymous = false;
        dialog.Version++;
        var facts = new TicketFacts(work.Knowledge, turn.Community, work.NowMs, turn.Locale).One(ticket);
        if (ticket is { Publish: PublishClass.Group, Consent: PublicConsent.Asked }) facts["public"] = PublicVersion.Full(work.Knowledge, ticket).In(turn.Locale);
        OpenTicket.AskAboutSecond(turn, matter, facts);
        var text = Words.Fill(work.Knowledge, TextKeys.LeftDraft, turn.Locale, facts, turn.LocalNow);
        work.Mail.Send(turn.Message.AnswerTo, new OutgoingMessage { Text = text, Locale = turn.Locale }, about: ticket.Id);
    }
}
