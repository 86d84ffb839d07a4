namespace CoCreation.Dialogs;

/// <summary>Checks the texts that the engine and the host rely on.</summary>
internal static class TextCheck
{
    public static void Check(string directory, IReadOnlyDictionary<string, LocatedText> texts, DialogVocabulary vocabulary, Findings findings)
    {
    }
}
