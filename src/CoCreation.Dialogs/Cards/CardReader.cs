using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCreation.Dialogs;

/// <summary>Reads Adaptive Card templates.</summary>
internal static class CardReader
{
    public static void Read(string path, string name, Findings findings, Dictionary<string, CardTemplate> cards)
    {
        try
        {
            if (JsonNode.Parse(File.ReadAllText(path)) is not JsonObject card)
            {
                findings.Add(name, 1, "D030", "a card is a JSON object");
                return;
            }

            var key = Path.GetFileNameWithoutExtension(name);
            cards[key] = new(key, name, card);
        }
        catch (JsonException e)
        {
            findings.Add(name, (int)(e.LineNumber ?? 0) + 1, "D030", "the card is not valid JSON");
        }
    }
}
