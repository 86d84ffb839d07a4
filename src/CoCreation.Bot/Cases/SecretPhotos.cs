using System.Text.RegularExpressions;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Photos of a secret matter may show who took them: they wait, with nobody, until their sender says for whom they are.</summary>
internal static partial class SecretPhotos
{
    private const long WaitMs = 24 * 3_600_000;

    /// <summary>Whether the photos told with a matter wait; of a danger they never do.</summary>
    public static bool Wait(Turn turn, OpenTicket.Matter matter) =>
        matter.Photos.Count > 0 && !matter.Category.IsHazard
        && (matter.Category.Publish == PublishClass.Secret || matter.About is not null || turn.Knowledge.Rules.Router.IsAboutSomebody(matter.Category, matter.Place.Unit));

    /// <summary>Whether what is added brings a photo, or speaks of one.</summary>
    public static bool Wait(Turn turn, Ticket ticket) =>
        ticket is { Publish: PublishClass.Secret, Hazard: false } && ticket.Reporter == turn.Person.Id && (turn.Attachments.Exists(each => IsPhoto(each)) || Speaks().IsMatch(turn.Text));

    public static Task<bool> Ask(Turn turn, Ticket ticket)
    {
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        facts["keeper"] = Keeper(turn, ticket);
        var buttons = new[] { TextKeys.KeepPhotos, TextKeys.DropPhotos }.Select(key => Words.Fill(turn.Knowledge, key, turn.Locale, facts, turn.LocalNow)).Select(title => new Channels.Messages.Button(title, title));
        var text = Words.Fill(turn.Knowledge, TextKeys.AskPhotos, turn.Locale, facts, turn.LocalNow);
        return turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, SuggestedActions = [.. buttons], Locale = turn.Locale }, about: ticket.Id);
    }

    /// <summary>Who alone sees them: those of the responsible unit who see secrets.</summary>
    public static string Keeper(Turn turn, Ticket ticket)
    {
        var secret = turn.Knowledge.Rules.CommunityOf(ticket).SecretRoles;
        var keeper = turn.Knowledge.Deployment.StaffOf(ticket.Lead).FirstOrDefault(staff => staff.Roles.Intersect(secret).Any());
        return (keeper?.Title ?? turn.Knowledge.Deployment.Units.NameOf(ticket.Lead)).In(turn.Locale);
    }

    /// <summary>What this person has sent that is with no matter yet.</summary>
    public static Task<List<Attachment>> Waiting(Turn turn)
    {
        var (person, since) = (turn.Person.Id, turn.Work.NowMs - WaitMs);
        return turn.Db.Attachments.Where(each => each.PersonId == person && each.TicketId == null && each.CreatedAt > since && each.ContentType.StartsWith("image/")).ToListAsync();
    }

    private static bool IsPhoto(Attachment sent) => sent.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("照片|拍了|拍的|录像|视频|监控|\\b(photos?|pictures?|video)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();
}
