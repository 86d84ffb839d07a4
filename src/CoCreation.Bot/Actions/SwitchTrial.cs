using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>试派 开, 试派 关: the dispatcher, or an administrator, has a group's routes drafted first, or sent at once.</summary>
internal static partial class SwitchTrial
{
    public static IReadOnlyList<string> Names { get; } = ["group", "groups", "groups[].name", "groups[].said"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (turn.Staff is not { } staff || !(staff.Roles.Contains(StaffRoles.Administrator) || turn.Knowledge.Rules.Dispatchers(turn.Community).Any(each => each.Key == staff.Key))) return new("refused");
        var words = call.Slots.TryGetValue("order", out var said) ? said.Value : "";
        List<Casework.Group> groups = [.. turn.Community.Groups.Where(group => group.Kind == GroupKind.Residents)];
        var meant = groups.Find(group => words.Contains(group.Key, StringComparison.OrdinalIgnoreCase) || words.Contains(group.Name.In(turn.Locale), StringComparison.OrdinalIgnoreCase))
            ?? groups.Find(group => group.Key == turn.Group?.Key);
        bool? wanted = Off().IsMatch(words) ? false : On().IsMatch(words) ? true : null;
        if (meant is not null && wanted is { } on)
        {
            await Trials.Choose(turn.Work, meant, on);
            return new(on ? "on" : "off", new FactMap { ["group"] = meant.Name.In(turn.Locale) });
        }

        // The button says the other of what holds now.
        var listed = new List<FactMap>();
        foreach (var group in groups)
        {
            var word = await Trials.IsOn(turn.Work, group) ? ("关", "off") : ("开", "on");
            listed.Add(new() { ["name"] = group.Name.In(turn.Locale), ["said"] = turn.English ? word.Item2 : word.Item1 });
        }

        return new("which", new FactMap { ["groups"] = Fact.FromList(listed) });
    }

    [GeneratedRegex(@"^\s*(关|停|直接派)|^\s*off\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Off();

    [GeneratedRegex(@"^\s*开|^\s*on\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex On();
}
