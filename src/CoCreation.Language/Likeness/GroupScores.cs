namespace CoCreation.Language;

/// <summary>Precision, recall and their harmonic mean.</summary>
public readonly record struct FScore(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static FScore Of(double right, double found, double wanted) => new(found == 0 ? 1 : right / found, wanted == 0 ? 1 : right / wanted);
}

/// <summary>How well groups of messages agree with the events that people found in them; messages without an event count in none of it.</summary>
/// <param name="Pairs">Over all pairs of messages: joined and of one event.</param>
/// <param name="BCubed">Over all messages: the share of its group that is of its event, and of its event that is in its group.</param>
/// <param name="EventF1">Each event is given at most one group and each group at most one event, the best fitting first; the mean over events of the F1 of event and group, 0 for an event without one.</param>
/// <param name="WeightedEventF1">The same with each event counted by its messages.</param>
public sealed record GroupScores(FScore Pairs, FScore BCubed, double EventF1, double WeightedEventF1)
{
    /// <param name="messages">The event and the group of each message that has an event.</param>
    public static GroupScores Of(IReadOnlyCollection<(string Event, int Group)> messages)
    {
        var events = messages.GroupBy(message => message.Event).ToDictionary(same => same.Key, same => same.Count());
        var groups = messages.GroupBy(message => message.Group).ToDictionary(same => same.Key, same => same.Count());
        var shared = messages.GroupBy(message => message).ToDictionary(same => same.Key, same => same.Count());
        double precision = 0, recall = 0;
        foreach (var ((name, group), count) in shared)
        {
            precision += (double)count * count / groups[group];
            recall += (double)count * count / events[name];
        }

        var fits = Match(events, groups, shared);
        return new(
            FScore.Of(shared.Values.Sum(Pairings), groups.Values.Sum(Pairings), events.Values.Sum(Pairings)),
            new(precision / messages.Count, recall / messages.Count),
            events.Keys.Average(name => fits.GetValueOrDefault(name)),
            events.Sum(one => one.Value * fits.GetValueOrDefault(one.Key)) / messages.Count);
    }

    private static Dictionary<string, double> Match(Dictionary<string, int> events, Dictionary<int, int> groups, Dictionary<(string Event, int Group), int> shared)
    {
        var fits = new Dictionary<string, double>();
        var taken = new HashSet<int>();
        var candidates = shared
            .Select(pair => (pair.Key.Event, pair.Key.Group, F1: 2.0 * pair.Value / (events[pair.Key.Event] + groups[pair.Key.Group])))
            .OrderByDescending(pair => pair.F1).ThenBy(pair => pair.Event, StringComparer.Ordinal).ThenBy(pair => pair.Group);
        foreach (var (name, group, f1) in candidates)
        {
            if (!fits.ContainsKey(name) && taken.Add(group))
                fits.Add(name, f1);
        }

        return fits;
    }

    private static double Pairings(int count) => count * (count - 1.0) / 2;
}
