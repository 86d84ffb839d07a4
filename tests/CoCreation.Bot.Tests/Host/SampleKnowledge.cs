using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.Extensions.Configuration;

namespace CoCreation.Bot.Tests.Host;

/// <summary>What a bot of the tests knows: the repository's dialogs and a manifest. Reading and learning takes seconds, so all tests share what was read.</summary>
internal static class SampleKnowledge
{
    private static readonly Lazy<Knowledge> Loud = new(() => Read(quiet: false));
    private static readonly Lazy<Knowledge> Hushed = new(() => Read(quiet: true));

    /// <param name="quiet">Whether quiet hours, merging and digests are in force.</param>
    /// <param name="declared">What the manifest says otherwise than the sample's.</param>
    public static Knowledge Of(bool quiet = false, Func<Community, Community>? declared = null)
    {
        var read = quiet ? Hushed.Value : Loud.Value;
        return declared is null ? read : read.With(new Deployment([.. read.Deployment.Communities.Select(declared)]));
    }

    /// <param name="quiet">Whether quiet hours, merging and digests are in force.</param>
    /// <param name="manifests">The directory of manifests to read instead of the sample's.</param>
    public static Knowledge Read(bool quiet, string? manifests = null)
    {
        var repository = WebChat.RunningBot.Repository;
        var settings = new ConfigurationManager
        {
            ["COCREATION_DIALOGS"] = Path.Combine(repository, "dialogs"),
            ["COCREATION_MANIFESTS"] = manifests ?? Path.Combine(repository, "manifests", "communities"),
            ["COCREATION_QUIET"] = quiet ? "on" : "off",

            // Beside the tests' own program, so that only the first run after a change has to learn.
            ["COCREATION_DATA"] = Path.Combine(AppContext.BaseDirectory, "learnt"),
        };
        return BotHost.Read(settings);
    }
}
