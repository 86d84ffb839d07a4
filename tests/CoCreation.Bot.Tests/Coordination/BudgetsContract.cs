using System.Collections.Concurrent;
using CoCreation.Bot.Coordination;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>What turns that count on groups' budgets may expect of each other, within a process and over several; what the rows decide is in <see cref="Posts.GroupPostContract"/>.</summary>
public abstract class BudgetsContract(LeaseEnds ends)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ILeases _one = ends.One;
    private readonly ILeases _other = ends.Other;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_take_places_at_once_none_tries_for_one_that_is_taken()
    {
        var (rows, inVain) = (new ConcurrentDictionary<int, bool>(), 0);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(
            async () =>
            {
                await using var turn = new BudgetHold(i % 2 == 0 ? _one : _other);
                while (!await turn.Take("building-3")) await turn.DisposeAsync();
                var next = rows.Count + 1;
                await Task.Yield();
                if (!rows.TryAdd(next, true)) Interlocked.Increment(ref inVain);
            },
            Stop)));

        Assert.Equal((12, 0), (rows.Count, inVain));
    }

    [Fact]
    public async Task A_turn_has_a_budget_until_it_is_saved_and_does_not_wait_for_itself()
    {
        await using var turn = new BudgetHold(_one);

        Assert.True(await turn.Take("building-3"));
        Assert.True(await turn.Take("building-3"));
        await using (var meanwhile = new BudgetHold(_other)) Assert.False(await meanwhile.Take("building-3"));

        await turn.DisposeAsync();
        await using var next = new BudgetHold(_other);
        Assert.True(await next.Take("building-3"));
    }

    [Fact]
    public async Task The_budget_of_another_group_is_not_held_up()
    {
        await using var turn = new BudgetHold(_one);
        await using var other = new BudgetHold(_other);

        Assert.True(await turn.Take("building-3"));
        Assert.True(await other.Take("building-4"));
    }

    [Fact]
    public async Task Two_who_want_what_the_other_has_both_go_on()
    {
        await using var turn = new BudgetHold(_one);
        await using var other = new BudgetHold(_other);
        await turn.Take("building-3");
        await other.Take("building-4");

        await Task.WhenAll(turn.Take("building-4"), other.Take("building-3")).WaitAsync(Patience, Stop);

        await turn.DisposeAsync();
        Assert.True(await other.Take("building-4"));
    }
}

public sealed class BudgetsHereTests(LeasesHere ends) : BudgetsContract(ends), IClassFixture<LeasesHere>;

public sealed class RedisBudgetsTests(LeasesOnRedis ends) : BudgetsContract(ends), IClassFixture<LeasesOnRedis>;

public sealed class BudgetsWithoutRedisTests(LeasesWithoutRedis ends) : BudgetsContract(ends), IClassFixture<LeasesWithoutRedis>;
