using System.Text;

namespace CoCreation.Casework;

/// <summary>Draws the table of moves as a Mermaid state diagram.</summary>
public static class StateDiagram
{
    // What is raised is given to somebody at once, or drafted for them: what holds for all that is pending is not drawn from there again.
    private static readonly TicketState[] Pending = [TicketState.Dispatched, TicketState.Accepted, TicketState.InProgress];

    public static string Draw()
    {
        var edges = TicketMoves.All.SelectMany(Edges).GroupBy(edge => (edge.From, edge.To), edge => edge.Move).ToList();
        var inside = edges.Where(edge => IsInside(edge.Key.From) && IsInside(edge.Key.To));
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Pending : open\n    state Pending {\n        [*] --> Received\n        Received --> Dispatched : route\n");
        foreach (var edge in inside.OrderBy(edge => edge.Key.From).ThenBy(edge => edge.Key.To))
        {
            Append(text, "        ", edge);
        }

        text.Append("    }\n");
        foreach (var edge in edges.Where(edge => !IsInside(edge.Key.From) || !IsInside(edge.Key.To)).OrderBy(edge => edge.Key.From).ThenBy(edge => edge.Key.To))
        {
            Append(text, "    ", edge);
        }

        return text.ToString();
    }

    /// <summary>The ways that a move leads; null stands for every pending state, where it begins in each of them and leads out.</summary>
    private static IEnumerable<(TicketState? From, TicketState To, MoveKind Move)> Edges(MoveRule rule)
    {
        foreach (var to in rule.To)
        {
            var from = rule.From.Where(state => state != to && (state != TicketState.Received || rule.From.Count == 1)).ToList();
            var anyPending = !IsInside(to) && Pending.All(from.Contains);
            if (anyPending)
            {
                yield return (null, to, rule.Move);
            }

            foreach (var state in anyPending ? from.Except(Pending) : from)
            {
                yield return (state, to, rule.Move);
            }
        }
    }

    private static bool IsInside(TicketState? state) => state is { } known && (known == TicketState.Received || Pending.Contains(known));

    private static void Append(StringBuilder text, string indent, IGrouping<(TicketState? From, TicketState To), MoveKind> edge) =>
        text.Append(indent).Append(edge.Key.From?.ToString() ?? "Pending").Append(" --> ").Append(edge.Key.To).Append(" : ").AppendJoin(", ", edge.Select(Name)).Append('\n');

    /// <summary>PartDone as "part done".</summary>
    private static string Name(MoveKind move) =>
        string.Concat(move.ToString().Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
