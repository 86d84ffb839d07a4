using System.CommandLine;
using CoCreation.Bot.Learning;

namespace CoCreation.Bot.Commands;

/// <summary><c>language forget</c>: goes back to what the dialog files teach.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var command = new Command("forget", "Forgets all that language train has learnt; the next start knows only the dialog files.");
        command.SetAction(result => Answer.With(result, () =>
        {
            var learnt = new LearntExamples(Deployed.Folders.Data);
            return $"{learnt.Forget()} messages forgotten; {learnt.Path} is gone.";
        }));
        return command;
    }
}
