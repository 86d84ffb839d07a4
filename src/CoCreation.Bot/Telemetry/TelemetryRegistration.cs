using Microsoft.Extensions.Logging.Console;

namespace CoCreation.Bot.Telemetry;

/// <summary>What the bot says about itself while it runs.</summary>
internal static class TelemetryRegistration
{
    public const string Logs = "COCREATION_LOGS";

    /// <summary>Logs as JSON lines where <c>COCREATION_LOGS</c> is <c>json</c>; traces and metrics where the settings name a collector.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (WritesJson(builder.Configuration))
        {
            // Its scope puts the path of the request on every line: a conversation, or the link of a contractor. BotHost says so too;
            // here it is said beside IncludeScopes, which without it would write those paths.
            builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
            builder.Logging.AddJsonConsole(Format);
        }

        if (!string.IsNullOrWhiteSpace(builder.Configuration[OtlpExport.Endpoint])) builder.Services.AddHostedService<OtlpExport>();
    }

    /// <summary>For what is said before there is a host; null where lines are for people. To dispose it is to have written them.</summary>
    public static ILoggerFactory? EarlyLog(this IConfiguration settings) =>
        WritesJson(settings) ? LoggerFactory.Create(logging => logging.AddConfiguration(settings.GetSection("Logging")).AddJsonConsole(Format)) : null;

    private static bool WritesJson(IConfiguration settings) => string.Equals(settings[Logs], "json", StringComparison.OrdinalIgnoreCase);

    private static void Format(JsonConsoleFormatterOptions lines)
    {
        lines.IncludeScopes = true;
        lines.UseUtcTimestamp = true;
        lines.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
    }
}
