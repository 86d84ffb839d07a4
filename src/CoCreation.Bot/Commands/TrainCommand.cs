using System.CommandLine;
using System.Data.Common;
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

    private static async Task<Lessons> FromDatabase(string data, Taxonomy taxonomy, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(data, "cocreation.db")))
            throw new CommandException($"{data}: there is no database; set COCREATION_DATA to the data directory of the deployment.");

        try
        {
            await using var db = new SqliteStore(data).Read();
            return await Lessons.FromDatabase(db, taxonomy, stop);
        }
        catch (DbException error)
        {
            throw new CommandException($"{data}: the database cannot be read: {error.Message} Start the bot once, so that it is brought to this version.");
        }
    }
}
