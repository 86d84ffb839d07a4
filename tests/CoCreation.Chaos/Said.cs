using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCreation.Chaos;

/// <summary>What an activity is to do; how often it had its effect is counted by that.</summary>
internal enum Effect
{
    /// <summary>None: nothing of it may be kept.</summary>
    None,
    Greeting,
    Opened,
    Joined,
    Answered,
    Begun,
    Cancelled,
    Accepted,
    Progressed,
    Resolved,
    Rated,
}

/// <summary>One activity that the channel delivers to the bot until it is acknowledged, and sometimes after that.</summary>
internal sealed class Said
{
    private static int _given;

    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"in-{Interlocked.Increment(ref _given)}");

    public required Effect Effect { get; init; }

    public required string Who { get; init; }

    /// <summary>The group; null in private.</summary>
    public string? Group { get; init; }

    public required string Text { get; init; }

    /// <summary>The ticket that it is about, where it is about one.</summary>
    public string? Ticket { get; init; }

    /// <summary>The matter that it raises or is about.</summary>
    public int Complaint { get; init; } = -1;

    public bool InOneRequest { get; init; }

    public string Conversation => Group ?? $"private-{Who}";

    /// <summary>The key under which the bot remembers it.</summary>
    public string Key => $"emulator|{Conversation}|message|{Id}";

    /// <summary>When it was first sent.</summary>
    public long FirstSentAt { get; set; }

    public bool IsAcknowledged { get; set; }

    /// <summary>When it first was; the greatest number while it is not.</summary>
    public long AcknowledgedAt { get; set; } = long.MaxValue;

    public int Status { get; set; }

    public string Body { get; set; } = "";

    public int Deliveries { get; set; }

    /// <summary>Deliveries that were not answered or answered with an error.</summary>
    public int Failures { get; set; }

    /// <summary>A later delivery that was answered otherwise than the first, in words.</summary>
    public string? OtherAnswer { get; set; }

    public string Json(string serviceUrl)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = Id,
            ["channelId"] = "emulator",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = Who },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
            ["conversation"] = Group is null ? new JsonObject { ["id"] = Conversation } : new JsonObject { ["id"] = Group, ["isGroup"] = true },
            ["text"] = Text,
            ["locale"] = "zh-CN",
        };
        if (InOneRequest) activity["deliveryMode"] = "expectReplies";
        if (Group is null || Effect is Effect.None) return activity.ToJsonString();
        activity["text"] = $"<at>小缔</at> {Text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>小缔</at>",
            ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
        });
        return activity.ToJsonString();
    }
}
