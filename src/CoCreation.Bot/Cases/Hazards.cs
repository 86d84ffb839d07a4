using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>How dangers and the categories of danger belong together.</summary>
internal static class Hazards
{
    private const string ChildHarmed = "42002";
    private const string DependentHarmed = "42003";

    /// <summary>For each danger the categories that may be meant; the first when the words do not tell.</summary>
    private static readonly Dictionary<string, string[]> Categories = new()
    {
        ["gas"] = ["32007"],
        ["fire"] = ["33001"],
        ["trapped"] = ["31002", "41005"],
        ["wire"] = ["32006"],
        ["collapse"] = ["31010", "44001"],
        ["illness"] = ["41004", "36005"],
        ["suicide"] = ["41006"],
        ["violence"] = ["38005", "42001", "42002", "42003", "42004", "38004"],
        ["missing"] = ["41003"],
        ["unanswered"] = ["41001"],
        ["flood"] = ["44001"],
    };

    /// <summary>What a matter is when its danger is over or was never said: the lift that had trapped people is out of order.</summary>
    private static readonly Dictionary<string, string> Ordinary = new() { ["31002"] = "31001", ["32007"] = "32009", ["32006"] = "32013", ["31010"] = "31009" };

    /// <summary>The category of a danger, the one that the words speak for where several fit.</summary>
    public static Category CategoryOf(Turn turn, string danger)
    {
        if (danger == "violence" && ToFrail(turn, turn.Text) is { } harm) return harm;
        var fit = Categories[danger];
        var code = turn.Understood.Category.Best.Select(guess => guess.Code).FirstOrDefault(fit.Contains) ?? fit[0];
        return turn.Knowledge.Taxonomy[code];
    }

    /// <summary>The category of a danger that a line among others tells of.</summary>
    public static Category? In(Turn turn, string words) =>
        turn.Knowledge.Understander.FindDanger(words) is { Guessed: false, Kind: var kind } && Categories.TryGetValue(kind.ToString().ToLowerInvariant(), out var fit) ? turn.Knowledge.Taxonomy[fit[0]] : null;

    /// <summary>The intent of a danger that no rule saw but the learnt categories are sure of; null otherwise.</summary>
    public static string? Surely(Turn turn)
    {
        if (turn.Understood is not { Kind.IsMatter: true, Category: { Sure: true, Code: { } code } } understood || DangerRecognizer.IsBrief(turn.Text)) return null;
        if (understood.Dangers.Past is not null || !turn.Knowledge.Taxonomy.TryGet(code, out var category) || !category.IsHazard) return null;
        return Categories.FirstOrDefault(pair => pair.Value.Contains(code)).Key is { } danger ? $"danger.{danger}" : null;
    }

    /// <summary>The category of harm to a child, or to somebody who cannot act for themselves, which the law has reported; null where the words tell of none.</summary>
    public static Category? ToFrail(Turn turn, string words) =>
        HarmToFrail.Find(words) is { } harm && turn.Knowledge.Taxonomy.TryGet(harm.Who == Frail.Child ? ChildHarmed : DependentHarmed, out var category) ? category : null;

    /// <summary>Whether a category is what is left of a danger (the lift that had trapped people): said soon after an alarm, it is about that.</summary>
    public static bool IsLeftOf(string code) => Ordinary.ContainsValue(code);

    /// <summary>The category itself, or what is left of it when nobody is in danger now: danger is raised as an alarm, never by a guess.</summary>
    /// <remarks>Harm that the law has reported is told by its wordings, and stays what it is: nobody else may read of it.</remarks>
    public static Category Unless(Turn turn, Category category, CategoryGuess guess, string words)
    {
        if (ToFrail(turn, words) is { } harm) return harm;
        if (!category.IsHazard) return category;
        var taxonomy = turn.Knowledge.Taxonomy;
        if (Ordinary.TryGetValue(category.Code, out var left) && taxonomy.TryGet(left, out var ordinary)) return ordinary;
        var next = guess.Best.Select(each => taxonomy.TryGet(each.Code, out var known) ? known : null).FirstOrDefault(each => each is { IsHazard: false });
        return next ?? taxonomy[Actions.OpenTicket.Matter.Other];
    }
}
