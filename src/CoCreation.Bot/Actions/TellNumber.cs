using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>请问物业电话是多少: a number that the manifest has is told at once.</summary>
internal static partial class TellNumber
{
    /// <summary>Numbers of services, by the words that people have for them.</summary>
    private static readonly (string[] Words, string Key)[] Services =
    [
        (["电梯", "lift", "elevator"], "lift"),
        (["燃气", "煤气", "天然气", "gas"], "gas"),
        (["供电", "电力", "电网", "停电", "electric", "power"], "power"),
        (["供水", "自来水", "水务", "停水", "water"], "water"),
    ];

    public static IReadOnlyList<string> Names { get; } = ["name", "phone"];

    /// <summary>Whose number is asked for, and the number; null when nothing of the kind is asked, or the manifest does not have it.</summary>
    public static (string Name, string Phone)? Asked(Turn turn)
    {
        if (!Asks().IsMatch(turn.Text)) return null;
        foreach (var unit in Meant(turn))
        {
            if (unit.Phone is { } phone) return (unit.Name.In(turn.Locale), phone);
        }

        var service = Services.FirstOrDefault(each => Array.Exists(each.Words, word => turn.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return service.Key is { } key && turn.Community.Numbers.For(key) is { } number ? (service.Words[turn.English ? 1 : 0], number) : null;
    }

    public static Task<ActionResult> Run(Turn turn)
    {
        var (name, phone) = Asked(turn) ?? throw new InvalidOperationException("The intent was given for a number that is not there.");
        return Task.FromResult(new ActionResult("told", new FactMap { ["name"] = name, ["phone"] = phone }));
    }

    /// <summary>The units that the words name, by name, alias or kind, and that serve whoever asks; the longest name first.</summary>
    private static IEnumerable<Unit> Meant(Turn turn)
    {
        var units = turn.Knowledge.Deployment.Units;
        var here = Places.Home(turn) ?? turn.Community.Unit;
        return units.All.Where(unit => UnitKinds.IsRole(unit.Kind))
            .SelectMany(unit => unit.Aliases.Append(unit.Name.Zh).Append(unit.Name.En), (unit, name) => (Unit: unit, Name: name))
            .Where(pair => turn.Text.Contains(pair.Name, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(pair => pair.Name.Length)
            .ThenByDescending(pair => pair.Unit.Serves.Any(served => units.Within(here, served)) || units.Within(here, pair.Unit.Id))
            .Select(pair => pair.Unit);
    }

    [GeneratedRegex(@"(电话|号码|热线|联系方式)(号码)?(是|为)?(多少|几多|几号|什么|么子|啥|有吗|有没有|呢)|(多少|什么|求|问).{0,4}(电话|号码)|(phone|telephone) number|number (of|for) the|(what|which).{0,20}\bnumber\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
