using System.Data.Common;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Commands;

/// <summary>What the deployment remembers, as commands open it.</summary>
internal static class Kept
{
    /// <param name="data">The data directory, where no PostgreSQL is named.</param>
    /// <exception cref="CommandException">There is no database, or it cannot be used.</exception>
    public static async Task<T> With<T>(string data, Func<Store, Task<T>> run)
    {
        using var store = Open(data);
        try
        {
            return await run(store);
        }
        catch (DbException error)
        {
            throw new CommandException($"{store.Name}: the database cannot be used: {error.Message} Start the bot once, so that it is brought to this version.");
        }
    }

    private static Store Open(string data)
    {
        if (Store.NamesPostgres(Deployed.Settings)) return Store.Of(Deployed.Settings);
        return File.Exists(SqliteStore.FileIn(data)) ? new SqliteStore(data, KeySecrets.Of(Deployed.Settings))
            : throw new CommandException($"{data}: there is no database; set COCREATION_DATA to the data directory of the deployment.");
    }
}
