using System.Text.Json;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Telemetry;

/// <summary>What the program says about itself after a short conversation, to a collector and in its log.</summary>
public sealed class TelemetryTests(TelemetryTests.Conversation conversation) : IClassFixture<TelemetryTests.Conversation>
{
    private const string Person = "resident-wuming";
    private const string Words = "6栋楼道灯不亮，我姓吴，电话13900005678";

    [Theory]
    [InlineData("cocreation.turn.duration")]
    [InlineData("cocreation.turn.retries")]
    [InlineData("cocreation.classifier.confidence")]
    [InlineData("cocreation.delivery.lag")]
    [InlineData("cocreation.delivery.attempts")]
    [InlineData("cocreation.delivery.retries")]
    [InlineData("cocreation.group.posts")]
    [InlineData("cocreation.outbox.waiting")]
    [InlineData("cocreation.outbox.lag")]
    [InlineData("cocreation.outbox.refused")]
    [InlineData("http.server.request.duration")]
    public void A_metric_arrives(string name) => Assert.Contains(name, conversation.Metrics, StringComparison.Ordinal);

    [Theory]
    [InlineData("lease")]
    [InlineData("understand")]
    [InlineData("think")]
    [InlineData("commit")]
    [InlineData("turn")]
    [InlineData("send")]
    public void Each_phase_is_traced(string name) => Assert.Contains(name, conversation.Traces, StringComparison.Ordinal);

    [Fact]
    public void It_is_OTLP_over_HTTP() => Assert.Equal("application/x-protobuf", Assert.Single(conversation.Types));

    [Fact]
    public void Every_line_of_the_log_is_JSON_and_a_turn_has_the_same_name_in_the_log_and_in_the_trace()
    {
        var lines = conversation.Log.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        var turn = lines.First(line => line.GetProperty("Message").GetString()!.StartsWith("A Message on emulator", StringComparison.Ordinal));
        var name = turn.GetProperty("Scopes").EnumerateArray().Select(scope => scope.TryGetProperty("Turn", out var value) ? value.GetString() : null).Single(value => value is not null)!;
        Assert.Matches("^[0-9a-f]{12}$", name);
        Assert.Contains(name, conversation.Traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_says_before_it_listens_is_JSON_too()
    {
        var dialogs = FewToLearnFrom();
        try
        {
            await using var bot = await RunningBot.Start(null, learnt: false, ("COCREATION_DIALOGS", dialogs.FullName), ("COCREATION_LOGS", "json"), ("Logging__LogLevel__Default", "Information"));

            var said = bot.Said.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString()!);

            Assert.StartsWith("Learning from the example sentences", said.First(), StringComparison.Ordinal);
        }
        finally
        {
            dialogs.Delete(recursive: true);
        }
    }

    /// <summary>The dialogs with few examples, so that it learns in a moment.</summary>
    private static DirectoryInfo FewToLearnFrom()
    {
        var (from, copy) = (Path.Combine(RunningBot.Repository, "dialogs"), Directory.CreateTempSubdirectory("cocreation-"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (Path.GetExtension(file) == ".tsv") File.WriteAllLines(to, File.ReadLines(file).Take(100));
            else File.Copy(file, to);
        }

        return copy;
    }

    [Theory]
    [InlineData(Person)]
    [InlineData("resident-")]
    [InlineData("13900005678")]
    [InlineData("楼道灯")]
    [InlineData("private-")]
    public void Nothing_of_it_tells_of_a_person(string what)
    {
        Assert.DoesNotContain(what, conversation.Metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(what, conversation.Traces, StringComparison.Ordinal);
        Assert.DoesNotContain(conversation.Log, line => line.Contains(what, StringComparison.Ordinal));
    }

    /// <summary>The program with a collector, from its start to its end.</summary>
    public sealed class Conversation : IAsyncLifetime
    {
        public string Metrics { get; private set; } = "";

        public string Traces { get; private set; } = "";

        public IEnumerable<string?> Types { get; private set; } = [];

        public IReadOnlyList<string> Log { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await using var collector = await Collector.Start();
            await using var channel = await FakeChannel.Start();
            await using var bot = await RunningBot.Start(null, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("COCREATION_LOGS", "json"), ("Logging__LogLevel__Default", "Information"));
            using var client = new BotClient(bot, channel);
            await client.MeetGroups();

            // The second of them loses its race or not; one attempt fails and is made again.
            var failed = false;
            channel.Fails = arrival => arrival.Conversation == Sample.Private(Person) && !failed && (failed = true) ? 503 : null;
            await client.Says(Person, null, Words);
            await channel.WaitFor(arrival => arrival.Conversation == Sample.Private(Person), TimeSpan.FromSeconds(30));
            await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.Says($"resident-{i}", Sample.Building, "3栋电梯坏了")));

            await bot.Terminate();
            (Metrics, Traces, Types, Log) = (collector.All("metrics"), collector.All("traces"), [.. collector.Types], bot.Said);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
