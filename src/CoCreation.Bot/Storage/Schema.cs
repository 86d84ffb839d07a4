using System.Data.Common;
using CoCreation.Bot.Keys;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>The version of the tables: made in an empty database, checked and upgraded in one that exists.</summary>
public static class Schema
{
    private const int MostSeconds = 20;

    // The units that a ticket's history names, as its replay gathers them.
    private const string Worked = """
        SELECT DISTINCT each."Unit" FROM "ticket_events" AS each
        WHERE each."TicketId" = "tickets"."Id" AND each."Kind" IN ('Progressed', 'PartDone', 'Resolved') AND each."Unit" IS NOT NULL
        """;

    private const string Returned = """
        SELECT DISTINCT each."Unit" FROM "ticket_events" AS each
        WHERE each."TicketId" = "tickets"."Id" AND each."Kind" = 'Returned' AND each."Unit" IS NOT NULL AND each."Sequence" > coalesce(
            (SELECT max(other."Sequence") FROM "ticket_events" AS other WHERE other."TicketId" = "tickets"."Id" AND other."Kind" IN ('Accepted', 'Reopened')), 0)
        """;

    // A word on an earlier result is none on the last one.
    private const string Unjudged = """
        UPDATE "tickets" SET "Rating" = NULL WHERE "Rating" IS NOT NULL AND (
            SELECT each."Kind" FROM "ticket_events" AS each
            WHERE each."TicketId" = "tickets"."Id" AND each."Kind" IN ('Resolved', 'NotPossible', 'Rated')
            ORDER BY each."Sequence" DESC LIMIT 1) IN ('Resolved', 'NotPossible');
        """;

    /// <summary>The version that this program writes.</summary>
    public static int Version => Upgrades.Length + 1;

