using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>Reads from a message what fits a slot.</summary>
/// <param name="text">What was typed, or stands for a tapped button.</param>
internal sealed partial class SlotReader(DialogInput input, string text, FactTexts facts, DialogVocabulary vocabulary)
{
    private const int LongestAroundYes = 6;

    private readonly CategoryGuess guess = input.Category ?? input.Understood.Category;

    public CategoryGuess Guess => guess;

    /// <summary>What the message says for a slot that it was not asked for.</summary>
    public SlotValue? Volunteered(CollectStep step) => step.As switch
    {
        SlotType.Category => guess is { Sure: true, Code: { } code } ? SlotValue.OfCategory(code) : null,
        SlotType.Place => Place(),
        SlotType.Time => Time(SlotType.Time),
        SlotType.Date => Time(SlotType.Date),
        SlotType.Phone => Phone(),
        SlotType.Ticket => Ticket(input.Understood.Ticket),
        SlotType.Photos => Photos(),
        SlotType.Choice when step.FromMessage => ChoiceWithin(step),
        SlotType.Number when step.FromMessage => Number(),
        _ => null,
    };

    /// <summary>The message as the answer to the step's question; null when it does not fit.</summary>
    public SlotValue? Answered(CollectStep step, DialogState state)
    {
        if (step.Skip is { } skip && skip.All.Any(word => Wording.Same(text, word)))
            return new() { Type = step.As, Value = "" };

        var value = step.As switch
        {
            SlotType.Text or SlotType.Rest => Words(),
            SlotType.Category => Category(state),
            SlotType.YesNo => YesOrNo(),
            SlotType.Choice => Offered(step) ?? ChoiceWithin(step),
            SlotType.Number => Number(),
            SlotType.Ticket => Ticket(TicketReference.Recognize(text, awaited: true)),
            _ => Volunteered(step),
        };
        return value ?? (step.Free && text.Length > 0 ? new() { Type = step.As, Value = text, Said = text } : null);
    }

    /// <summary>True when the message is, word for word, one of the answers that the step offers.</summary>
    public bool IsOffered(CollectStep step, DialogState state) =>
        text.Length > 0
        && ((step.As is SlotType.Choice && Offered(step) is not null)
            || (step.As is SlotType.Category && Candidate(state) is not null)
            || (step.Skip?.All.Any(word => Wording.Same(text, word)) ?? false));

    private SlotValue? Offered(CollectStep step)
    {
        Choice[] choices = [.. step.Choices.Where(c => c.When?.Holds(facts.Value) ?? true)];
        var found = Array.Find(choices, c => Names(c).Any(word => Wording.Same(text, word)));
        if (found is null && Position(choices.Length) is { } position)
            found = choices[position];

        return found is null ? null : Chosen(found);
    }

    // A sentence that holds one choice's words and no other's: "那就提交吧谢谢".
    private SlotValue? ChoiceWithin(CollectStep step)
    {
        Choice[] held = [.. step.Choices.Where(c => Names(c).Any(word => word.Length > 1 && ContainsWord(word) && !IsSaidOfAnother(word))).Take(2)];
        if (held.Length == 1)
            return Chosen(held[0]);

        return held.Length == 0 && input.Understood.YesNo is { } yes && step.Choices.FirstOrDefault(c => c.Value == (yes ? "yes" : "no")) is { } choice
            ? Chosen(choice)
            : null;
    }

    // "2电梯修好了，业主说可以了": a bare yes within a long sentence answers something else.
    private bool IsSaidOfAnother(string word) => Wording.Bare(text).Length > word.Length + LongestAroundYes && !text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && YesNo.Read(word) is not null;

