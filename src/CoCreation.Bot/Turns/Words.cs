using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>Words a text of the dialog files with facts.</summary>
internal static class Words
{
    public static string Fill(Knowledge knowledge, string key, string locale, IFacts facts, DateTime localNow) =>
        Template.Fill(knowledge.Dialogs.Text(key).In(locale), new FactTexts(facts, locale, localNow));
}
