using System.Globalization;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Pages;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Limits;

namespace CoCreation.Bot.Reports;

/// <summary>The page behind 报表: the three rates of a unit's month, by unit below it and by category, with what they leave out.</summary>
internal static class FiguresPage
{
    private const int MonthsBack = 6;

    private static readonly string[] Left = ["secret", "withdrawn", "merged", "open", "not-possible", "decided", "without-proof", "unrated"];

    /// <summary>The texts of the page.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "figures/gone", "figures/title", "figures/came", "figures/answered", "figures/solved", "figures/satisfied", "figures/units", "figures/categories", "figures/left", "figures/few", "figures/none", "figures/how",
        .. Left.Select(why => $"figures/left-{why}"),
    ];

    public static void MapFigures(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(FiguresLinks.Path + "/{token}", Show);

    private static async Task<IResult> Show(HttpContext http, string token, FiguresLinks links, RequestLimits limits, Store store, KnowledgeLibrary library, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var db = store.Read();
        var work = new Work(db, library.Current, now);
        var page = new HtmlPage(work, HtmlPage.LocaleOf(http.Request));
        var deployment = work.Knowledge.Deployment;
        var link = links.Read(token, deployment, work.NowMs);
        if (link is null ? await limits.StopsStranger(http) : await limits.StopsReader(http, $"figures {link.Value.Staff.Key}")) return Results.Empty;
        if (link is not (_, var unit)) return page.Answer(http.Response, page.Text("figures/title"), $"<p class=\"note\">{page.Text("figures/gone")}</p>", StatusCodes.Status404NotFound);

        var zone = deployment.CommunityOf(unit).Zone;
        var today = WallClock.Local(work.NowMs, zone);
        var months = Enumerable.Range(0, MonthsBack).Select(back => new DateTime(today.Year, today.Month, 1).AddMonths(-back)).ToList();
        var month = months.FirstOrDefault(each => Written(each) == http.Request.Query["month"], months[0]);
        var (from, to) = (WallClock.Instant(month, zone), WallClock.Instant(month.AddMonths(1), zone));
        var figures = FigureQuery.Count(await FigureHistories.Read(db, deployment, from, to, unit, stop), work.Knowledge.Rules, from, to, work.NowMs, unit);
        var heading = $"{HtmlPage.Encode(deployment.Units.NameOf(unit).In(page.Locale))} {page.Text("figures/title")}";
        return page.Answer(http.Response, heading, Months(page, months, month) + Body(page, work.Knowledge, figures), more: $"&amp;month={Written(month)}");
    }

    private static string Written(DateTime month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Months(HtmlPage page, List<DateTime> months, DateTime shown) => string.Concat(
        [
            "<nav>",
            .. months.Select(each => $"<a href=\"?month={Written(each)}&amp;lang={(page.English ? "en" : "zh")}\"{(each == shown ? " aria-current=\"page\"" : "")}>{Said(page, each)}</a>"),
            "</nav>",
        ]);

    private static string Said(HtmlPage page, DateTime month) => month.ToString(page.English ? "MMMM" : "M月", CultureInfo.InvariantCulture);

    private static string Body(HtmlPage page, Knowledge knowledge, Figures figures)
    {
        if (figures.Matters == 0 && figures.ByUnit.Count == 0) return $"<p class=\"note\">{page.Text("figures/none")}</p>";
        var units = figures.ByUnit.Select(each => (Name: knowledge.Deployment.Units.NameOf(each.Key).In(page.Locale), each.Value));
        var categories = figures.ByCategory.Select(each => (Name: knowledge.Taxonomy.TryGet(each.Key, out var category) ? category.ShortName.In(page.Locale) : each.Key, each.Value));
        return $"""
            <p>{page.Text("figures/came", ("matters", Number(figures.Matters)), ("returns", Number(figures.Returns)))}</p>
            {Rates(page, figures.All)}
            <h2>{page.Text("figures/units")}</h2>{Sections(page, units)}
            <h2>{page.Text("figures/categories")}</h2>{Sections(page, categories)}
            <h2>{page.Text("figures/left")}</h2><dl>{LeftOut(page, figures.Excluded)}</dl>
            <p class="small">{page.Text("figures/how")}</p>
            """;
    }

    /// <summary>Most answers first: what comes most is what matters most.</summary>
    private static string Sections(HtmlPage page, IEnumerable<(string Name, Rates Rates)> lines) => string.Concat(lines
        .OrderByDescending(line => line.Rates.Answered.Of).ThenBy(line => line.Name, StringComparer.Ordinal)
        .Select(line => $"<section><h3>{HtmlPage.Encode(line.Name)}</h3>{Rates(page, line.Rates)}</section>"));

    private static string Rates(HtmlPage page, Rates rates) =>
        $"<dl>{Rate(page, "figures/answered", rates.Answered)}{Rate(page, "figures/solved", rates.Solved)}{Rate(page, "figures/satisfied", rates.Satisfied)}</dl>";

    // A bar for few would look like a judgement.
    private static string Rate(HtmlPage page, string key, Share share)
    {
        var bar = share is { IsSmall: false, Value: { } value } ? string.Create(CultureInfo.InvariantCulture, $"<meter min=\"0\" max=\"1\" value=\"{value:0.000}\"></meter>") : "";
        return $"<dt>{page.Text(key)}</dt><dd>{HtmlPage.Encode(ShareWords.Say(share, page.Locale))}{bar}</dd>";
    }

    private static string LeftOut(HtmlPage page, Exclusions left)
    {
        int?[] counts = [left.Secret, left.Withdrawn, left.Merged, left.Open, left.NotPossible, left.Decided, left.WithoutProof, left.Unrated];
        return string.Concat(Left.Zip(counts).Where(each => each.Second != 0)
            .Select(each => $"<dt>{page.Text($"figures/left-{each.First}")}</dt><dd>{(each.Second is { } count ? Number(count) : page.Text("figures/few"))}</dd>"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
