using System.Text.Json;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Contractors;

/// <summary>What a contractor sends from the page: that they are there, photos, what was done.</summary>
internal sealed record ContractorReport(string Deed, string Words, IReadOnlyList<(string ContentType, string Name, byte[] Content)> Photos, string Locale);

/// <summary>A link with all that its page shows; only one that is still good.</summary>
internal sealed record ContractorJob(ContractorLink Link, Ticket Ticket, Staff Staff)
{
    public static async Task<ContractorJob?> Find(Work work, Guid id)
    {
        if (await work.Db.ContractorLinks.FindAsync(id) is not { } link || !link.IsGood(work.NowMs)) return null;
        if (await work.Db.Tickets.FindAsync(link.TicketId) is not { } ticket || !Visibility.MayLeaveGovernance(ticket)) return null;
        return work.Knowledge.Deployment.TryStaff(link.Staff, out var staff) ? new(link, ticket, staff) : null;
    }
}

/// <summary>Puts what a contractor reports to the ticket, in the name of the member of staff who gave the link.</summary>
internal static class ContractorWork
{
    private const int MostPhotos = 9;

    /// <summary>What staff hear, and what groups do.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["job/arrived-words", "job/told-arrived", "job/told-photo", "job/told-done"];

    public static async Task<TurnAnswer> Take(Work work, Guid id, ContractorReport report)
    {
        if (await ContractorJob.Find(work, id) is not { } job || !job.Ticket.State.IsPending())
        {
            work.Keep = false;
            return TurnAnswer.Accepted;
        }

        var photos = Keep(work, job, report.Photos);
        var moved = report.Deed switch
        {
            "arrived" when job.Link.ArrivedAt is null => await Move(work, job, Said(work, job, "job/arrived-words", report.Locale), (words, forGroups) => new TicketMove.Progress { Words = words, PublicWords = forGroups }),
            "done" when report.Words.Length > 0 => await Move(work, job, report.Words, (words, forGroups) => new TicketMove.Resolve(job.Link.Photos + photos) { Words = words, PublicWords = forGroups }),
            _ => false,
        };
        if (moved && report.Deed == "arrived") job.Link.ArrivedAt = work.NowMs;
        job.Link.Photos += photos;
        if (moved || photos > 0) await Tell(work, job, report.Deed is "arrived" or "done" && moved ? $"job/told-{report.Deed}" : "job/told-photo");
        else work.Keep = false;
        return TurnAnswer.Accepted;
    }

    private static async Task<bool> Move(Work work, ContractorJob job, string said, Func<Guid, Guid, TicketMove> move)
    {
        var words = Casebook.Keep(work, job.Link.PersonId, null, said);
        var forGroups = Casebook.Keep(work, job.Link.PersonId, null, PersonalData.MaskForGroups(said), forGroups: true);
        return await Casebook.Decide(work, job.Ticket, move(words.Id, forGroups.Id), Actor.Of(job.Link.PersonId, job.Staff)) is Decision.Moved;
    }

    /// <summary>Photos go the way of all photos: looked at, freed of what they tell beside the picture, shown to nobody but staff.</summary>
    private static int Keep(Work work, ContractorJob job, IReadOnlyList<(string ContentType, string Name, byte[] Content)> photos)
    {
        foreach (var (type, name, content) in photos.Take(MostPhotos))
        {
            var kept = new Attachment
            {
                Id = Guid.CreateVersion7(work.Now),
                PersonId = job.Link.PersonId,
                TicketId = job.Ticket.Id,
                ContentType = type,
                Name = name,
                SourceUrl = $"data:{type};base64,{Convert.ToBase64String(content)}",
                CreatedAt = work.NowMs,
            };
            work.Db.Attachments.Add(kept);
            work.Db.Fetches.Add(new Fetch { Id = kept.Id, Origin = JsonSerializer.Serialize(new Destination { Channel = "contractor" }, MessageJson.Default.Destination) });
        }

        return Math.Min(photos.Count, MostPhotos);
    }

    private static async Task Tell(Work work, ContractorJob job, string key) =>
        await work.Mail.ToStaff(job.Staff, locale => new() { Text = Said(work, job, key, locale), Locale = locale }, about: job.Ticket.Id);

    private static string Said(Work work, ContractorJob job, string key, string locale)
    {
        var community = work.Knowledge.Deployment.CommunityOf(job.Ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, locale).One(job.Ticket);
        facts["name"] = job.Link.Name;
        return Words.Fill(work.Knowledge, key, locale, facts, WallClock.Local(work.NowMs, community.Zone));
    }
}
