namespace CoCreation.Casework;

/// <summary>Finds who is responsible for a matter at a place: the taxonomy's default, then the manifest's lines, then whoever is really there.</summary>
public sealed class Router(Deployment deployment)
{
    private UnitTree Units => deployment.Units;

    /// <summary>Routes a matter; it always ends with some unit, because nobody's complaint is dropped.</summary>
    /// <param name="about">The unit that is complained about, where the words name one.</param>
    /// <param name="hidden">Units from which it is hidden already.</param>
    public Route Route(Category category, UnitId place, UnitId? about = null, IReadOnlyList<UnitId>? hidden = null)
    {
        var community = deployment.CommunityOf(place);
        var line = Line(category, place, community);
        List<UnitId> concerned = [.. Concerned(category, line, place, about).Concat(hidden ?? []).Distinct()];
        if (concerned.Count > 0)
        {
            return AboveThose(category, line, place, concerned, community);
        }

        if (category.Code == Taxonomy.Other)
        {
            return ToDesk(line, community, RouteWords.Nowhere(Units.NameOf(community.Desk)), IsThere(community.Desk, category.Publish));
        }

        var role = line?.To ?? category.Responsible;
        (Unit Unit, UnitId? StandsInFor)? named = line?.ToUnit is { } unit && Units.TryGet(unit, out var direct) ? (direct, null) : Units.InRole(role, place);
        if (named is { } below && !MayBeSentDown(category, below.Unit.Id))
        {
            return Up(category, role, line, below.Unit.Id, community);
        }

        if (named is { } owner && IsThere(owner.Unit.Id, category.Publish))
        {
            return new()
            {
                Lead = owner.Unit.Id,
                Why = owner.StandsInFor is { } at
                    ? RouteWords.StandIn(category, role, line?.Clause, Units[at].Name, owner.Unit.Name)
                    : RouteWords.Owner(category, role, line?.Clause, PlaceWithin(place, owner.Unit), owner.Unit.Name),
                Clause = line?.Clause ?? RouteWords.Taxonomy,
                StoodIn = owner.StandsInFor is not null,
            };
        }

        return WithoutOwner(category, line, role, named?.Unit, place, community);
    }

    /// <summary>The nearest unit above that has staff and is not among the hidden ones; the topmost of them when none has.</summary>
    public UnitId? Superior(UnitId unit, IReadOnlyList<UnitId>? hidden = null)
    {
        var above = Units.Ancestors(unit).Where(each => UnitKinds.IsRole(each.Kind) && hidden?.Contains(each.Id) != true).ToList();
        return (above.Find(each => deployment.HasStaff(each.Id)) ?? above.LastOrDefault())?.Id;
    }

    /// <summary>The unit above that takes a matter up again: the nearest with people here, else of the offices above its place the topmost that has them; null when there is none beside the unit itself.</summary>
    public UnitId? Above(UnitId unit, UnitId place, IReadOnlyList<UnitId>? hidden = null)
    {
        if (Superior(unit, hidden) is { } above && deployment.HasStaff(above))
        {
            return above;
        }

        return Units.Ancestors(place).Any(each => each.Id == unit) ? null : Topmost(place, hidden);
    }

    /// <summary>The nearest unit above that may be given such a matter; the topmost when none may.</summary>
    public UnitId? SuperiorFor(Category category, UnitId unit, IReadOnlyList<UnitId>? hidden = null)
    {
        var above = Superior(unit, hidden);
        while (above is { } found && !MayBeSentDown(category, found) && Superior(found, hidden) is { } higher) above = higher;
        return above;
    }

    public bool IsSuperior(UnitId unit, UnitId of) => unit != of && Units.Within(of, unit);

    /// <summary>Whether a unit may be given such a matter: an office of a community and its grids only what the community's list of tasks names. Danger asks for no list, and what fits nowhere is sorted by the desk.</summary>
    public bool MayBeSentDown(Category category, UnitId to) =>
        category.IsHazard
        || category.Code == Taxonomy.Other
        || !Units.TryGet(to, out var unit)
        || unit.Kind is not (UnitKinds.Community or UnitKinds.Grid or UnitKinds.MicroGrid)
        || deployment.CommunityOf(to).Tasks is not { } tasks
        || tasks.Contains(category.Code);

