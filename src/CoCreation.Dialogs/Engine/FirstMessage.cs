using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>Puts everything that a message says into the slots that are open, so that it is never asked.</summary>
internal sealed class FirstMessage(DialogRun run, DialogInput input, string text, DialogVocabulary vocabulary)
{
    private SlotReader Reader => new(input, text, run.Facts, vocabulary);

    /// <summary>Fills a flow that has just begun.</summary>
    public void Fill(Started started)
    {
        var rest = started.Word is null ? text : started.Rest;
        var flow = run.Flow!;
        if (started.Word is not null && Array.Find([.. flow.Steps.OfType<CollectStep>()], s => s.As is SlotType.Ticket) is { } ticketStep
            && TicketIn(rest) is { } ticket)
        {
            run.Fill(ticketStep.Slot, SlotReader.Ticket(ticket)!);
            rest = Without(rest, ticket.Span);
        }

        // A start word alone says nothing about the matter.
        if (rest.Length == 0 && input.Photos.Count == 0)
            return;

        foreach (var step in flow.Steps.OfType<CollectStep>())
        {
            var takesWords = step.As is SlotType.Rest ? started.Word is not null : step.As is SlotType.Text && step.FromMessage;
            if (takesWords && rest.Length > 0 && !run.State!.Slots.ContainsKey(step.Slot))
                run.Fill(step.Slot, new() { Type = step.As, Value = rest, Said = rest });
        }

        FillOpen(except: null);
    }

    /// <summary>Fills what is open, or only assumed; true when anything was.</summary>
    public bool FillOpen(string? except)
    {
        var any = false;
        foreach (var step in run.Flow!.Steps.OfType<CollectStep>().DistinctBy(s => s.Slot))
        {
            var old = run.State!.Slots.GetValueOrDefault(step.Slot);
            if (step.Slot == except || (old is { Assumed: false, Partial: false } && step.As is not SlotType.Photos))
                continue;

            if (Reader.Volunteered(step) is not { } said || Merge(step, old, said) is not { } value)
                continue;

            run.Fill(step.Slot, value);
            any = true;
        }

        if (run.Flow.Steps.OfType<CollectStep>().Any(s => s.As is SlotType.Category && !run.State!.Slots.ContainsKey(s.Slot))
            && run.State!.Candidates.Count == 0)
            run.Change(s => s with { Candidates = [.. Reader.Guess.Best.Select(b => b.Code)] });

        return any;
    }

    private SlotValue? Merge(CollectStep step, SlotValue? old, SlotValue said)
    {
        if (step.As is SlotType.Photos && old is { Value.Length: > 0 })
            return said with { Value = $"{old.Value} {said.Value}" };

        var merged = said.Place is null ? said : run.Defaults.Placed(step, old, said);
        return merged.Value == old?.Value ? null : merged;
    }

    private static TicketReference? TicketIn(string rest)
    {
        if (TicketReference.Recognize(rest) is { } ticket)
            return ticket;

        // Digits alone are a number only where one is expected: at the front, by themselves. "办结 3栋修好了" names none.
        var end = 0;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
            end++;

        var apart = end == rest.Length || char.IsWhiteSpace(rest[end]) || char.IsPunctuation(rest[end]) || rest[end] == '号';
        if (end is 0 or > 6 || !apart || (end + 1 < rest.Length && rest[end] == '号' && rest[end + 1] is '楼' or '栋' or '门'))
            return null;

        return TicketReference.Recognize(rest[..end], awaited: true);
    }

    private static string Without(string rest, TextSpan span)
    {
        var after = span.End < rest.Length && rest[span.End] == '号' ? span.End + 1 : span.End;
        return $"{rest[..span.Start].Trim()} {rest[after..].TrimStart(' ', '，', ',', '：', ':', '。', '、')}".Trim();
    }
}
