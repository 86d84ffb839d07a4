using CoCreation.Bot.Delivery;
using CoCreation.Bot.Posts;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>Everything the bot remembers: casework's tables and the turn's own.</summary>
public sealed class BotDb(DbContextOptions<BotDb> options) : DbContext(options)
{
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

    public DbSet<DigestLine> Digests => Set<DigestLine>();

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
            item.HasIndex(row => row.State);
        });
        modelBuilder.Entity<Fetch>(fetch =>
        {
            fetch.ToTable("Fetches").HasKey(row => row.Id);
            fetch.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<DigestLine>(line =>
        {
            line.ToTable("DigestLines").HasKey(row => row.Once);
            line.HasIndex(row => new { row.Group, row.Due });
        });
    }
}
