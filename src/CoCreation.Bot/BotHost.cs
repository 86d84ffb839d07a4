using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Contractors;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Manifests;
using CoCreation.Bot.Privacy;
using CoCreation.Bot.Reports;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Bot.Turns;
using CoCreation.Bot.WebChat;
using CoCreation.Casework;
using CoCreation.Channels;
using CoCreation.Channels.Messages;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CoCreation.Bot;

/// <summary>Puts the bot together: what it knows, where it remembers, how it hears and speaks.</summary>
public static partial class BotHost
{
    private const string DefaultUrl = "http://127.0.0.1:3978";

    // What a channel sends is far smaller; an uploaded photo is the largest thing that comes in.
    private const long LargestRequest = 12 * 1024 * 1024;

    // For requests that run; with what Life needs after them the program ends within ten seconds.
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    /// <summary>Reads the settings and the files, and registers every part.</summary>
    /// <exception cref="StartException">Files under <c>dialogs/</c> or the manifests have mistakes; the message lists them all.</exception>
    public static void Configure(WebApplicationBuilder builder)
    {
        ReadSecrets(builder.Configuration);
        var store = Task.Run(() => Store.Of(builder.Configuration).WarmUp());
        builder.Services.AddSingleton(_ => store.GetAwaiter().GetResult());
        Register(builder, Read(builder.Configuration));
    }

    /// <summary>Registers every part around what has been read from files.</summary>
    public static void Configure(WebApplicationBuilder builder, Knowledge knowledge)
    {
        ReadSecrets(builder.Configuration);
        Register(builder, knowledge);
    }

    private static void Register(WebApplicationBuilder builder, Knowledge knowledge)
    {
        var settings = builder.Configuration;
        if (string.IsNullOrEmpty(settings["urls"])) builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel.Limits));
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = LongestOf(settings), TimeoutStatusCode = StatusCodes.Status408RequestTimeout });

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It puts the path of the request beside every line, and a path of Direct Line names a person.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        // Why the program could not start is said once, by Program.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var folders = Folders.Of(settings);
        var data = folders.Data;
        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = Goodbye);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new KnowledgeLibrary(knowledge));
        services.AddStore(settings);
        services.AddSingleton<WorkRunner>();
        services.AddSingleton<TicketNumbers>();
        services.AddSingleton(provider => new OwnKeys(provider.GetRequiredService<Store>(), data));
        services.AddSingleton(provider => new ContractorAddresses(settings["COCREATION_PUBLIC_URL"], new(() => provider.GetRequiredService<OwnKeys>().Contractors)));
        services.AddSingleton(provider => new FiguresLinks(settings["COCREATION_PUBLIC_URL"], new(() => provider.GetRequiredService<OwnKeys>().Figures)));
        services.AddSingleton<ActionRunner>();
        services.AddSingleton<Conversation>();
        services.AddSingleton<ITurns, TurnRunner>();
        services.AddSingleton<IMessageSender, ChannelMessages>();
        services.AddSingleton<SentCards>();
        services.AddSingleton<DeliveryLoop>();
        services.AddSingleton<FetchLoop>();
        services.AddSingleton<OtherPages>();
        services.AddSingleton<TimerLoop>();
        services.AddSingleton<LeftDrafts>();
        services.AddSingleton<Rehousing>();
        services.AddSingleton<DutyLists>();
        services.AddSingleton<WeeklySummaries>();
        services.AddSingleton<Schedule>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<Housekeeping>();
        builder.AddTelemetry();
        services.AddHostedService<Life>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<DialogWatch>(provider, folders.Dialogs));
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<ManifestWatch>(provider, folders.Manifests));
        if (string.Equals(settings["BotFramework:AppType"], nameof(Channels.BotFramework.AppType.SingleTenant), StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(settings["BotFramework:TenantId"]))
            throw new StartException("BotFramework__AppType is SingleTenant, so BotFramework__TenantId must name the organisation.");
        services.AddChannels(settings, provider => provider.GetRequiredService<OwnKeys>().DirectLine);
    }

    /// <summary>Builds the application and brings the database to its schema.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public static async Task<WebApplication> Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        var store = app.Services.GetRequiredService<Store>();
        await Schema.Prepare(store);
        app.UseRequestTimeouts();
        app.Use(Forgetting.BeforeDirectLine);
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapGet("/readyz", Readiness.Answer);
        app.MapChannels();
        app.MapContractors();
        app.MapFigures();
        app.MapWebChat(locale => Setup.Of(app.Services.GetRequiredService<KnowledgeLibrary>().Current, locale));
        return app;
    }

    private static void ReadSecrets(ConfigurationManager settings)
    {
        SecretFiles.RefuseOnCommandLine(settings);
        settings.AddSecretFiles(settings[SecretFiles.Directory]);
    }

    /// <summary>What a caller may send and keep open, beyond what each endpoint says for itself.</summary>
    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = LargestRequest;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
        limits.MaxConcurrentConnections = 10_000;
        limits.MaxConcurrentUpgradedConnections = 5_000;
    }

    // From the first byte to the answer; photos come over slow lines.
    private static TimeSpan LongestOf(IConfiguration settings) => settings.GetValue("Limits:RequestSeconds", 120) is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan;

    /// <summary>Reads what the deployment declares in files.</summary>
    /// <exception cref="StartException">They have mistakes; the message lists them all.</exception>
    public static Knowledge Read(IConfiguration settings)
    {
        var options = new CaseOptions { Quiet = !string.Equals(settings["COCREATION_QUIET"], "off", StringComparison.OrdinalIgnoreCase) };
        var folders = Folders.Of(settings);
        using var early = settings.EarlyLog();
        var (knowledge, mistakes) = KnowledgeReader.Read(folders.Dialogs, folders.Manifests, options, folders.Data, early is null ? null : said => Log.Early(early.CreateLogger(typeof(BotHost)), said));
        return knowledge ?? throw new StartException(mistakes);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Said}")]
        public static partial void Early(ILogger logger, string said);
    }
}
