using CoCreation.Channels.BotFramework;
using CoCreation.Channels.DirectLine;
using CoCreation.Channels.Limits;
using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels;

/// <summary>Adds the channels to a host; the host brings its own <see cref="ITurns"/>.</summary>
public static class ChannelRegistration
{
    /// <summary>Registers everything that sends and receives, configured by <c>BotFramework</c> and <c>DirectLine</c>.</summary>
    /// <param name="directLineKey">The key of Direct Line's tokens when there is no secret, the same on every instance and after every start.</param>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration, Func<IServiceProvider, byte[]> directLineKey)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<BotFrameworkOptions>(configuration.GetSection(BotFrameworkOptions.Section));
        services.Configure<DirectLineOptions>(configuration.GetSection(DirectLineOptions.Section));
        services.TryAddSingleton(TimeProvider.System);

        services.Configure<LimitOptions>(configuration.GetSection(LimitOptions.Section));
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<ChannelHttp>();
        services.AddSingleton<InboundAuthenticator>();
        services.AddSingleton<OutboundTokens>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<BotFrameworkEndpoint>();

        services.AddSingleton<MemoryDirectLineLog>();
        services.TryAddSingleton<IDirectLineLog>(provider => provider.GetRequiredService<MemoryDirectLineLog>());
        services.AddSingleton(provider => new DirectLineTokens(
            provider.GetRequiredService<IOptions<DirectLineOptions>>(), provider.GetRequiredService<TimeProvider>(), () => directLineKey(provider)));
        services.AddSingleton<DirectLineFiles>();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineAccess>();
        services.AddSingleton<DirectLineInbox>();
        services.AddSingleton<DirectLineUpload>();
        services.AddSingleton<DirectLineStream>();
        services.AddSingleton<DirectLineEndpoints>();

        services.AddSingleton<ChannelSender>();
        services.AddSingleton<AttachmentFetcher>();
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c> and <c>/v3/directline/*</c>.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints)
    {
        BotFrameworkEndpoint.Map(endpoints);
        DirectLineEndpoints.Map(endpoints);
        return endpoints;
    }
}
