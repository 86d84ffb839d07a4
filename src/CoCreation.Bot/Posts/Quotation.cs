using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Posts;

/// <summary>What a member of staff reads of the reporter's own words: all of it if they may open contacts, else without whom and how to reach them.</summary>
internal static class Quotation
{
    public static string For(CaseRules rules, Actor actor, Ticket ticket, string said) =>
        Visibility.MaySeeContacts(rules, actor, ticket) ? said : string.Join('\n', said.Split('\n').Select(PersonalData.MaskPeople).Where(line => line.Length > 0));
}
