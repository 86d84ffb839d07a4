using System.Text.Json.Serialization;
using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>What a slot may hold.</summary>
public enum SlotType
{
    /// <summary>Words as they were said.</summary>
    Text,

    /// <summary>What follows the start word.</summary>
    Rest,
    Category,
    Place,
    Time,
    Date,
    Number,
    Phone,
    YesNo,
    Choice,
    Ticket,
    Photos,
}

/// <summary>What is known for one slot of a dialog.</summary>
public sealed record SlotValue
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required SlotType Type { get; init; }

    /// <summary>The canonical value: a category's code, a choice's value, <c>yes</c> or <c>no</c>, digits of a number, a place in Chinese, photo ids joined by a space. Empty when the person chose to leave it out.</summary>
    public required string Value { get; init; }

    /// <summary>The stretch of the message that said it.</summary>
    public string? Said { get; init; }

    /// <summary>Nobody said it: it came from a default or a guess.</summary>
    public bool Assumed { get; init; }

    /// <summary>It says where in a building, but not in which one (电梯, 二单元): the place is asked all the same.</summary>
    public bool Partial { get; init; }

    public PlaceMention? Place { get; init; }

    public TimeMention? Time { get; init; }

    public TicketReference? Ticket { get; init; }

    public static SlotValue OfText(string text) => new() { Type = SlotType.Text, Value = text, Said = text };

    public static SlotValue OfCategory(string code, bool assumed = false) => new() { Type = SlotType.Category, Value = code, Assumed = assumed };

    /// <param name="text">How the place is called when it is more than its parts, such as 春晓小区3栋.</param>
    public static SlotValue OfPlace(PlaceMention place, bool assumed = false, string? text = null) =>
        new() { Type = SlotType.Place, Value = text ?? place.Text("zh-CN"), Place = place, Assumed = assumed };
}
