using CoCreation.Bot.Delivery;
using CoCreation.Bot.Posts;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>Everything the bot remembers: casework's tables and the turn's own.</summary>
public sealed class BotDb(DbContextOptions<BotDb> options) : DbContext(options)
{
    private Store? _store;

    public DbSet<TurnRecord> Turns => Set<TurnRecord>();

    public DbSet<DialogRecord> Dialogs => Set<DialogRecord>();

    public DbSet<OutboxItem> Outbox => Set<OutboxItem>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<TicketEvent> Events => Set<TicketEvent>();

    public DbSet<Supporter> Supporters => Set<Supporter>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<ConversationRef> Conversations => Set<ConversationRef>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<CaseTimer> Timers => Set<CaseTimer>();

    public DbSet<Fetch> Fetches => Set<Fetch>();

    public DbSet<KnownUnit> KnownUnits => Set<KnownUnit>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<Hush> Hushes => Set<Hush>();

    public DbSet<Trial> Trials => Set<Trial>();

    public DbSet<Representative> Representatives => Set<Representative>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticeAnswer> NoticeAnswers => Set<NoticeAnswer>();

    public DbSet<ContractorLink> ContractorLinks => Set<ContractorLink>();

    public DbSet<TicketClaim> Claims => Set<TicketClaim>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<HotlineOrder> HotlineOrders => Set<HotlineOrder>();

    public DbSet<GroupPost> GroupPosts => Set<GroupPost>();

    /// <summary>The first row of a prepared query, if there is one.</summary>
    public async ValueTask<T?> First<T>(Query<T> query, params object?[] arguments) where T : class =>
        await Rows(query, arguments, most: 1) is [var row] ? row : null;

    /// <summary>All rows of a prepared query.</summary>
    public ValueTask<List<T>> All<T>(Query<T> query, params object?[] arguments) where T : class => Rows(query, arguments, int.MaxValue);

    /// <summary>Begins to serve one piece of work, which detects its changes once, at its commit.</summary>
    internal void Lend(Store store)
    {
        _store = store;
        ChangeTracker.AutoDetectChangesEnabled = false;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddCasework();
        modelBuilder.Entity<TurnRecord>(turn =>
        {
            turn.ToTable("Turns").HasKey(row => row.Key);
            turn.HasIndex(row => row.At);
        });
        modelBuilder.Entity<DialogRecord>(dialog =>
        {
            dialog.ToTable("Dialogs").HasKey(row => row.Key);
            dialog.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<OutboxItem>(item =>
        {
            item.ToTable("Outbox").HasKey(row => row.Id);
            item.Property(row => row.Id).ValueGeneratedOnAdd();
            item.HasIndex(row => row.Once).IsUnique();
            item.HasIndex(row => new { row.Queue, row.Id }).HasFilter($"\"{nameof(OutboxItem.State)}\" = {(int)OutboxState.Waiting}");
            item.HasIndex(row => row.SentId).HasFilter($"\"{nameof(OutboxItem.SentId)}\" IS NOT NULL");
        });
        modelBuilder.Entity<DestinationRecord>().ToTable("Destinations").HasKey(row => row.Queue);
        modelBuilder.Entity<Fetch>(fetch =>
        {
            fetch.ToTable("Fetches").HasKey(row => row.Id);
            fetch.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<GroupPost>(post =>
        {
            post.ToTable("GroupPosts").HasKey(row => row.Once);
            post.HasIndex(row => new { row.Group, row.SentAt });
            post.HasIndex(row => new { row.Group, row.Day, row.Nth }).IsUnique();
        });
    }

    private async ValueTask<List<T>> Rows<T>(Query<T> query, object?[] arguments, int most) where T : class
    {
        var table = Table.Of(Model.FindEntityType(typeof(T))!);
        var read = table.Reader<T>();
        var rows = new List<T>();
        var reader = await _store!.TakeReader();
        try
        {
            await using var at = await reader.Of(query.Sql(table), arguments).ExecuteReaderAsync();
            while (rows.Count < most && await at.ReadAsync()) rows.Add(read(at));
        }
        finally
        {
            _store.GiveBack(reader);
        }

        return query.Tracked ? rows.ConvertAll(row => Follow(table, row)) : rows;
    }

    /// <summary>Keeps track of a row; one that this work has already met stays as it is there.</summary>
    private T Follow<T>(Table table, T row) where T : class
    {
        foreach (var known in ChangeTracker.Entries<T>())
        {
            if (table.IsSameRow(known.Entity, row)) return known.Entity;
        }

        Attach(row);
        return row;
    }
}
