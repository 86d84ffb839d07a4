using System.CommandLine;

namespace CoCreation.Bot.Commands;

/// <summary>The commands that the program takes instead of serving: a word first, such as language.</summary>
public static class CommandLine
{
    /// <summary>Whether the arguments are a command, or ask which there are; otherwise they are settings of the server.</summary>
    public static bool IsCommand(string[] args) => args is ["--help" or "-h" or "-?" or "--version", ..] || (args is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal));

    /// <returns>The exit code: 0 when all went well, 1 when the command found a mistake or was not understood.</returns>
    public static Task<int> Run(string[] args) => Root().Parse(args).InvokeAsync();

    private static RootCommand Root() => new("The bot in residents' group chats. Without a command it serves; its settings are environment variables, see README.md.")
    {
        LanguageCommands.Create(),
        ManifestCommands.Create(),
        FiguresCommand.Create(),
        PrivacyCommands.Create(),
        OutboxCommands.Create(),
        BackupCommand.Create(),
        CheckCommand.Create(),
        DiagramCommand.Create(),
        TeamsCommands.Create(),
    };
}
