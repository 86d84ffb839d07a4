using System.Text.RegularExpressions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Finds the collective demand that people speak of, and hears when somebody wants to know who or how many are behind it.</summary>
internal static partial class CollectiveDemands
{
    public const string Names = "collective.names";
    public const string Leader = "collective.leader";
    public const string Count = "collective.count";

    private static readonly Query<Ticket> OpenIn = new(
        $""" "Community" = @p0 AND "Category" = '{Representative.CollectiveDemand}' AND "State" NOT IN ('Closed', 'Withdrawn') ORDER BY "OpenedAt" DESC LIMIT 20""", tracked: true);

    /// <summary>The newest open one about the same compound, or about all of the community.</summary>
    public static async Task<Ticket?> Open(Turn turn, UnitId place) => (await OpenAround(turn, place)).FirstOrDefault();

    /// <summary>The one that a new matter is about, when it is a collective demand too.</summary>
    public static async Task<Ticket?> Same(Turn turn, Actions.OpenTicket.Matter matter) =>
        matter.Category.Code == Representative.CollectiveDemand || Joins().IsMatch(matter.What) ? await Meant(turn, matter.Place.Unit, matter.What) : null;

    /// <summary>Whether somebody wants to be part of what is going on here: 我也要去, 跟大家一起.</summary>
    public static async Task<bool> IsJoined(Turn turn) => turn.Staff is null && Joins().IsMatch(turn.Text) && await Meant(turn, Here(turn), turn.Text) is not null;

    /// <summary>Whether words say that many will go and demand something together, whatever the reason is that they tell with it.</summary>
    public static bool IsMade(string words) => Together().IsMatch(words);

    public static Task<Ticket?> Around(Turn turn) => Open(turn, Here(turn));

    private static UnitId Here(Turn turn) => Places.Home(turn) ?? turn.Community.Unit;

    /// <summary>The newest one about the same compound that words may be about.</summary>
    private static async Task<Ticket?> Meant(Turn turn, UnitId place, string words)
    {
        foreach (var ticket in await OpenAround(turn, place))
        {
            if (await DemandTopic.Fits(turn, words, ticket)) return ticket;
        }

        return null;
    }

    private static async Task<List<Ticket>> OpenAround(Turn turn, UnitId place)
    {
        var units = turn.Knowledge.Deployment.Units;
        var here = units.NearestOfKind(place, UnitKinds.Compound)?.Id ?? place;
        return (await turn.Db.All(OpenIn, turn.Community.Key)).FindAll(ticket => units.Within(ticket.PlaceUnit, here) || units.Within(here, ticket.PlaceUnit));
    }

    /// <summary>What nobody is told of a collective demand that is going on here; null for anything else.</summary>
    public static async Task<string?> Asked(Turn turn)
    {
        var asked = WhoLeads().IsMatch(turn.Text) ? Leader : WhoTakesPart().IsMatch(turn.Text) ? Names : HowMany().IsMatch(turn.Text) ? Count : null;
        return asked is not null && await Around(turn) is not null ? asked : null;
    }

    [GeneratedRegex("我也要?去|算我一个|[跟和]大家一起|一起去讨|我也跟|我们?也(参加|报名)|^(我|我们|我家|我屋里)?也?(支持|同意|赞成|响应)[^0-9？?吗]{0,10}[!！。]*$|count me in|i (will|want to) (go|join) too|i am in too", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    private const string Many = "(?:一起|集体|大家|组织|全体|联合|约好|全小区|我们(?:小区|都|几[十百]户|全体)|业主们|[几0-9]+[十百]?户)";

    [GeneratedRegex(
        @"(?:一起|集体|大家|组织|全体|约好)[^。！？\n]{0,30}(?:去(?:街道|区|市|政府|信访)|上访|(?:讨|要)个?说法|请愿|抗议|维权|拉横幅)|给(?:个|我们|大家)*说法[^。！？\n]{0,12}(?:集体|上访|一起)|(?:集体|联名)上访"
        + "|" + Many + @"[^。！？\n]{0,16}(?:拒[缴交]|抗[缴交]|停[缴交]|不[缴交])[^。！？\n]{0,4}(?:费|钱)|" + Many + @"[^。！？\n]{0,6}拒[缴交]|(?:拒[缴交]|抗[缴交]|停[缴交]|不[缴交])[^。！？\n]{0,6}费[^。！？\n]{0,10}(?:一起|集体|大家|全体|联合)"
        + @"|(?:去|准备|商量|一起|大家)[^，。！？\n车]{0,4}堵(?!在|路上|车|得|的)[^，。！？\n车]{0,6}(?:门|路)"
        + @"|(?:集体|联合|联名|一起)[^。！？\n]{0,10}(?:告(?![诉知示])|起诉|投诉|举报)|(?:去|要|准备|再不)[^。！？\n]{0,8}(?:上访|拉横幅)"
        + @"|(?:一起|大家|集体|全体|约好)[^？]{0,40}去(?:街道|区里|市里|政府|信访)[^。！？\n]{0,4}(?:反映|要|讨|闹|问)"
        + @"|\b(?:we all|all of us|together|everyone)\b[^.!?\n]{0,80}\b(?:go|going|march|protest)\b[^.!?\n]{0,30}\b(?:street office|government|protest|petition)\b|\b(?:we all|all of us|together|everyone)\b[^.!?\n]{0,60}\b(?:(?:refuse|stop|withhold) (?:to )?pay(?:ing)?|withhold the|block the (?:gate|road)|sue the)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex("(?:谁|哪个|哪些人|哪几个)(带的?头|牵的?头|牵头|组织的?|挑的?头|发起)|(带头|牵头|挑头|组织|发起)的?人?是(?:谁|哪个)|领头的是|who (leads|started|organi[sz]ed|is behind)|ringleader", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoLeads();

    [GeneratedRegex("名单|(谁|哪个|哪些人|哪几个|哪几户|哪几家|哪些户|哪些家)(都)?(参加|跟|签|报名|附议)|list of (names|people)|who (joined|signed|takes part)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoTakesPart();

    [GeneratedRegex("(多少|几)个?(人|户)(参加|跟|签|报名|附议|支持|同意|赞成|响应|去|了)|how many (people|have|joined|signed|households)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowMany();
}
