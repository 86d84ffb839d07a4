using System.Globalization;

namespace CoCreation.Casework.Tests;

/// <summary>A small community for tests: a street, a community, one compound with a property company and one without.</summary>
public static class Village
{
    public static readonly UnitId District = new("district");
    public static readonly UnitId Street = new("street");
    public static readonly UnitId Community = new("community");
    public static readonly UnitId Compound = new("spring");
    public static readonly UnitId Building3 = new("spring-3");
    public static readonly UnitId Building5 = new("spring-5");
    public static readonly UnitId OldCompound = new("autumn");
    public static readonly UnitId OldBuilding = new("autumn-1");
    public static readonly UnitId NextCommunity = new("next");
    public static readonly UnitId Property = new("property");
    public static readonly UnitId Grid = new("grid");
    public static readonly UnitId Chengguan = new("chengguan");
    public static readonly UnitId Water = new("water");

    public static readonly Guid Li = Guid.Parse("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Wang = Guid.Parse("00000000-0000-7000-8000-000000000002");
    public static readonly Guid Zhao = Guid.Parse("00000000-0000-7000-8000-000000000003");

    public const string Lift = "31001";
    public const string Trapped = "31002";
    public const string Rubbish = "35001";
    public const string Light = "31004";
    public const string NoWater = "32001";
    public const string Gas = "32007";
    public const string Noise = "38001";
    public const string Attitude = "39001";
    public const string AboutStaff = "39008";
    public const string Stall = "43001";
    public const string Missing = "41001";
    public const string Child = "42002";
    public const string Jobs = "40007";

    public static TimeZoneInfo Shanghai { get; } = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), null, null);

    public static Taxonomy Taxonomy { get; } = new(
    [
        Category(Lift, "电梯故障", "lift fault", CategoryKind.Thing, DeadlineClass.Day, PublishClass.Group, "property", "community"),
        Category(Trapped, "电梯困人", "people trapped", CategoryKind.Event, DeadlineClass.Now, PublishClass.Group, "property", "fire"),
        Category(Light, "楼道灯不亮", "stair light", CategoryKind.Thing, DeadlineClass.TwoDays, PublishClass.Group, "property", "community"),
        Category(Rubbish, "垃圾没清", "rubbish", CategoryKind.Event, DeadlineClass.Day, PublishClass.Group, "property", "community") with { NeedsProof = true },
        Category(NoWater, "停水", "no water", CategoryKind.Event, DeadlineClass.Day, PublishClass.Group, "water", "property"),
        Category(Gas, "燃气泄漏", "gas leak", CategoryKind.Event, DeadlineClass.Now, PublishClass.Group, "gas", "property"),
        Category(Noise, "邻居噪音", "neighbour noise", CategoryKind.Event, DeadlineClass.Day, PublishClass.Reporter, "grid", "mediation") with { Rate = RateAfter.NextNights },
        Category(Attitude, "物业服务", "property service", CategoryKind.Event, DeadlineClass.Week, PublishClass.Secret, "community", "street"),
        Category(AboutStaff, "工作人员投诉", "staff complaint", CategoryKind.Event, DeadlineClass.Day, PublishClass.Secret, "street", "district"),
        Category(Stall, "占道经营", "street stalls", CategoryKind.Event, DeadlineClass.Day, PublishClass.Group, "chengguan", "street"),
        Category(Missing, "上门看望", "welfare check", CategoryKind.Help, DeadlineClass.Now, PublishClass.Secret, "community", "police"),
        Category(Child, "儿童保护", "child protection", CategoryKind.Help, DeadlineClass.Now, PublishClass.Secret, "community", "police") with { MustReport = MandatoryReport.Child, Rate = RateAfter.Never },
        Category(Jobs, "就业", "jobs", CategoryKind.Service, DeadlineClass.Week, PublishClass.Reporter, "youth", "hr"),
        Category(Taxonomy.Other, "其他事项", "other matter", CategoryKind.Service, DeadlineClass.Week, PublishClass.Reporter, "community", "street"),
    ]);

    public static Community Sample { get; } = new()
    {
        Key = "village",
        ShortCode = "QY",
        Unit = Community,
        Name = new("沁园社区", "Qinyuan Community"),
        RunBy = new("居委会", "the committee"),
        Zone = Shanghai,
        Desk = Community,
        Units =
        [
            Unit(District, "滨江区", "district", null),
            Unit(Street, "桃源街道", "street", District),
            Unit(Community, "沁园社区", "community", Street),
            Unit(Compound, "春晓小区", "compound", Community),
            Unit(Building3, "3栋", "building", Compound),
            Unit(Building5, "5栋", "building", Compound),
            Unit(OldCompound, "秋实小区", "compound", Community) with { StandIns = new Dictionary<string, UnitId> { ["property"] = Grid } },
            Unit(OldBuilding, "1栋", "building", OldCompound),
            Unit(Property, "春晓物业", "property", Community) with { Serves = [Compound] },
            Unit(Grid, "社区网格", "grid", Community) with { Serves = [Compound, OldCompound] },
            Unit(Chengguan, "街道城管", "chengguan", Street) with { Serves = [Street] },
            Unit(Water, "滨江供水", "water", District) with { Serves = [District] },
        ],
        Staff =
        [
            Someone("staff-property", Property, "duty"),
            Someone("staff-grid", Grid, "grid-leader"),
            Someone("staff-building", Grid, "building-manager") with { Duty = null },
            Someone("staff-community", Community, "secretary"),
            Someone("staff-chengguan", Chengguan, "officer"),
            Someone("staff-street", Street, "street-lead"),
            Someone("head-3", Grid, StaffRoles.BuildingHead) with { Over = [Building3] },
        ],
        Groups =
        [
            Chat("group-building-3", Building3),
            Chat("group-compound", Compound),
            Chat("group-community", Community),
            Chat("group-staff", Community) with { Kind = GroupKind.Staff },
        ],
        Responsibilities =
        [
            new() { Role = "property", Clause = new("权责清单4.2", "list 4.2") },
            new() { Category = Lift, To = "property", Clause = new("权责清单4.1", "list 4.1") },
            new() { Category = Attitude, To = "community", About = ["property"], Clause = new("权责清单2.2", "list 2.2") },
            new() { Category = AboutStaff, To = "street", About = ["grid", "community"], Clause = new("权责清单1.3", "list 1.3") },
        ],
        ReturnReasons =
        [
            new() { Words = ["红线外", "马路上"], Name = new("红线外", "outside"), Clause = new("权责清单3.1", "list 3.1"), To = "chengguan" },
            new() { Words = ["红线内"], Name = new("红线内", "inside"), Clause = new("权责清单4.2", "list 4.2"), To = "property" },
        ],
        AlertLevels = [["property", "grid"], ["community"], ["street"]],
        SecretRoles = ["secretary", "street-lead"],
        ContactRoles = ["secretary", "street-lead", "grid-leader"],
        Numbers = new() { Lift = "963333", Gas = "027-55501100", Power = "95598", Water = "027-55501200", SmsPolice = "12110027" },
    };

    public static CaseRules Rules { get; } = With(Sample);

    /// <summary>The same with a second community under the street.</summary>
    public static CaseRules WithNeighbour { get; } = new(
        new(
        [
            Sample,
            Sample with
            {
                Key = "next",
                ShortCode = "NX",
                Unit = NextCommunity,
                Desk = NextCommunity,
                Units = [Unit(NextCommunity, "临江社区", "community", Street)],
                Staff = [Someone("staff-next", NextCommunity, "secretary")],
                Groups = [],
            },
        ]),
        Taxonomy);

    /// <summary>The same with quiet hours and digests switched off.</summary>
    public static CaseRules Loud { get; } = new(new([Sample]), Taxonomy, new() { Quiet = false });

    /// <summary>The same where staff keep hours, and the property company has a desk that is always there.</summary>
    public static Community Kept { get; } = Sample with
    {
        Duty = new(),
        Staff = [.. Sample.Staff.Select(staff => staff.Unit == Property ? staff with { Hours = DutyHours.Always } : staff)],
    };

    public static CaseRules With(Community community) => new(new([community]), Taxonomy);

    public static Actor StaffOf(string key, CaseRules? rules = null) =>
        (rules ?? Rules).Deployment.TryStaff(key, out var staff)
            ? Actor.Of(new Guid(0, 0, 0, [.. BitConverter.GetBytes((long)string.GetHashCode(key, StringComparison.Ordinal))]), staff)
            : throw new ArgumentException($"No staff {key}.");

    /// <summary>An instant of a time in Shanghai.</summary>
    public static long At(string local) => WallClock.Instant(DateTime.Parse(local, CultureInfo.InvariantCulture), Shanghai);

    private static Category Category(
        string code, string zh, string en, CategoryKind kind, DeadlineClass deadline, PublishClass publish, string responsible, string backup) => new()
        {
            Code = code,
            Name = new(zh, en),
            ShortName = new(zh, en),
            Kind = kind,
            Deadline = deadline,
            Publish = publish,
            Responsible = responsible,
            Backup = backup,
        };

    private static Unit Unit(UnitId id, string zh, string kind, UnitId? parent) => new() { Id = id, Name = new(zh, id.Value), Kind = kind, Parent = parent };

    private static Staff Someone(string key, UnitId unit, string role) =>
        new() { Key = key, Title = new(key, key), Unit = unit, Roles = [role], Duty = 1, Accounts = new Dictionary<string, string> { ["emulator"] = key } };

    private static Group Chat(string key, UnitId unit) =>
        new() { Key = key, Unit = unit, Name = new(key, key), Accounts = new Dictionary<string, string> { ["emulator"] = key } };
}
