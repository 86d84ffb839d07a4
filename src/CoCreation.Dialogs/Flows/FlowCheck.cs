namespace CoCreation.Dialogs;

/// <summary>Finds the mistakes in flows that need more than one place to see.</summary>
internal static class FlowCheck
{
    public static void Check(IReadOnlyList<Flow> flows, DialogVocabulary vocabulary, Findings findings)
    {
        foreach (var same in flows.Where(f => f.Name.Length > 0).GroupBy(f => f.Name).Where(g => g.Count() > 1))
        {
            foreach (var flow in same.Skip(1))
                findings.Add(flow.File, flow.Line, "D005", $"flow '{flow.Name}' exists twice", $"the first is in {same.First().File}");
        }

        foreach (var flow in flows)
        {
            CheckStart(flow, vocabulary, findings);
            if (flow.Steps.Count == 0)
                findings.Add(flow.File, flow.Line, "D024", $"flow '{flow.Name}' has no steps");

            StepCheck.Check(flow, vocabulary, findings);
            FlowGraph.Check(flow, findings);
        }

        CheckAmbiguity(flows, findings);
    }

    private static void CheckStart(Flow flow, DialogVocabulary vocabulary, Findings findings)
    {
        var starts = flow.Starts;
        if (starts.Intents.Count == 0 && !starts.Words.All.Any() && !starts.Alone.All.Any())
            findings.Add(flow.File, flow.Line, "D021", $"nothing starts flow '{flow.Name}'", "give it starts.intents or starts.words");

        if (starts.Words.Zh.Count + starts.Alone.Zh.Count == 0 != (starts.Words.En.Count + starts.Alone.En.Count == 0))
            findings.Add(flow.File, flow.Line, "D026", $"flow '{flow.Name}' has start words in one language only", "give starts.words.zh and starts.words.en");

        foreach (var intent in starts.Intents)
        {
            if (!vocabulary.Intents.Any(known => known == intent || FlowStart.Matches(known, intent) || FlowStart.Matches(intent, known)))
                findings.Add(flow.File, flow.Line, "D020", $"nobody gives the intent '{intent}'", Spelling.Suggest(intent, vocabulary.Intents));
        }
    }

    private static void CheckAmbiguity(IReadOnlyList<Flow> flows, Findings findings)
    {
        foreach (var same in flows.GroupBy(f => (f.Starts.Who, f.Starts.Where)))
        {
            Report(same, f => f.Starts.Words.All.Concat(f.Starts.Alone.All).Distinct(StringComparer.OrdinalIgnoreCase), "word");
            Report(same, f => f.Starts.Intents.Distinct(), "intent");
        }

        void Report(IEnumerable<Flow> among, Func<Flow, IEnumerable<string>> starts, string what)
        {
            var ambiguous = among.SelectMany(f => starts(f).Select(start => (Start: start, Flow: f)))
                .GroupBy(s => s.Start, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1);
            foreach (var group in ambiguous)
            {
                foreach (var (start, flow) in group.Skip(1).Where(s => s.Flow.Name != group.First().Flow.Name))
                {
                    findings.Add(
                        flow.File, flow.Line, "D017", $"the {what} '{start}' starts both '{group.First().Flow.Name}' and '{flow.Name}'",
                        "leave it to one of them, or tell them apart by who and where");
                }
            }
        }
    }
}
