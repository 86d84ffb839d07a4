using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoCreation.Benchmarks;

/// <summary>The bot published for this machine as a deployment does it, compiled beforehand.</summary>
internal static class Published
{
    /// <summary>Publishes it and names the program.</summary>
    public static async Task<string> Program()
    {
        var into = Path.Combine(AppContext.BaseDirectory, "bot");
        string[] arguments =
        [
            "publish", Path.Combine(Repository.Root, "src", "CoCreation.Bot"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "--output", into, "--verbosity", "quiet", "-p:SkipWebChat=true",
        ];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(into, "CoCreation.Bot.dll") : throw new InvalidOperationException("The bot could not be published.");
    }
}
