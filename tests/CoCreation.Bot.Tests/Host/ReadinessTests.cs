using System.Net;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Tests.Host;

public sealed class ReadinessTests
{
    [Fact]
    public async Task An_instance_whose_database_a_newer_one_has_upgraded_is_taken_out_and_stays_alive()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var bot = await BotFixture.Start();
        using var before = await bot.Get("/readyz");
        await using (var writer = await bot.Store.OpenWriter()) await bot.Store.SetVersion(writer, Schema.Version + 1);

        using var ready = await bot.Get("/readyz");
        using var alive = await bot.Get("/healthz");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains($"{Schema.Version + 1}", await ready.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }
}
