using System.Globalization;
using System.Text;

namespace CoCreation.Dialogs;

/// <summary>Draws a flow as a Mermaid flowchart.</summary>
public static class FlowDiagram
{
    public static string Mermaid(Flow flow)
    {
        var graph = new FlowGraph(flow);
        var text = new StringBuilder("flowchart TD\n");
        text.Append(CultureInfo.InvariantCulture, $"  start([{Quoted(Start(flow))}]) --> {Node(flow, 0)}\n");
        for (var at = 0; at < flow.Steps.Count; at++)
        {
            // A bare jump is an arrow, not a box.
            if (IsArrow(flow, at))
                continue;

            text.Append("  ").Append(Node(flow, at)).Append(Box(flow.Steps[at])).Append('\n');
            foreach (var edge in graph.From(at).DistinctBy(e => (Target(flow, graph, e.To), e.Label)))
            {
                text.Append("  ").Append(Node(flow, at)).Append(edge.Label is { } label ? $" -- {Quoted(label)} --> " : " --> ")
                    .Append(Node(flow, Target(flow, graph, edge.To))).Append('\n');
            }
        }

        return text.Append("  finish([end])\n").ToString();
    }

    private static string Start(Flow flow) => string.Join(" / ", flow.Starts.Intents.Concat(flow.Starts.Words.Zh.Take(3)));

    private static bool IsArrow(Flow flow, int at) => flow.Steps[at] is JumpStep { When: null };

    private static int Target(Flow flow, FlowGraph graph, int to)
    {
        for (var count = 0; to < graph.End && IsArrow(flow, to) && count < graph.End; count++)
            to = graph.From(to)[0].To;

        return to;
    }

    private static string Node(Flow flow, int at) => at >= flow.Steps.Count ? "finish" : $"s{at}";

    private static string Box(FlowStep step) => step switch
    {
        CollectStep { Ask: { } ask } collect => $"[/{Quoted($"{collect.Slot}: {ask.Zh}")}/]",
        CollectStep collect => $"[/{Quoted(collect.Slot)}/]",
        DoStep action => $"[[{Quoted(action.Action)}]]",
        SayStep say => $"({Quoted(say.Text.Zh)})",
        _ => $"{{{Quoted(step.Id)}}}",
    };

    private static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace("\"", "#quot;", StringComparison.Ordinal);
        return $"\"{(line.Length > 60 ? line[..60] + "…" : line)}\"";
    }
}
