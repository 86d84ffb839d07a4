using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreation.Bot.Pages;

/// <summary>The frame of a page that the bot writes itself: its texts come from the dialog files, and it needs no script.</summary>
internal sealed class HtmlPage(Work work, string locale)
{
    private const string OtherLanguage = "page/other-language";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(18));

    /// <summary>The texts of the frame.</summary>
    public static IReadOnlyList<string> Keys { get; } = [OtherLanguage];

    public string Locale => locale;

    public bool English => LocalName.IsEnglish(locale);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>A text of the dialog files, safe to stand in the page.</summary>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var facts = new FactMap();
        foreach (var (name, value) in values) facts[name] = value;
        return Encode(Words.Fill(work.Knowledge, key, locale, facts, work.Now.DateTime));
    }

    /// <summary>The language that a request asks for, by <c>?lang=</c> or as its browser is set.</summary>
    public static string LocaleOf(HttpRequest request)
    {
        var asked = request.Query["lang"].ToString();
        if (asked.Length == 0) asked = request.Headers.AcceptLanguage.ToString();
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh-CN";
    }

    /// <summary>Answers with the page, which nobody else may frame, keep or be told the address of.</summary>
    /// <param name="heading">Encoded.</param>
    /// <param name="body">Encoded HTML.</param>
    /// <param name="more">What else stands in the address when the language is switched, e.g. <c>&amp;month=2026-11</c>; encoded.</param>
    public IResult Answer(HttpResponse response, string heading, string body, int status = StatusCodes.Status200OK, string more = "")
    {
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Content(Whole(heading, body, more), "text/html; charset=utf-8", statusCode: status);
    }

    private string Whole(string heading, string body, string more) => $$"""
        <!doctype html>
        <html lang="{{(English ? "en" : "zh-CN")}}">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{{heading}}</title>
        <style nonce="{{nonce}}">
        :root { color-scheme: light dark; font: 17px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
        body { margin: 0 auto; max-width: 34rem; padding: 1rem; }
        h1 { font-size: 1.35rem; margin: .2rem 0 .8rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
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
        section { border-top: 1px solid GrayText; padding: .5rem 0; }
        section h3 { font-size: 1rem; margin: 0; }
        section dl { margin: .2rem 0 0; }
        meter { width: 100%; height: .6rem; display: block; }
        nav a { display: inline-block; padding: .35rem .5rem; } nav a[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
        </style>
        </head>
        <body><main><h1>{{heading}}</h1>{{body}}<p class="small"><a href="?lang={{(English ? "zh" : "en")}}{{more}}" hreflang="{{(English ? "zh" : "en")}}">{{Text(OtherLanguage)}}</a></p></main></body>
        </html>
        """;
}
