using System.CommandLine;
using CoCreation.Casework;

namespace CoCreation.Bot.Commands;

/// <summary><c>diagram</c>: the states of a ticket and the moves between them, as README.md shows them.</summary>
internal static class DiagramCommand
{
    public static Command Create()
    {
        var command = new Command("diagram", "Prints the states of a ticket and the moves between them as a Mermaid diagram.");
        command.SetAction(result => Answer.With(result, () => StateDiagram.Draw().TrimEnd()));
        return command;
    }
}
