using System.CommandLine;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Commands;

/// <summary><c>backup FILE</c>: a consistent copy of the embedded database, also while the bot serves.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes; a file that is not there yet." };
        var command = new Command("backup", "Copies the embedded database to a file, also while the bot serves. To restore, put the copy in the data directory as cocreation.db while the bot does not run.") { file };
        command.SetAction((result, stop) => Answer.With(result, () => Copy(Deployed.Folders.Data, result.GetValue(file)!, stop)));
        return command;
    }

    /// <param name="data">The data directory.</param>
    /// <param name="file">The copy; it must not exist.</param>
    /// <exception cref="CommandException">There is no database, or the copy cannot be written.</exception>
    internal static Task<string> Copy(string data, string file, CancellationToken stop) => Kept.With(data, async store =>
    {
        if (store is not SqliteStore embedded) throw new CommandException($"{store.Name} is copied with pg_dump.");
        try
        {
            await embedded.CopyTo(file, stop);
            return $"{Path.GetFullPath(file)}: {new FileInfo(file).Length / 1024} KB.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or StoreException)
        {
            throw new CommandException($"{file}: {error.Message}");
        }
    });
}
