using System.CommandLine;
using CoCreation.Bot.Learning;
using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Commands;

/// <summary><c>language train</c>: learns from what a deployment corrected; the next start uses it.</summary>
internal static class TrainCommand
{
    private const string Database = "database";

    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "A file of code, tab, text; a CSV file with the columns code and text; or 'database' for the tickets of the data directory.", Required = true };
        var command = new Command("train", "Learns from corrected messages; the next start uses it, and language forget goes back.") { from };
        command.SetAction((result, stop) => Answer.With(result, () => Train(result.GetValue(from)!, result.InvocationConfiguration.Error, stop)));
        return command;
    }

    private static async Task<string> Train(string from, TextWriter errors, CancellationToken stop)
    {
        var taxonomy = Deployed.Taxonomy();
        var data = Deployed.Folders.Data;
        var lessons = from == Database ? await FromDatabase(data, taxonomy, stop) : Lessons.FromFile(from, taxonomy);
        foreach (var line in lessons.Refused)
            await errors.WriteLineAsync(line);

        if (lessons.Examples.Count == 0)
            throw new CommandException($"{from}: there is nothing to learn{(lessons.Refused.Count > 0 ? $"; {lessons.Refused.Count} lines were refused" : "")}.");

        var learnt = new LearntExamples(data);
        var total = learnt.Add(lessons.Examples);
        var codes = lessons.Examples.SelectMany(e => e.Codes).Distinct().Count();
        var report = $"{lessons.Examples.Count} messages of {codes} categories learnt, {lessons.Refused.Count} refused; {total} in {learnt.Path}. The next start uses them; language forget goes back.";
        return lessons.Refused.Count == 0 ? report : throw new CommandException(report);
    }

    private static Task<Lessons> FromDatabase(string data, Taxonomy taxonomy, CancellationToken stop) => Kept.With(data, async store =>
    {
        await using var db = store.Read();
        return await Lessons.FromDatabase(db, taxonomy, stop);
    });
}
