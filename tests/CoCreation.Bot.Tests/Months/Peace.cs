using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>Whether groups and staff were left in peace as the city's default promises, judged by what they heard and when.</summary>
internal sealed partial class Peace
{
    private const int ABuilding = 2;
    private const int ACompound = 3;
    private const int ACommunity = 1;

    private readonly CaseRules _rules;
    private readonly Dictionary<string, DeadlineClass> _classes;
    private readonly Dictionary<(string Community, string Serial), (string Group, DateTime Since, DateTime Until)> _dangers;
    private readonly IReadOnlyList<Heard> _heard;

    public Peace(IReadOnlyList<Heard> heard, IReadOnlyCollection<Ticket> tickets, ILookup<Guid, TicketEvent> events, CaseRules rules)
    {
        (_heard, _rules) = (heard, rules);
        _classes = tickets.ToDictionary(ticket => ticket.Number, ticket => rules.Taxonomy.Of(ticket).Deadline);
        _dangers = tickets.Where(ticket => ticket.Hazard).ToDictionary(
            ticket => (ticket.Community, ticket.Serial.ToString(CultureInfo.InvariantCulture)),
            ticket => (City.GroupOf(ticket.PlaceUnit), First(events[ticket.Id], IsSeen), First(events[ticket.Id], each => each.Kind is TicketEventKind.Reopened or TicketEventKind.Contested)));
    }

    /// <summary>What residents' groups heard of the bot's own accord: posts, what staff announce, and one digest a day; not answers, or danger that was confirmed.</summary>
    public IEnumerable<Heard> Posts => Unasked.Where(each => !IsDanger(each));

    public IEnumerable<Heard> Dangers => Unasked.Where(IsDanger);

    /// <summary>Everything that is not as promised.</summary>
    public IEnumerable<string> Broken => [.. Disturbed(), .. Unconfirmed(), .. CalledOffDuty()];

    private IEnumerable<Heard> Unasked => _heard.Where(each => each is { InGroup: true, Unasked: true } && !City.IsStaffGroup(each.Conversation));

    public static bool IsDigest(Heard each) => each.Message.Text.StartsWith("今天的进展", StringComparison.Ordinal) || each.Message.Text.StartsWith("本周小结", StringComparison.Ordinal);

    /// <summary>What names no number speaks of danger (where not to go), and so does what tells of a dangerous matter until it is said to be over.</summary>
    private bool IsDanger(Heard each) =>
        !IsDigest(each) && !each.Message.Text.StartsWith("通知：", StringComparison.Ordinal) && !each.Message.Text.StartsWith("更正：", StringComparison.Ordinal) && (Numbered().Match(each.Message.Text) is not { Success: true } number
            || (_dangers.TryGetValue((CommunityOf(each), number.Groups[1].Value), out var danger) && each.At >= danger.Since && each.At <= danger.Until));

    /// <summary>More than 2, 3 or 1 a day beside one digest, two within an hour, or anything in quiet hours.</summary>
    private IEnumerable<string> Disturbed()
    {
        foreach (var group in Posts.GroupBy(each => each.Conversation))
        {
            var limit = group.Key["group-".Length] switch { 'b' => ABuilding, 'c' => ACommunity, _ => ACompound };
            foreach (var day in group.GroupBy(each => each.At.Date))
            {
                var (digests, posts) = (day.Count(IsDigest), day.Count(each => !IsDigest(each)));
                if (digests > 1 || posts > limit) yield return $"{group.Key} on {day.Key:MM-dd}: {posts} posts, {digests} digests";
            }

            foreach (var each in group.Where(each => IsQuiet(each.At))) yield return $"{group.Key} at {each.At:MM-dd HH:mm}, in quiet hours: {each.Message.Text}";
            foreach (var (one, next) in group.Zip(group.Skip(1)).Where(pair => pair.Second.At - pair.First.At < TimeSpan.FromHours(1)))
                yield return $"{group.Key} at {next.At:MM-dd HH:mm}, within an hour of {one.At:HH:mm}: {next.Message.Text}";
        }
    }

    /// <summary>Danger that a group was told of before anybody had been there.</summary>
    private IEnumerable<string> Unconfirmed() =>
        Dangers.Where(each => !_dangers.Values.Any(danger => danger.Group == each.Conversation && danger.Since <= each.At))
            .Select(each => $"{each.Conversation} at {each.At:MM-dd HH:mm}, not confirmed: {each.Message.Text}");

    /// <summary>What staff with office hours heard outside of them unasked, beside danger, what must be done within two hours by its kind, and what is due within two hours from then.</summary>
    private IEnumerable<string> CalledOffDuty()
    {
        foreach (var each in _heard.Where(each => each is { InGroup: false, Unasked: true } && IsOffDuty(each.At)))
        {
            if (!_rules.Deployment.TryStaff(CityBot.Channel, each.Conversation["private-".Length..], out var staff) || staff.Hours is not null) continue;
            if (Number().Match(each.Message.Text) is { Success: true } number && _classes[number.Value] is DeadlineClass.Now or DeadlineClass.TwoHours) continue;
            if (Due().Match(each.Message.Text) is { Success: true } due && At(due, each.At) is var at && at > each.At && at <= each.At.AddHours(2)) continue;
            yield return $"{each.Conversation} at {each.At:MM-dd HH:mm}, off duty: {each.Message.Text}";
        }
    }

    private string CommunityOf(Heard each) => _rules.Deployment.TryGroup(each.Conversation, out var group) ? _rules.Deployment.CommunityOf(group.Unit).Key : "";

    /// <summary>Whether staff have said with it that it is so.</summary>
    private static bool IsSeen(TicketEvent each) =>
        each.Staff is not null && each.Kind is TicketEventKind.Accepted or TicketEventKind.Confirmed or TicketEventKind.Progressed or TicketEventKind.Resolved;

    private static DateTime First(IEnumerable<TicketEvent> events, Func<TicketEvent, bool> wanted) =>
        events.FirstOrDefault(wanted) is { } first ? DateTimeOffset.FromUnixTimeMilliseconds(first.At).ToOffset(TimeSpan.FromHours(8)).DateTime : DateTime.MaxValue;

    private static bool IsOffDuty(DateTime at) => at.TimeOfDay < new TimeSpan(8, 45, 0) || at.TimeOfDay >= new TimeSpan(17, 30, 0) || at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateTime At(Match due, DateTime now)
    {
        int Part(int group) => int.Parse(due.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var at = new DateTime(now.Year, Part(1), Part(2), Part(3), Part(4), 0);
        return at < now.AddMonths(-6) ? at.AddYears(1) : at;
    }

    private static bool IsQuiet(DateTime at) => at.TimeOfDay < new TimeSpan(8, 30, 0) || at.TimeOfDay >= new TimeSpan(20, 30, 0) || (at.TimeOfDay >= new TimeSpan(12, 0, 0) && at.TimeOfDay < new TimeSpan(14, 30, 0));

    [GeneratedRegex("C[A-L]-[0-9]{4}-[0-9]{6}")]
    private static partial Regex Number();

    [GeneratedRegex("([0-9]+)-([0-9]+) ([0-9]+):([0-9]+)前")]
    private static partial Regex Due();

    [GeneratedRegex("([0-9]+)号）")]
    private static partial Regex Numbered();
}
