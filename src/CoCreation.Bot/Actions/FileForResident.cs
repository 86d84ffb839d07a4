using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.StaffNotes;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>敲门 3栋302厨房水管漏水: staff or a neighbour with a post file what they heard at a door; the code in the answer makes it the resident's own.</summary>
internal static partial class FileForResident
{
    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "code", "left"];

    /// <summary>Whether it is meant, by staff or a neighbour with a post.</summary>
    public static bool IsMeant(Turn turn) => (turn.Staff ?? turn.Volunteer) is not null && (Command().IsMatch(turn.Text) || (turn.Staff is not null && turn.Group is not { Kind: GroupKind.Residents } && Behalf().IsMatch(turn.Text)));

    public static async Task<ActionResult> Run(Turn turn, TicketNumbers numbers)
    {
        if (turn.InGroup) return new("private");
        var told = Behalf().Replace(Command().Replace(turn.Text, "", 1), "${who} ", 1).Trim();
        var (first, left) = Parted(turn, told);
        if (MatterOf(turn, first) is not { } matter) return new("empty");

        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (await Same.Find(turn, matter) is { } same && TicketFinder.MayHear(turn, same))
        {
            var words = Casebook.Keep(turn.Work, Guid.Empty, same.Id, matter.What, matter.Room).Id;
            await Casebook.Decide(turn.Work, same, new TicketMove.Support(AlreadyIn: false, NewHousehold: true) { Words = words }, turn.Actor);
            await Photos.Attach(turn, matter.Photos, same.Id);
            turn.ReplyAbout = same.Id;
            return new("joined", facts.One(same).With(Left(left)));
        }

        var ticket = await Filing.Open(turn, numbers, matter, NoteWords.IsPersonal(matter.What) ? PublicConsent.No : PublicConsent.NotNeeded);
        turn.ReplyAbout = ticket.Id;
        var result = facts.One(ticket).With(Left(left));

        // What the law has reported is nobody's to follow, so that no household learns of it.
        if (ticket.MustReport == MandatoryReport.None)
        {
            var (claim, code) = TicketClaim.Give(ticket.Id, (turn.Staff ?? turn.Volunteer)!.Key);
            turn.Db.Claims.Add(claim);
            result["code"] = code;
        }

        return new("opened", result);
    }

    /// <summary>The first matter of what was heard, and the words of the others, which are to be filed by themselves.</summary>
    private static (string First, string Left) Parted(Turn turn, string words)
    {
        var parts = turn.Knowledge.Understander.Understand(words, turn.LocalNow).Matters;
        if (parts.Count < 2) return (words, "");
        var left = string.Join(turn.English ? ", " : "，", parts.Skip(1).Select(part => Beside().Replace(part.Text, "").Trim(Ends)));
        var building = turn.Knowledge.Understander.Understand(parts[0].Text, turn.LocalNow).Place?.Building;
        var where = building is null || turn.Knowledge.Understander.Understand(left, turn.LocalNow).Place is { Building: not null } ? "" : turn.English ? $"building {building}, " : $"{building}栋";
        return (parts[0].Text.Trim(Ends), where + left);
    }

    private static FactMap Left(string words) => words.Length > 0 ? new() { ["left"] = words } : [];

    /// <summary>What was heard, and where: a neighbour with a post speaks of their own building; null when it says neither.</summary>
    private static OpenTicket.Matter? MatterOf(Turn turn, string words)
    {
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        var mention = understood.Place;
        if (words.Length == 0 || (mention is null && OpenTicket.Matter.CategoryOf(turn, understood.Category, words).Code == OpenTicket.Matter.Other)) return null;

        var own = turn.Volunteer is { Over: [var over, ..] } ? new Place(over) : null;
        var said = mention is not null && own is not null ? Places.Of(turn, mention, own) : Places.Of(turn, mention);
        return Filing.MatterOf(turn, words, understood, mention, said ?? own ?? new Place(turn.Community.Unit), [.. turn.Attachments.Select(photo => photo.Id)]);
    }

    private static readonly char[] Ends = [' ', '，', ',', '。', '.', '；', ';'];

    [GeneratedRegex(@"^[\s，,。；;]*(?:还有|另外|以及|再有|and|also)[\s，,]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    // 帮6栋王婆婆报一个
    [GeneratedRegex(@"^\s*(?:帮|给|替|代)(?<who>[^，。！？]{2,14}?)(?:报|登记|反映)(?:一个|一件|个|件|一下|下)?(?:修|事情?)?(?:[：:，,\s]+|$|(?=[家屋]))", RegexOptions.CultureInvariant)]
    private static partial Regex Behalf();

    [GeneratedRegex(@"^\s*(敲门|knock)(?=\s|$|[:：，,])[\s:：，,]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
