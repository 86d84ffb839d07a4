using System.Text.RegularExpressions;

namespace CoCreation.Bot.Cases;

/// <summary>Whether words tell of somebody hurt, or nearly.</summary>
internal static partial class Harm
{
    public static bool IsNear(string words) => Near().IsMatch(words);

    [GeneratedRegex("摔|绊|滑倒|跌|磕|砸到|划伤|烫伤|受伤|\\b(fell|fall|trip|tripped|slipped|hurt|injured)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();
}
