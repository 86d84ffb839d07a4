using Microsoft.Extensions.Configuration.CommandLine;

namespace CoCreation.Bot.Keys;

/// <summary>Where secrets come from: the environment, or a directory with a file for each, as container platforms mount them.</summary>
internal static class SecretFiles
{
    public const string Directory = "COCREATION_SECRETS";

    private static readonly string[] Secrets =
    [
        KeySecrets.Name, KeySecrets.FormerName, "BotFramework:AppSecret", "DirectLine:Secret", "DirectLine:FormerSecret", "ConnectionStrings:Postgres", "ConnectionStrings:Redis",
    ];

    /// <summary>Adds the files of the directory that <c>COCREATION_SECRETS</c> names: <c>BotFramework__AppSecret</c> holds that setting.</summary>
    /// <exception cref="StartException">The directory is not there.</exception>
    public static void AddSecretFiles(this IConfigurationBuilder settings, string? directory)
    {
        if (string.IsNullOrWhiteSpace(directory)) return;
        if (!System.IO.Directory.Exists(directory)) throw new StartException($"{Directory} names {directory}, which is no directory.");
        settings.AddKeyPerFile(Path.GetFullPath(directory), optional: false);
    }

    /// <summary>Refuses secrets on the command line, where everybody on the machine reads them.</summary>
    /// <exception cref="StartException">There is one.</exception>
    public static void RefuseOnCommandLine(IConfiguration settings)
    {
        foreach (var line in (settings as IConfigurationRoot)?.Providers.OfType<CommandLineConfigurationProvider>() ?? [])
        {
            foreach (var name in Secrets)
            {
                if (line.TryGet(name, out _)) throw new StartException($"{name} is a secret and stands on the command line, where others on this machine can read it. Put it in the environment or in a file of {Directory}.");
            }
        }
    }
}
