using CoCreation.Bot.Delivery;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Privacy;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>Everything the bot remembers: casework's tables and the turn's own.</summary>
public sealed class BotDb(DbContextOptions<BotDb> options) : DbContext(options)
{
    private Store? _store;
    private Statements? _reader;

    public DbSet<TurnRecord> Turns => Set<TurnRecord>();

    public DbSet<DialogRecord> Dialogs => Set<DialogRecord>();

    public DbSet<OutboxItem> Outbox => Set<OutboxItem>();

    public DbSet<SentCard> SentCards => Set<SentCard>();

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

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<KeptKey> Keys => Set<KeptKey>();

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

    public override void Dispose()
    {
        ReadAnew();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        ReadAnew();
        return base.DisposeAsync();
    }

    /// <summary>A column's value as it is written.</summary>
    internal object? Closed(Column column, object? value) => column.Purpose is { } purpose && value is string text ? _store!.Seal.Close(purpose, text) : value;

    /// <summary>A value as a statement of its own writes it.</summary>
    internal string Closed<T>(string property, string text) =>
        (string)Closed(Table.Of(Model.FindEntityType(typeof(T))!).Sealed.Single(column => column.Property.Name == property), text)!;

    /// <summary>Whether a value of a locked column can be opened.</summary>
    internal bool Opens(Column column, string text) => _store!.Seal.Opens(column.Purpose!, text);

    /// <summary>Opens the locked columns of a row that has been read.</summary>
    internal void Open(Table table, object row)
    {
        foreach (var column in table.Sealed)
        {
            if (column.Of(row) is string text) column.Set(row, _store!.Seal.Open(column.Purpose!, text));
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddCasework();
        modelBuilder.Entity<TurnRecord>(turn =>
        {
            turn.ToTable("Turns").HasKey(row => row.Key);
            turn.Property(row => row.Body).HasAnnotation(CaseworkModel.Sealed, true);
            turn.HasIndex(row => row.At);
        });
        modelBuilder.Entity<DialogRecord>(dialog =>
        {
            dialog.ToTable("Dialogs").HasKey(row => row.Key);
            dialog.Property(row => row.Version).IsConcurrencyToken();
            dialog.Property(row => row.State).HasAnnotation(CaseworkModel.Sealed, true);
            dialog.Property(row => row.Second).HasAnnotation(CaseworkModel.Sealed, true);
        });
        modelBuilder.Entity<OutboxItem>(item =>
        {
            item.ToTable("Outbox").HasKey(row => row.Id);
            item.Property(row => row.Id).ValueGeneratedOnAdd();
            item.Property(row => row.Message).HasAnnotation(CaseworkModel.Sealed, true);
            item.HasIndex(row => row.Once).IsUnique();
            item.HasIndex(row => new { row.Queue, row.Id }).HasFilter($"\"{nameof(OutboxItem.State)}\" = {(int)OutboxState.Waiting}");
            item.HasIndex(row => row.Id, "IX_Outbox_Dead").HasFilter($"\"{nameof(OutboxItem.State)}\" = {(int)OutboxState.Dead}");
            item.HasIndex(row => new { row.Queue, row.Id }, "IX_Outbox_Spoken").HasFilter($"\"{nameof(OutboxItem.TicketId)}\" IS NOT NULL");
            item.HasIndex(row => row.SentId).HasFilter($"\"{nameof(OutboxItem.SentId)}\" IS NOT NULL");
        });
        modelBuilder.Entity<SentCard>(card =>
        {
            card.ToTable("SentCards").HasKey(row => row.Once);
            card.HasIndex(row => row.TicketId);
        });
        modelBuilder.Entity<DestinationRecord>().ToTable("Destinations").HasKey(row => row.Queue);
        modelBuilder.Entity<Fetch>(fetch =>
        {
            fetch.ToTable("Fetches").HasKey(row => row.Id);
            fetch.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<Erasure>(erasure =>
        {
            erasure.ToTable("Erasures").HasKey(row => row.Id);
            erasure.Property(row => row.Id).ValueGeneratedOnAdd();
        });
        modelBuilder.Entity<KeptKey>().ToTable("Keys").HasKey(row => row.Name);
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
        var reader = _reader ?? await TakeReader();
        try
        {
            await using var at = await reader.Of(query.Sql(table), arguments).ExecuteReaderAsync();
            while (rows.Count < most && await at.ReadAsync())
            {
                var row = read(at);
                Open(table, row);
                rows.Add(row);
            }
        }
        finally
        {
            if (reader != _reader) _store!.GiveBack(reader);
        }

        return query.Tracked ? rows.ConvertAll(row => Follow(table, row)) : rows;
    }

    /// <summary>What is asked from here on is answered as it is by then, not as it was at the first question.</summary>
    internal void ReadAnew()
    {
        if (_reader is not { } reader) return;
        _reader = null;
        if (reader.TryEnd()) _store!.GiveBack(reader);
        else reader.Dispose();
    }

    private async ValueTask<Statements> TakeReader()
    {
        var reader = await _store!.TakeReader();
        if (!_store.KeepsReader) return reader;
        reader.Begin();
        return _reader = reader;
    }

    /// <summary>Keeps track of a row; one that this work has already met stays as it is there.</summary>
    private T Follow<T>(Table table, T row) where T : class
    {
        foreach (var known in ChangeTracker.Entries<T>())
        {
            if (table.IsSameRow(known.Entity, row)) return known.Entity;
        }

        // Attach would look through everything that the row leads to, and it leads to nothing yet.
        Entry(row).State = EntityState.Unchanged;
        return row;
    }
}
