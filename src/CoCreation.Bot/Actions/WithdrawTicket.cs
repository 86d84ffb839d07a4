using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Takes back what this person raised; with supporters the matter itself stays. Once somebody has taken it on, or where it complains of somebody, they are asked in private whether anybody came to see them.</summary>
internal static class WithdrawTicket
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (call.With.ContainsKey("over")) return await SpokenOver.Meant(turn) is { } over ? AskOver(turn, over) : new("none");
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        if (await Own(turn, order) is not { } own) return new("none");

        // In the middle of a form what is taken back may be what is being told.
        if (!order.NamesTicket && turn.Dialog.State is { } json && DialogState.FromJson(json) is { Flow: "complaint/report", Dormant: false }) return new("drafted", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(own));
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if ((own.AcceptedAt is not null || own.HiddenFrom.Count > 0 || SpokenWithdrawal.IsAfraid(turn.Text)) && !call.With.ContainsKey("sure") && TicketMoves.Allowed(own.State, Part.Reporter, own.Hazard).Contains(MoveKind.Withdraw))
        {
            // What is said about taking it back is nobody's but the reporter's: it is not kept with the matter.
            turn.ReplyAbout = own.Id;
            if (!turn.InGroup) return new("ask", facts.One(own));
            await AskInPrivate(turn, facts.One(own), own);
            return new("private", facts.One(own));
        }

        var decision = await Casebook.Decide(turn.Work, own, new TicketMove.Withdraw(), turn.AsResident, turn.Group?.Key);
        if (decision is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });
        var result = facts.One(own);
        if (own.MustReport != MandatoryReport.None) result["duty"] = "true";
        return new(own.State == TicketState.Withdrawn ? "done" : "kept", result);
    }

    /// <summary>The one that is named, else the one that the bot asked about last here, else the newest of one's own that is open.</summary>
    public static async Task<Ticket?> Own(Turn turn, Order order)
    {
        if (order.NamesTicket) return (await TicketFinder.ForResident(turn, order)).FirstOrDefault(ticket => ticket.Reporter == turn.Person.Id);
        var own = (await TicketFinder.Mine(turn, open: true)).FindAll(ticket => ticket.Reporter == turn.Person.Id);
        return own.Count > 1 && await TicketFinder.SpokenOfLast(turn) is { } asked && own.Find(ticket => ticket.Id == asked) is { } meant ? meant : own.FirstOrDefault();
    }

    private static ActionResult AskOver(Turn turn, Ticket over)
    {
        turn.ReplyAbout = over.Id;
        return new("ask", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(over));
    }

    private static async Task AskInPrivate(Turn turn, FactMap facts, Ticket own)
    {
        var text = Words.Fill(turn.Knowledge, TextKeys.WithdrawAsk, turn.Locale, facts, turn.LocalNow);
        var buttons = TextKeys.WithdrawAnswers
            .Select(key => turn.Knowledge.Dialogs.Text(key).In(turn.Locale))
            .Select(title => new Channels.Messages.Button(title, $"{title} {own.Serial}"));
        await turn.Work.Mail.ToAccount(
            turn.Message.Channel, turn.Message.Sender.Id, turn.Locale,
            _ => StandingCard.On(turn.Knowledge, StandingCard.Question, new() { Text = text, SuggestedActions = [.. buttons], Locale = turn.Locale }), about: own.Id);
    }
}
