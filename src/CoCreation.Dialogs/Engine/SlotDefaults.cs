using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>What a step takes for granted, and what was said seen from there.</summary>
internal sealed class SlotDefaults(DialogRun run, IFacts host)
{
    /// <summary>A place that was said, seen from what was known of it before: 二单元 said in the group of building 3 is 3栋2单元.</summary>
    public SlotValue Placed(CollectStep step, SlotValue? old, SlotValue said)
    {
        var place = said.Place!;
        var located = place.Unit is not null || place.Building is not null;
        var around = old is { Place: not null } ? old : Of(step);
        if (around is null)
            return said with { Partial = !located };

        if (around.Place is null)
            return located ? said : said with { Value = around.Value + run.Facts.PlaceText(place with { Room = null }), Place = null, Assumed = true };

        var refined = PlaceRecognizer.Refine(around.Place, place);
        return said with
        {
            Place = refined,
            Value = run.Facts.PlaceText(refined),
            Assumed = !located && around.Assumed,
            Partial = !located && around.Partial,
        };
    }

    /// <summary>What the step's default gives; null when there is no such fact.</summary>
    public SlotValue? Of(CollectStep step) => step.Default switch
    {
        null or "likeliest" => null,
        ['\'', .. var literal, '\''] => new() { Type = step.As, Value = literal, Assumed = true },
        var name => new DialogFacts(run.Flow!, run.State!, host).Find(name) switch
        {
            Fact.SlotFact slot => slot.Value with { Assumed = true },
            Fact.TextFact { Text: { Length: > 0 } text } => new() { Type = step.As, Value = text, Assumed = true },
            _ => null,
        },
    };
}
