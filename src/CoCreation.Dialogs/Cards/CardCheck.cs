namespace CoCreation.Dialogs;

/// <summary>Checks the parts of Adaptive Cards that we use.</summary>
internal static class CardCheck
{
    public static void Check(IReadOnlyDictionary<string, CardTemplate> cards, DialogVocabulary vocabulary, Findings findings)
    {
    }
}