    /// <summary>Whether matters of the category complain about a unit or its people.</summary>
    public bool IsAboutSomebody(Category category, UnitId place) =>
        category.About.Count > 0 || Line(category, place, deployment.CommunityOf(place))?.About.Count > 0;

    /// <summary>The unit of a role that serves the nearest unit at or above a place, or who stands in for it there.</summary>
    public Unit? Serving(string role, UnitId place) => Units.InRole(role, place)?.Unit;

    /// <summary>Who gets a ticket that a unit hands back: the reason's role, else the backup, else whoever is above.</summary>
    public UnitId AfterReturn(Ticket ticket, Category category, ReturnReason reason, UnitId from)
    {
        string[] roles = [reason.To ?? category.Backup, category.Responsible, category.Backup];
        var next = roles.Select(role => Units.InRole(role, ticket.PlaceUnit)?.Unit.Id)
            .FirstOrDefault(unit => unit is { } id && id != from && IsThere(id, ticket.Publish) && !ticket.HiddenFrom.Contains(id) && MayBeSentDown(category, id));
        return next ?? SuperiorFor(category, from, ticket.HiddenFrom) ?? ticket.Lead;
    }

    /// <summary>The unit above both, with staff, that decides between two that each say it is not theirs.</summary>
    public UnitId CommonSuperior(UnitId one, UnitId other)
    {
        var common = Units.CommonParent(one, other);
        if (common is null)
        {
            return Superior(one) ?? Superior(other) ?? one;
        }

        return common.Id != one && common.Id != other && UnitKinds.IsRole(common.Kind) && deployment.HasStaff(common.Id)
            ? common.Id
            : Superior(common.Id) is { } above && deployment.HasStaff(above) ? above : Topmost(one) ?? Topmost(other) ?? common.Id;
    }

    /// <summary>The topmost unit above with people here.</summary>
    private UnitId? Topmost(UnitId unit, IReadOnlyList<UnitId>? hidden = null) =>
        Units.Ancestors(unit).LastOrDefault(each => UnitKinds.IsRole(each.Kind) && deployment.HasStaff(each.Id) && hidden?.Contains(each.Id) != true)?.Id;

    /// <summary>Whether two units belong to different communities; what stands above communities belongs to none.</summary>
    public bool IsAcross(UnitId one, UnitId other) =>
        Units.NearestOfKind(one, UnitKinds.Community) is { } ours && Units.NearestOfKind(other, UnitKinds.Community) is { } theirs && ours.Id != theirs.Id;

    /// <summary>Whether somebody of the unit is here who may know of such a matter.</summary>
    public bool IsThere(UnitId unit, PublishClass publish) => publish == PublishClass.Secret
        ? deployment.StaffOf(unit).Any(staff => staff.Roles.Intersect(deployment.CommunityOf(unit).SecretRoles).Any())
        : deployment.HasStaff(unit);

