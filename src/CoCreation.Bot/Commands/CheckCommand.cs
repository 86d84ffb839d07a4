using System.CommandLine;
using CoCreation.Bot.Checks;

namespace CoCreation.Bot.Commands;

/// <summary><c>check</c>: whether what is kept agrees with itself.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Verifies what is kept: tickets follow from their events, nothing refers to what is gone, messages that wait can be sent.");
        command.SetAction((result, stop) => Answer.With(result, () => Run(Deployed.Folders.Data, stop)));
        return command;
    }

    /// <param name="data">The data directory.</param>
    /// <exception cref="CommandException">There is no database, or it has faults; all sorts are told.</exception>
    internal static Task<string> Run(string data, CancellationToken stop) => Kept.With(data, async store =>
    {
        var found = await new StoreCheck(store.Read).Run(stop);
        var counted = $"{found.Tickets} tickets replayed, {found.Waiting} messages wait, {found.Dead} were refused by their channel.";
        return found.Faults.Count == 0 ? $"{counted} All agrees." : throw new CommandException($"{counted}\n{string.Join('\n', found.Faults)}");
    });
}
