using System.Text;
using CoCreation.Bot.Pages;
using CoCreation.Casework;

namespace CoCreation.Bot.Reports;

/// <summary>Writes and reads the addresses of the figures' page, each good for one member of staff and one day.</summary>
/// <param name="publicUrl">Where the bot is reached from outside, e.g. <c>https://bot.example.org</c>; null when nobody has said.</param>
public sealed class FiguresLinks(string? publicUrl, SignedTokens tokens)
{
    public const string Path = "/figures";

    private const long GoodForMs = 24 * 3_600_000;

    /// <summary>Whether anybody has said where the bot is reached from outside.</summary>
    public bool IsKnown => !string.IsNullOrWhiteSpace(publicUrl);

    /// <param name="now">UTC Unix milliseconds.</param>
    public string Of(Staff staff, UnitId unit, long now) =>
        $"{publicUrl!.TrimEnd('/')}{Path}/{tokens.Write(Encoding.UTF8.GetBytes($"{staff.Key}\n{unit.Value}"), now + GoodForMs)}";

    /// <summary>The member of staff and the unit of a link; null for one that is not ours, whose day is over, or whose owner has left or moved to another unit.</summary>
    public (Staff Staff, UnitId Unit)? Read(string token, Deployment deployment, long now)
    {
        if (tokens.Read(token, now) is not { } content || Encoding.UTF8.GetString(content).Split('\n') is not [var key, var unit]) return null;
        return deployment.Staff.FirstOrDefault(each => each.Key == key) is { } staff && deployment.Units.Contains(new(unit)) && StillReads(staff, new(unit), deployment) ? (staff, new(unit)) : null;
    }

    private static bool StillReads(Staff staff, UnitId unit, Deployment deployment) =>
        unit == staff.Unit || (staff.Roles.Contains(StaffRoles.Administrator) && deployment.Units.Within(staff.Unit, unit));
}
