using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoCreation.Casework;

/// <summary>The tables of casework: instants are UTC Unix milliseconds, enums their names, units their keys.</summary>
public static class CaseworkModel
{
    /// <summary>Marks a column that is locked where it is kept, as it tells who somebody is, how to reach them or what they said.</summary>
    public const string Sealed = "Sealed";

    private static readonly ValueConverter<UnitId, string> Unit = new(unit => unit.Value, key => new(key));

    public static ModelBuilder AddCasework(this ModelBuilder model)
    {
        AddTickets(model);
        AddPeople(model);
        model.Entity<ConversationRef>(table =>
        {
            table.ToTable("conversations");
            table.HasKey(each => new { each.Channel, each.Conversation });
            table.HasIndex(each => each.PersonId);
            table.HasIndex(each => each.GroupKey);
            table.HasIndex(each => new { each.Channel, each.SeenAt });
        });
        model.Entity<Notice>(table =>
        {
            table.ToTable("notices");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Ignore(each => each.Places);
            table.Ignore(each => each.Spots);
            table.Property(each => each.Words).HasColumnName("Reason");
            table.HasIndex(each => new { each.Community, each.To });
            table.HasIndex(each => each.To);
        });
        model.Entity<NoticeAnswer>(table =>
        {
            table.ToTable("notice_answers");
            table.HasKey(each => new { each.NoticeId, each.Group });
            table.Property(each => each.At).IsConcurrencyToken();
        });
        model.Entity<Handover>(table =>
        {
            table.ToTable("handovers");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.HasIndex(each => each.Until);
        });
        model.Entity<Hush>(table =>
        {
            table.ToTable("hushes");
            table.HasKey(each => each.Group);
        });
        model.Entity<Trial>(table =>
        {
            table.ToTable("trials");
            table.HasKey(each => each.Group);
        });
        model.Entity<KnownUnit>(table =>
        {
            table.ToTable("known_units");
            table.HasKey(each => each.Id);
        });
        model.Entity<HotlineOrder>(table =>
        {
            table.ToTable("hotline_orders");
            table.HasKey(each => each.Number);
            table.HasIndex(each => each.TicketId);
            table.HasIndex(each => new { each.Staff, each.At });
        });
        model.Entity<ContractorLink>(table =>
        {
            table.ToTable("contractor_links");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.HasIndex(each => each.TicketId);
        });
        model.Entity<TicketClaim>(table =>
        {
            table.ToTable("claims");
            table.HasKey(each => each.TicketId);
            table.Property(each => each.TicketId).ValueGeneratedNever();
            table.Property(each => each.Tries).IsConcurrencyToken();
        });
        model.Entity<Visit>(table =>
        {
            table.ToTable("visits");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Property(each => each.Place).HasConversion(Unit);
            table.Property(each => each.Kind).HasConversion<string>();
            table.HasIndex(each => new { each.Staff, each.At });
        });
        model.Entity<CaseTimer>(table =>
        {
            table.ToTable("timers");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Property(each => each.Kind).HasConversion<string>();
            table.HasIndex(each => new { each.DoneAt, each.Due });
            table.HasIndex(each => new { each.Kind, each.Subject, each.Step }).IsUnique();
        });
        return model;
    }

