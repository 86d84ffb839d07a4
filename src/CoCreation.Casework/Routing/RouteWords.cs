namespace CoCreation.Casework;

/// <summary>The one sentence that explains a route, in both languages.</summary>
internal static class RouteWords
{
    /// <summary>What a route relies on where no line of the manifest speaks of it.</summary>
    public static LocalName Taxonomy { get; } = new("分类目录默认", "the catalogue's default");

    public static LocalName Owner(Category category, string role, LocalName? clause, (LocalName Place, LocalName? Served) at, LocalName owner)
    {
        var (zh, en) = Duty(category, role, clause);
        var name = UnitKinds.RoleName(role);
        if (owner.Zh == name.Zh)
        {
            return new($"{zh}，所以交给{owner.Zh}。", $"{en}, so it went to {owner.En}.");
        }

        return at.Served is { } served
            ? new($"{zh}，{at.Place.Zh}属于{served.Zh}，{name.Zh}是{owner.Zh}。", $"{en}. {at.Place.En} is in {served.En}, where that is {owner.En}.")
            : new($"{zh}，这里的{name.Zh}是{owner.Zh}。", $"{en}. Here that is {owner.En}.");
    }

    public static LocalName Nowhere(LocalName desk) => new(
        $"这件事还没有合适的分类，先交给{desk.Zh}，由它找对的单位。",
        $"This fits no category yet, so {desk.En} takes it and finds the right office.");

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

    public static LocalName NotOnList(Category category, string role, LocalName? clause, LocalName community, LocalName lead)
    {
        var (zh, en) = Duty(category, role, clause);
        return new(
            $"{zh}，但{community.Zh}的事务清单里没有这一项，所以交给上面的{lead.Zh}。",
            $"{en}; it is not on {community.En}'s list of tasks, so it went up to {lead.En}.");
    }

    public static LocalName Above(List<LocalName> about, LocalName lead) => new(
        $"反映的是{string.Join('、', about.Select(each => each.Zh))}，所以交给上面的{lead.Zh}，被反映的一方看不到。",
        $"This is about {string.Join(" and ", about.Select(each => each.En))}, so it went to {lead.En} above; those concerned do not see it.");

    private static (string Zh, string En) Duty(Category category, string role, LocalName? clause) => (
        $"这是{UnitKinds.RoleName(role).Zh}该管的事：{category.ShortName.Zh}归{UnitKinds.RoleName(role).Zh}{(clause is null ? "" : $"（{clause.Zh}）")}",
        $"{Capital(category.ShortName.En)}: responsibility of {UnitKinds.RoleName(role).En}{(clause is null ? "" : $" ({clause.En})")}");

    private static string NamedZh(LocalName? named, string role) => named?.Zh ?? UnitKinds.RoleName(role).Zh;

    private static string NamedEn(LocalName? named) => named is null ? "it has" : $"{named.En} has";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
