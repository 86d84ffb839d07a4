namespace CoCreation.Casework;

/// <summary>The kinds of unit that a rule may speak of: kinds of place, and the roles that organisations have. Level names are free and never looked at.</summary>
public static class UnitKinds
{
    public const string District = "district";
    public const string Street = "street";
    public const string Community = "community";
    public const string Grid = "grid";

    /// <summary>微网格: some buildings of a grid, with people of its own; it has no code.</summary>
    public const string MicroGrid = "micro-grid";

    public const string Compound = "compound";
    public const string Building = "building";
    public const string Property = "property";
    public const string Police = "police";

    private static readonly Dictionary<string, LocalName> RoleNames = new(StringComparer.Ordinal)
    {
        ["property"] = new("物业", "the property company"),
        ["community"] = new("社区", "the community office"),
        ["grid"] = new("网格", "the grid team"),
        ["micro-grid"] = new("微网格", "the micro-grid team"),
        ["street"] = new("街道", "the street office"),
        ["chengguan"] = new("街道城管", "the street's urban management"),
        ["council"] = new("理事会", "the council"),
        ["committee"] = new("业委会", "the owners' committee"),
        ["fire"] = new("消防", "the fire brigade"),
        ["police"] = new("派出所", "the police station"),
        ["power"] = new("供电", "the power company"),
        ["water"] = new("供水", "the water company"),
        ["gas"] = new("燃气", "the gas company"),
        ["heating"] = new("供热", "the heating company"),
        ["drainage"] = new("水务", "the drainage service"),
        ["housing"] = new("住建", "the housing office"),
        ["greening"] = new("园林", "the parks service"),
        ["telecom"] = new("运营商", "the network operator"),
        ["market"] = new("市场监管", "market supervision"),
        ["environment"] = new("生态环境", "the environment office"),
        ["mediation"] = new("调解委员会", "the mediation committee"),
        ["civil-affairs"] = new("民政", "civil affairs"),
        ["health"] = new("卫健", "the health service"),
        ["youth"] = new("团委", "the youth league"),
        ["women"] = new("妇联", "the women's federation"),
        ["hr"] = new("人社", "the labour office"),
        ["traffic"] = new("交管", "the traffic police"),
        ["justice"] = new("司法所", "the justice office"),
        ["land"] = new("自然资源", "the land office"),
        ["emergency"] = new("应急", "emergency management"),
        ["district"] = new("区", "the district"),
    };

    /// <summary>The role keys that a category or a responsibility may name.</summary>
    public static IReadOnlyCollection<string> Roles => RoleNames.Keys;

    /// <summary>Kinds of place, which nobody is responsible by being.</summary>
    public static IReadOnlyCollection<string> Places { get; } = [Compound, Building, "entrance", "spot"];

    /// <summary>Whether a unit is the grid, the community or an office above it, and not a department, a company or a committee.</summary>
    public static bool IsGovernment(string kind) => kind is MicroGrid or Grid or Community or Street or District;

    public static bool IsRole(string kind) => RoleNames.ContainsKey(kind);

    public static LocalName RoleName(string role) => RoleNames.TryGetValue(role, out var name) ? name : new(role, role);
}
