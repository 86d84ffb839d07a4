using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>通知: staff announce what will be off, where and when; the group hears it once, and it answers whoever asks until it is over.</summary>
internal static partial class GiveNotice
{
    private const double LeastConfidence = 0.2;
    private const int MostBuildings = 60;
    private static readonly char[] Gaps = [' ', '　', '，', ',', '。', '；', ';', '、'];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (turn.Staff is not { } staff) return new("which");
        var words = TakeBackNotice.Order(call);
        var before = call.With.ContainsKey("changes") ? await Notices.Own(turn, words) : null;
        if (before is null && call.With.ContainsKey("changes")) return new("none");
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        if (Span(understood, turn.LocalNow) is not var (from, to)) return new("when");
        if (understood.Category.Best is not [{ Confidence: >= LeastConfidence } best, ..] || !turn.Knowledge.Taxonomy.TryGet(best.Code, out var category)) return new("which");

        var places = Where(turn, staff, words, understood);
        var notice = new Notice
        {
            Id = Guid.CreateVersion7(turn.Work.Now),
            Community = turn.Knowledge.Deployment.CommunityOf(places[0]).Key,
            Category = category.Code,
            PlaceKeys = Notice.Keys(places),
            From = WallClock.Instant(from, turn.Community.Zone),
            To = WallClock.Instant(to, turn.Community.Zone),
            Reason = PersonalData.MaskForGroups(Reason(turn, words, category)),
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

    /// <summary>From when to when, said as one time or as two; what has passed already is no notice.</summary>
    private static (DateTime From, DateTime To)? Span(Understood words, DateTime now)
    {
        var starts = words.Times.Where(time => time.Start is not null).ToList();
        if (starts is not [var first, ..]) return null;
        var from = first.Start!.Value;
        var to = first.Precision is TimePrecision.Minute or TimePrecision.Hour && starts.Count > 1 ? starts[1].Start!.Value : first.End ?? from;
        if (to <= from) to = from.Date + to.TimeOfDay;
        return to > from && to > now ? (from, to) : null;
    }

    /// <summary>The buildings from one number to another, those that are named, or all that the announcing unit serves.</summary>
    private static List<UnitId> Where(Turn turn, Staff staff, string words, Understood understood)
    {
        var units = turn.Knowledge.Deployment.Units;
        IReadOnlyList<UnitId> served = units[staff.Unit].Serves is { Count: > 0 } all ? all : [turn.Community.Unit];
        var named = understood.Places.Select(place => place.Unit).OfType<string>().Select(key => new UnitId(key)).Where(unit => units.Contains(unit) && units[unit].Kind == UnitKinds.Compound).Take(1).ToList();
        List<UnitId> within = [.. named.Count > 0 ? named : served];
        var buildings = within.SelectMany(unit => units.SelfAndBelow(unit)).Where(unit => unit.Kind == UnitKinds.Building).ToList();
        if (Range().Match(words) is { Success: true } range)
        {
            var (first, last) = (Number(range.Groups[1].Value + range.Groups[3].Value), Number(range.Groups[2].Value + range.Groups[4].Value));
            var spanned = buildings.Where(unit => Number(string.Concat(unit.Name.Zh.TakeWhile(char.IsAsciiDigit))) is var number && number >= first && number <= last).Take(MostBuildings).Select(unit => unit.Id).ToList();
            if (spanned.Count > 0) return spanned;
        }

        var numbered = understood.Places.Select(place => place.Building).OfType<string>().SelectMany(number => buildings.Where(unit => unit.Name.Zh.StartsWith(number + "栋", StringComparison.Ordinal))).Select(unit => unit.Id).Distinct().ToList();
        return numbered.Count > 0 ? numbered : within;
    }

    /// <summary>What is said beside time, place and thing: 换水泵.</summary>
    private static string Reason(Turn turn, string words, Category category) => string.Join("，", words.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(part =>
        TimeRecognizer.Recognize(part, turn.LocalNow).Count == 0
        && !Range().IsMatch(part)
        && turn.Knowledge.Understander.Understand(part, turn.LocalNow).Place is null
        && !part.Contains(category.ShortName.Zh, StringComparison.Ordinal)
        && !part.Contains(category.ShortName.En, StringComparison.OrdinalIgnoreCase)
        && part.Any(letter => letter > 0x2e80)));

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"([0-9]{1,3}) ?(?:栋|号楼|幢|座)? ?(?:到|至|-|—|–|~) ?([0-9]{1,3}) ?(?:栋|号楼|幢|座)|buildings? ([0-9]{1,3}) ?(?:to|-|–) ?([0-9]{1,3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
