using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCreation.Bot.Coordination;

/// <summary>Chooses where the bot remembers and how its instances coordinate.</summary>
internal static class CoordinationRegistration
{
    /// <summary>SQLite and this process alone, unless <c>ConnectionStrings__Postgres</c> and <c>ConnectionStrings__Redis</c> say otherwise.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration settings)
    {
        services.TryAddSingleton(_ => Store.Of(settings));
        services.AddSingleton<KeyedLeases>();
        if (Store.NamesPostgres(settings))
        {
            services.AddSingleton<Commits, PostgresCommits>();
            services.AddSingleton<IDestinations, SharedDestinations>();
        }
        else
        {
            services.AddSingleton<Commits, GroupCommits>();
            services.AddSingleton<IDestinations, OwnDestinations>();
        }

        if (settings.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            services.AddSingleton(provider => new Redis(redis, provider.GetRequiredService<ILogger<Redis>>()));
            services.AddSingleton<ILeases, RedisLeases>();
            services.AddSingleton<IWakeUps, RedisWakeUps>();
        }
        else
        {
            services.AddSingleton<ILeases>(provider => provider.GetRequiredService<KeyedLeases>());
            services.AddSingleton<IWakeUps, NoWakeUps>();
        }

        services.AddSingleton<Rounds>();
        return services;
    }
}
