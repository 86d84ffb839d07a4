namespace CoCreation.Language;

/// <summary>Finds the places that a message speaks of, with or without a list of known ones.</summary>
public sealed class PlaceRecognizer(IReadOnlyList<KnownPlace> known)
{
    /// <summary>The spot of what lies between the buildings said before it.</summary>
    internal const string Between = "中间";

    // Spots said in a row are one place, but nobody names a place by a whole line of them.
    private const int LongestSpot = 15;

    private readonly Gazetteer _gazetteer = new(known);

    public IReadOnlyList<KnownPlace> Known => known;

    /// <summary>All places in the order said; each building of a list or range is one.</summary>
    public IReadOnlyList<PlaceMention> Recognize(string text) => Recognize(Folding.Fold(text), text);

    /// <summary>The one place that the message is about, corrections applied ("不是三栋，是五栋" is 5栋); null when it names none.</summary>
    public PlaceMention? Best(string text)
    {
        var s = Folding.Fold(text);
        var all = Recognize(s, text);
        if (all.Count == 0)
            return null;

        var live = all.Where(mention => !mention.Negated).ToList();
        if (live.Count == 0)
            return null;

        var first = Math.Max(0, live.FindIndex(mention => mention.Building is not null));
        var (best, elsewhere, last) = (live[first], false, live[first].Span.End);
        foreach (var mention in live.Skip(first + 1))
        {
            var corrected = PlaceContext.IsCorrected(s, last, mention.Span.Start);
            last = mention.Span.End;
            if (corrected)
                (best, elsewhere) = (Refine(best, mention), false);
            else if (mention.Building is { } building && building != best.Building)
                elsewhere = true;
            else if (!elsewhere)
                best = Fill(best, mention);
        }

        foreach (var mention in live.Take(first))
            best = Fill(best, mention);

        // 不是3栋的电梯，是5栋的: the spot was not denied.
        var spot = best.Spot ?? all.FirstOrDefault(mention => mention is { Negated: true, Building: not null, Spot: not null })?.Spot;
        return best with { Spot = spot };
    }

    /// <summary>An earlier place with what was said of it later: 3栋 and then 三单元五楼 is 3栋3单元5楼.</summary>
    public static PlaceMention Refine(PlaceMention earlier, PlaceMention later)
    {
        if (later.Negated)
            return earlier;

        var kept = Elsewhere(earlier, later) ? new PlaceMention(default, Spot: earlier.Spot) : earlier;
        var staysInside = later.Unit is not null && earlier.Around.Contains(later.Unit) && later.Building is null;
        var unit = later switch
        {
            { Unit: { } named } when !staysInside => named,
            { Building: { } building } when earlier.Building != building && !(earlier.Building is null && earlier.Span.Length > 0) => null,
            _ => earlier.Unit,
        };
        var room = later.Room ?? (later.Floor is { } floor && kept.Room?.StartsWith(floor, StringComparison.Ordinal) == false ? null : kept.Room);
        return new(later.Span.Length > 0 ? later.Span : earlier.Span, unit, later.Building ?? kept.Building, later.Entrance ?? kept.Entrance, later.Floor ?? kept.Floor, room, later.Spot ?? kept.Spot)
        {
            Around = unit == later.Unit ? later.Around : unit == earlier.Unit ? earlier.Around : [],
        };
    }

    /// <summary>Whether a later place lies in another building or compound than an earlier one.</summary>
    private static bool Elsewhere(PlaceMention earlier, PlaceMention later)
    {
        if (later.Building is { } building && earlier.Building is { } before)
            return building != before || (earlier.Unit is { } was && later.Unit is { } now && was != now && !later.Around.Contains(was));

        if (later.Unit is not { } unit)
            return later.Building is not null && earlier.Unit is not null && earlier.Span.Length == 0;

        return earlier.Unit is { } around && around != unit && !later.Around.Contains(around) && !earlier.Around.Contains(unit);
    }

    private List<PlaceMention> Recognize(string s, string text)
    {
        var parts = PlaceScan.Read(s, text, _gazetteer);
        var found = new List<PlaceMention>(parts.Count);
        for (var at = 0; at < parts.Count;)
        {
            var end = at + 1;
            while (end < parts.Count && Belongs(s, parts, at, end))
                end++;

            Say(s, parts, at, end, found);
            at = end;
        }

        return found;
    }