    private bool ContainsWord(string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;

        // 不提交 does not choose 提交.
        if (at > 0 && text[at - 1] is '不' or '别' or '没')
            return false;

        return !char.IsAsciiLetter(word[0])
            || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length])));
    }

    private static IEnumerable<string> Names(Choice choice) => [choice.Value, choice.Title.Zh, choice.Title.En, .. choice.Words];

    private SlotValue Chosen(Choice choice) => new() { Type = SlotType.Choice, Value = choice.Value, Said = text };

    private int? Position(int count)
    {
        if (input.Understood.Numbers is not [var number] || !Choosing().IsMatch(Wording.Bare(text)))
            return null;

        return number.Value == decimal.Truncate(number.Value) && number.Value >= 1 && number.Value <= count ? (int)number.Value - 1 : null;
    }

    // 2, 第2个, 2号, 选二, the second one; "签收 2" chooses nothing.
    [GeneratedRegex(
        @"^(?:我?(?:选择?|要)|就|是|choice|option|number|no\.?|the|#)?\s*第?\s*(?:[0-9]+|[一二两三四五六七八九十]+|[①-⑳]|one|two|three|four|five|six|first|second|third|fourth|fifth|sixth)\s*(?:[个号项条件种类吧.]|one)*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Choosing();

    private SlotValue? Category(DialogState state)
    {
        if (Candidate(state) is { } candidate)
            return candidate;

        if (vocabulary.CategoryCodes.FirstOrDefault(code => IsCategory(code)) is { } named)
            return SlotValue.OfCategory(named);

        return guess is { Sure: true, Code: { } sure } ? SlotValue.OfCategory(sure) : null;
    }

    private SlotValue? Candidate(DialogState state)
    {
        if (state.Candidates.FirstOrDefault(IsCategory) is { } named)
            return SlotValue.OfCategory(named);

        return Position(state.Candidates.Count) is { } position ? SlotValue.OfCategory(state.Candidates[position]) : null;
    }

    private bool IsCategory(string code) => Wording.Same(text, code) || Wording.Same(text, facts.Text($"category.{code}"));

    private SlotValue? Words() => string.IsNullOrWhiteSpace(text) ? null : new() { Type = SlotType.Text, Value = text.Trim(), Said = text.Trim() };

    private SlotValue? Place() =>
        input.Understood.Place is { Negated: false } place
            ? new() { Type = SlotType.Place, Value = facts.PlaceText(place), Place = place, Said = SaidAt(place.Span) }
            : null;

    private SlotValue? Time(SlotType type) =>
        input.Understood.Time is { } time
            ? new() { Type = type, Value = SaidAt(time.Span) ?? text, Time = time, Said = SaidAt(time.Span) }
            : null;

    private SlotValue? Phone() =>
        input.Understood.Phones is [var phone, ..] ? new() { Type = SlotType.Phone, Value = phone.Digits, Said = SaidAt(phone.Span) } : null;

    private SlotValue? Number() =>
        input.Understood.Numbers is [var number, ..]
            ? new() { Type = SlotType.Number, Value = number.Value.ToString(CultureInfo.InvariantCulture), Said = SaidAt(number.Span) }
            : null;

    private SlotValue? YesOrNo() =>
        (text is "yes" or "no" ? text == "yes" : input.Understood.YesNo) is { } yes
            ? new() { Type = SlotType.YesNo, Value = yes ? "yes" : "no", Said = text }
            : null;

    private SlotValue? Photos() => input.Photos.Count == 0 ? null : new() { Type = SlotType.Photos, Value = string.Join(' ', input.Photos) };

    public static SlotValue? Ticket(TicketReference? ticket) => ticket is null ? null : new()
    {
        Type = SlotType.Ticket,
        Value = ticket.Prefix is null ? ticket.Digits : $"{ticket.Prefix}-{ticket.Year}-{ticket.Digits.PadLeft(6, '0')}",
        Ticket = ticket,
    };

    private string? SaidAt(TextSpan span) =>
        span.Length > 0 && span.End <= input.Understood.Text.Length ? span.Of(input.Understood.Text) : null;
}