    private static void AddTickets(ModelBuilder model)
    {
        model.Entity<Ticket>(table =>
        {
            table.ToTable("tickets");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Property(each => each.PlaceUnit).HasConversion(Unit);
            table.Property(each => each.Lead).HasConversion(Unit);
            table.Property(each => each.Offered).HasConversion(Unit);
            table.Property(each => each.Overseer).HasConversion(Unit);
            table.Property(each => each.RelayedBy).HasConversion(Unit);
            table.Property(each => each.State).HasConversion<string>();
            table.Property(each => each.Publish).HasConversion<string>();
            table.Property(each => each.Consent).HasConversion<string>();
            table.Property(each => each.Rating).HasConversion<string>();
            table.Property(each => each.Version).IsConcurrencyToken();
            table.Ignore(each => each.Place);
            table.Ignore(each => each.Helpers);
            table.Ignore(each => each.Done);
            table.Ignore(each => each.HiddenFrom);
            table.Ignore(each => each.Why);
            table.Ignore(each => each.Clause);
            table.Property(each => each.Outcome).HasConversion<string>();
            table.Ignore(each => each.Rests);
            table.Ignore(each => each.Awaited);
            table.Ignore(each => each.ReportedTo);
            table.Ignore(each => each.AwaitsReport);
            table.Property(each => each.MustReport).HasConversion<string>();
            table.HasIndex(each => each.Number).IsUnique();
            table.HasIndex(each => each.Serial);
            table.HasIndex(each => new { each.PlaceUnit, each.State });
            table.HasIndex(each => new { each.PlaceUnit, each.Category, each.OpenedAt });
            table.HasIndex(each => new { each.Lead, each.State });
            table.HasIndex(each => new { each.Offered, each.State });
            table.HasIndex(each => new { each.Reporter, each.OpenedAt });
            table.HasIndex(each => new { each.Community, each.State });
            table.HasIndex(each => new { each.Community, each.OpenedAt }, "IX_tickets_Collective").HasFilter($"\"{nameof(Ticket.Category)}\" = '{Representative.CollectiveDemand}'");
            table.HasIndex(each => each.OpenedAt, "IX_tickets_Hidden").HasFilter($"\"{nameof(Ticket.HiddenKeys)}\" <> '|'");
            table.HasIndex(each => each.State, "IX_tickets_Helped").HasFilter($"\"{nameof(Ticket.HelperKeys)}\" <> '|'");
        });
        model.Entity<TicketEvent>(table =>
        {
            table.ToTable("ticket_events");
            table.HasKey(each => new { each.TicketId, each.Sequence });
            table.Property(each => each.Sequence).ValueGeneratedNever();
            table.Property(each => each.Unit).HasConversion(Unit);
            table.Property(each => each.Kind).HasConversion<string>();
            table.Property(each => each.StateBefore).HasConversion<string>();
            table.Property(each => each.StateAfter).HasConversion<string>();
        });
        model.Entity<Supporter>(table =>
        {
            table.ToTable("supporters");
            table.HasKey(each => new { each.TicketId, each.PersonId });
            table.Property(each => each.Household).HasAnnotation(Sealed, true);
            table.HasIndex(each => each.PersonId);
        });
        model.Entity<Representative>(table =>
        {
            table.ToTable("representatives");
            table.HasKey(each => new { each.TicketId, each.Seat });
            table.HasIndex(each => new { each.TicketId, each.PersonId }).IsUnique();
        });
        model.Entity<TicketCounter>(table =>
        {
            table.ToTable("ticket_counters");
            table.HasKey(each => each.Key);
        });
    }

    private static void AddPeople(ModelBuilder model)
    {
        model.Entity<Person>(table =>
        {
            table.ToTable("persons");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Property(each => each.News).HasConversion<string>();
            table.Property(each => each.Name).HasAnnotation(Sealed, true);
            table.HasIndex(each => each.Staff);
            table.HasMany(each => each.Accounts).WithOne().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Account>(table =>
        {
            table.ToTable("accounts");
            table.HasKey(each => new { each.Channel, each.Id });
        });
        model.Entity<Statement>(table =>
        {
            table.ToTable("statements");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.Property(each => each.Text).HasAnnotation(Sealed, true);
            table.Property(each => each.Room).HasAnnotation(Sealed, true);
            table.HasIndex(each => each.TicketId);
            table.HasIndex(each => each.PersonId);
            table.HasIndex(each => each.MessageKey).HasFilter($"\"{nameof(Statement.MessageKey)}\" IS NOT NULL");
        });
        model.Entity<Attachment>(table =>
        {
            table.ToTable("attachments");
            table.HasKey(each => each.Id);
            table.Property(each => each.Id).ValueGeneratedNever();
            table.HasIndex(each => each.TicketId);
            table.HasIndex(each => each.PersonId);
        });
    }
}
