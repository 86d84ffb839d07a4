using System.Diagnostics.CodeAnalysis;

namespace CoCreation.Casework;

/// <summary>All units of a deployment, and the questions one asks of them.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<UnitId, Unit> _units;
    private readonly ILookup<UnitId, Unit> _servers;
    private readonly ILookup<UnitId?, Unit> _children;
    private readonly Dictionary<UnitId, UnitId> _renamed;

    /// <exception cref="ArgumentException">A parent is missing, an id is used twice or the parents form a circle.</exception>
    public UnitTree(IEnumerable<Unit> units)
    {
        _units = units.ToDictionary(unit => unit.Id);
        foreach (var unit in _units.Values)
        {
            var seen = new HashSet<UnitId> { unit.Id };
            for (var parent = unit.Parent; parent is { } id; parent = _units[id].Parent)
            {
                if (!_units.ContainsKey(id))
                {
                    throw new ArgumentException($"Unit {unit.Id} has an ancestor {id} that is not in the tree.", nameof(units));
                }

                if (!seen.Add(id))
                {
                    throw new ArgumentException($"Unit {unit.Id} is its own ancestor.", nameof(units));
                }
            }
        }

        _servers = _units.Values
            .SelectMany(unit => unit.Serves.Select(served => (served, unit)))
            .ToLookup(pair => pair.served, pair => pair.unit);
        _children = _units.Values.ToLookup(unit => unit.Parent);
        _renamed = _units.Values.SelectMany(unit => unit.Former.Select(former => (former, unit.Id))).DistinctBy(pair => pair.former).ToDictionary();
    }

    public IReadOnlyCollection<Unit> All => _units.Values;

    public Unit this[UnitId id] => _units[id];

    public bool Contains(UnitId id) => _units.ContainsKey(id);

    public bool TryGet(UnitId id, [NotNullWhen(true)] out Unit? unit) => _units.TryGetValue(id, out unit);

    /// <summary>The name of a unit; its bare key when a changed manifest no longer knows it.</summary>
    public LocalName NameOf(UnitId id) => TryGet(id, out var unit) ? unit.Name : new(id.Value, id.Value);

    /// <summary>The unit itself, its parent, and so on to the root.</summary>
    public IEnumerable<Unit> SelfAndAncestors(UnitId id)
    {
        for (UnitId? next = id; next is { } key && TryGet(key, out var unit); next = unit.Parent)
        {
            yield return unit;
        }
    }

    public IEnumerable<Unit> Ancestors(UnitId id) => SelfAndAncestors(id).Skip(1);

    public IEnumerable<Unit> Children(UnitId id) => _children[id];

    /// <summary>The unit itself and all units below it.</summary>
    public IEnumerable<Unit> SelfAndBelow(UnitId id) => Children(id).SelectMany(child => SelfAndBelow(child.Id)).Prepend(this[id]);

    /// <summary>Whether <paramref name="unit"/> is <paramref name="ancestor"/> or lies below it.</summary>
    public bool Within(UnitId unit, UnitId ancestor) => SelfAndAncestors(unit).Any(each => each.Id == ancestor);

    /// <summary>The lowest unit above or equal to both, if they have one.</summary>
    public Unit? CommonParent(UnitId one, UnitId other)
    {
        var above = SelfAndAncestors(other).Select(unit => unit.Id).ToHashSet();
        return SelfAndAncestors(one).FirstOrDefault(unit => above.Contains(unit.Id));
    }

    /// <summary>The nearest unit of a kind at or above a place.</summary>
    public Unit? NearestOfKind(UnitId place, string kind) => SelfAndAncestors(place).FirstOrDefault(unit => unit.Kind == kind);

    public Unit? BuildingOf(UnitId place) => NearestOfKind(place, UnitKinds.Building);

    /// <summary>The organisations that serve exactly this unit.</summary>
    public IEnumerable<Unit> Serving(UnitId unit) => _servers[unit];

    /// <summary>A unit by a key that it has or had; null when none has.</summary>
    public UnitId? Now(UnitId id) => Contains(id) ? id : _renamed.TryGetValue(id, out var now) ? now : null;

    /// <summary>The unit of a role that serves the nearest unit at or above a place, or who stands in for it there.</summary>
    public (Unit Unit, UnitId? StandsInFor)? InRole(string role, UnitId place)
    {
        foreach (var unit in SelfAndAncestors(place))
        {
            if (unit.Kind == role)
            {
                return (unit, null);
            }

            if (Serving(unit.Id).Where(server => server.Kind == role).MinBy(server => server.Id.Value, StringComparer.Ordinal) is { } serving)
            {
                return (serving, null);
            }

            if (unit.StandIns.TryGetValue(role, out var standIn) && TryGet(standIn, out var other))
            {
                return (other, unit.Id);
            }
        }

        return null;
    }
}
