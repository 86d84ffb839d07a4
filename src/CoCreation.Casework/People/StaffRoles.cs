namespace CoCreation.Casework;

/// <summary>The roles that the rules know by name. A manifest may have others; what a role may see stands in its lists of rights.</summary>
public static class StaffRoles
{
    public const string GridLeader = "grid-leader";
    public const string GridWorker = "grid-worker";
    public const string PartTimeGridWorker = "part-time-grid-worker";
    public const string BuildingManager = "building-manager";
    public const string UnitLead = "unit-lead";
    public const string Dispatcher = "dispatcher";
    public const string Administrator = "administrator";
    public const string BuildingHead = "building-head";
    public const string PartyHousehold = "party-household";
    public const string WomensRepresentative = "womens-representative";

    public static IReadOnlyList<string> Known { get; } =
        [GridLeader, GridWorker, PartTimeGridWorker, BuildingManager, UnitLead, Dispatcher, Administrator, BuildingHead, PartyHousehold, WomensRepresentative];

    /// <summary>Whether somebody with these roles only keeps the settings: no matter is theirs, and they see no contacts and no words.</summary>
    public static bool OnlyAdministers(IReadOnlyList<string> roles) => roles.Count > 0 && roles.All(role => role == Administrator);

    private static readonly string[] Volunteers = [BuildingHead, PartyHousehold, WomensRepresentative];

    /// <summary>楼栋长, 党员中心户 and 妇女代表: neighbours who may file for others and say on the spot that something is so, and see no contacts and no words.</summary>
    public static bool IsVolunteer(string role) => Volunteers.Contains(role);
}