    /// <summary>Whether a part goes on with the place that the parts before it began.</summary>
    private static bool Belongs(string s, List<PlacePart> parts, int first, int at)
    {
        var (before, part) = (parts[at - 1], parts[at]);
        if (!PlaceContext.Joins(s, before.End, part.Start, out var comma))
            return false;

        if (part.Level == PlaceLevel.Spot && before.Level == PlaceLevel.Spot)
            return before.End == part.Start && part.Value != before.Value && part.End - parts[first].Start <= LongestSpot;

        for (var i = first; i < at; i++)
        {
            if (parts[i].Level == part.Level && part.Level != PlaceLevel.Known)
                return false;
        }

        // Behind a comma a Chinese sentence may speak of something else, unless it goes on from the building to the door.
        return !comma || char.IsAscii(s[part.End - 1]) || (part.Level > before.Level && part.Level != PlaceLevel.Spot && !PlaceContext.IsNegated(s, parts[first].Start, before.End));
    }

    private void Say(string s, List<PlacePart> parts, int from, int to, List<PlaceMention> found)
    {
        var span = TextSpan.Between(parts[from].Start, parts[to - 1].End);
        var mention = new PlaceMention(span, Negated: PlaceContext.IsNegated(s, span.Start, span.End));
        PlacePart? several = null;
        IReadOnlyList<string> named = [];
        string? within = null;
        foreach (var part in parts.Skip(from).Take(to - from))
        {
            if (part.Level == PlaceLevel.Known)
            {
                named = part.Values;
                if (named is [var only])
                    within = within is null ? only : _gazetteer.Inner(within, only);
            }
            else if (part.Values.Count > 1 && (several is null || part.Level == PlaceLevel.Building))
            {
                several = part;
            }

            mention = With(mention, part.Level, part.Value);
        }

        if (mention is { Spot: Between, Building: not null } && several is { } ends)
        {
            var unit = _gazetteer.Common(ends.Values, within);
            found.Add(mention with { Unit = unit, Building = null, Spot = $"{string.Join('和', ends.Values.Select(number => $"{number}栋"))}{Between}", Around = _gazetteer.Around(unit) });
            return;
        }

        if (several is not { } list)
        {
            found.Add(Placed(mention, within));
            return;
        }

        foreach (var value in list.Values)
            found.Add(Placed(With(mention with { Spot = null }, list.Level, value) with { Spot = mention.Spot }, within));
    }

    private PlaceMention Placed(PlaceMention mention, string? within)
    {
        var building = mention.Building ?? (within is null ? null : _gazetteer.NumberOf(within));
        var unit = building is null ? within : _gazetteer.Building(building, within);
        return mention with { Unit = unit, Building = building, Around = _gazetteer.Around(unit) };
    }

    /// <summary>A place with what another mention adds, where it says nothing itself.</summary>
    private PlaceMention Fill(PlaceMention place, PlaceMention more)
    {
        var filled = place with
        {
            Entrance = place.Entrance ?? more.Entrance,
            Floor = place.Floor ?? more.Floor,
            Room = place.Room ?? more.Room,
            Spot = place.Spot ?? more.Spot,
        };
        if (more.Unit is not { } named || more.Building is not null)
            return filled;

        // 我住春晓小区，3栋停水了: a compound named anywhere tells whose building it is.
        if (filled.Building is not null)
            return place.Around.Contains(named) ? filled : Placed(filled, named);

        var unit = filled.Unit is { } own ? _gazetteer.Inner(own, named) : named;
        return filled with { Unit = unit, Around = _gazetteer.Around(unit) };
    }

    private static PlaceMention With(PlaceMention mention, PlaceLevel level, string value) => level switch
    {
        PlaceLevel.Building => mention with { Building = value },
        PlaceLevel.Entrance => mention with { Entrance = value },
        PlaceLevel.Floor => mention with { Floor = value },
        PlaceLevel.Room => mention with { Room = value },
        PlaceLevel.Spot => mention with { Spot = mention.Spot + value },
        _ => mention,
    };
}
