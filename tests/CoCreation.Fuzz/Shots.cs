using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CoCreation.Fuzz;

/// <summary>Makes hostile requests against every endpoint of the bot.</summary>
/// <param name="connector">Where the bot's answers go.</param>
/// <param name="token">A good token of Direct Line, for the conversation <c>group-building-3</c>.</param>
/// <param name="job">The path of a contractor's link that is good.</param>
internal sealed class Shots(int seed, string connector, string token, string job)
{
    private const string DirectLine = "/v3/directline";

    private static readonly string[] Fields =
    [
        "type", "id", "timestamp", "localTimestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "text", "textFormat", "locale", "entities", "attachments", "value", "name", "channelData",
        "membersAdded", "membersRemoved", "reactionsAdded", "replyToId", "deliveryMode", "action", "valueType", "localTimezone", "summary", "suggestedActions", "relatesTo",
    ];

    private static readonly string[] Types =
    [
        "message", "message", "message", "invoke", "conversationUpdate", "messageUpdate", "messageDelete", "messageReaction", "installationUpdate", "endOfConversation", "event", "typing", "nonsense", "",
    ];

    private static readonly string[] Paths =
    [
        "/", "/?lang=%ff", "/healthz", "/readyz", "/webchat/setup?locale=%00", "/webchat/page.js?v=..", "/webchat/..%2f..%2fetc%2fpasswd", "/webchat/%2e%2e", "/webchat/" + "a/", "/job/", "/job/x.y", "/job/AAAA.BBBB", "/job/%ff%fe", "/api/messages",
        "/api/messages/../..", DirectLine, DirectLine + "/", DirectLine + "/tokens/generate", DirectLine + "/tokens/refresh", DirectLine + "/conversations", DirectLine + "/conversations/x", DirectLine + "/conversations/group-building-3/activities?watermark=-1",
        DirectLine + "/conversations/group-building-3/activities?watermark=99999999999999999999", DirectLine + "/conversations/%00/activities", DirectLine + "/conversations/group-building-3/upload", DirectLine + "/conversations/group-building-3/stream?t=x",
        DirectLine + "/conversations/group-building-3/stream?watermark=x&t=", DirectLine + "/attachments/x", DirectLine + "/attachments/" + "%2e%2e%2f", "/favicon.ico", "/.git/config", "//", "/%", "/a?b=%zz",
    ];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "PROPFIND"];

    private static readonly byte[][] Files =
    [
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0],
        [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0xFF, 0xFF, 0xFF, 0xFF],
        [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "WEBPVP8X"u8, 0xFF, 0xFF, 0xFF, 0xFF],
        [.. "GIF89a"u8, 1, 2, 3], [.. "%PDF-1.7"u8, 0], [.. "OggS"u8, 0, 2], [.. "<script>alert(1)</script>"u8], [],
    ];

    public Shot Make(int number)
    {
        var random = new Random(HashCode(seed, number));
        return random.Next(100) switch
        {
            < 34 => Activity(random),
            < 52 => Damage(random),
            < 66 => Shot.Http("direct line, a message", HttpMethod.Post, DirectLine + "/conversations/group-building-3/activities", Json(random, Message(random)), token),
            < 71 => Upload(random),
            < 77 => Job(random),
            < 82 => Shot.Http("direct line, a token asked for", HttpMethod.Post, DirectLine + Hostile.Pick(random, ["/tokens/generate", "/conversations", "/tokens/refresh"]), Json(random, TokenRequest(random)), random.Next(2) == 0 ? token : Hostile.Pick(random, ["x", "a.b.c", token[..^3], ""])),
            < 92 => Shot.Bytes("any method on any path", AnyPath(random), TimeSpan.FromSeconds(60)),
            _ => Shot.Bytes("bytes that are no HTTP", Raw(random), TimeSpan.FromMilliseconds(250)),
        };
    }

    /// <summary>A message of a resident as it should be.</summary>
    public string Plain(string id, string text, string who = "resident-fuzz", string conversation = "group-building-3") =>
        $$"""{"type":"message","id":"{{id}}","timestamp":"2026-11-21T06:30:00Z","serviceUrl":"{{connector}}","channelId":"emulator","from":{"id":"{{who}}","name":"某人"},"conversation":{"id":"{{conversation}}","isGroup":{{(conversation.StartsWith("group", StringComparison.Ordinal) ? "true" : "false")}}},"recipient":{"id":"bot-1","name":"小缔"},"text":"<at>小缔</at> {{text}}","entities":[{"type":"mention","mentioned":{"id":"bot-1"},"text":"<at>小缔</at>"}],"locale":"zh-CN"}""";

    private Shot Activity(Random random) => Shot.Http("an activity with hostile values", HttpMethod.Post, "/api/messages", Json(random, Message(random)));

    /// <summary>A message with some of its members replaced; the others are what they should be.</summary>
    private string Message(Random random)
    {
        var members = new Dictionary<string, string>
        {
            ["type"] = Hostile.Quoted(Hostile.Pick(random, Types)),
            ["id"] = Hostile.Quoted(random.Next().ToString(CultureInfo.InvariantCulture)),
            ["timestamp"] = "\"2026-11-21T06:30:00Z\"",
            ["serviceUrl"] = Hostile.Quoted(connector),
            ["channelId"] = "\"emulator\"",
            ["from"] = $$"""{"id":"{{Hostile.Pick(random, ["resident-fuzz", "staff-property", "staff-community", "head-3", "staff-grid"])}}-{{random.Next(20)}}","name":"某人"}""",
            ["conversation"] = random.Next(2) == 0 ? $$"""{"id":"private-{{random.Next(20)}}"}""" : $$"""{"id":"group-building-3","isGroup":true}""",
            ["recipient"] = """{"id":"bot-1","name":"小缔"}""",
            ["text"] = Hostile.Quoted(Hostile.Text(random)),
            ["locale"] = "\"zh-CN\"",
        };
        if (random.Next(3) == 0) members["from"] = """{"id":"staff-property","name":"郑师傅"}""";
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var field = Hostile.Pick(random, Fields);
            if (random.Next(5) == 0) members.Remove(field);
            else members[field] = Hostile.Value(random);
        }

        return "{" + string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value}")) + "}";
    }

    private Shot Damage(Random random) =>
        Shot.Http("a damaged activity", HttpMethod.Post, "/api/messages", Json(random, Hostile.Damaged(random, Encoding.UTF8.GetBytes(Message(random)))));

    private Shot Upload(Random random)
    {
        var form = Form(random, "activity", random.Next(2) == 0 ? """{"type":"message","text":"看"}""" : Message(random));
        return Shot.Http("direct line, an upload", HttpMethod.Post, DirectLine + "/conversations/group-building-3/upload", random.Next(3) == 0 ? Broken(random, form) : form, token);
    }

    private Shot Job(Random random)
    {
        if (random.Next(3) == 0) return Shot.Http("a contractor's page", HttpMethod.Get, job + Hostile.Pick(random, ["", "?lang=en", "?lang=%ff", "?missing=1", "x", "/../"]));
        var form = Form(random, "words", Hostile.Text(random).Replace('\0', ' '));
        form.Add(new StringContent(Hostile.Pick(random, ["photo", "arrived", "", "done!", "x"])), "do");
        return Shot.Http("a contractor's form", HttpMethod.Post, job, random.Next(3) == 0 ? Broken(random, form) : form);
    }

    private static MultipartFormDataContent Form(Random random, string name, string value)
    {
        var form = new MultipartFormDataContent("fuzz" + random.Next().ToString(CultureInfo.InvariantCulture)) { { new StringContent(value), name } };
        for (var files = random.Next(4); files > 0; files--)
        {
            var intact = random.Next(2) == 0;
            var part = new ByteArrayContent(intact ? Files[0] : Hostile.Damaged(random, [.. Hostile.Pick(random, Files), 0, 0, 0, 0]));
            part.Headers.ContentType = new MediaTypeHeaderValue(intact ? "image/png" : Hostile.Pick(random, ["image/png", "image/jpeg", "image/webp", "image/gif", "application/pdf", "audio/ogg", "text/html", "image/svg+xml"]));
            form.Add(part, Hostile.Pick(random, ["file", "photos", "x"]), Hostile.Pick(random, ["a.png", "../../a.png", "..\\a", "con", new string('x', 300)]));
        }

        return form;
    }

    private static ByteArrayContent Broken(Random random, MultipartFormDataContent form)
    {
        using var bytes = new MemoryStream();
        form.CopyTo(bytes, null, CancellationToken.None);
        var broken = new ByteArrayContent(Hostile.Damaged(random, bytes.ToArray()));
        broken.Headers.TryAddWithoutValidation("Content-Type", random.Next(6) == 0 ? "multipart/form-data" : form.Headers.ContentType!.ToString());
        return broken;
    }

    private static string TokenRequest(Random random) => random.Next(3) == 0
        ? Hostile.Value(random)
        : $$"""{"user":{"id":{{Hostile.Quoted("dl_" + Hostile.Text(random))}},"name":{{Hostile.Value(random)}}},"conversation":{{Hostile.Value(random)}},"locale":{{Hostile.Value(random)}}}""";

    private static ByteArrayContent Json(Random random, string json) => Json(random, Encoding.UTF8.GetBytes(json));

    private static ByteArrayContent Json(Random random, byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(20) == 0 ? Hostile.Pick(random, ["text/plain", "application/json; charset=utf-16", "", "application/json; charset=nonsense", "multipart/form-data"]) : "application/json");
        return content;
    }

    // By hand, as a client would put the path in order first.
    private byte[] AnyPath(Random random)
    {
        var body = random.Next(3) == 0 ? Hostile.Value(random) : "";
        var right = random.Next(3) == 0 ? $"Authorization: Bearer {token}\r\n" : "";
        return Encoding.UTF8.GetBytes($"{Hostile.Pick(random, Methods)} {Hostile.Pick(random, Paths)} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n{right}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private byte[] Raw(Random random)
    {
        var body = Message(random);
        var whole = $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
        return random.Next(9) switch
        {
            0 => Encoding.UTF8.GetBytes("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: close\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"),
            1 => Encoding.UTF8.GetBytes($"GET /{new string('a', random.Next(1, 20_000))} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
            2 => Encoding.UTF8.GetBytes($"GET / HTTP/1.1\r\nHost: {Hostile.Text(random).Replace('\r', ' ').Replace('\n', ' ')}\r\nConnection: close\r\n\r\n"),
            3 => Encoding.UTF8.GetBytes($"GET {DirectLine}/conversations/group-building-3/stream?t={token} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {Hostile.Pick(random, ["dGhlIHNhbXBsZSBub25jZQ==", "x", ""])}\r\n\r\n\u0081\u00ff\u0000"),
            4 => Encoding.UTF8.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            5 => Encoding.UTF8.GetBytes($"{Hostile.Pick(random, Methods)} * HTTP/{random.Next(0, 4)}.{random.Next(0, 12)}\r\n\r\n"),
            6 => Encoding.UTF8.GetBytes(whole + whole),
            _ => Hostile.Damaged(random, Encoding.UTF8.GetBytes(whole)),
        };
    }

    // The same in every process, as string hashes are not.
    private static int HashCode(int seed, int number) => unchecked((seed * 486187739) ^ (number * 16777619) ^ (number >> 7));
}
