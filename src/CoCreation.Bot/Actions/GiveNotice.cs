using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>通知: staff announce what will be off, where and when; the group hears it once, and it answers whoever asks until it is over.</summary>
internal static class GiveNotice
{
    private const double LeastConfidence = 0.2;
    private const int MostBuildings = 60;

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (turn.Staff is not { } staff) return new("which");
        var words = TakeBackNotice.Order(call);
        var before = call.With.ContainsKey("changes") ? await Notices.Own(turn, words) : null;
        if (before is null && call.With.ContainsKey("changes")) return new("none");
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        if (NoticeTime.Of(understood, turn.LocalNow) is not var (from, to)) return new("when");
        if (understood.Category.Best is not [{ Confidence: >= LeastConfidence } best, ..] || !turn.Knowledge.Taxonomy.TryGet(best.Code, out var category)) return new("which");

        var (spots, named) = Where(turn, staff, words, understood);
        if (named.Count == 0 && NoticeWords.WholeCompound().IsMatch(words) && spots.Exists(spot => turn.Knowledge.Deployment.Units.NearestOfKind(spot.Unit, UnitKinds.Compound) is null)) return new("where");
        var said = NoticeWords.Of(understood, named);
        if (said.Length == 0) return new("which");
        var notice = new Notice
        {
            Id = Guid.CreateVersion7(turn.Work.Now),
            Community = turn.Knowledge.Deployment.CommunityOf(spots[0].Unit).Key,
            Category = category.Code,
            PlaceKeys = Notice.Keys(spots),
            From = WallClock.Instant(from, turn.Community.Zone),
            To = WallClock.Instant(to, turn.Community.Zone),
            Words = PersonalData.MaskForGroups(said),
            Unit = staff.Unit.Value,
            CreatedAt = turn.Work.NowMs,
        };
        turn.Db.Notices.Add(notice);

        // Who has read the notice before reads that it is corrected, or that it is not for them.
        var read = before is null ? [] : await NoticePosts.ReadBy(turn, before);
        before?.TakeBack();
        var groups = await NoticePosts.Hearers(turn, notice);
        if (before is not null) await NoticePosts.Tell(turn, before, read.Except(groups), _ => TextKeys.NoticeTakenBack, []);

        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        facts["public"] = NoticeFacts.Say(turn.Work, notice, groups.Exists(read.Contains) ? TextKeys.NoticeCorrected : TextKeys.Notice, turn.Locale);
        await NoticePosts.Tell(turn, notice, groups, group => read.Contains(group) ? TextKeys.NoticeCorrected : TextKeys.Notice, facts);
        return new("done", facts);
    }

    /// <summary>The buildings from one number to another, those that are named with their entrances, or all that the announcing unit serves; and which of the words name them.</summary>
    private static (List<(UnitId Unit, string? Entrance)> Spots, List<PlaceMention> Named) Where(Turn turn, Staff staff, string words, Understood understood)
    {
        var units = turn.Knowledge.Deployment.Units;
        IReadOnlyList<UnitId> served = units[staff.Unit].Serves is { Count: > 0 } all ? all : [turn.Community.Unit];
        var compounds = understood.Places.Where(place => place.Unit is { } key && units.Contains(new(key)) && units[new UnitId(key)].Kind == UnitKinds.Compound).ToList();
        List<UnitId> within = compounds is [{ Unit: { } compound }, ..] ? [new(compound)] : [.. served];
        var buildings = within.SelectMany(unit => units.SelfAndBelow(unit)).Where(unit => unit.Kind == UnitKinds.Building).ToList();
        if (NoticeWords.BuildingRange().Match(words) is { Success: true } range)
        {
            var (first, last) = (Number(range.Groups[1].Value + range.Groups[3].Value), Number(range.Groups[2].Value + range.Groups[4].Value));
            var spanned = buildings.Where(unit => Number(string.Concat(unit.Name.Zh.TakeWhile(char.IsAsciiDigit))) is var number && number >= first && number <= last).Take(MostBuildings).ToList();
            if (spanned.Count > 0) return (spanned.ConvertAll(unit => (unit.Id, (string?)null)), compounds);
        }

        var numbered = understood.Places.Where(place => place.Building is not null)
            .SelectMany(place => buildings.Where(unit => unit.Name.Zh.StartsWith(place.Building + "栋", StringComparison.Ordinal)).Select(unit => (Place: place, unit.Id))).ToList();
        if (numbered.Count == 0) return (within.ConvertAll(unit => (unit, (string?)null)), compounds);

        // 电梯保养 3栋 2单元: an entrance that was said apart is the only building's.
        var apart = numbered.DistinctBy(each => each.Id).Count() == 1 ? understood.Places.Where(place => place is { Building: null, Entrance: not null }).ToList() : [];
        var spots = numbered.Select(each => (each.Id, each.Place.Entrance)).Concat(apart.Select(place => (numbered[0].Id, place.Entrance))).Distinct().ToList();
        spots.RemoveAll(spot => spot.Entrance is null && spots.Exists(other => other.Id == spot.Id && other.Entrance is not null));
        return (spots, [.. compounds.Concat(numbered.Select(each => each.Place)).Concat(apart).Distinct()]);
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
