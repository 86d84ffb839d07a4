using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreation.Bot.WebChat;

/// <summary>The page at / on which anybody can play the people of the sample community over the bot's own Direct Line.</summary>
public static class WebChatPage
{
    private const string NonceMark = "{nonce}";
    private const string ScriptMark = "{script}";
    private const string LanguageMark = "{lang}";

    private static readonly Dictionary<string, string> ContentTypes = new()
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    /// <param name="endpoints">Where the page's addresses are added.</param>
    /// <param name="setup">What the page offers, worded in the language asked for (<c>zh-CN</c> or <c>en</c>).</param>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints, Func<string, WebChatSetup> setup)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "webchat"))
            .Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
            .ToDictionary(file => Path.GetFileName(file), PageFile.Read);
        var html = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "webchat", "page.html"));
        var script = files.TryGetValue("webchat.js", out var fetched) ? $"/webchat/webchat.js?v={fetched.Version}" : "";

        endpoints.MapGet("/", (HttpContext http, string? lang) =>
        {
            var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(18));
            var page = html.Replace(NonceMark, nonce, StringComparison.Ordinal)
                .Replace(ScriptMark, script, StringComparison.Ordinal)
                .Replace(LanguageMark, lang is "en" ? "en" : "zh-CN", StringComparison.Ordinal);
            Guard(http.Response, nonce);
            return Results.Content(page, "text/html; charset=utf-8");
        });

        endpoints.MapGet("/webchat/setup", (string? locale) =>
            Results.Json(setup(locale is "en" ? "en" : "zh-CN"), WebChatJson.Default.WebChatSetup));

        endpoints.MapGet("/webchat/{name}", (HttpContext http, string name, string? v) =>
            files.TryGetValue(name, out var file) ? file.Send(http, v) : Results.NotFound());

        return endpoints;
    }

    // One of Web Chat's parts forgets the nonce on a style element that it inserts empty and fills afterwards: this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    // Web Chat re-reads what is uploaded through blob: and shows pictures from blob: and data:.
    private static void Guard(HttpResponse response, string nonce)
    {
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}' {EmptyStyle}; connect-src 'self' ws: data: blob:; " +
            "img-src 'self' data: blob:; media-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>One file of the page, with what a browser needs to keep it.</summary>
    private sealed record PageFile(string Path, string ContentType, string Version)
    {
        private static readonly (string Encoding, string Extension)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

        public static PageFile Read(string path)
        {
            using var content = File.OpenRead(path);
            var version = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
            return new PageFile(path, ContentTypes[System.IO.Path.GetExtension(path)], version);
        }

        public IResult Send(HttpContext http, string? asked)
        {
            http.Response.Headers.CacheControl = asked == Version ? "public, max-age=31536000, immutable" : "no-cache";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.Vary = "Accept-Encoding";
            var accepted = http.Request.Headers.AcceptEncoding.ToString();
            foreach (var (encoding, extension) in Compressed)
            {
                if (!accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) || !File.Exists(Path + extension)) continue;
                http.Response.Headers.ContentEncoding = encoding;
                return Results.File(Path + extension, ContentType, entityTag: new($"\"{Version}-{encoding}\""));
            }
            return Results.File(Path, ContentType, entityTag: new($"\"{Version}\""));
        }
    }
}
