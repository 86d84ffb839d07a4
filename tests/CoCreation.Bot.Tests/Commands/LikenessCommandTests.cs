using CoCreation.Bot.Commands;

namespace CoCreation.Bot.Tests.Commands;

public sealed class LikenessCommandTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("cocreation-likeness-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public async Task Messages_with_their_events_are_measured()
    {
        var messages = Write("messages.csv", "id,title,text,time", "1,路灯不亮,解放路的路灯不亮,2026-11-20 08:00:00", "2,路灯坏了,\"解放路，路灯坏了\",", "3,停水,金桂家园停水,2026-11-21 08:00:00");
        var gold = Write("gold.csv", "id,event_id", "1,a", "2,a", "3,b");
        var apart = Write("apart.csv", "id_a,id_b,kind", "1,3,other");

        Assert.Equal(0, await CommandLine.Run(["language", "likeness", "--messages", messages, "--gold", gold, "--cannotlink", apart]));
    }

    [Fact]
    public async Task Pairs_are_measured()
    {
        var pairs = Write("pairs.csv", "is_dup,text_a,text_b,dist_m,hours", "1,car parked on the walk,a car on the sidewalk,5,2", "0,hydrant leaking,car parked,400,90");

        Assert.Equal(0, await CommandLine.Run(["language", "likeness", "--pairs", pairs]));
    }

    [Theory]
    [InlineData("id,text", "1,停水", "id,event", "1,a")]
    [InlineData("id,text", "1,停水", "id,event_id", "7,a")]
    [InlineData("id,text", "1,停水,又停电", "id,event_id", "1,a")]
    [InlineData("id,text,time", "1,停水,不知道", "id,event_id", "1,a")]
    [InlineData("id,text", "1,停水", "", "")]
    public async Task A_file_with_a_mistake_is_refused(string header, string message, string goldHeader, string gold)
    {
        var messages = Write("messages.csv", header, message);
        var events = Write("gold.csv", goldHeader, gold);

        Assert.Equal(1, await CommandLine.Run(["language", "likeness", "--messages", messages, "--gold", events]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() =>
        Assert.Equal(1, await CommandLine.Run(["language", "likeness", "--pairs", Path.Combine(directory.FullName, "none.csv")]));

    [Fact]
    public async Task Nothing_to_measure_is_refused() => Assert.Equal(1, await CommandLine.Run(["language", "likeness"]));

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(directory.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
