using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Casework.Tests.Storage;

public sealed class CaseworkModelTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public CaseworkModelTests()
    {
        _connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public async Task A_ticket_and_its_events_come_back_as_they_were()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Joint(Village.Chengguan), "staff-property");
        await Keep(matter);

        using var db = Open();
        var ticket = await db.Set<Ticket>().SingleAsync();
        var events = await db.Set<TicketEvent>().OrderBy(each => each.Sequence).ToListAsync();

        Assert.Equal(JsonSerializer.Serialize(matter.Ticket), JsonSerializer.Serialize(ticket));
        Assert.Equal(JsonSerializer.Serialize(matter.Ticket), JsonSerializer.Serialize(Ticket.Replay(events)));
    }

    [Fact]
    public async Task Queries_compare_units_states_and_instants()
    {
        var matter = Matter.Open().Do(new TicketMove.Joint(Village.Grid), "staff-property");
        await Keep(matter);
        using var db = Open();
        var pattern = KeyList.Pattern(Village.Grid);
        var later = matter.Ticket.Deadline + 1;
        UnitId[] places = [Village.Building3, Village.Building5];

        Assert.Equal(1, await db.Set<Ticket>().CountAsync(ticket => ticket.Lead == Village.Property && ticket.State == TicketState.Dispatched));
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(ticket => places.Contains(ticket.PlaceUnit)));
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(ticket => ticket.HelperKeys.Contains(pattern)));
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(ticket => ticket.Deadline < later && ticket.Offered == null));
        Assert.Equal(0, await db.Set<Ticket>().CountAsync(ticket => ticket.Offered == Village.Grid));
    }

    [Fact]
    public async Task Of_two_writers_one_loses()
    {
        var matter = Matter.Open();
        await Keep(matter);
        using var one = Open();
        using var other = Open();
        var first = await one.Set<Ticket>().SingleAsync();
        var second = await other.Set<Ticket>().SingleAsync();
        first.Apply(Assert.IsType<Decision.Moved>(first.Decide(new TicketMove.Accept(), Village.StaffOf("staff-property"), matter.Rules, 1)).Events);
        second.Apply(Assert.IsType<Decision.Moved>(second.Decide(new TicketMove.Accept(), Village.StaffOf("staff-community"), matter.Rules, 1)).Events);

        await one.SaveChangesAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_person_joins_a_ticket_once()
    {
        using var db = Open();
        var ticket = Guid.CreateVersion7();
        db.Add(new Supporter { TicketId = ticket, PersonId = Village.Wang, At = 1 });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        db.ChangeTracker.Clear();

        db.Add(new Supporter { TicketId = ticket, PersonId = Village.Wang, At = 2 });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task One_timer_of_a_kind_subject_and_step_is_kept()
    {
        using var db = Open();
        db.Add(TimerRule.Of(TimerKind.AlertNextLevel, "ticket", 1, 10));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        db.Add(TimerRule.Of(TimerKind.AlertNextLevel, "ticket", 1, 20));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Erasing_a_person_and_their_words_leaves_every_ticket_as_it_was()
    {
        var matter = Matter.Open();
        await Keep(matter);
        using (var db = Open())
        {
            db.Add(new Person { Id = Village.Li, Name = "李四", CreatedAt = 1, Accounts = [new() { Channel = "emulator", Id = "resident-li", PersonId = Village.Li }] });
            db.Add(new Statement { Id = matter.Events[0].Words!.Value, PersonId = Village.Li, Text = "太吓人了", CreatedAt = 1 });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using (var db = Open())
        {
            await db.Set<Person>().Where(person => person.Id == Village.Li).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await db.Set<Statement>().Where(statement => statement.PersonId == Village.Li).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        using var after = Open();
        Assert.Empty(await after.Set<Account>().ToListAsync(TestContext.Current.CancellationToken));
        var events = await after.Set<TicketEvent>().OrderBy(each => each.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(JsonSerializer.Serialize(matter.Ticket), JsonSerializer.Serialize(Ticket.Replay(events)));
    }

    private async Task Keep(Matter matter)
    {
        using var db = Open();
        db.Add(matter.Ticket);
        db.AddRange(matter.Events);
        await db.SaveChangesAsync();
    }

    private CaseDb Open() => new(new DbContextOptionsBuilder<CaseDb>().UseSqlite(_connection).Options);

    private sealed class CaseDb(DbContextOptions<CaseDb> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddCasework();
    }
}
