using CoCreation.Bot.Keys;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>What commands take from the deployment that the program would start with.</summary>
internal static class Deployed
{
    public static Folders Folders => Folders.Of(Settings);

    /// <summary>The directory of the app in Teams: in a checkout that of the caller, else the one shipped with the program.</summary>
    public static string Teams => Folders.Shipped("manifests/teams");

    /// <summary>What the program is set to by its environment.</summary>
    public static IConfiguration Settings
    {
        get
        {
            var settings = new ConfigurationBuilder().AddEnvironmentVariables();
            settings.AddSecretFiles(Environment.GetEnvironmentVariable(SecretFiles.Directory));
            return settings.Build();
        }
    }

    /// <summary>The taxonomy, and what was learnt for it.</summary>
    /// <exception cref="CommandException">The files have mistakes; all are told.</exception>
    public static (Taxonomy Taxonomy, LanguageModel Model) Language()
    {
        var (language, mistakes) = KnowledgeReader.ReadLanguage(Folders.Dialogs, Folders.Data);
        return language ?? throw Told(mistakes);
    }

    /// <exception cref="CommandException">The file has mistakes; all are told.</exception>
    public static Taxonomy Taxonomy()
    {
        var findings = new Findings();
        return KnowledgeReader.ReadTaxonomy(Folders.Dialogs, findings) is { } taxonomy && findings.All.Count == 0 ? taxonomy : throw Told(findings.All);
    }

    private static CommandException Told(IEnumerable<Diagnostic> mistakes) => new(string.Join('\n', mistakes));
}
