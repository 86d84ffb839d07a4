using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Pages;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Contractors;

/// <summary>Writes the contractor's page, from fields that tell nothing of whoever raised the matter.</summary>
internal sealed class ContractorHtml(Work work, HtmlPage page)
{
    /// <summary>The texts of the page.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "job/title", "job/number", "job/where", "job/since", "job/due", "job/arrived", "job/arrived-at", "job/photos", "job/photos-kept", "job/what", "job/done", "job/only-photo", "job/finished",
        "job/gone", "job/missing", "job/privacy",
    ];

    public (string Heading, string Body) Gone() => (page.Text("job/title"), $"<p class=\"note\">{page.Text("job/gone")}</p>");

    /// <param name="job">The link and its ticket.</param>
    /// <param name="missing">Whether it was sent without a word of what was done.</param>
    public (string Heading, string Body) Of(ContractorJob job, bool missing)
    {
        var ticket = job.Ticket;
        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, page.Locale).One(ticket);
        string Fact(string name) => facts.Find($"ticket.{name}") is Fact.TextFact { Text: var text } ? HtmlPage.Encode(text) : "";
        var unit = HtmlPage.Encode(work.Knowledge.Deployment.Units.NameOf(job.Staff.Unit).In(page.Locale));
        var heading = page.English ? $"{Fact("where")}: {Fact("thing")}" : Fact("where") + Fact("thing");
        var rows = string.Concat(
            Row("job/number", Fact("number")), Row("job/where", $"{Fact("compound")} {Fact("where")}".Trim()), Row("job/since", Fact("since")), Row("job/due", Fact("deadline")));
        var body = ticket.State.IsPending() ? Forms(job, missing, community) : $"<p class=\"note\">{page.Text("job/finished")}</p>";
        return (heading, $"<p class=\"from\">{HtmlPage.Encode(community.Name.In(page.Locale))} · {unit} · {HtmlPage.Encode(job.Link.Name)}</p><dl>{rows}</dl>{body}<p class=\"small\">{page.Text("job/privacy")}</p>");
    }

    private string Forms(ContractorJob job, bool missing, Community community)
    {
        var arrived = job.Link.ArrivedAt is { } at
            ? $"<p class=\"note\">{page.Text("job/arrived-at", ("time", WallClock.Local(at, community.Zone).ToString("M-d HH:mm", CultureInfo.InvariantCulture)))}</p>"
            : $"<form method=\"post\" enctype=\"multipart/form-data\">{Once()}<button name=\"do\" value=\"arrived\">{page.Text("job/arrived")}</button></form>";
        var kept = job.Link.Photos > 0 ? $"<p class=\"note\">{page.Text("job/photos-kept", ("count", job.Link.Photos.ToString(CultureInfo.InvariantCulture)))}</p>" : "";
        var hint = missing ? $"<p class=\"missing\" role=\"alert\">{page.Text("job/missing")}</p>" : "";
        return $"""
            {arrived}{kept}{hint}
            <form method="post" enctype="multipart/form-data">{Once()}
            <label for="photos">{page.Text("job/photos")}</label><input id="photos" name="photos" type="file" accept="image/*" multiple>
            <button name="do" value="photo" formnovalidate class="plain">{page.Text("job/only-photo")}</button>
            <label for="words">{page.Text("job/what")}</label><textarea id="words" name="words" rows="3" maxlength="300" required></textarea>
            <button name="do" value="done">{page.Text("job/done")}</button></form>
            """;
    }

    private static string Once() => $"<input type=\"hidden\" name=\"once\" value=\"{Guid.NewGuid():N}\">";

    private string Row(string key, string value) => value.Length == 0 ? "" : $"<dt>{page.Text(key)}</dt><dd>{value}</dd>";
}
