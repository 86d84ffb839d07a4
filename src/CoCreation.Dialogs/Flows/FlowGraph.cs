namespace CoCreation.Dialogs;

/// <summary>How the steps of a flow follow each other.</summary>
internal sealed class FlowGraph
{
    private readonly Flow flow;
    private readonly List<Edge>[] edges;

    public FlowGraph(Flow flow)
    {
        this.flow = flow;
        edges = [.. Enumerable.Range(0, flow.Steps.Count).Select(at => EdgesOf(at).ToList())];
    }

    /// <param name="To">The index of a step, or the number of steps for the end.</param>
    /// <param name="Label">The outcome or value that leads there.</param>
    /// <param name="Written">The author named the target.</param>
    internal sealed record Edge(int To, string? Label, bool Written);

    public int End => flow.Steps.Count;

    public IReadOnlyList<Edge> From(int step) => edges[step];

    public static void Check(Flow flow, Findings findings)
    {
        if (flow.Steps.Count == 0)
            return;

        var graph = new FlowGraph(flow);
        var reached = graph.ReachedFrom(0);
        var endless = false;
        for (var at = 0; at < flow.Steps.Count; at++)
        {
            var step = flow.Steps[at];
            if (!reached.Contains(at))
            {
                // A bare "next: end" behind a step that already leads elsewhere is no step anybody misses.
                if (step is not JumpStep)
                    findings.Add(flow.File, step.Line, "D014", $"no step leads to '{step.Id}'", "name it in a next, or remove it");
            }
            else if (!endless && !graph.ReachedFrom(at).Contains(graph.End))
            {
                endless = true;
                findings.Add(flow.File, step.Line, "D015", $"from '{step.Id}' flow '{flow.Name}' never ends", "let a next lead to 'end'");
            }
        }

        foreach (var (at, back) in Enumerable.Range(0, flow.Steps.Count).SelectMany(at => graph.edges[at].Where(e => e.To <= at).Select(e => (at, e))))
        {
            if (flow.Steps[back.To] is not CollectStep { Ask: not null, When: null })
                findings.Add(flow.File, flow.Steps[at].Line, "D016", $"going back from '{flow.Steps[at].Id}' to '{flow.Steps[back.To].Id}' repeats without waiting for an answer", "go back to a step that asks");
        }

        graph.CheckRunOn(reached, findings);
    }

    // Branches written one below the other run into each other unless each says where it goes.
    private void CheckRunOn(HashSet<int> reached, Findings findings)
    {
        for (var at = 1; at < flow.Steps.Count; at++)
        {
            var branching = Enumerable.Range(0, at).Where(from => edges[from].Any(e => e.To == at && e.Label is not null)).ToArray();
            if (branching.Length == 0 || branching.Contains(at - 1) || !reached.Contains(at - 1))
                continue;

            if (edges[at - 1].Any(e => e.To == at && !e.Written) && flow.Steps[at - 1].When is null && at - 1 > branching[0])
            {
                findings.Add(
                    flow.File, flow.Steps[at - 1].Line, "D023", $"'{flow.Steps[at - 1].Id}' runs on into '{flow.Steps[at].Id}', which is a branch of its own",
                    $"add next: end, or next: {flow.Steps[at].Id}");
            }
        }
    }

    private HashSet<int> ReachedFrom(int start)
    {
        var reached = new HashSet<int> { start };
        var open = new Stack<int>([start]);
        while (open.TryPop(out var at))
        {
            foreach (var edge in at < End ? edges[at] : [])
            {
                if (reached.Add(edge.To))
                    open.Push(edge.To);
            }
        }

        return reached;
    }

    private IEnumerable<Edge> EdgesOf(int at)
    {
        var step = flow.Steps[at];
        var by = step switch { CollectStep collect => collect.NextBy, DoStep action => action.NextBy, _ => null };
        foreach (var (label, target) in by ?? new Dictionary<string, string>())
        {
            if (Index(target) is { } to)
                yield return new(to, label, true);
        }

        var covered = by is { Count: > 0 } && (step is DoStep || (step is CollectStep { As: SlotType.Choice, Skip: null } choice && choice.Choices.All(c => by.ContainsKey(c.Value)))
            || (step is CollectStep { As: SlotType.YesNo, Skip: null } && by.ContainsKey("yes") && by.ContainsKey("no")));
        if (!covered && Index(step.Next) is { } next)
            yield return new(next, null, true);
        if (!covered && step.Next is null)
            yield return new(at + 1, null, false);
        else if (step.When is not null)
            yield return new(at + 1, null, false);
    }

    private int? Index(string? target) => target switch
    {
        null => null,
        "end" => flow.Steps.Count,
        // What leads nowhere is reported by its name; here it must not cause more reports.
        _ => flow.IndexOf(target) is var at and >= 0 ? at : flow.Steps.Count,
    };
}
