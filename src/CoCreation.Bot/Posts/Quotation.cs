using CoCreation.Language;

namespace CoCreation.Bot.Posts;

/// <summary>What staff read of the reporter's own words: without whom and how to reach them, which are opened one at a time and on record.</summary>
internal static class Quotation
{
    public static string Of(string said) => string.Join('\n', said.Split('\n').Select(PersonalData.MaskPeople).Where(line => line.Length > 0));
}
