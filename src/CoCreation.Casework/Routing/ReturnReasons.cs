namespace CoCreation.Casework;

/// <summary>Finds the reason of the manifest's list that somebody's words mean.</summary>
public static class ReturnReasons
{
    private static readonly string[] OtherWords = ["其他", "其它", "other"];

    /// <summary>The reason whose clause is quoted or whose longest word is said; null when none is.</summary>
    public static ReturnReason? Match(IReadOnlyList<ReturnReason> reasons, string said) => reasons
        .Select(reason => (reason, weight: Weight(reason, said)))
        .Where(pair => pair.weight > 0)
        .OrderByDescending(pair => pair.weight)
        .Select(pair => pair.reason)
        .FirstOrDefault();

    /// <summary>Whether somebody says that their reason is none of the list, and which it is.</summary>
    public static bool IsOther(string said) =>
        OtherWords.Any(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase) && said[word.Length..].Any(char.IsLetter));

    private static int Weight(ReturnReason reason, string said)
    {
        string[] words = [.. reason.Words, reason.Name.Zh, reason.Name.En, reason.Clause.Zh, reason.Clause.En];
        return words.Where(word => word.Length > 0 && said.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => word.Length).DefaultIfEmpty().Max();
    }
}
