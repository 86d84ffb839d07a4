using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Bot.Commands;

/// <summary><c>language recognize</c>: one message a line in, one JSON array of what was found in it out.</summary>
internal static class RecognizeCommand
{
    private const string WhatToWrite = "write one object a line, such as {\"text\": \"昨晚十点停水\", \"reference\": \"2026-11-21T20:00:00\"}, or leave --json out";

    private static readonly string[] Cultures = ["zh-cn", "en-us"];

    public static Command Create()
    {
        var culture = new Option<string>("--culture") { Description = "zh-cn or en-us.", Required = true };
        culture.AcceptOnlyFromAmong(Cultures);
        var type = new Option<string>("--type") { Description = "What to look for: datetime, number, ordinal, phone or boolean.", Required = true };
        type.AcceptOnlyFromAmong(RecognizedJson.Types);
        var reference = new Option<DateTime?>("--reference")
        {
            Description = "The local time that relative times start from, such as 2026-11-21T20:00:00; now when left out.",
            CustomParser = result => ParseReference(result.Tokens[0].Value) is { } time ? time : Refuse(result),
        };
        var json = new Option<bool>("--json") { Description = "Each line is an object {\"text\": …, \"reference\": …} instead of the message itself." };
        var command = new Command("recognize", "Finds times, numbers, telephones or answers in each line of standard input.") { culture, type, reference, json };
        command.SetAction(async (parsed, stop) =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            await using var output = Console.OpenStandardOutput();
            var recognize = new RecognizedJson(parsed.GetValue(culture)!, parsed.GetValue(type)!);
            var now = parsed.GetValue(reference) ?? TimeProvider.System.GetLocalNow().DateTime;
            return await Run(input, output, Console.Error, recognize, now, parsed.GetValue(json), stop);
        });
        return command;
    }

    /// <returns>0 when every line was read; 1 when some were malformed, which are told on <paramref name="errors"/> and answered by an empty array.</returns>
    internal static async Task<int> Run(TextReader input, Stream output, TextWriter errors, RecognizedJson recognize, DateTime reference, bool json, CancellationToken stop)
    {
        var failures = 0;
        for (var number = 1; await input.ReadLineAsync(stop) is { } line; number++)
        {
            var said = new Said(line, null);
            if (json && !TryRead(line, out said, out var mistake))
            {
                failures++;
                await errors.WriteLineAsync($"line {number}: {mistake}");
            }

            var at = reference;
            if (said.Reference is { } told)
                at = ParseReference(told)!.Value;

            await output.WriteAsync(recognize.Write(said.Text, at), stop);
            await output.FlushAsync(stop);
        }

        return failures > 0 ? 1 : 0;
    }

    private static bool TryRead(string line, out Said said, out string mistake)
    {
        (said, mistake) = (new("", null), "");
        try
        {
            if (JsonSerializer.Deserialize(line, SaidJson.Default.SaidLine) is not { Text: { } text } read)
                mistake = $"the object has no text; {WhatToWrite}";
            else if (read.Reference is { } told && ParseReference(told) is null)
                mistake = $"the reference \"{told}\" is no time such as 2026-11-21T20:00:00";
            else
                said = new(text, read.Reference);
        }
        catch (JsonException error)
        {
            mistake = $"no such JSON object, from byte {(error.BytePositionInLine ?? 0) + 1} on; {WhatToWrite}";
        }

        return mistake.Length == 0;
    }

    /// <summary>A local time; an offset from UTC is left aside.</summary>
    private static DateTime? ParseReference(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.DateTime : null;

    private static DateTime? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"\"{result.Tokens[0].Value}\" is no time; write it like 2026-11-21T20:00:00.");
        return null;
    }

    private readonly record struct Said(string Text, string? Reference);
}

/// <summary>One line of JSON input.</summary>
internal sealed record SaidLine(string? Text, string? Reference);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SaidLine))]
internal sealed partial class SaidJson : JsonSerializerContext;
