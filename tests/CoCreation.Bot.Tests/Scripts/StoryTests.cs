using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Scripts;

/// <summary>The acceptance stories, each turn with what must and must never be said.</summary>
public sealed class StoryTests
{
    private static readonly string Root = Path.Combine(RunningBot.Repository, "tests", "CoCreation.Bot.Tests", "Stories");

    public static TheoryData<string> Stories => [.. Directory.GetFiles(Root, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_story_goes_as_written(string name)
    {
        var (failure, _) = await ScriptRun.Play(Path.Combine(Root, name + ".txt"));

        Assert.True(failure is null, failure);
    }
}
