using System.CommandLine;

namespace CoCreation.Bot.Commands;

/// <summary>The commands that measure and teach the understanding of messages.</summary>
internal static class LanguageCommands
{
    public static Command Create() => new("language", "Measures and teaches the understanding of messages.")
    {
        EvaluateCommand.Create(),
        EvaluateKindsCommand.Create(),
        ForgetCommand.Create(),
        LikenessCommand.Create(),
        RecognizeCommand.Create(),
        TrainCommand.Create(),
    };
}
