using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Commands;

public sealed class TeamsCommandsTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static readonly string Teams = Path.Combine(RunningBot.Repository, "manifests", "teams");

    private static readonly string[] Parts = ["title", "description"];

    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-teams").FullName;

    private string File => Path.Combine(_directory, "app.zip");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task The_package_is_valid_by_the_official_schema()
    {
        var unpacked = Unpack();

        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], Directory.GetFiles(unpacked).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("", await Validate(unpacked));
    }

    [Fact]
    public async Task The_official_schema_finds_a_mistake()
    {
        var unpacked = Unpack();
        var manifest = Path.Combine(unpacked, "manifest.json");
        await System.IO.File.WriteAllTextAsync(manifest, (await System.IO.File.ReadAllTextAsync(manifest)).Replace("groupChat", "crowd", StringComparison.Ordinal));

        Assert.Contains("manifest.json/bots/0/scopes/1", await Validate(unpacked), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_is_for_that_registration_and_that_address()
    {
        var manifest = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Unpack(), "manifest.json")))!;

        Assert.Equal((AppId, AppId, "bot.example.org"), ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["validDomains"]![0]));
        Assert.DoesNotContain("{", (string)manifest["developer"]!["websiteUrl"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_is_translated()
    {
        var manifest = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Teams, "manifest.json")))!;
        var english = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Teams, "en.json")))!.AsObject();
        var lists = manifest["bots"]![0]!["commandLists"]!.AsArray();
        var keys = lists.SelectMany((list, i) => list!["commands"]!.AsArray().SelectMany((_, j) => Parts.Select(part => $"bots[0].commandLists[{i}].commands[{j}].{part}")));

        Assert.Equal(keys.Order(StringComparer.Ordinal), english.Select(each => each.Key).Where(key => key.StartsWith("bots", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_has_the_size_that_Teams_asks_for(string name, int size)
    {
        var header = System.IO.File.ReadAllBytes(Path.Combine(Teams, name)).AsSpan(16, 8);

        Assert.Equal((size, size), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header[4..])));
    }

    [Theory]
    [InlineData("bot", "bot.example.org", "--app-id")]
    [InlineData(AppId, "https://bot.example.org", "--host")]
    [InlineData(AppId, "bot.example.org/api", "--host")]
    [InlineData(AppId, "bot", "--host")]
    public void What_is_no_app_id_and_no_host_is_said(string appId, string host, string option)
    {
        var error = Assert.Throws<CommandException>(() => TeamsCommands.Package(Teams, appId, host, File));

        Assert.StartsWith(option, error.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    private string Unpack()
    {
        TeamsCommands.Package(Teams, AppId, "bot.example.org", File);
        var unpacked = Path.Combine(_directory, "unpacked");
        ZipFile.ExtractToDirectory(File, unpacked);
        return unpacked;
    }

    private static async Task<string> Validate(string folder)
    {
        var script = Path.Combine(RunningBot.Repository, "tests", "CoCreation.Bot.Tests", "Teams", "validate.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said + await errors;
    }
}
