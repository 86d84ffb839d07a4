using System.CommandLine;

namespace CoCreation.Bot.Commands;

/// <summary>Prints what a command found, or why it could not.</summary>
internal static class Answer
{
    /// <returns>The exit code.</returns>
    public static int With(ParseResult asked, Func<string> find) => With(asked, () => Task.FromResult(find())).GetAwaiter().GetResult();

    /// <returns>The exit code.</returns>
    public static async Task<int> With(ParseResult asked, Func<Task<string>> find)
    {
        try
        {
            await asked.InvocationConfiguration.Output.WriteLineAsync(await find());
            return 0;
        }
        catch (CommandException error)
        {
            await asked.InvocationConfiguration.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
