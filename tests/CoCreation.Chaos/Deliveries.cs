using CoCreation.Bot.Delivery;

namespace CoCreation.Chaos;

/// <summary>Whether the channel has seen every message of the outbox, in order, and again only where a sending was cut off.</summary>
internal sealed class Deliveries(Site site, IReadOnlyCollection<Said> all, Remembered kept, Findings findings, string apology)
{
    // On a machine with more to do than it can the end of a connection is noticed late.
    private const int LatelyNoticed = 8_000;

    private readonly HashSet<(long Kill, string Conversation)> _used = [];

    public int Repeats { get; private set; }

    /// <summary>Repeats for want of an answer: the channel hung up or kept silent, or the line was cut.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Repeats because the instance was killed before it could note that the message had left.</summary>
    public int Killed { get; private set; }

    public int Apologies { get; private set; }

    public void Compare(IReadOnlyDictionary<string, Casework.Ticket> opened)
    {
        Match();
        foreach (var sending in kept.Sendings) Delivered(sending);
        var acknowledged = Acknowledged(opened);
        foreach (var queue in kept.Sendings.Where(sending => sending.IsSeen && sending.Item.NotBefore <= sending.Item.CreatedAt).GroupBy(sending => sending.Item.Queue)) Order([.. queue], acknowledged);
    }

    private void Match()
    {
        var arrivals = site.Channel.Arrivals;
        var known = kept.Sendings.Where(sending => sending.Item.SentId is not null).ToLookup(sending => sending.Item.SentId!);
        var alike = kept.Sendings.ToLookup(sending => (sending.Conversation, sending.ReplyTo, sending.Text));
        foreach (var arrival in arrivals)
        {
            if (known[arrival.Id].FirstOrDefault(sending => sending.IsHere(arrival)) is { } sent) sent.Known = arrival;
        }

        foreach (var arrival in arrivals.Where(arrival => !known[arrival.Id].Any(sending => sending.Known == arrival)))
        {
            var same = alike[(arrival.Conversation, arrival.ReplyTo, arrival.Text)].ToList();
            if (same.Find(sending => sending.Known is null && sending.Item is { State: OutboxState.Sent, SentId: null }) is { } unnamed) unnamed.Known = arrival;
            else if ((same.Find(sending => sending.Known?.Order > arrival.Order) ?? same.LastOrDefault()) is { } repeated) repeated.Repeats.Add(arrival);
            else if (arrival.Text == apology) Apologies++;
            else findings.Other($"the channel shows what is nowhere kept: “{arrival.Text}” in {arrival.Conversation}");
        }
    }

    private void Delivered(Sending sending)
    {
        if (sending.Item.State is OutboxState.Sent) findings.Expect(1, sending.Known is null ? 0 : 1, $"message {sending.Item.Id} that is marked as sent, on the channel");
        else if (sending.Item.NotBefore <= Now.Ms) findings.Lost($"message {sending.Item.Id} to {sending.Conversation} ({sending.Item.State} {sending.Item.Reason})");
        foreach (var repeat in sending.Repeats)
        {
            Repeats++;
            if (!repeat.Answered || site.ChannelLine.WasCut(repeat.At)) Unanswered++;
            else if (WasKilled(repeat, sending.Known?.At ?? long.MaxValue)) Killed++;
            else findings.Doubled($"message {sending.Item.Id} “{sending.Text}” in {sending.Conversation}, although nothing cut it off");
        }
    }

    /// <summary>Whether the instance that had sent it died before it could note so; of each destination that excuses one message.</summary>
    private bool WasKilled(Arrival repeat, long again) =>
        site.Channel.ClosedAt(repeat.Connection) is { } closed
        && site.Instances.SelectMany(instance => instance.Kills).Any(kill =>
            kill.To >= repeat.At - 50 && kill.From <= again && closed >= kill.From - 500 && closed <= kill.To + LatelyNoticed && _used.Add((kill.From, repeat.Conversation)));

    /// <summary>Until when each message was surely committed: when the activity that caused it was acknowledged.</summary>
    private Dictionary<Sending, long> Acknowledged(IReadOnlyDictionary<string, Casework.Ticket> opened)
    {
        var byId = all.ToDictionary(said => said.Id);
        var byTicket = all.Where(said => said.Ticket is not null).Select(said => (Ticket: kept.Tickets.GetValueOrDefault(said.Ticket!)?.Id, Said: said))
            .Concat(opened.Select(each => (Ticket: (Guid?)each.Value.Id, Said: byId[each.Key]))).ToLookup(each => each.Ticket, each => each.Said);
        return kept.Sendings.ToDictionary(sending => sending, sending => sending.ReplyTo is { } reply && byId.TryGetValue(reply, out var said)
            ? said.AcknowledgedAt
            : byTicket[sending.Item.TicketId].Where(each => each.FirstSentAt <= sending.CreatedAt && each.AcknowledgedAt >= sending.CreatedAt).Select(each => each.AcknowledgedAt).DefaultIfEmpty(long.MaxValue).Max());
    }

    /// <summary>What was acknowledged before something else was thought of has come before it, every copy of it.</summary>
    private void Order(List<Sending> queue, Dictionary<Sending, long> acknowledged)
    {
        foreach (var earlier in queue)
        {
            foreach (var later in queue.Where(each => each != earlier && each.CreatedAt > acknowledged[earlier] && each.First < earlier.Last))
                findings.Disordered($"in {earlier.Conversation} message {later.Item.Id} came before message {earlier.Item.Id}");
        }
    }
}
