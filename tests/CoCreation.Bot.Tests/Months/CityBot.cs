using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MessageKind = CoCreation.Channels.Messages.MessageKind;
using Person = CoCreation.Channels.Messages.Person;

namespace CoCreation.Bot.Tests.Months;

/// <summary>The real bot of a whole city on a stopped clock, spoken to without HTTP: what people say goes in as a turn, and what it sends is taken down.</summary>
internal sealed class CityBot : IMessageSender, IAsyncDisposable
{
    public const string Channel = "emulator";

    // Thousands of commits are waited for one after another; in memory, where there is such a place, none waits for a disk.
    private readonly string _data = Directory.Exists("/dev/shm")
        ? Directory.CreateDirectory($"/dev/shm/cocreation-city-{Guid.NewGuid():N}").FullName
        : Directory.CreateTempSubdirectory("cocreation-city-").FullName;

    private readonly Lock _gate = new();
    private readonly List<Heard> _heard = [];
    private readonly Dictionary<string, string> _last = [];
    private readonly Dictionary<string, DateTime> _spoken = [];
    private WebApplication? _app;
    private int _said;
    private int _sent;

    public StoppedClock Clock { get; } = new();

    public FlowLog Log { get; } = new();

    public CaseRules Rules => _app!.Services.GetRequiredService<KnowledgeLibrary>().Current.Rules;

    /// <summary>Everything that was sent, in the order in which it arrived.</summary>
    public IReadOnlyList<Heard> Everything
    {
        get
        {
            lock (_gate) return [.. _heard];
        }
    }

    /// <summary>What was said last in a conversation.</summary>
    public string? LastIn(string conversation)
    {
        lock (_gate) return _last.GetValueOrDefault(conversation);
    }

    public static async Task<CityBot> Start(string at)
    {
        var bot = new CityBot();
        bot.Clock.Set(at);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = "http://127.0.0.1:0", ["COCREATION_DATA"] = bot._data });
        BotHost.Configure(builder, Knowledge());
        builder.Services.AddSingleton<TimeProvider>(bot.Clock);
        builder.Services.AddSingleton<IMessageSender>(bot);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(bot.Log);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        bot._app = await BotHost.Build(builder);
        await bot._app.StartAsync();
        await bot.Settled();
        return bot;
    }

    public BotDb Db() => _app!.Services.GetRequiredService<Store>().Read();

    public Task Settled() => Clock.Settled(_app!.Services);

    public Task Pass(DateTime until) => Clock.Pass(new(until, TimeSpan.FromHours(8)), _app!.Services);

    /// <summary>Every group of the city adds the bot, which says in each who it is; that is not counted as heard.</summary>
    public async Task MeetGroups()
    {
        foreach (var group in Rules.Deployment.Groups) await Turn(Message("somebody", group.Key, "") with { Kind = MessageKind.ConversationUpdate, BotAdded = true });
        await Settled();
        lock (_gate) _heard.Clear();
    }

    /// <summary>Somebody writes, and the bot has made up its mind; what it sends may still be on its way.</summary>
    /// <param name="where">A group, where they mention the bot; null in private.</param>
    public async Task Says(string who, string? where, string text, bool photo = false)
    {
        var message = Message(who, where, text) with { Attachments = photo ? [Photo] : [] };
        lock (_gate) _spoken[message.ConversationId] = Clock.Local;
        await Turn(message);
    }

    public async Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken)
    {
        // As a channel does, it answers a little later, on another thread.
        await Task.Yield();
        lock (_gate)
        {
            var conversation = destination.ConversationId ?? Private(destination.UserId!);
            var isAnswer = message.ReplyToId is not null || (!destination.IsGroup && _spoken.GetValueOrDefault(conversation) == Clock.Local);
            _heard.Add(new(Clock.Local, conversation, destination.IsGroup, isAnswer, message));
            _last[conversation] = message.Text;
            return new SendResult.Sent($"sent-{++_sent}", conversation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    public static string Private(string who) => $"private-{who}";

    private static IncomingAttachment Photo { get; } = new() { ContentType = "image/png", Name = "photo.png", Url = (string)Activities.Photo(1)["contentUrl"]! };

    private async Task Turn(IncomingMessage message) => await _app!.Services.GetRequiredService<ITurns>().Run(message, CancellationToken.None);

    private IncomingMessage Message(string who, string? where, string text)
    {
        var id = $"in-{Interlocked.Increment(ref _said)}";
        var conversation = where ?? Private(who);
        return new()
        {
            Kind = MessageKind.Message,
            Channel = Channel,
            ConversationId = conversation,
            IsGroup = where is not null,
            Sender = new Person(who, who),
            BotId = "bot-1",
            Text = text,
            MentionsBot = where is not null,
            MessageId = id,
            IdempotencyKey = id,
            Timestamp = Clock.GetUtcNow(),
            Locale = "zh-CN",
            AnswerTo = new() { Channel = Channel, ConversationId = conversation, ServiceUrl = "http://127.0.0.1:1", BotId = "bot-1", IsGroup = where is not null, UserId = who },
        };
    }

    /// <summary>The sample's files and language, with the city's units in place of the sample community's.</summary>
    private static Knowledge Knowledge()
    {
        var sample = SampleKnowledge.Of(quiet: true);
        var deployment = new Deployment(City.Like(sample.Deployment.Communities[0]));
        var language = sample.Understander;
        return new(
            new(deployment, sample.Taxonomy, sample.Rules.Options),
            sample.Dialogs,
            sample.Engine,
            new Understander(language.Categories, language.Kinds, language.Dangers, new PlaceRecognizer(KnownPlaces.Of(deployment.Units))),
            sample.CommonWords);
    }
}

/// <summary>Something that the bot said to somebody.</summary>
/// <param name="At">On the wall clock.</param>
/// <param name="IsAnswer">Whether it answers a message, or was said in private just when its person had written.</param>
internal sealed record Heard(DateTime At, string Conversation, bool InGroup, bool IsAnswer, OutgoingMessage Message)
{
    /// <summary>Whether it was said of the bot's own accord, and made people look.</summary>
    public bool Unasked => !IsAnswer && Message.UpdateOf is null;
}