    /// <summary>What brings a database from each version to the next; the first line brings 1 to 2.</summary>
    internal static readonly Upgrade[] Upgrades =
    [
        """ALTER TABLE "tickets" ADD COLUMN "DoneKeys" TEXT NOT NULL DEFAULT '|'""",
        """
        CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
        DROP INDEX "IX_Outbox_State";
        CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
        CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "Supervised" INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE "tickets" ADD COLUMN "Overseer" TEXT NULL;
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "AnswerBy" INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE "tickets" ADD COLUMN "AnsweredAt" INTEGER NULL;
        """,
        """
        DROP TABLE IF EXISTS "DigestLines";
        CREATE TABLE IF NOT EXISTS "GroupPosts" (
            "Once" TEXT NOT NULL CONSTRAINT "PK_GroupPosts" PRIMARY KEY, "Group" TEXT NOT NULL, "TicketId" TEXT NULL, "Text" TEXT NOT NULL, "Unit" TEXT NULL,
            "Words" TEXT NULL, "Due" INTEGER NOT NULL, "InDigest" INTEGER NOT NULL, "SentAt" INTEGER NULL, "Day" INTEGER NULL, "Nth" INTEGER NULL);
        CREATE INDEX IF NOT EXISTS "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
        CREATE UNIQUE INDEX IF NOT EXISTS "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
        """,
        """
        ALTER TABLE "persons" ADD COLUMN "News" TEXT NOT NULL DEFAULT 'All';
        CREATE TABLE IF NOT EXISTS "hushes" ("Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY, "Until" INTEGER NOT NULL);
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "WaitingSince" INTEGER NULL;
        ALTER TABLE "tickets" ADD COLUMN "ParkedUntil" INTEGER NULL;
        ALTER TABLE "tickets" ADD COLUMN "Extensions" INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE "tickets" ADD COLUMN "Outcome" TEXT NOT NULL DEFAULT 'None';
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "MergedInto" TEXT NULL;
        ALTER TABLE "supporters" ADD COLUMN "Wrote" INTEGER NOT NULL DEFAULT 0;
        """,
        """ALTER TABLE "Dialogs" ADD COLUMN "Second" TEXT NULL""",
        """
        ALTER TABLE "tickets" ADD COLUMN "Proofs" INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE "tickets" ADD COLUMN "ProofAwaited" INTEGER NOT NULL DEFAULT 0;
        """,
        """
        CREATE TABLE IF NOT EXISTS "notices" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_notices" PRIMARY KEY, "Community" TEXT NOT NULL, "Category" TEXT NOT NULL, "PlaceKeys" TEXT NOT NULL, "From" INTEGER NOT NULL,
            "To" INTEGER NOT NULL, "Reason" TEXT NOT NULL, "Unit" TEXT NOT NULL, "CreatedAt" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_notices_Community_To" ON "notices" ("Community", "To");
        CREATE TABLE IF NOT EXISTS "notice_answers" (
            "NoticeId" TEXT NOT NULL, "Group" TEXT NOT NULL, "At" INTEGER NOT NULL, CONSTRAINT "PK_notice_answers" PRIMARY KEY ("NoticeId", "Group"));
        CREATE TABLE IF NOT EXISTS "representatives" (
            "TicketId" TEXT NOT NULL, "Seat" INTEGER NOT NULL, "PersonId" TEXT NOT NULL, "At" INTEGER NOT NULL, CONSTRAINT "PK_representatives" PRIMARY KEY ("TicketId", "Seat"));
        CREATE UNIQUE INDEX IF NOT EXISTS "IX_representatives_TicketId_PersonId" ON "representatives" ("TicketId", "PersonId");
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "RelayedAt" INTEGER NULL;
        ALTER TABLE "tickets" ADD COLUMN "RelayedBy" TEXT NULL;
        ALTER TABLE "tickets" ADD COLUMN "Relays" INTEGER NOT NULL DEFAULT 0;
        """,
        """
        CREATE TABLE IF NOT EXISTS "known_units" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_known_units" PRIMARY KEY, "Kind" TEXT NOT NULL, "Parent" TEXT NULL, "ServesKeys" TEXT NOT NULL);
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "MustReport" TEXT NOT NULL DEFAULT 'None';
        ALTER TABLE "tickets" ADD COLUMN "ReportedKeys" TEXT NOT NULL DEFAULT '|';
        ALTER TABLE "tickets" ADD COLUMN "ReportedAt" INTEGER NULL;
        """,
        """
        CREATE TABLE IF NOT EXISTS "visits" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY, "Staff" TEXT NOT NULL, "Kind" TEXT NOT NULL, "Place" TEXT NOT NULL, "Category" TEXT NULL, "At" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_visits_Staff_At" ON "visits" ("Staff", "At");
        """,
        """
        CREATE TABLE IF NOT EXISTS "hotline_orders" (
            "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY, "TicketId" TEXT NOT NULL, "Staff" TEXT NOT NULL, "Due" INTEGER NULL, "At" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_hotline_orders_TicketId" ON "hotline_orders" ("TicketId");
        CREATE INDEX IF NOT EXISTS "IX_hotline_orders_Staff_At" ON "hotline_orders" ("Staff", "At");
        """,
        """
        CREATE TABLE IF NOT EXISTS "contractor_links" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_contractor_links" PRIMARY KEY, "TicketId" TEXT NOT NULL, "Name" TEXT NOT NULL, "Staff" TEXT NOT NULL, "PersonId" TEXT NOT NULL,
            "At" INTEGER NOT NULL, "ExpiresAt" INTEGER NOT NULL, "RevokedAt" INTEGER NULL, "ArrivedAt" INTEGER NULL, "Photos" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_contractor_links_TicketId" ON "contractor_links" ("TicketId");
        """,
        """
        CREATE TABLE IF NOT EXISTS "handovers" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY, "From" TEXT NOT NULL, "To" TEXT NOT NULL, "At" INTEGER NOT NULL, "Until" INTEGER NOT NULL, "Taken" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_handovers_Until" ON "handovers" ("Until");
        """,
        """
        CREATE TABLE IF NOT EXISTS "claims" (
            "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY, "Hash" TEXT NOT NULL, "Filer" TEXT NOT NULL, "Tries" INTEGER NOT NULL, "ClaimedAt" INTEGER NULL);
        """,
        """
        CREATE TABLE IF NOT EXISTS "trials" (
            "Group" TEXT NOT NULL CONSTRAINT "PK_trials" PRIMARY KEY, "Chosen" INTEGER NULL, "Record" TEXT NOT NULL, "Offered" INTEGER NOT NULL);
        """,
        """
        ALTER TABLE "tickets" ADD COLUMN "Recurs" INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX "IX_tickets_PlaceUnit_Category_OpenedAt" ON "tickets" ("PlaceUnit", "Category", "OpenedAt");
        """,
        new("""
            CREATE TABLE IF NOT EXISTS "Destinations" (
                "Queue" TEXT NOT NULL CONSTRAINT "PK_Destinations" PRIMARY KEY, "Owner" TEXT NOT NULL, "Token" INTEGER NOT NULL, "Until" INTEGER NOT NULL);
            DROP INDEX "IX_Outbox_State";
            CREATE INDEX "IX_Outbox_Queue_Id" ON "Outbox" ("Queue", "Id") WHERE "State" = 0;
            """,
            """
            CREATE TABLE "Destinations" ("Queue" text NOT NULL CONSTRAINT "PK_Destinations" PRIMARY KEY, "Owner" uuid NOT NULL, "Token" bigint NOT NULL, "Until" bigint NOT NULL);
            DROP INDEX "IX_Outbox_State";
            CREATE INDEX "IX_Outbox_Queue_Id" ON "Outbox" ("Queue", "Id") WHERE "State" = 0;
            """),
        new("""CREATE TABLE IF NOT EXISTS "Keys" ("Name" TEXT NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY, "Value" TEXT NOT NULL)""",
            """CREATE TABLE "Keys" ("Name" text NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY, "Value" text NOT NULL)"""),
        new("""CREATE TABLE IF NOT EXISTS "Erasures" ("Id" INTEGER NOT NULL CONSTRAINT "PK_Erasures" PRIMARY KEY AUTOINCREMENT, "Mark" TEXT NOT NULL, "At" INTEGER NOT NULL)""",
            """CREATE TABLE "Erasures" ("Id" bigint GENERATED BY DEFAULT AS IDENTITY CONSTRAINT "PK_Erasures" PRIMARY KEY, "Mark" text NOT NULL, "At" bigint NOT NULL)"""),
        new("""CREATE INDEX "IX_Outbox_Dead" ON "Outbox" ("Id") WHERE "State" = 2""", """CREATE INDEX "IX_Outbox_Dead" ON "Outbox" ("Id") WHERE "State" = 2"""),
        new("""ALTER TABLE "GroupPosts" ADD COLUMN "NoticeId" TEXT NULL""", """ALTER TABLE "GroupPosts" ADD COLUMN "NoticeId" uuid NULL"""),
        new("""CREATE INDEX "IX_notices_To" ON "notices" ("To")""", """CREATE INDEX "IX_notices_To" ON "notices" ("To")"""),
        new("""
            ALTER TABLE "statements" ADD COLUMN "MessageKey" TEXT NULL;
            CREATE INDEX "IX_statements_MessageKey" ON "statements" ("MessageKey") WHERE "MessageKey" IS NOT NULL;
            """,
            """
            ALTER TABLE "statements" ADD COLUMN "MessageKey" text NULL;
            CREATE INDEX "IX_statements_MessageKey" ON "statements" ("MessageKey") WHERE "MessageKey" IS NOT NULL;
            """),
        new("""
            ALTER TABLE "Outbox" ADD COLUMN "Refreshes" TEXT NULL;
            CREATE TABLE "SentCards" (
                "Once" TEXT NOT NULL CONSTRAINT "PK_SentCards" PRIMARY KEY, "TicketId" TEXT NOT NULL, "Queue" TEXT NOT NULL, "Channel" TEXT NOT NULL, "Account" TEXT NULL, "To" TEXT NOT NULL,
                "NotBefore" INTEGER NOT NULL, "At" INTEGER NOT NULL, "SentId" TEXT NULL, "Conversation" TEXT NULL);
            CREATE INDEX "IX_SentCards_TicketId" ON "SentCards" ("TicketId");
            """,
            """
            ALTER TABLE "Outbox" ADD COLUMN "Refreshes" text NULL;
            CREATE TABLE "SentCards" (
                "Once" text NOT NULL CONSTRAINT "PK_SentCards" PRIMARY KEY, "TicketId" uuid NOT NULL, "Queue" text NOT NULL, "Channel" text NOT NULL, "Account" text NULL, "To" text NOT NULL,
                "NotBefore" bigint NOT NULL, "At" bigint NOT NULL, "SentId" text NULL, "Conversation" text NULL);
            CREATE INDEX "IX_SentCards_TicketId" ON "SentCards" ("TicketId");
            """),
        new($"""
            CREATE INDEX "IX_Outbox_Spoken" ON "Outbox" ("Queue", "Id") WHERE "TicketId" IS NOT NULL;
            CREATE INDEX "IX_tickets_Collective" ON "tickets" ("Community", "OpenedAt") WHERE "Category" = '{Representative.CollectiveDemand}';
            CREATE INDEX "IX_tickets_Hidden" ON "tickets" ("OpenedAt") WHERE "HiddenKeys" <> '|';
            CREATE INDEX "IX_tickets_Helped" ON "tickets" ("State") WHERE "HelperKeys" <> '|';
            """,
            $"""
            CREATE INDEX "IX_Outbox_Spoken" ON "Outbox" ("Queue", "Id") WHERE "TicketId" IS NOT NULL;
            CREATE INDEX "IX_tickets_Collective" ON "tickets" ("Community", "OpenedAt") WHERE "Category" = '{Representative.CollectiveDemand}';
            CREATE INDEX "IX_tickets_Hidden" ON "tickets" ("OpenedAt") WHERE "HiddenKeys" <> '|';
            CREATE INDEX "IX_tickets_Helped" ON "tickets" ("State") WHERE "HelperKeys" <> '|';
            """),
        new("""ALTER TABLE "conversations" ADD COLUMN "TenantId" TEXT NULL; ALTER TABLE "conversations" ADD COLUMN "TeamId" TEXT NULL;""",
            """ALTER TABLE "conversations" ADD COLUMN "TenantId" text NULL; ALTER TABLE "conversations" ADD COLUMN "TeamId" text NULL;"""),
        new($"""
            ALTER TABLE "tickets" ADD COLUMN "Deciding" INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE "tickets" ADD COLUMN "WorkedKeys" TEXT NOT NULL DEFAULT '|';
            ALTER TABLE "tickets" ADD COLUMN "ReturnedKeys" TEXT NOT NULL DEFAULT '|';
            UPDATE "tickets" SET "WorkedKeys" = coalesce((SELECT '|' || group_concat("Unit", '|' ORDER BY "Unit") || '|' FROM ({Worked})), '|');
            UPDATE "tickets" SET "ReturnedKeys" = coalesce((SELECT '|' || group_concat("Unit", '|' ORDER BY "Unit") || '|' FROM ({Returned})), '|');
            """,
            $"""
            ALTER TABLE "tickets" ADD COLUMN "Deciding" boolean NOT NULL DEFAULT false;
            ALTER TABLE "tickets" ADD COLUMN "WorkedKeys" text NOT NULL DEFAULT '|';
            ALTER TABLE "tickets" ADD COLUMN "ReturnedKeys" text NOT NULL DEFAULT '|';
            UPDATE "tickets" SET "WorkedKeys" = coalesce((SELECT '|' || string_agg("Unit", '|' ORDER BY "Unit" COLLATE "C") || '|' FROM ({Worked}) AS done), '|');
            UPDATE "tickets" SET "ReturnedKeys" = coalesce((SELECT '|' || string_agg("Unit", '|' ORDER BY "Unit" COLLATE "C") || '|' FROM ({Returned}) AS gave), '|');
            """),
        new(Unjudged, Unjudged),
    ];

