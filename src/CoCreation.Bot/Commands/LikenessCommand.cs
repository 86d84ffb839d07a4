using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Bot.Commands;

/// <summary><c>language likeness</c>: how well messages about the same matter are found, as one JSON object.</summary>
internal static class LikenessCommand
{
    public static Command Create()
    {
        var messages = new Option<FileInfo>("--messages") { Description = "Messages to put into groups: CSV with id, title, text, time." };
        var gold = new Option<FileInfo>("--gold") { Description = "Which of them are about the same: CSV with id, event_id." };
        var cannotLink = new Option<FileInfo>("--cannotlink") { Description = "Pairs that are not: CSV with id_a, id_b, kind." };
        var pairs = new Option<FileInfo>("--pairs") { Description = "Pairs to judge instead: CSV with is_dup, text_a, text_b, dist_m, hours and, where filed, service_a, service_b." };
        var command = new Command("likeness", "Measures how messages about the same matter are found.") { messages, gold, cannotLink, pairs };
        command.Validators.Add(parsed =>
        {
            var forms = (parsed.GetValue(pairs) is not null, parsed.GetValue(messages) is not null && parsed.GetValue(gold) is not null);
            if (forms is (true, true) or (false, false))
                parsed.AddError("Give either --messages with --gold, or --pairs.");
        });
        command.SetAction(parsed =>
        {
            try
            {
                var json = parsed.GetValue(pairs) is { } file
                    ? JsonSerializer.Serialize(PairFigures.Of(file), FiguresJson.Default.PairFigures)
                    : JsonSerializer.Serialize(GroupFigures.Of(parsed.GetValue(messages)!, parsed.GetValue(gold)!, parsed.GetValue(cannotLink)), FiguresJson.Default.GroupFigures);
                Console.WriteLine(json);
                return 0;
            }
            catch (CommandInputException mistake)
            {
                Console.Error.WriteLine(mistake.Message);
                return 1;
            }
        });
        return command;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(GroupFigures))]
[JsonSerializable(typeof(PairFigures))]
internal sealed partial class FiguresJson : JsonSerializerContext;
