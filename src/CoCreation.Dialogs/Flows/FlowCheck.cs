namespace CoCreation.Dialogs;

/// <summary>Finds the mistakes in flows that need more than one place to see.</summary>
internal static class FlowCheck
{
    public static void Check(IReadOnlyList<Flow> flows, DialogVocabulary vocabulary, Findings findings)
    {
    }
}
