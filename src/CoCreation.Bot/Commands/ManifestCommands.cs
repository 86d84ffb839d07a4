using System.CommandLine;
using System.Globalization;
using CoCreation.Bot.Manifests;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Commands;

/// <summary><c>manifest check</c>: reports every mistake of a manifest before it is put to work.</summary>
internal static class ManifestCommands
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A community's manifest, or the directory of a deployment's manifests." };
        var check = new Command("check", "Reports all mistakes of a manifest, each with its line and a suggestion.") { path };
        check.SetAction(result => Answer.With(result, () => Check(result.GetValue(path)!)));
        return new("manifest", "Looks after the manifests of a deployment.") { check };
    }

    private static string Check(string path)
    {
        var findings = new Findings();
        var taxonomy = Deployed.Taxonomy();
        if (!File.Exists(path) && !Directory.Exists(path)) throw new CommandException($"{path}: there is no such file or directory.");
        var deployment = File.Exists(path) ? ManifestReader.ReadFile(path, findings, taxonomy) : ManifestReader.Read(path, path, findings, taxonomy);
        if (deployment is null) throw new CommandException(string.Join('\n', findings.All));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: no mistake. Communities: {deployment.Communities.Count}, units: {deployment.Units.All.Count}, staff: {deployment.Staff.Count}, groups: {deployment.Groups.Count}, lines of responsibility: {deployment.Communities.Sum(each => each.Responsibilities.Count)}.");
    }
}