    /// <summary>Brings the database to <see cref="Version"/>, with every column locked that is to be; of several instances that start at once one does, and the others wait for it.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no database, or was written by a newer program.</exception>
    public static Task Prepare(Store store) => Patiently(store, async () =>
    {
        await Bring(store);
        await Sealing.Run(store);
    });

    /// <summary>Does what a start needs of the database, again each second while it is away.</summary>
    /// <exception cref="StoreException">It is away for too long, or fails for another reason.</exception>
    internal static async Task Patiently(Store store, Func<Task> act)
    {
        for (var waited = 0; ; waited++)
        {
            try
            {
                await act();
                return;
            }
            catch (Exception error) when (waited < MostSeconds && Store.IsAway(error))
            {
                // A server that is started together with this program takes its time; where it dies in the middle, what reads wraps its error.
                await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            }
            catch (Exception error) when (error is DbException or { InnerException: DbException } and not StoreException)
            {
                throw new StoreException($"{store.Name} cannot be opened: {error.Message} {store.Advice}", error);
            }
        }
    }

    private static async Task Bring(Store store)
    {
        await using var connection = await store.OpenWriter();
        await using var transaction = await connection.BeginTransactionAsync();
        await store.LockSchema(connection);
        var found = await Found(store, connection);
        if (found > Version)
            throw new StoreException($"{store.Name} was written by a newer version (schema {found}, this program knows {Version}). Start that version, or restore an older backup.");
        if (found == Version) return;

        if (found == 0)
        {
            await using var db = store.Read();
            await Store.Execute(connection, db.Database.GenerateCreateScript());
        }
        else
        {
            foreach (var upgrade in Upgrades.Skip((int)found - 1))
                await Store.Execute(connection, store.Words(upgrade));
        }

        await store.SetVersion(connection, Version);
        await transaction.CommitAsync();
    }

    private static async Task<long> Found(Store store, DbConnection connection)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of the store.
        command.CommandText = store.VersionSql;
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>One step from a version of the tables to the next.</summary>
/// <param name="Postgres">The same for PostgreSQL; null for versions that it never had.</param>
internal sealed record Upgrade(string Sqlite, string? Postgres = null)
{
    public static implicit operator Upgrade(string sqlite) => new(sqlite);
}
