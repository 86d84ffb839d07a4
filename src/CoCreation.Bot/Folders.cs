namespace CoCreation.Bot;

/// <summary>Where a deployment keeps its files, and where the bot keeps what it remembers.</summary>
internal sealed record Folders(string Dialogs, string Manifests, string Data)
{
    public static Folders Of(IConfiguration settings) => new(
        Files("dialogs", settings["COCREATION_DIALOGS"]),
        Files("manifests/communities", settings["COCREATION_MANIFESTS"]),
        settings["COCREATION_DATA"] ?? "data");

    /// <summary>A directory as the operator names it, else the one beside the caller or shipped with the program.</summary>
    private static string Files(string name, string? named) => string.IsNullOrWhiteSpace(named) ? Shipped(name) : named;

    /// <summary>A directory beside the caller, else the one shipped with the program.</summary>
    public static string Shipped(string name) => Directory.Exists(name) ? name : Path.Combine(AppContext.BaseDirectory, name);
}
