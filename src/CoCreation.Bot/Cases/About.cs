using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Whom a complaint is about, where its words name an organisation or somebody who works for one.</summary>
internal static class About
{
    /// <summary>What residents call the people of an organisation, by its role.</summary>
    private static readonly Dictionary<string, string[]> People = new()
    {
        ["property"] = ["保安", "门卫", "保洁", "物业经理", "物业主任", "security guard", "guard", "property manager"],
        ["community"] = ["书记", "社区主任", "社区干部", "社区工作人员", "community officer"],
        ["street"] = ["街道干部", "街道工作人员"],
        ["committee"] = ["业委会主任"],
    };

    public static ConductRecognizer Recognizer(Deployment deployment) => new(Names(deployment).Select(each => each.Name));

    /// <summary>The unit whose conduct is complained about; null when the matter is a thing or an event, whoever is to see to it.</summary>
    public static UnitId? Of(Knowledge knowledge, string words, Category category, UnitId place)
    {
        var name = knowledge.Conduct.Actor(words) ?? (knowledge.Rules.Router.IsAboutSomebody(category, place) ? knowledge.Conduct.Named(words) : null);
        if (name is null) return null;
        var deployment = knowledge.Deployment;
        var called = Called(deployment, name);
        return called is [var only]
            ? only
            : called.Where(unit => knowledge.Rules.Router.Serving(deployment.Units[unit].Kind, place)?.Id == unit).Select(unit => (UnitId?)unit).FirstOrDefault();
    }

    /// <summary>The units that are called so, or whose people are.</summary>
    public static List<UnitId> Called(Deployment deployment, string name) =>
        [.. Names(deployment).Where(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(each => each.Unit).Distinct()];

    private static IEnumerable<(string Name, UnitId Unit)> Names(Deployment deployment) =>
    [
        .. deployment.Units.All.Where(unit => UnitKinds.IsRole(unit.Kind))
            .SelectMany(unit => unit.Aliases.Append(unit.Name.Zh).Append(unit.Name.En), (unit, name) => (name, unit.Id)),
        .. deployment.Units.All.SelectMany(unit => People.GetValueOrDefault(unit.Kind) ?? [], (unit, name) => (name, unit.Id)),
        .. deployment.Staff.SelectMany(staff => new[] { staff.Title.Zh, staff.Title.En }, (staff, title) => (title, staff.Unit)),
    ];
}
