using System.Diagnostics.CodeAnalysis;

namespace CoCreation.Casework;

/// <summary>All communities that this deployment serves, as one tree.</summary>
public sealed class Deployment
{
    private readonly Dictionary<UnitId, Community> _communities;
    private readonly ILookup<UnitId, Staff> _staffOf;
    private readonly Dictionary<(UnitId Unit, GroupKind Kind), Group> _groupOf;
    private readonly Dictionary<string, Staff> _staff;
    private readonly Dictionary<string, Group> _groups;
    private readonly Dictionary<(string Channel, string Id), Staff> _staffAccounts;
    private readonly Dictionary<(string Channel, string Id), Staff> _volunteers;
    private readonly Dictionary<(string Channel, string Conversation), Group> _conversations;

    public Deployment(IReadOnlyList<Community> communities)
    {
        Communities = communities;
        Units = new(communities.SelectMany(community => community.Units).DistinctBy(unit => unit.Id));
        _staff = communities.SelectMany(community => community.Staff).ToDictionary(staff => staff.Key, StringComparer.Ordinal);
        Staff = [.. _staff.Values.Where(staff => !staff.IsVolunteer)];
        _groups = communities.SelectMany(community => community.Groups).ToDictionary(group => group.Key, StringComparer.Ordinal);
        _communities = communities.SelectMany(community => community.Units, (community, unit) => (community, unit.Id))
            .OrderByDescending(pair => pair.community.Unit == pair.Id)
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.community);
        _staffOf = Staff.Where(staff => !staff.OnlyAdministers).OrderBy(staff => staff.Duty ?? int.MaxValue).ToLookup(staff => staff.Unit);
        _groupOf = _groups.Values.DistinctBy(group => (group.Unit, group.Kind)).ToDictionary(group => (group.Unit, group.Kind));
        _staffAccounts = ByAccount(Staff);
        _volunteers = ByAccount(_staff.Values.Where(staff => staff.IsVolunteer));
        _conversations = _groups.Values.SelectMany(group => group.Accounts, (group, account) => (group, account))
            .ToDictionary(pair => (pair.account.Key, pair.account.Value), pair => pair.group);
    }

    public IReadOnlyList<Community> Communities { get; }

    public UnitTree Units { get; }

    /// <summary>Everybody who works for a unit; volunteers do not.</summary>
    public IReadOnlyCollection<Staff> Staff { get; }

    public IReadOnlyCollection<Group> Groups => _groups.Values;

    /// <summary>The community that a unit lies in; for a unit above all communities, the first that names it.</summary>
    public Community CommunityOf(UnitId unit) => _communities.TryGetValue(unit, out var community) ? community : Communities[0];

    public bool TryStaff(string key, [NotNullWhen(true)] out Staff? staff) => _staff.TryGetValue(key, out staff);

    public bool TryStaff(string channel, string account, [NotNullWhen(true)] out Staff? staff) =>
        _staffAccounts.TryGetValue((channel, account), out staff);

    /// <summary>A neighbour with a post: 楼栋长, 党员中心户, 妇女代表.</summary>
    public bool TryVolunteer(string channel, string account, [NotNullWhen(true)] out Staff? volunteer) =>
        _volunteers.TryGetValue((channel, account), out volunteer);

    public bool TryGroup(string key, [NotNullWhen(true)] out Group? group) => _groups.TryGetValue(key, out group);

    public bool TryGroup(string channel, string conversation, [NotNullWhen(true)] out Group? group) =>
        _conversations.TryGetValue((channel, conversation), out group);

    /// <summary>Those of a unit who see to matters, in its duty order.</summary>
    public IEnumerable<Staff> StaffOf(UnitId unit) => _staffOf[unit];

    public bool HasStaff(UnitId unit) => _staffOf[unit].Any();

    /// <summary>Those of a unit whom danger calls: its duty order, or everybody when it has none.</summary>
    public IReadOnlyList<Staff> OnDuty(UnitId unit)
    {
        var all = StaffOf(unit).ToList();
        return all.Where(staff => staff.Duty is not null).ToList() is { Count: > 0 } duty ? duty : all;
    }

    private static Dictionary<(string Channel, string Id), Staff> ByAccount(IEnumerable<Staff> staff) =>
        staff.SelectMany(each => each.Accounts, (each, account) => (each, account)).ToDictionary(pair => (pair.account.Key, pair.account.Value), pair => pair.each);

    public Group? GroupOf(UnitId unit, GroupKind kind) => _groupOf.GetValueOrDefault((unit, kind));

    /// <summary>The residents' group of the place or of the nearest unit above it that has one.</summary>
    public Group? NearestGroup(UnitId place, GroupKind kind = GroupKind.Residents) =>
        Units.SelfAndAncestors(place).Select(unit => GroupOf(unit.Id, kind)).FirstOrDefault(group => group is not null);
}
