using System.Globalization;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>A made-up city of 500 units with the rules of the sample community: every compound has its company, every building its group, and the limits on posts and hours are those that hold where a manifest says nothing.</summary>
internal static class City
{
    public const int Units = 500;
    public const int Communities = 12;

    private const int Streets = 4;
    private const int Compounds = 36;
    private const int Buildings = Units - 1 - (2 * Streets) - (2 * Communities) - (2 * Compounds);

    // One building's group in so many is on trial.
    private const int Trials = 40;

    private const string First = "春夏秋冬晴月云风花";
    private const string Last = "江园苑庭";

    private static readonly UnitId District = new("d");

    /// <summary>The account on which each unit's one member of staff writes.</summary>
    public static string StaffOf(UnitId unit) => $"staff-{unit}";

    public static string GroupOf(UnitId unit) => $"group-{unit}";

    /// <summary>A building, and the number of the community that it lies in.</summary>
    public static (string Building, string Compound, string Community, int Number) Home(Random random)
    {
        var building = random.Next(Buildings);
        var (compound, community) = (building % Compounds, building % Compounds % Communities);
        return (GroupOf(Id("b", building)), GroupOf(Id("e", compound)), GroupOf(Id("c", community)), community);
    }

    public static bool IsStaffGroup(string conversation) => conversation.StartsWith("group-staff-", StringComparison.Ordinal);

    /// <summary>The communities, with everything but their units, people and groups as in the sample.</summary>
    public static IReadOnlyList<Community> Like(Community sample) => [.. Enumerable.Range(0, Communities).Select(number => Community(number, sample))];

    private static Community Community(int number, Community sample)
    {
        var street = Id("s", number % Streets);
        var (community, grid) = (Id("c", number), Id("g", number));
        var estates = Enumerable.Range(0, Compounds).Where(each => each % Communities == number).ToList();
        var places = estates.SelectMany(estate => Estate(estate, community)).ToList();
        List<Unit> offices =
        [
            Unit(District, "滨江区", "district", null),
            Unit(street, $"{"东南西北"[number % Streets]}湖街道", "street", District),
            Unit(Id("u", number % Streets), $"{"东南西北"[number % Streets]}湖城管", "chengguan", street, "城管") with { Serves = [street] },
            Unit(community, $"{"一二三四五六七八九十甲乙"[number]}桥社区", "community", street, "社区"),
            Unit(grid, $"{"一二三四五六七八九十甲乙"[number]}桥网格", "grid", community, "网格") with { Serves = [.. estates.Select(each => Id("e", each))] },
        ];
        var companies = places.FindAll(unit => unit.Kind == "property");
        return sample with
        {
            Key = community.Value,
            ShortCode = "C" + (char)('A' + number),
            Unit = community,
            Desk = community,
            Name = offices[3].Name,
            Units = [.. offices, .. places],
            Staff =
            [
                Somebody(community, "secretary"),
                Somebody(grid, "grid-leader"),
                .. companies.Select(company => Somebody(company.Id, "duty") with { Hours = DutyHours.Always }),
                .. number < Streets ? [Somebody(street, "street-lead"), Somebody(Id("u", number), "officer")] : (Staff[])[],
                .. number == 0 ? [Somebody(District, "street-lead")] : (Staff[])[],
            ],
            Groups =
            [
                Chat(community, GroupKind.Residents),
                Chat(community, GroupKind.Staff),
                .. places.Except(companies).Select(place => Chat(place.Id, GroupKind.Residents)),
            ],
            Quiet = QuietHours.Default,
            Posting = PostingBudget.Default,
            Duty = new(),
        };
    }

    private static IEnumerable<Unit> Estate(int number, UnitId community)
    {
        var estate = Id("e", number);
        var name = $"{First[number / Last.Length]}{Last[number % Last.Length]}";
        yield return Unit(estate, $"{name}小区", "compound", community, name);
        yield return Unit(Id("p", number), $"{name}物业", "property", community, "物业") with { Serves = [estate] };
        for (var building = number; building < Buildings; building += Compounds)
        {
            yield return Unit(Id("b", building), $"{(building / Compounds) + 1}栋", "building", estate);
        }
    }

    private static UnitId Id(string kind, int number) => new(kind + number.ToString(CultureInfo.InvariantCulture));

    private static Unit Unit(UnitId id, string name, string kind, UnitId? parent, params string[] aliases) =>
        new() { Id = id, Name = new(name, id.Value), Kind = kind, Parent = parent, Aliases = aliases };

    private static Staff Somebody(UnitId unit, string role) => new()
    {
        Key = StaffOf(unit),
        Title = new(StaffOf(unit), StaffOf(unit)),
        Unit = unit,
        Roles = [role],
        Duty = 1,
        Accounts = new Dictionary<string, string> { [CityBot.Channel] = StaffOf(unit) },
    };

    private static Group Chat(UnitId unit, GroupKind kind)
    {
        var key = kind == GroupKind.Staff ? $"group-staff-{unit}" : GroupOf(unit);
        return new()
        {
            Key = key,
            Unit = unit,
            Kind = kind,
            Name = new(key, key),
            Accounts = new Dictionary<string, string> { [CityBot.Channel] = key },
            Owners = new Dictionary<string, IReadOnlyList<string>> { [CityBot.Channel] = [$"owner-{unit}"] },
            Trial = kind == GroupKind.Residents && unit.Value.StartsWith('b') && int.Parse(unit.Value.AsSpan(1), CultureInfo.InvariantCulture) % Trials == 0,
        };
    }
}
