using System.CommandLine;
using System.Globalization;
using CoCreation.Bot.Delivery;

namespace CoCreation.Bot.Commands;

/// <summary><c>outbox list</c> and <c>outbox resend</c>: what channels refused, and sending it again.</summary>
internal static class OutboxCommands
{
    public static Command Create()
    {
        var list = new Command("list", "Lists the messages that a channel refused for good: number, when, destination, matter and why.");
        list.SetAction((result, stop) => Answer.With(result, () => List(Deployed.Folders.Data, stop)));

        var ids = new Argument<long[]>("id") { Description = "Numbers from the list.", Arity = ArgumentArity.ZeroOrMore };
        var destination = new Option<string>("--destination") { Description = "Everything that this destination of the list refused." };
        var all = new Option<bool>("--all") { Description = "Everything of the list." };
        var resend = new Command("resend", "Sends them again, also while the bot serves: mend first what the list says is wrong.") { ids, destination, all };
        resend.SetAction((result, stop) => Answer.With(result, () =>
            Resend(Deployed.Folders.Data, result.GetValue(ids) ?? [], result.GetValue(destination), result.GetValue(all), TimeProvider.System.GetUtcNow(), stop)));
        return new("outbox", "Looks after messages that a channel refused.") { list, resend };
    }

    /// <param name="data">The data directory.</param>
    /// <exception cref="CommandException">There is no database.</exception>
    internal static Task<string> List(string data, CancellationToken stop) => Kept.With(data, async store =>
    {
        var letters = await DeadLetters.List(store, stop);
        return letters.Count == 0 ? "No channel has refused anything." : string.Join('\n', letters);
    });

    /// <param name="data">The data directory.</param>
    /// <exception cref="CommandException">There is no database, nothing or too much was named, or what was named is not there.</exception>
    internal static Task<string> Resend(string data, IReadOnlyList<long> ids, string? destination, bool all, DateTimeOffset now, CancellationToken stop) => Kept.With(data, async store =>
    {
        var ways = (ids.Count > 0 ? 1 : 0) + (destination is null ? 0 : 1) + (all ? 1 : 0);
        if (ways != 1) throw new CommandException("Name either numbers, or --destination, or --all.");

        var letters = await DeadLetters.List(store, stop);
        var missing = ids.Except(letters.Select(letter => letter.Id)).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        if (missing.Count > 0) throw new CommandException($"No refused message has the number {string.Join(", ", missing)}; outbox list shows those there are. Nothing was changed.");

        var chosen = letters.Where(letter => all || letter.Destination == destination || ids.Contains(letter.Id)).ToList();
        if (chosen.Count == 0) throw new CommandException(destination is null ? "No channel has refused anything." : $"{destination} has refused nothing; outbox list shows who has.");

        await DeadLetters.PutBack(store, chosen, now.ToUnixTimeMilliseconds(), stop);
        return string.Create(CultureInfo.InvariantCulture, $"Messages to be sent again: {chosen.Count}. A bot that runs takes them up within half a minute, else the next one that starts.");
    });
}
