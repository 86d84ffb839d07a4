using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoCreation.Benchmarks.Turns;

/// <summary>What the people of a made-up city say: residents in their building's group and in private, and the duty desks of their property companies.</summary>
/// <param name="connector">The channel's address, where answers go.</param>
/// <param name="connections">How many of them speak at once; whoever speaks on one connection speaks on no other.</param>
internal sealed partial class Neighbourhood(City city, string connector, int connections)
{
    private const int Residents = 5_000;

    private static readonly string[] Matters =
    [
        "电梯又坏了，昨晚十点困了两个人，太吓人了", "楼道灯不亮了", "停水了，一上午没水", "单元门坏了关不上", "下水道堵了，污水冒出来了", "垃圾三天没人收",
        "楼下路灯不亮", "井盖松了，走过去哐哐响", "小区里车乱停堵路", "消防栓的门坏了", "停电了，整栋都黑了", "健身器材断了",
    ];

    private readonly ConcurrentQueue<(string Desk, string Number)>[] _untaken = [.. Enumerable.Range(0, connections).Select(_ => new ConcurrentQueue<(string, string)>())];
    private readonly ConcurrentQueue<string>[] _reporters = [.. Enumerable.Range(0, connections).Select(_ => new ConcurrentQueue<string>())];
    private readonly ConcurrentQueue<string>[] _asked = [.. Enumerable.Range(0, connections).Select(_ => new ConcurrentQueue<string>())];
    // A database may have heard others before.
    private readonly string _name = Guid.NewGuid().ToString("N")[..8];
    private int _complaints = -1;
    private int _said;

    /// <summary>The next complaint, about a building or an entrance that has not heard of the like yet.</summary>
    public Message Complaint()
    {
        var number = Interlocked.Increment(ref _complaints);
        var round = number / city.Groups.Count;
        var entrance = round / Matters.Length;
        return Say($"resident-{number % Residents}", city.Groups[number % city.Groups.Count], (entrance == 0 ? "" : $"{entrance}单元") + Matters[round % Matters.Length]);
    }

    /// <summary>Notes what a complaint has become, for those who accept it and ask about it.</summary>
    public void Registered(Message complaint, string answer)
    {
        if (TicketNumber().Match(answer) is not { Success: true } number || Group().Match(complaint.Conversation) is not { Success: true } group) return;
        var compound = int.Parse(group.Groups[1].Value, CultureInfo.InvariantCulture);
        _untaken[compound % connections].Enqueue(($"staff-property-{compound}", number.Value));
        using var activity = JsonDocument.Parse(complaint.Activity);
        var who = activity.RootElement.GetProperty("from").GetProperty("id").GetString()!;
        _reporters[int.Parse(who["resident-".Length..], CultureInfo.InvariantCulture) % connections].Enqueue(who);
    }

    /// <summary>The desk that is responsible takes a matter on, and its building hears so.</summary>
    public Message? Acceptance(int worker) => _untaken[worker].TryDequeue(out var ticket) ? Say(ticket.Desk, null, $"签收 {ticket.Number}") : null;

    /// <summary>Somebody asks how their matters stand.</summary>
    public Message? Status(int worker)
    {
        if (!_reporters[worker].TryDequeue(out var who)) return null;
        _reporters[worker].Enqueue(who);
        return Say(who, null, "进度");
    }

    public Message Help(int worker) => Say($"asking-{worker}-{Interlocked.Increment(ref _said) % 100}", null, "帮助");

    /// <summary>Somebody begins a guided report.</summary>
    public Message Opening(int worker)
    {
        var who = $"guided-{worker}-{Interlocked.Increment(ref _said)}";
        _asked[worker].Enqueue(who);
        return Say(who, null, "我要投诉");
    }

    /// <summary>Somebody who was asked what has happened says it, and is asked the next thing.</summary>
    public Message? Answer(int worker) => _asked[worker].TryDequeue(out var who) ? Say(who, null, "楼道灯不亮了") : null;

    /// <param name="group">Null in private.</param>
    private Message Say(string who, string? group, string text)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"load-{_name}-{Interlocked.Increment(ref _said)}",
            ["channelId"] = "emulator",
            ["serviceUrl"] = connector,
            ["from"] = new JsonObject { ["id"] = who },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
            ["conversation"] = new JsonObject { ["id"] = group ?? Connector.PrivateWith(who), ["isGroup"] = group is not null },
            ["text"] = group is null ? text : $"<at>小缔</at> {text}",
            ["locale"] = "zh-CN",
        };
        if (group is not null)
        {
            activity["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>小缔</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
            });
        }

        return new(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(activity), group ?? Connector.PrivateWith(who));
    }

    [GeneratedRegex("[A-Z]{2}-[0-9]{4}-[0-9]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex TicketNumber();

    [GeneratedRegex("^group-c([0-9]+)-", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
