using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Turns;

public sealed class DialogWatchTests : IDisposable
{
    private const string Before = "不客气。";
    private const string After = "应该的，有事再说。";

    private readonly string _dialogs = Directory.CreateTempSubdirectory("cocreation-dialogs").FullName;

    public DialogWatchTests()
    {
        var original = Path.Combine(RunningBot.Repository, "dialogs");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".tsv", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(_dialogs, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string Thanks => Path.Combine(_dialogs, "help", "thanks.yaml");

    public void Dispose() => Directory.Delete(_dialogs, recursive: true);

    [Fact]
    public async Task A_changed_text_is_said_without_a_restart()
    {
        await using var bot = await BotFixture.Start(dialogs: _dialogs);
        Assert.Equal(Before, await Answer(bot));

        Write(After);

        Assert.True(await bot.Comes(async () => await Answer(bot) == After));
    }

    [Fact]
    public async Task While_a_file_has_a_mistake_the_last_good_files_stay_in_use_and_the_mistake_is_logged()
    {
        await using var bot = await BotFixture.Start(dialogs: _dialogs);
        Write(After);
        Assert.True(await bot.Comes(async () => await Answer(bot) == After));

        File.WriteAllText(Thanks, "flow: help/thanks\nsteps: [{ sya: x }]\n");

        Assert.True(await bot.Comes(() => Task.FromResult(bot.Log.Complaints.Any(complaint => complaint.Contains("help/thanks.yaml:2: D001", StringComparison.Ordinal)))));
        Assert.Equal(After, await Answer(bot));
    }

    private static async Task<string> Answer(BotFixture bot) => (await bot.Says("resident-li", null, "谢谢")).One(Sample.Private("resident-li")).Text;

    private void Write(string text)
    {
        var repository = Path.Combine(RunningBot.Repository, "dialogs", "help", "thanks.yaml");
        File.WriteAllText(Thanks, File.ReadAllText(repository).Replace(Before, text, StringComparison.Ordinal));
    }
}
