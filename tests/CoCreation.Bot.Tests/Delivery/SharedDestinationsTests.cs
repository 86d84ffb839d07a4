using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Delivery;

/// <summary>Of several instances one at a time sends to a destination.</summary>
public sealed class SharedDestinationsTests : DestinationsContract, IAsyncLifetime
{
    private string _connection = "";
    private PostgresStore _store = null!;
    private PostgresCommits _commits = null!;

    public async ValueTask InitializeAsync()
    {
        _connection = await (await PostgresServer.Shared).NewDatabase();
        _store = new(_connection);
        _commits = new(_store);
        await Schema.Prepare(_store);
    }

    [Fact]
    public async Task A_destination_is_taken_by_one_instance_until_it_gives_it_back()
    {
        var (one, other) = (New(), New());

        var mine = await one.Take("3栋");
        var early = await other.Take("3栋");
        await one.Release(mine!);
        var later = await other.Take("3栋");

        Assert.Null(early);
        Assert.NotNull(later);
        Assert.True(later.Token > mine!.Token);
    }

    [Fact]
    public async Task Of_many_instances_at_once_one_takes_it()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => New().Take("3栋").AsTask()));

        Assert.Single(taken, claim => claim is not null);
    }

    [Fact]
    public async Task Another_destination_is_free_for_another_instance()
    {
        await New().Take("3栋");

        Assert.NotNull(await New().Take("5栋"));
    }

    [Fact]
    public async Task Who_was_silent_for_too_long_loses_it_and_is_told_before_sending_more()
    {
        var (dead, next) = (New(), New());
        var claim = (await dead.Take("3栋"))!;
        await _commits.Run("""UPDATE "Destinations" SET "Until" = 1""");

        var taken = await next.Take("3栋");
        var kept = await dead.Keep(claim, SharedDestinations.Lease * 2);
        await dead.Release(claim);

        Assert.NotNull(taken);
        Assert.False(kept);
        Assert.Null(await New().Take("3栋"));
    }

    [Fact]
    public async Task Who_goes_on_keeps_it_from_the_others()
    {
        var one = New();
        var claim = (await one.Take("3栋"))!;

        Assert.True(await one.Keep(claim, SharedDestinations.Lease * 2));
        Assert.Null(await New().Take("3栋"));
    }

    public async ValueTask DisposeAsync()
    {
        await _commits.DisposeAsync();
        _store.Dispose();
        await (await PostgresServer.Shared).Drop(_connection);
    }

    private protected override SharedDestinations New() => new(_commits, NullLogger<SharedDestinations>.Instance);
}