    private Responsibility? Line(Category category, UnitId place, Community community)
    {
        var depth = Units.SelfAndAncestors(place).Select((unit, index) => (unit.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var kind = Units.TryGet(place, out var unit) ? unit.Kind : null;
        return community.Responsibilities
            .Where(line => line.Category is null || line.Category == category.Code)
            .Where(line => line.Kind is null || line.Kind == category.Kind)
            .Where(line => line.Role is null || line.Role == category.Responsible)
            .Where(line => line.PlaceKind is null || line.PlaceKind == kind)
            .Where(line => line.Within is not { } within || depth.ContainsKey(within))
            .OrderBy(line => line.Within is { } within ? depth[within] : int.MaxValue)
            .ThenByDescending(line => line.Category is not null)
            .ThenByDescending(line => line.PlaceKind is not null)
            .ThenByDescending(line => line.Role is not null)
            .ThenByDescending(line => line.Kind is not null)
            .FirstOrDefault();
    }

    private IEnumerable<UnitId> Concerned(Category category, Responsibility? line, UnitId place, UnitId? about)
    {
        foreach (var role in category.About.Concat(line?.About ?? []))
        {
            if (Units.InRole(role, place) is { } found)
            {
                yield return found.Unit.Id;
            }
        }

        if (about is { } unit && Units.Contains(unit))
        {
            yield return unit;
        }
    }

    private Route AboveThose(Category category, Responsibility? line, UnitId place, List<UnitId> concerned, Community community)
    {
        var responsible = Units.InRole(line?.To ?? category.Responsible, place)?.Unit.Id;
        var above = concerned.SelectMany(unit => Units.Ancestors(unit).Select(each => each.Id));
        var fit = (responsible is { } role ? above.Prepend(role) : above)
            .Where(unit => UnitKinds.IsRole(Units[unit].Kind) && concerned.All(each => IsSuperior(unit, each)))
            .Distinct()
            .ToList();

        // A community is given only what its list names, unless nobody above it is there.
        if (fit.Exists(unit => MayBeSentDown(category, unit) && IsThere(unit, PublishClass.Secret))) fit.RemoveAll(unit => !MayBeSentDown(category, unit));

        // Above the topmost unit is nobody: then somebody else who may know of it, so that it is not lost.
        var staffed = fit.FindIndex(unit => IsThere(unit, PublishClass.Secret));
        UnitId[] others = [community.Desk, .. Units.Ancestors(community.Desk).Select(unit => unit.Id), .. deployment.Staff.Select(staff => staff.Unit)];
        var lead = staffed >= 0 ? fit[staffed]
            : fit.Count > 0 ? fit[^1]
            : others.Where(unit => !concerned.Contains(unit) && IsThere(unit, PublishClass.Secret)).Append(community.Desk).First();
        return new()
        {
            Lead = lead,
            HiddenFrom = [.. concerned.Where(unit => unit != lead)],
            Why = RouteWords.Above(concerned.ConvertAll(Units.NameOf), Units.NameOf(lead)),
            Clause = line?.Clause ?? RouteWords.Taxonomy,
            Unstaffed = staffed < 0,
        };
    }

    private Route WithoutOwner(Category category, Responsibility? line, string role, Unit? named, UnitId place, Community community)
    {
        var backup = line?.Backup ?? category.Backup;
        var helper = Units.InRole(backup, place)?.Unit;
        if (helper is not null && IsThere(helper.Id, category.Publish) && MayBeSentDown(category, helper.Id))
        {
            return new()
            {
                Lead = helper.Id,
                Why = RouteWords.Backup(category, role, line?.Clause, named?.Name, helper.Name),
                Clause = line?.Clause ?? RouteWords.Taxonomy,
                StoodIn = true,
            };
        }

        if (!MayBeSentDown(category, community.Desk))
        {
            return Up(category, role, line, community.Desk, community);
        }

        var desk = RouteWords.Desk(category, role, line?.Clause, named?.Name, Units.NameOf(community.Desk));
        return ToDesk(line, community, desk, IsThere(community.Desk, category.Publish)) with { StoodIn = true };
    }

    /// <summary>What a community is not there for goes to the nearest unit above it with people here.</summary>
    private Route Up(Category category, string role, Responsibility? line, UnitId below, Community community)
    {
        var lead = Superior(community.Unit) ?? below;
        return new()
        {
            Lead = lead,
            Why = RouteWords.NotOnList(category, role, line?.Clause, Units.NameOf(community.Unit), Units.NameOf(lead)),
            Clause = line?.Clause ?? RouteWords.Taxonomy,
            WentUp = true,
            Unstaffed = !IsThere(lead, category.Publish),
        };
    }

    private static Route ToDesk(Responsibility? line, Community community, LocalName why, bool isThere) => new()
    {
        Lead = community.Desk,
        Why = why,
        Clause = line?.Clause ?? RouteWords.Taxonomy,
        ToDesk = true,
        Unstaffed = !isThere,
    };

    /// <summary>The place, and the unit around it that the owner serves, for the sentence that explains.</summary>
    private (LocalName Place, LocalName? Served) PlaceWithin(UnitId place, Unit owner)
    {
        var served = Units.SelfAndAncestors(place).FirstOrDefault(unit => owner.Serves.Contains(unit.Id) || unit.Id == owner.Id);
        return (Units.NameOf(place), served is null || served.Id == place || served.Id == owner.Id ? null : served.Name);
    }
}
