using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Cases;

/// <summary>What follows a command: which ticket, and what is said about it.</summary>
/// <param name="Number">The whole number, when it was said.</param>
/// <param name="Serial">The last digits, when only they were said.</param>
/// <param name="Words">The rest; empty when nothing else was said.</param>
/// <param name="Unread">What stands where a number would and is none, so that nothing is done to another ticket instead.</param>
/// <param name="Whole">All that was said, where the digits run into the words and may be a door's after all; null where they stand apart.</param>
internal sealed partial record Order(TicketNumber? Number, int? Serial, string Words, string? Unread = null, string? Whole = null)
{
    public bool NamesTicket => Number is not null || Serial is not null || Unread is not null;

    /// <summary>Whether it begins with a list of numbers, of which none may be left out and no other ticket be taken instead.</summary>
    public bool NamesSeveral => !NamesTicket && Several().IsMatch(Words);

    /// <summary>The number as it was said, for an answer that does not know it.</summary>
    public string Asked => Number?.ToString() ?? Serial?.ToString(CultureInfo.InvariantCulture) ?? Unread ?? "";

    /// <summary>What a command's flow holds: the order itself, and the words that were asked for afterwards.</summary>
    public static Order Of(ActionCall call)
    {
        var order = Read(call.Slots.TryGetValue("order", out var said) ? said.Value : null);
        return call.Slots.TryGetValue("words", out var words) ? order with { Words = words.Value } : order;
    }

    public static Order Read(string? text)
    {
        var rest = text?.Trim() ?? "";
        if (TicketNumber.TryParse(rest, out var number, out var where))
            return new(number, null, Tidy(rest[..where.Start] + rest[where.End..].TrimStart('号')));
        if (Digits().Match(rest) is { Success: true } digits)
            return new(null, int.Parse(digits.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Tidy(rest[digits.Length..]));
        if (RunIn().Match(rest) is { Success: true } glued)
            return new(null, int.Parse(glued.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Tidy(rest[glued.Length..]), Whole: rest);
        if (NoNumber().Match(rest) is { Success: true } unread)
            return new(null, null, Tidy(rest[unread.Length..]), unread.Value);
        return new(null, null, rest);
    }

    /// <summary>The number that a text consists of ("8", "#8", "8号"); null when it says anything else.</summary>
    public static int? Lone(string text) => Read(text.Trim('。', '.', '！', '!', '？', '?', ' ')) is { Serial: { } serial, Words: "" } ? serial : null;

    private static string Tidy(string text) => text.Trim().Trim('，', ',', '：', ':', '。').Trim();

    // A community's letters and digits that make no number ("XX-1", "QY2026").
    [GeneratedRegex(@"^(?:[A-Za-z]{1,8}[-—－][0-9][-—－0-9]*|[A-Za-z]{2,4}[0-9]{4,})(?=$|[\s，,：:。])", RegexOptions.CultureInvariant)]
    private static partial Regex NoNumber();

    // Digits that count or measure something ("2天", "3栋") are no number of a ticket.
    [GeneratedRegex(@"^(?:#|no\.? ?|第)?([0-9]{1,6})(?:号|件)?(?=$|[\s，,：:。])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    // "6、7、8", "3和5"; 2、3栋 are buildings.
    [GeneratedRegex(@"^#?[0-9]{1,6}号?(?:\s*[、/／和跟与及]\s*#?[0-9]{1,6}号?)+(?=$|[\s，,：:。])", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    // "131换好了": digits that run into what was done, or into 号灯; what they would count stands after none of these.
    [GeneratedRegex(@"^(?:#|no\.? ?|第)?([0-9]{1,6})(?:号(?=灯|的)|号?(?=已|换|修|弄|搞|办|好|完|清|处理|装|拆|补|疏|拖|收|签|接|我|在|正|到|约|联|不|没|明|下午|都|全|退|转|等|灯))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RunIn();
}
