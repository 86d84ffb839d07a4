using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.StaffNotes;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Does what staff told in a sentence of their own, or first asks whether it was understood.</summary>
internal static class TakeNote
{
    private const string Slot = "note";

    // What is wrong was asked for, or said at once instead of a yes.
    private static readonly string[] Answers = ["change", "right"];

    public static IReadOnlyList<string> Facts { get; } = [.. TicketFacts.Names, "list", "count", "loose", "unread", "alarmed", "words", "proof", "public", "paste"];

    public static async Task<ActionResult> Run(Turn turn, TicketNumbers numbers)
    {
        var note = await turn.Note ?? throw new InvalidOperationException("The intent was given for a message that tells of no work.");
        if (note.Items.Count == 0) return new("nothing");
        if (note.Forwarded && await RaiseDangers(turn, note, numbers) is { Left: { } left } raised)
            return left.Items.Count == 0 ? raised.Result : Ask(turn, left, alarmed: raised.Result.Facts["list"]);
        if (note.Items is [{ Kind: NoteKind.Underway, Sure: false, Tickets.Count: > 1 } one]) return await Which(turn, one);
        return note.IsSure ? await Do(turn, note, numbers) : Ask(turn, note);
    }

    /// <summary>A danger in a record waits for no yes: whoever must go there is called, and only the rest is asked about.</summary>
    private static async Task<(NoteList? Left, ActionResult Result)> RaiseDangers(Turn turn, NoteList note, TicketNumbers numbers)
    {
        List<NoteItem> dangers = [.. note.Items.Where(item => item.IsDanger(turn.Knowledge.Taxonomy))];
        if (dangers.Count == 0) return (null, new("nothing"));
        var result = await Do(turn, note with { Items = dangers, Loose = 0 }, numbers);
        return (note with { Items = [.. note.Items.Except(dangers)] }, result);
    }

    public static async Task<ActionResult> Confirm(Turn turn, ActionCall call, TicketNumbers numbers) => await Do(turn, Kept(call), numbers);

    public static async Task<ActionResult> Change(Turn turn, ActionCall call)
    {
        var note = Kept(call);
        var said = Answers.Select(name => call.Slots.TryGetValue(name, out var slot) ? slot.Value : "").First(text => text.Length > 0);
        var (changed, unread) = ChatRecord.Read(said) is null ? NoteChange.Apply(turn, note, said) : (null, said);

        // Instead of an answer more of the same was told.
        if (changed is null && await turn.Note is { Items.Count: > 0 } more && more.Forwarded == note.Forwarded)
        {
            unread = "";
            changed = note with
            {
                Items = [.. note.Items, .. more.Items.Where(item => item.Tickets.Count == 0 || item.Tickets.Except(note.Items.SelectMany(each => each.Tickets)).Any())],
                Loose = note.Loose + more.Loose,
            };
        }

        return changed switch
        {
            null => Ask(turn, note, said),
            { Items.Count: 0 } => new("nothing"),
            _ => Ask(turn, changed, unread),
        };
    }

    private static async Task<ActionResult> Which(Turn turn, NoteItem item)
    {
        List<Ticket> tickets = [];
        foreach (var number in item.Tickets.Take(5)) tickets.AddRange(await TicketFinder.ForStaff(turn, Order.Read(number)));
        tickets = turn.InGroup ? tickets.FindAll(ticket => TicketFinder.MayHear(turn, ticket)) : tickets;
        return new("which", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).Many(tickets).With(new FactMap { ["words"] = item.Words }));
    }

    // A slot that is only partly known is asked for again.
    private static SlotValue Open { get; } = new() { Type = SlotType.Text, Value = "", Partial = true };

    private static NoteList Kept(ActionCall call) => NoteList.FromJson(call.Slots[Slot].Value);

    private static ActionResult Ask(Turn turn, NoteList note, string unread = "", Fact? alarmed = null)
    {
        var facts = new FactMap
        {
            ["list"] = NoteWords.List([.. note.Items.Select(item => NoteWords.Say(turn, item, note.Forwarded))]),
            ["count"] = Count(turn, note.Items.Count),
        };
        if (unread.Length > 0) facts["unread"] = unread;
        if (alarmed is not null) facts["alarmed"] = alarmed;
        if (note.Loose > 0) facts["loose"] = Count(turn, note.Loose);
        return new("ask", facts, new Dictionary<string, SlotValue> { [Slot] = SlotValue.OfText(note.ToJson()), ["change"] = Open });
    }

    private static async Task<ActionResult> Do(Turn turn, NoteList note, TicketNumbers numbers)
    {
        var work = new NoteWork(turn, note, numbers);
        var list = await work.Run();
        var facts = new FactMap { ["list"] = list };
        if (work.Moved.Exists(ticket => ticket.ProofAwaited)) facts["proof"] = "true";
        if ((work.Registered is [var (fresh, _)] ? fresh : work.Moved is [var moved] ? moved : null) is { } only) facts = facts.With(One(turn, only));
        if (!note.Forwarded) return new("done", facts);
        facts["paste"] = PasteBack.Word(turn, work.Registered);
        return new("registered", facts);
    }

    private static FactMap One(Turn turn, Ticket ticket)
    {
        turn.ReplyAbout = ticket.Id;
        return new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
    }

    private static string Count(Turn turn, int count) => !turn.English && count is > 0 and < 10 ? "一两三四五六七八九"[count - 1].ToString() : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
