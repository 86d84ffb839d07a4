using System.Diagnostics.CodeAnalysis;

namespace CoCreation.Casework;

/// <summary>All communities that this deployment serves, as one tree.</summary>
public sealed class Deployment
{
    private readonly Dictionary<string, Staff> _staff;
    private readonly Dictionary<string, Group> _groups;
    private readonly Dictionary<(string Channel, string Id), Staff> _staffAccounts;
    private readonly Dictionary<(string Channel, string Conversation), Group> _conversations;

    public Deployment(IReadOnlyList<Community> communities)
    {
        Communities = communities;
        Units = new(communities.SelectMany(community => community.Units).DistinctBy(unit => unit.Id));
        _staff = communities.SelectMany(community => community.Staff).ToDictionary(staff => staff.Key, StringComparer.Ordinal);
        _groups = communities.SelectMany(community => community.Groups).ToDictionary(group => group.Key, StringComparer.Ordinal);
        _staffAccounts = _staff.Values.SelectMany(staff => staff.Accounts, (staff, account) => (staff, account))
            .ToDictionary(pair => (pair.account.Key, pair.account.Value), pair => pair.staff);
        _conversations = _groups.Values.SelectMany(group => group.Accounts, (group, account) => (group, account))
            .ToDictionary(pair => (pair.account.Key, pair.account.Value), pair => pair.group);
    }

    public IReadOnlyList<Community> Communities { get; }

    public UnitTree Units { get; }

    public IReadOnlyCollection<Staff> Staff => _staff.Values;

    public IReadOnlyCollection<Group> Groups => _groups.Values;

    /// <summary>The community that a unit lies in; for a unit above all communities, the first below it.</summary>
    public Community CommunityOf(UnitId unit) =>
        Communities.FirstOrDefault(community => Units.Within(unit, community.Unit))
        ?? Communities.FirstOrDefault(community => community.Units.Any(each => each.Id == unit))
        ?? Communities[0];

    public bool TryStaff(string key, [NotNullWhen(true)] out Staff? staff) => _staff.TryGetValue(key, out staff);

    public bool TryStaff(string channel, string account, [NotNullWhen(true)] out Staff? staff) =>
        _staffAccounts.TryGetValue((channel, account), out staff);

    public bool TryGroup(string key, [NotNullWhen(true)] out Group? group) => _groups.TryGetValue(key, out group);

    public bool TryGroup(string channel, string conversation, [NotNullWhen(true)] out Group? group) =>
        _conversations.TryGetValue((channel, conversation), out group);

    public IEnumerable<Staff> StaffOf(UnitId unit) =>
        _staff.Values.Where(staff => staff.Unit == unit).OrderBy(staff => staff.Duty ?? int.MaxValue);

    public bool HasStaff(UnitId unit) => _staff.Values.Any(staff => staff.Unit == unit);

    /// <summary>Those of a unit whom danger calls: its duty order, or everybody when it has none.</summary>
    public IReadOnlyList<Staff> OnDuty(UnitId unit)
    {
        var all = StaffOf(unit).ToList();
        return all.Where(staff => staff.Duty is not null).ToList() is { Count: > 0 } duty ? duty : all;
    }

    public Group? GroupOf(UnitId unit, GroupKind kind) => _groups.Values.FirstOrDefault(group => group.Unit == unit && group.Kind == kind);

    /// <summary>The residents' group of the place or of the nearest unit above it that has one.</summary>
    public Group? NearestGroup(UnitId place, GroupKind kind = GroupKind.Residents) =>
        Units.SelfAndAncestors(place).Select(unit => GroupOf(unit.Id, kind)).FirstOrDefault(group => group is not null);
}
