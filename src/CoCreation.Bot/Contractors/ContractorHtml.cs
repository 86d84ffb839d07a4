using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Contractors;

/// <summary>Writes the contractor's page, from fields that tell nothing of whoever raised the matter.</summary>
internal sealed class ContractorHtml(Work work, string locale, string nonce)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The texts of the page.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "job/title", "job/number", "job/where", "job/since", "job/due", "job/arrived", "job/arrived-at", "job/photos", "job/photos-kept", "job/what", "job/done", "job/only-photo", "job/finished",
        "job/gone", "job/missing", "job/privacy", "job/other-language",
    ];

    private bool English => LocalName.IsEnglish(locale);

    public string Gone() => Page(Text("job/title"), $"<p class=\"note\">{Text("job/gone")}</p>");

    /// <param name="job">The link and its ticket.</param>
    /// <param name="missing">Whether it was sent without a word of what was done.</param>
    public string Of(ContractorJob job, bool missing)
    {
        var ticket = job.Ticket;
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, locale).One(ticket);
        string Fact(string name) => facts.Find($"ticket.{name}") is Fact.TextFact { Text: var text } ? Encoder.Encode(text) : "";
        var unit = Encoder.Encode(work.Knowledge.Deployment.Units.NameOf(job.Staff.Unit).In(locale));
        var heading = English ? $"{Fact("where")}: {Fact("thing")}" : Fact("where") + Fact("thing");
        var rows = string.Concat(
            Row("job/number", Fact("number")), Row("job/where", $"{Fact("compound")} {Fact("where")}".Trim()), Row("job/since", Fact("since")), Row("job/due", Fact("deadline")));
        var body = ticket.State.IsPending() ? Forms(job, missing, community) : $"<p class=\"note\">{Text("job/finished")}</p>";
        return Page(heading, $"<p class=\"from\">{Encoder.Encode(community.Name.In(locale))} · {unit} · {Encoder.Encode(job.Link.Name)}</p><dl>{rows}</dl>{body}<p class=\"small\">{Text("job/privacy")}</p>");
    }

    private string Forms(ContractorJob job, bool missing, Community community)
    {
        var arrived = job.Link.ArrivedAt is { } at
            ? $"<p class=\"note\">{Text("job/arrived-at", "time", WallClock.Local(at, community.Zone).ToString("M-d HH:mm", CultureInfo.InvariantCulture))}</p>"
            : $"<form method=\"post\" enctype=\"multipart/form-data\">{Once()}<button name=\"do\" value=\"arrived\">{Text("job/arrived")}</button></form>";
        var kept = job.Link.Photos > 0 ? $"<p class=\"note\">{Text("job/photos-kept", "count", job.Link.Photos.ToString(CultureInfo.InvariantCulture))}</p>" : "";
        var hint = missing ? $"<p class=\"missing\" role=\"alert\">{Text("job/missing")}</p>" : "";
        return $"""
            {arrived}{kept}{hint}
            <form method="post" enctype="multipart/form-data">{Once()}
            <label for="photos">{Text("job/photos")}</label><input id="photos" name="photos" type="file" accept="image/*" multiple>
            <button name="do" value="photo" formnovalidate class="plain">{Text("job/only-photo")}</button>
            <label for="words">{Text("job/what")}</label><textarea id="words" name="words" rows="3" maxlength="300" required></textarea>
            <button name="do" value="done">{Text("job/done")}</button></form>
            """;
    }

    private static string Once() => $"<input type=\"hidden\" name=\"once\" value=\"{Guid.NewGuid():N}\">";

    private string Row(string key, string value) => value.Length == 0 ? "" : $"<dt>{Text(key)}</dt><dd>{value}</dd>";

    private string Text(string key, string? name = null, string value = "")
    {
        var facts = new FactMap();
        if (name is not null) facts[name] = value;
        return Encoder.Encode(Words.Fill(work.Knowledge, key, locale, facts, work.Now.DateTime));
    }

    private string Page(string heading, string body) => $$"""
        <!doctype html>
        <html lang="{{(English ? "en" : "zh-CN")}}">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{{heading}}</title>
        <style nonce="{{nonce}}">
        :root { color-scheme: light dark; font: 17px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
        body { margin: 0 auto; max-width: 34rem; padding: 1rem; }
        h1 { font-size: 1.35rem; margin: .2rem 0 .8rem; overflow-wrap: anywhere; }
        .from, .small { color: GrayText; font-size: .9rem; margin: .3rem 0; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem .9rem; margin: 0 0 1rem; }
        dt { color: GrayText; } dd { margin: 0; overflow-wrap: anywhere; }
        form { display: grid; gap: .6rem; margin: 1rem 0; }
        label { font-weight: 600; }
        input[type=file], textarea { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; border: 1px solid GrayText; border-radius: .4rem; }
        button { font: inherit; font-weight: 600; min-height: 3rem; border: 0; border-radius: .5rem; background: #1b6e3c; color: #fff; }
        button.plain { background: transparent; color: inherit; border: 1px solid GrayText; font-weight: 400; }
        button:focus-visible, textarea:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid #2a7de1; outline-offset: 2px; }
        .note { padding: .6rem .8rem; border-left: .3rem solid #1b6e3c; margin: .8rem 0; }
        .missing { padding: .6rem .8rem; border-left: .3rem solid #b3261e; margin: .8rem 0; }
        </style>
        </head>
        <body><main><h1>{{heading}}</h1>{{body}}<p class="small"><a href="?lang={{(English ? "zh" : "en")}}" hreflang="{{(English ? "zh" : "en")}}">{{Text("job/other-language")}}</a></p></main></body>
        </html>
        """;
}
