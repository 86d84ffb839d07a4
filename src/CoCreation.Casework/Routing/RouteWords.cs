namespace CoCreation.Casework;

/// <summary>The one sentence that explains a route, in both languages.</summary>
internal static class RouteWords
{
    /// <summary>What a route relies on where no line of the manifest speaks of it.</summary>
    public static LocalName Taxonomy { get; } = new("分类目录默认", "the catalogue's default");

    public static LocalName Owner(Category category, string role, LocalName? clause, (LocalName Place, LocalName? Served) at, LocalName owner)
    {
        var (zh, en) = Duty(category, role, clause);
        var lies = at.Served is { } served ? (Zh: $"{at.Place.Zh}属于{served.Zh}，", En: $"{at.Place.En} is in {served.En}, ") : (Zh: "", En: "");
        var place = at.Served is null ? at.Place : at.Served;
        return owner == place || owner.Zh == UnitKinds.RoleName(role).Zh
            ? new($"{zh}，所以交给{owner.Zh}。", $"{en}, so it went to {owner.En}.")
            : new($"{zh}，{lies.Zh}这里的{UnitKinds.RoleName(role).Zh}是{owner.Zh}。", $"{en}; {lies.En}where that is {owner.En}.");
    }

    public static LocalName StandIn(Category category, string role, LocalName? clause, LocalName at, LocalName owner)
    {
        var (zh, en) = Duty(category, role, clause);
        return new(
            $"{zh}，{at.Zh}没有{UnitKinds.RoleName(role).Zh}，由{owner.Zh}代办。",
            $"{en}; {at.En} has none, so {owner.En} stands in.");
    }

    public static LocalName Backup(Category category, string role, LocalName? clause, LocalName? named, LocalName helper)
    {
        var (zh, en) = Duty(category, role, clause);
        return new(
            $"{zh}，{NamedZh(named, role)}还没有人在这里接手，先由{helper.Zh}跟进。",
            $"{en}; {NamedEn(named)} nobody here yet, so {helper.En} follows it up.");
    }

    public static LocalName Desk(Category category, string role, LocalName? clause, LocalName? named, LocalName desk)
    {
        var (zh, en) = Duty(category, role, clause);
        return new(
            $"{zh}，{NamedZh(named, role)}还没有人在这里接手，先交给{desk.Zh}，由它找对的单位。",
            $"{en}; {NamedEn(named)} nobody here yet, so {desk.En} takes it and finds the right office.");
    }

    public static LocalName Above(Category category, List<LocalName> about, LocalName lead) => new(
        $"反映的是{string.Join('、', about.Select(each => each.Zh))}，所以交给它上面的{lead.Zh}，{category.ShortName.Zh}的内容它看不到。",
        $"This is about {string.Join(" and ", about.Select(each => each.En))}, so it went to {lead.En} above; those concerned cannot see it.");

    private static (string Zh, string En) Duty(Category category, string role, LocalName? clause) => (
        $"{category.ShortName.Zh}是{UnitKinds.RoleName(role).Zh}的责任{(clause is null ? "" : $"({clause.Zh})")}",
        $"{category.ShortName.En}: responsibility of {UnitKinds.RoleName(role).En}{(clause is null ? "" : $" ({clause.En})")}");

    private static string NamedZh(LocalName? named, string role) => named?.Zh ?? UnitKinds.RoleName(role).Zh;

    private static string NamedEn(LocalName? named) => named is null ? "it has" : $"{named.En} has";
}
