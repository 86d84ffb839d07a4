using CoCreation.Bot.Pages;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Channels.Limits;
using Microsoft.AspNetCore.Http.Features;

namespace CoCreation.Bot.Contractors;

/// <summary>The page behind a contractor's link: what is to be done where, and a form for arrival, photos and what was done. It needs no script.</summary>
internal static class ContractorPage
{
    private const long LargestForm = 12 * 1024 * 1024;
    private const int LongestWords = 300;
    private const int LongestField = 16 * 1024;
    private const int MostFields = 32;

    public static void MapContractors(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ContractorAddresses.Path + "/{token}", Show);
        endpoints.MapPost(ContractorAddresses.Path + "/{token}", Take).DisableAntiforgery();
    }

    private static async Task<IResult> Show(HttpContext http, string token, ContractorAddresses addresses, RequestLimits limits, Store store, KnowledgeLibrary library, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        await using var db = store.Read();
        var work = new Work(db, library.Current, now);
        var job = addresses.Read(token, work.NowMs) is { } id ? await ContractorJob.Find(work, id) : null;
        if (job is null ? await limits.StopsStranger(http) : await limits.StopsReader(http, $"job {job.Link.Id}")) return Results.Empty;
        var page = new HtmlPage(work, HtmlPage.LocaleOf(http.Request));
        var html = new ContractorHtml(work, page);
        var (heading, body) = job is null ? html.Gone() : html.Of(job, http.Request.Query["missing"] == "1");
        return page.Answer(http.Response, heading, body, job is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Take(HttpContext http, string token, ContractorAddresses addresses, RequestLimits limits, WorkRunner runner, TimeProvider clock, CancellationToken stop)
    {
        if (addresses.Read(token, clock.GetUtcNow().ToUnixTimeMilliseconds()) is not { } id || !http.Request.HasFormContentType) return await limits.StopsStranger(http) ? Results.Empty : Back(http);
        if (await limits.StopsSender(http, "job", id.ToString())) return Results.Empty;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestForm;
        if (await Form(http.Request, stop) is not { } form) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var words = form["words"].ToString().Trim();
        var report = new ContractorReport(form["do"].ToString(), words.Length > LongestWords ? words[..LongestWords] : words, await Photos(form.Files, stop), HtmlPage.LocaleOf(http.Request));
        if (report is { Deed: "done", Words: "" }) return Back(http, missing: true);

        // Tapped twice it is done once: each showing of the page has a mark of its own.
        var once = form["once"].ToString();
        await runner.Once($"job {id:N} {(once.Length is > 0 and <= 40 ? once : report.Deed)}", work => ContractorWork.Take(work, id, report), CancellationToken.None);
        return Back(http);
    }

    /// <summary>The form; null for a broken one.</summary>
    private static async Task<IFormCollection?> Form(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = LargestForm, ValueCountLimit = MostFields, ValueLengthLimit = LongestField }, stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<(string ContentType, string Name, byte[] Content)>> Photos(IFormFileCollection files, CancellationToken stop)
    {
        List<(string, string, byte[])> photos = [];
        foreach (var file in files.Where(file => file.Length > 0 && file.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, stop);
            photos.Add((file.ContentType, $"photo-{photos.Count + 1}", content.ToArray()));
        }

        return photos;
    }

    // The browser shows the page anew, so that going back or reloading sends nothing again.
    private static IResult Back(HttpContext http, bool missing = false)
    {
        http.Response.Headers.Location = $"{http.Request.Path}?lang={HtmlPage.LocaleOf(http.Request)[..2]}{(missing ? "&missing=1" : "")}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
