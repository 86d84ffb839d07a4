using System.Text.Json;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Months;

/// <summary>响应率, 解决率 and 满意率 counted once more from the rows of the event table alone, read as JSON: no ticket, no rule and no figure of the product has a part in it.</summary>
internal sealed class Recount
{
    // People hear with these what is done about their matter; taking it on says something only with words for them.
    private static readonly string[] Telling = ["Progressed", "Resolved", "NotPossible", "Extended", "Parked", "Asked", "Explained", "Tabled"];

    private readonly List<Line> _lines = [];

    private Recount()
    {
    }

    /// <summary>How many matters may be shown.</summary>
    public int Matters { get; private set; }

    /// <summary>How often they were handed back.</summary>
    public int Returns { get; private set; }

    /// <summary>Every line that counted anything: good of how many by rate, for each unit and category.</summary>
    public IReadOnlyCollection<Line> Lines => _lines;

    /// <param name="from">UTC Unix milliseconds; only matters opened since, and before <paramref name="to"/>.</param>
    public static async Task<Recount> Of(BotDb db, long from, long to, long now)
    {
        var recount = new Recount();
        var rows = await db.Database.SqlQuery<Row>($"SELECT \"TicketId\", \"At\", \"Kind\", \"Unit\", \"Person\", \"StateAfter\", \"PublicWords\" IS NOT NULL AS \"Told\", \"Fields\" FROM \"ticket_events\" ORDER BY \"TicketId\", \"Sequence\"").ToListAsync();
        foreach (var history in rows.GroupBy(row => row.TicketId))
        {
            var events = history.ToList();
            if (events[0].At >= from && events[0].At < to) recount.Add(events, now);
        }

        return recount;
    }

    /// <summary>The rates of some lines: 响应, 解决, 满意, each as good of how many.</summary>
    public static string Say(IEnumerable<Line> lines)
    {
        var all = lines.ToLookup(line => line.Rate, line => line.Good);
        return string.Join(' ', Enum.GetValues<Rate>().Select(rate => $"{all[rate].Count(good => good)}/{all[rate].Count()}"));
    }

    private void Add(List<Row> events, long now)
    {
        var (publish, category, answerBy, outcome, lead, first) = ("", "", 0L, "None", "", "");
        var doer = "";
        (string Unit, bool Good)? last = null;
        long? told = null;
        var (returns, sent) = (0, false);
        var (satisfied, spoken) = (new List<(string Unit, bool Good)>(), new HashSet<Guid>());
        foreach (var each in events)
        {
            using var fields = JsonDocument.Parse(each.Fields);
            var after = fields.RootElement.GetProperty("after");
            publish = Text(after, "publish") ?? publish;
            category = Text(after, "category") ?? category;
            outcome = Text(after, "outcome") ?? outcome;
            lead = Text(after, "lead") ?? lead;
            answerBy = after.TryGetProperty("answerBy", out var by) ? by.GetInt64() : answerBy;
            returns += each.Kind == "Returned" ? 1 : 0;
            if (!sent && each.Kind is "Routed" or "Dispatched") (first, sent) = (lead, each.StateAfter != "Received");
            if (Telling.Contains(each.Kind) || (each.Kind == "Accepted" && each.Told)) told ??= each.At;
            if (each.Kind is "Resolved" or "NotPossible") (doer, spoken, last) = (each.Kind == "Resolved" ? each.Unit ?? lead : "", [], null);
            if (doer.Length > 0 && (Text(after, "rating") ?? Text(after, "second")) is { } word && each.Kind is "Rated" or "Seconded" && spoken.Add(each.Person))
            {
                last = (doer, word is "Satisfied" or "Basic");
                satisfied.Add(last.Value);
            }
        }

        if (publish == "Secret") return;
        Matters++;
        Returns += returns;
        if (events[^1].StateAfter is "Withdrawn" or "Merged") return;
        if (told is not null || now > answerBy) _lines.Add(new(Rate.Answered, first, category, told <= answerBy));
        if (last is { } said && outcome != "NotPossible") _lines.Add(new(Rate.Solved, said.Unit, category, said.Good && outcome == "Done"));
        _lines.AddRange(satisfied.Select(each => new Line(Rate.Satisfied, each.Unit, category, each.Good)));
    }

    private static string? Text(JsonElement fields, string name) => fields.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>One count for one unit and category.</summary>
    public sealed record Line(Rate Rate, string Unit, string Category, bool Good);

    public enum Rate
    {
        Answered,
        Solved,
        Satisfied,
    }

    private sealed record Row(Guid TicketId, long At, string Kind, string? Unit, Guid Person, string StateAfter, bool Told, string Fields);
}
