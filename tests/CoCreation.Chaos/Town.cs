using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace CoCreation.Chaos;

/// <summary>The residents, who do what is planned one after another, and the staff, who work on what their cards tell them.</summary>
internal sealed partial class Town : IDisposable
{
    private readonly Plan _plan;
    private readonly Postman _postman;
    private readonly ConcurrentDictionary<int, string> _tickets = new();
    private readonly ConcurrentDictionary<string, int> _complaints = new();
    private readonly Dictionary<string, int> _raised = [];
    private readonly Channel<string>[] _cards = [.. Enumerable.Range(0, Plan.Compounds + 1).Select(_ => System.Threading.Channels.Channel.CreateUnbounded<string>())];
    private readonly ConcurrentDictionary<string, bool> _seen = new();
    private readonly Channel<Said>[] _toRate;
    private readonly CancellationTokenSource _enough = new();
    private int _skipped;

    public Town(Plan plan, Channel channel, Postman postman)
    {
        (_plan, _postman) = (plan, postman);
        _toRate = [.. plan.Residents.Select(_ => System.Threading.Channels.Channel.CreateUnbounded<Said>())];
        channel.Taken += Read;
    }

    /// <summary>How many steps were skipped because the matter was not known yet.</summary>
    public int Skipped => _skipped;

    /// <summary>Lives until it is told that it is enough; then everybody ends what they have begun.</summary>
    public async Task Live(CancellationToken stop)
    {
        await Task.WhenAll(Enumerable.Range(1, Plan.Compounds).Select(compound => Say(new() { Effect = Effect.Greeting, Who = Staff(compound), Text = "待办" }, stop)));
        await Task.WhenAll([.. _plan.Residents.Select((life, who) => Reside(who, life, stop)), .. Enumerable.Range(1, Plan.Compounds).Select(compound => Serve(compound, stop))]);
        await _postman.Rest();
    }

    public void Enough() => _enough.Cancel();

    public void Dispose() => _enough.Dispose();

    private async Task Reside(int who, IReadOnlyList<Step> life, CancellationToken stop)
    {
        var joined = new HashSet<int>();
        foreach (var step in life)
        {
            if (_enough.IsCancellationRequested) return;
            await Now.Wait(step.Rest, stop);
            while (_toRate[who].Reader.TryRead(out var word)) await Say(word, stop);
            if (Word(who, step, joined) is not { } said)
            {
                Interlocked.Increment(ref _skipped);
                continue;
            }

            await Say(said, stop);
            if (step.Deed is Deed.Begin) await Say(new() { Effect = Effect.Cancelled, Who = said.Who, Text = "取消" }, stop);
        }
    }

    private Said? Word(int who, Step step, HashSet<int> joined)
    {
        var matter = _plan.Matters[step.Complaint];
        var name = $"resident-{who}";
        switch (step.Deed)
        {
            case Deed.Complain:
                var raised = new Said { Effect = Effect.Opened, Who = Reporter(step.Complaint), Group = matter.Group, Text = matter.Words, Complaint = step.Complaint };
                lock (_raised) _raised[raised.Id] = step.Complaint;
                return raised;
            case Deed.Chat:
                return new() { Effect = Effect.None, Who = name, Group = matter.Group, Text = "今天天气不错" };
            case Deed.Begin:
                return new() { Effect = Effect.Begun, Who = name, Text = "我要投诉" };
            case Deed.Ask when _tickets.TryGetValue(step.Complaint, out var asked):
                return new() { Effect = Effect.Answered, Who = name, Text = $"进度 {asked}", Ticket = asked, Complaint = step.Complaint, InOneRequest = true };
            case Deed.Join when !matter.IsWorkedOn && step.Complaint % _plan.Residents.Count != who && _tickets.TryGetValue(step.Complaint, out var ticket) && joined.Add(step.Complaint):
                return new() { Effect = Effect.Joined, Who = name, Group = matter.Group, Text = $"+1 {ticket}", Ticket = ticket, Complaint = step.Complaint };
            default:
                return null;
        }
    }

    /// <summary>Takes each matter on, tells twice how it goes, and ends it; then its reporter says that it is well.</summary>
    private async Task Serve(int compound, CancellationToken stop)
    {
        try
        {
            await foreach (var ticket in _cards[compound].Reader.ReadAllAsync(_enough.Token))
            {
                while (!_complaints.ContainsKey(ticket)) await Now.Wait(50, _enough.Token);
                var complaint = _complaints[ticket];
                if (!_plan.Matters[complaint].IsWorkedOn) continue;
                await Work(Effect.Accepted, $"签收 {ticket}");
                await Work(Effect.Progressed, $"进展 {ticket} 第1步，师傅到了");
                await Work(Effect.Progressed, $"进展 {ticket} 第2步，零件换上了");
                await Work(Effect.Resolved, $"办结 {ticket} 第3步，修好了");
                _toRate[complaint % _plan.Residents.Count].Writer.TryWrite(new()
                {
                    Effect = Effect.Rated,
                    Who = Reporter(complaint),
                    Group = _plan.Matters[complaint].Group,
                    Text = $"满意 {ticket}",
                    Ticket = ticket,
                    Complaint = complaint,
                });

                async Task Work(Effect effect, string text)
                {
                    await Now.Wait(100, stop);
                    await Say(new() { Effect = effect, Who = Staff(compound), Text = text, Ticket = ticket, Complaint = complaint }, stop);
                }
            }
        }
        catch (OperationCanceledException) when (_enough.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            // What is begun is finished; no new card is taken.
        }
    }

    private Task<Said> Say(Said said, CancellationToken stop) => _postman.Deliver(said, stop);

    /// <summary>People read what the bot says: the number of what they have raised, and the staff their cards.</summary>
    private void Read(Arrival arrival)
    {
        if (TicketNumber().Match(arrival.Text) is not { Success: true, Value: var ticket }) return;
        lock (_raised)
        {
            if (arrival.ReplyTo is { } asked && _raised.TryGetValue(asked, out var complaint))
            {
                _tickets.TryAdd(complaint, ticket);
                _complaints.TryAdd(ticket, complaint);
            }
        }

        if (arrival.Text.Contains("回“签收", StringComparison.Ordinal) && arrival.Conversation.StartsWith("private-staff-property-", StringComparison.Ordinal)
            && _seen.TryAdd(ticket, true)
            && int.TryParse(arrival.Conversation["private-staff-property-".Length..], CultureInfo.InvariantCulture, out var compound))
            _cards[compound].Writer.TryWrite(ticket);
    }

    // What one person says within minutes may be about one matter, so each is raised by somebody else.
    private static string Reporter(int complaint) => string.Create(CultureInfo.InvariantCulture, $"neighbour-{complaint}");

    private static string Staff(int compound) => string.Create(CultureInfo.InvariantCulture, $"staff-property-{compound}");

    [GeneratedRegex(@"LD-\d{4}-\d{6}", RegexOptions.NonBacktracking)]
    private static partial Regex TicketNumber();
}
