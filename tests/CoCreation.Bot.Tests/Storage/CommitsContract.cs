using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>What a turn may rely on when it is saved, whichever database remembers.</summary>
public abstract class CommitsContract : IAsyncLifetime
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly Query<DialogRecord> Standing = new("\"Key\" = @p0", tracked: true);

    private Store _store = null!;
    private Commits _commits = null!;

    public async ValueTask InitializeAsync()
    {
        (_store, _commits) = await Open();
        await Schema.Prepare(_store);
    }

    [Fact]
    public async Task A_turn_is_saved_with_all_that_it_changed()
    {
        var committed = false;

        await Save(db => db.AddRange(Turn("one"), Person("王"), Item("here")), () => committed = true);

        await using var db = _store.Read();
        Assert.True(committed);
        Assert.Equal("王", (await db.People.SingleAsync(Stop)).Name);
        Assert.Equal("here", (await db.Outbox.SingleAsync(Stop)).Queue);
    }

    [Fact]
    public async Task A_turn_whose_key_is_taken_leaves_nothing_behind()
    {
        await Save(db => db.Add(Turn("one")));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(db => db.AddRange(Person("王"), Item("here"), Turn("one"))));

        await using var db = _store.Read();
        Assert.False(await db.People.AnyAsync(Stop));
        Assert.False(await db.Outbox.AnyAsync(Stop));
    }

    [Fact]
    public async Task A_turn_that_fails_does_not_touch_those_saved_at_the_same_time()
    {
        await Save(db => db.Add(Turn("taken")));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Succeeds(db => db.AddRange(Turn(i % 3 == 0 ? "taken" : $"turn {i}"), Person($"{i}")))));

        await using var db = _store.Read();
        Assert.Equal(40, outcomes.Count(saved => saved));
        Assert.Equal(40, await db.People.CountAsync(Stop));
    }

    [Fact]
    public async Task Of_turns_that_read_one_row_only_one_changes_it()
    {
        await Save(db => db.Add(new DialogRecord { Key = "li" }));
        var read = new List<Changes>();
        for (var i = 0; i < 8; i++)
        {
            await using var db = _store.Read();
            (await db.First(Standing, "li"))!.Version++;
            db.Add(Turn($"turn {i}"));
            read.Add(Changes.Of(db));
        }

        var outcomes = await Task.WhenAll(read.Select(changes => Task.Run(() => Succeeds(() => _commits.Save(changes)), Stop)));

        await using var after = _store.Read();
        Assert.Single(outcomes, saved => saved);
        Assert.Equal(1, (await after.Dialogs.SingleAsync(Stop)).Version);
        Assert.Equal(1, await after.Turns.CountAsync(Stop));
    }

    [Fact]
    public async Task Turns_that_change_the_same_rows_in_another_order_do_not_hold_each_other_up()
    {
        await Save(db => db.AddRange(new DialogRecord { Key = "li" }, new Hush { Group = "3", Until = 0 }));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => Save(db =>
            {
                object[] rows = [new DialogRecord { Key = "li" }, new Hush { Group = "3", Until = 0 }];
                foreach (var row in i % 2 == 0 ? rows : rows.Reverse()) db.Attach(row);
                db.Set<DialogRecord>().Local.Single().At = i + 1;
                db.Set<Hush>().Local.Single().Until = i + 1;
            }),
            Stop))).WaitAsync(TimeSpan.FromSeconds(30), Stop);

        await using var after = _store.Read();
        Assert.NotEqual(0, (await after.Dialogs.SingleAsync(Stop)).At);
    }

    [Fact]
    public async Task Numbers_are_given_in_order_and_never_twice()
    {
        const string Next = """INSERT INTO "ticket_counters" AS had ("Key", "Last") VALUES (@p0, 1) ON CONFLICT ("Key") DO UPDATE SET "Last" = had."Last" + 1 RETURNING "Last" """;

        var numbers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _commits.Ask(Next, "QY 2026")));

        Assert.Equal(Enumerable.Range(1, 50).Select(i => (long)i), numbers.Order());
    }

    [Fact]
    public async Task Messages_are_numbered_in_the_order_in_which_their_turns_were_saved()
    {
        await Save(db => db.AddRange(Item("a"), Item("b")));
        await Save(db => db.Add(Item("c")));

        await using var db = _store.Read();
        Assert.Equal(["a", "b", "c"], await db.Outbox.OrderBy(item => item.Id).Select(item => item.Queue).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_message_knows_its_number_when_its_turn_is_saved()
    {
        var item = Item("here");

        await Save(db => db.Add(item));

        await using var db = _store.Read();
        Assert.Equal((await db.Outbox.SingleAsync(Stop)).Id, item.Id);
    }

    [Fact]
    public async Task Text_that_no_database_should_see_loses_only_what_is_wrong_with_it()
    {
        await Save(db => db.Add(Turn("odd\0" + "\ud83d" + "key")));

        await using var db = _store.Read();
        Assert.NotNull(await db.First(new Query<TurnRecord>("\"Key\" = @p0"), "odd\0" + "\ud83d" + "key"));
        var odd = "odd\0key";
        Assert.False(await db.Turns.AnyAsync(turn => turn.Key == odd, Stop));
    }

    [Fact]
    public async Task Instances_that_start_together_make_the_tables_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Schema.Prepare(_store)));

        Assert.Equal(Schema.Version, await _store.Version(Stop));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _commits.DisposeAsync();
        await Close(_store);
    }

    /// <summary>Opens an empty database.</summary>
    private protected abstract Task<(Store Store, Commits Commits)> Open();

    private protected abstract Task Close(Store store);

    private static TurnRecord Turn(string key) => new() { Key = key, At = 1, Status = 200 };

    private static Person Person(string name) => new() { Id = Guid.CreateVersion7(), CreatedAt = 1, Name = name };

    private static OutboxItem Item(string queue) => new() { Queue = queue, Destination = "{}", Message = "{}", CreatedAt = 1 };

    private async Task Save(Action<BotDb> change, Action? committed = null)
    {
        Changes changes;
        await using (var db = _store.Read())
        {
            change(db);
            changes = Changes.Of(db);
        }

        await _commits.Save(changes, committed);
    }

    private Task<bool> Succeeds(Action<BotDb> change) => Succeeds(() => Save(change));

    private static async Task<bool> Succeeds(Func<Task> save)
    {
        try
        {
            await save();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
