using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreation.Channels;

/// <summary>Adds the channels to a host; the host brings its own <see cref="Messages.ITurns"/>.</summary>
public static class ChannelRegistration
{
    /// <summary>Registers everything that sends and receives, configured by <c>BotFramework</c> and <c>DirectLine</c>.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration, string dataDirectory) =>
        throw new NotImplementedException();

    /// <summary>Maps <c>POST /api/messages</c> and <c>/v3/directline/*</c>.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints) => throw new NotImplementedException();
}
