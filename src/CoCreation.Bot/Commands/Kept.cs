using System.Data.Common;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Commands;

/// <summary>What the deployment remembers, as commands open it.</summary>
internal static class Kept
{
    /// <param name="data">The data directory.</param>
    /// <exception cref="CommandException">There is no database, or it cannot be used.</exception>
    public static async Task<T> With<T>(string data, Func<SqliteStore, Task<T>> run)
    {
        if (!File.Exists(Path.Combine(data, "cocreation.db")))
            throw new CommandException($"{data}: there is no database; set COCREATION_DATA to the data directory of the deployment.");

        try
        {
            using var store = new SqliteStore(data);
            return await run(store);
        }
        catch (DbException error)
        {
            throw new CommandException($"{data}: the database cannot be used: {error.Message} Start the bot once, so that it is brought to this version.");
        }
    }
}
