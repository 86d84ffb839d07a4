using System.CommandLine;
using System.IO.Compression;

namespace CoCreation.Bot.Commands;

/// <summary><c>teams package</c>: the app that an organisation uploads to Teams, for one registration and one address.</summary>
internal static class TeamsCommands
{
    private static readonly string[] Files = ["manifest.json", "en.json", "color.png", "outline.png"];

    public static Command Create()
    {
        var app = new Option<string>("--app-id") { Description = "The app id of the bot's registration, a GUID.", Required = true };
        var host = new Option<string>("--host") { Description = "The host name under which the bot is reached from outside, e.g. bot.example.org.", Required = true };
        var file = new Option<string>("--out") { Description = "The package to write.", DefaultValueFactory = _ => "cocreation-teams.zip" };
        var package = new Command("package", "Writes the app package that is uploaded to Teams: name, icons, commands, in Chinese and English.") { app, host, file };
        package.SetAction(result => Answer.With(result, () => Package(Deployed.Teams, result.GetValue(app)!, result.GetValue(host)!, result.GetValue(file)!)));
        return new("teams", "Looks after the bot's app in Teams.") { package };
    }

    /// <param name="from">The directory of the manifest, its translation and the icons.</param>
    /// <param name="file">Written anew; what was there is replaced when the package is whole.</param>
    /// <exception cref="CommandException">The id is no GUID, the host no host name, or the files cannot be read or written.</exception>
    internal static string Package(string from, string appId, string host, string file)
    {
        if (!Guid.TryParseExact(appId, "D", out var id)) throw new CommandException($"--app-id: '{appId}' is no app id such as 11111111-2222-3333-4444-555555555555.");
        if (!host.Contains('.', StringComparison.Ordinal) || Uri.CheckHostName(host) is not UriHostNameType.Dns)
            throw new CommandException($"--host: '{host}' is no host name such as bot.example.org, without https:// and without a path.");

        try
        {
            using var whole = new MemoryStream();
            using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var name in Files)
                {
                    using var entry = zip.CreateEntry(name).Open();
                    entry.Write(name == Files[0] ? Filled(Path.Combine(from, name), id, host) : File.ReadAllBytes(Path.Combine(from, name)));
                }
            }

            File.WriteAllBytes(file, whole.ToArray());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The package cannot be made: {error.Message}");
        }

        return $"{file}: upload it in Teams under Apps, Manage your apps, Upload an app.";
    }

    private static byte[] Filled(string manifest, Guid id, string host) => System.Text.Encoding.UTF8.GetBytes(
        File.ReadAllText(manifest).Replace("{appId}", id.ToString("D"), StringComparison.Ordinal).Replace("{host}", host, StringComparison.Ordinal));
}
