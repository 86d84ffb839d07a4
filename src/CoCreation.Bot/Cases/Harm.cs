using System.Text.RegularExpressions;

namespace CoCreation.Bot.Cases;

/// <summary>Whether words tell of somebody hurt, or nearly, or that force was used.</summary>
internal static partial class Harm
{
    public static bool IsNear(string words) => Near().IsMatch(words);

    public static bool IsDone(string words) => Done().IsMatch(words);

    [GeneratedRegex("推了|打了|踢了|踹了|扇了|拽了|撞了|动了?手|\\b(pushed|hit|kicked|slapped|shoved|punched|grabbed)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex("摔|绊|滑倒|跌|磕|砸到|划伤|烫伤|受伤|\\b(fell|fall|trip|tripped|slipped|hurt|injured)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();
}
