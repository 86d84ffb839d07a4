using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCreation.Dialogs;

/// <summary>Reads Adaptive Card templates.</summary>
internal static class CardReader
{
    /// <param name="read">Given the card and its located form, so that mistakes carry their lines.</param>
    public static void Read(string path, string name, Findings findings, Action<CardTemplate, YamlNode> read)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(name, 1, "Y001", "the file cannot be read");
            return;
        }

        try
        {
            if (JsonNode.Parse(text) is not JsonObject card)
            {
                findings.Add(name, 1, "D030", "a card is a JSON object");
                return;
            }

            // What is valid JSON is valid YAML too, and that reader knows its lines.
            YamlFile.Parse(name, text, findings, root =>
            {
                read(new(Path.GetFileNameWithoutExtension(name), name, card), root);
                return true;
            });
        }
        catch (JsonException e)
        {
            findings.Add(name, (int)(e.LineNumber ?? 0) + 1, "D030", "the card is not valid JSON", "check commas, quotes and brackets");
        }
    }
}
