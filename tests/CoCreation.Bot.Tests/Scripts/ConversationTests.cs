using System.Collections.Concurrent;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Scripts;

public sealed class ConversationTests
{
    private static readonly string Root = Path.Combine(RunningBot.Repository, "tests", "CoCreation.Bot.Tests", "Conversations");
    private static readonly ConcurrentDictionary<string, Lazy<Task<(string? Failure, IReadOnlyList<string> Flows)>>> Runs = new();

    public static TheoryData<string> Scripts => [.. Names];

    private static IEnumerable<string> Names => Directory.GetFiles(Root, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var (failure, _) = await Run(name);

        Assert.True(failure is null, failure);
    }

    [Theory]
    [InlineData("life-of-a-matter")]
    [InlineData("guided-report")]
    [InlineData("danger-unanswered")]
    [InlineData("posts-within-the-budget")]
    [InlineData("same-matter")]
    [InlineData("staff-contact")]
    [InlineData("staff-contractor")]
    [InlineData("staff-note")]
    [InlineData("staff-who-told")]
    [InlineData("trial")]
    [InlineData("unrated")]
    [InlineData("weekly-summary")]
    public async Task The_conversation_goes_as_written_on_PostgreSQL(string name)
    {
        var (failure, _) = await ScriptRun.Play(Path.Combine(Root, name + ".txt"), postgres: true);

        Assert.True(failure is null, failure);
    }

    [Fact]
    public async Task Every_flow_takes_a_message_in_some_conversation()
    {
        var taken = new HashSet<string>();

        foreach (var name in Names) taken.UnionWith((await Run(name)).Flows);

        Assert.Empty(SampleKnowledge.Of().Dialogs.Flows.Select(flow => flow.Name).Except(taken));
    }

    // The theory and the check of flows look at the same conversations, so each is held once.
    private static Task<(string? Failure, IReadOnlyList<string> Flows)> Run(string name) =>
        Runs.GetOrAdd(name, each => new(() => ScriptRun.Play(Path.Combine(Root, each + ".txt")))).Value;
}
