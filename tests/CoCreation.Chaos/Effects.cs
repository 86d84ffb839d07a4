using CoCreation.Casework;

namespace CoCreation.Chaos;

/// <summary>Whether everything that was acknowledged had its full effect, and none twice.</summary>
internal sealed class Effects(IReadOnlyCollection<Said> all, Remembered kept, Findings findings)
{
    private readonly ILookup<string, Sending> _replies = kept.Sendings.Where(sending => sending.ReplyTo is not null).ToLookup(sending => sending.ReplyTo!);
    private readonly ILookup<Guid, Sending> _about = kept.Sendings.Where(sending => sending.Item.TicketId is not null).ToLookup(sending => sending.Item.TicketId!.Value);
    private readonly ILookup<string, Sending> _toStaff = kept.Sendings.Where(sending => sending.Conversation.StartsWith("private-staff", StringComparison.Ordinal)).ToLookup(sending => sending.Text.Split(' ')[0]);
    private readonly ILookup<string?, Said> _of = all.Where(said => said.IsAcknowledged && said.Ticket is not null).ToLookup(said => said.Ticket);

    /// <summary>The ticket that each complaint has become.</summary>
    public Dictionary<string, Ticket> Opened { get; } = [];

    public void Compare()
    {
        foreach (var said in all) Remembrance(said);
        foreach (var said in all.Where(said => said.Effect is Effect.Opened)) Complaint(said);
        findings.Expect(Opened.Count, kept.Tickets.Count, $"tickets");
        foreach (var ticket in kept.Tickets.Values) Of(ticket);
        foreach (var who in all.Where(said => said.Effect is Effect.Begun).GroupBy(said => said.Conversation)) Dialogs(who.Key);
    }

    /// <summary>What was acknowledged is remembered with the answer that was given, and what is not for the bot is not.</summary>
    private void Remembrance(Said said)
    {
        if (!said.IsAcknowledged) findings.Lost($"{said.Id} ({said.Effect}) was never acknowledged");
        if (said.OtherAnswer is { } other) findings.Other($"{said.Id} ({said.Effect}) was answered differently: {other}");
        var turn = kept.Turns.GetValueOrDefault(said.Key);
        if (said.Effect is Effect.None)
        {
            if (turn is not null || _replies[said.Id].Any()) findings.Other($"{said.Id} was not for the bot and is kept");
            return;
        }

        findings.Expect(1, turn is null ? 0 : 1, $"{said.Id} ({said.Effect}) among what is remembered");
        if (turn is not null && (turn.Status != said.Status || (said.InOneRequest && turn.Body != said.Body))) findings.Other($"{said.Id} ({said.Effect}) is remembered with another answer than was given");
        if (said.Group is not null) findings.Expect(1, _replies[said.Id].Count(), $"reply to {said.Id} ({said.Effect})");
    }

    private void Complaint(Said said)
    {
        var became = _replies[said.Id].Select(reply => reply.Item.TicketId).Distinct().ToList();
        if (became is [{ } id] && kept.Tickets.Values.FirstOrDefault(ticket => ticket.Id == id) is { } ticket && Opened.TryAdd(said.Id, ticket)) return;
        findings.Lost($"ticket of {said.Id} {said.Text} in {said.Group}");
    }

    private void Of(Ticket ticket)
    {
        var events = kept.Events[ticket.Id].ToList();
        var said = _of[ticket.Number].ToList();
        foreach (var (effect, kind) in new[] { (Effect.Accepted, TicketEventKind.Accepted), (Effect.Progressed, TicketEventKind.Progressed), (Effect.Resolved, TicketEventKind.Resolved), (Effect.Rated, TicketEventKind.Rated) })
            findings.Expect(Count(effect), events.Count(each => each.Kind == kind), $"{ticket.Number} {kind}");
        findings.Expect(Count(Effect.Joined), events.Where(each => each.Kind == TicketEventKind.Joined).DistinctBy(each => each.Person).Count(), $"{ticket.Number} people who joined");
        findings.Expect(Count(Effect.Joined), events.Count(each => each.Kind == TicketEventKind.Joined), $"{ticket.Number} joined");
        findings.Expect(Count(Effect.Joined), kept.Supporters[ticket.Id].Count(), $"{ticket.Number} supporters");
        findings.Expect(Count(Effect.Joined), ticket.Supporters, $"{ticket.Number} supporters counted");

        // Everybody who is to hear of it is told, once: the staff by a card and an answer to each of their words, the group by a post for each step.
        Told(_toStaff[ticket.Number], "回“签收", 1);
        Told(_toStaff[ticket.Number], "已签收", Count(Effect.Accepted));
        Told(_toStaff[ticket.Number], "进展已记", Count(Effect.Progressed));
        Told(_toStaff[ticket.Number], "已办结", Count(Effect.Resolved));
        var inGroups = _about[ticket.Id].Where(sending => sending.Conversation.StartsWith("group-", StringComparison.Ordinal)).ToList();
        Told(inGroups, "接手了", Count(Effect.Accepted));
        var steps = new[] { Told(inGroups, "第1步", Math.Min(1, Count(Effect.Progressed))), Told(inGroups, "第2步", Math.Max(0, Count(Effect.Progressed) - 1)), Told(inGroups, "第3步", Count(Effect.Resolved)) };
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i] is not null && steps[i - 1] is null) findings.Disordered($"{ticket.Number}: step {i + 1} is told and step {i} is not");
            else if (steps[i] is { IsSeen: true } second && steps[i - 1] is { IsSeen: true } first && first.Last > second.First) findings.Disordered($"{ticket.Number}: step {i} came after step {i + 1}");
        }

        int Count(Effect effect) => said.Count(each => each.Effect == effect);

        Sending? Told(IEnumerable<Sending> sendings, string words, int wanted)
        {
            var found = sendings.Where(sending => sending.Text.Contains(words, StringComparison.Ordinal)).ToList();
            findings.Expect(wanted, found.Count, $"{ticket.Number} “{words}”");
            return found.FirstOrDefault();
        }
    }

    /// <summary>Whoever begins to tell and cancels, again and again, gets the two answers in turn: no dialog has lost its place.</summary>
    private void Dialogs(string conversation)
    {
        var answers = kept.Sendings.Where(sending => sending.Conversation == conversation && sending.Item.TicketId is null).Select(sending => sending.Text).ToList();
        findings.Expect(all.Count(said => said.Conversation == conversation && said.IsAcknowledged && said.Effect is Effect.Begun or Effect.Cancelled), answers.Count, $"answers in {conversation}");
        for (var i = 2; i < answers.Count; i++)
        {
            if (answers[i] != answers[i - 2]) findings.Disordered($"{conversation} was told “{answers[i]}” where “{answers[i - 2]}” was due");
        }
    }
}
