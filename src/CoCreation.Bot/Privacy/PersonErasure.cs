using System.Data.Common;
using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Privacy;

/// <summary>Erases who somebody is and what they said (PIPL Art. 47): tickets, events and figures stay, and refer to nobody.</summary>
internal sealed class PersonErasure
{
    private readonly List<(string Sql, object?[] Arguments)> _statements = [];

    private PersonErasure()
    {
    }

    /// <returns>What was erased, in words for the operator.</returns>
    public static async Task<string> Run(Store store, Subject subject, CancellationToken stop)
    {
        var erasure = new PersonErasure();
        int said, media;
        await using (var db = store.Read())
        {
            var id = subject.Id;
            var lines = (await db.Statements.AsNoTracking().Where(row => row.PersonId == id && !row.Public).ToListAsync(stop)).SelectMany(row => row.Text.Split('\n')).Where(line => line.Length > 0).ToList();
            var marks = Marks(subject, lines);
            said = await erasure.Words(db, subject, marks, stop);
            media = await erasure.Media(db, subject, stop);
            await erasure.Messages(db, subject, lines, marks, stop);
            await erasure.Dialogs(db, subject, stop);
            erasure.Names(subject);
            erasure.Tell(subject);
        }

        await erasure.Commit(store, stop);
        return $"Erased. Accounts: {subject.Accounts.Count}; statements: {said}; photos and recordings: {media}. Tickets that stay and refer to nobody: {subject.Own.Count}.";
    }

    /// <summary>Original words go; versions fit for groups, which are written from fields, stay. What staff wrote of their tickets is kept without names, numbers and doors, and what anybody else wrote of anything without their name, accounts and numbers.</summary>
    private async Task<int> Words(BotDb db, Subject subject, List<string> marks, CancellationToken stop)
    {
        var (id, own) = (subject.Id, subject.Own);
        Add("""DELETE FROM "statements" WHERE "PersonId" = @p0 AND NOT "Public" """, id);
        var byOthers = await db.Events.AsNoTracking().Where(each => own.Contains(each.TicketId) && each.Person != id && each.Staff != null && each.Words != null).Select(each => each.Words!.Value).ToListAsync(stop);
        var ofStaff = byOthers.ToHashSet();
        await foreach (var row in db.Statements.AsNoTracking().Where(row => row.PersonId != id).AsAsyncEnumerable().WithCancellation(stop))
        {
            var isStaffs = ofStaff.Contains(row.Id) && !row.Public;
            var kept = marks.Aggregate(isStaffs ? PersonalData.Mask(row.Text) : row.Text, (text, mark) => text.Replace(mark, "", StringComparison.OrdinalIgnoreCase));
            if (isStaffs) Add("""UPDATE "statements" SET "Text" = @p1, "Room" = NULL WHERE "Id" = @p0""", row.Id, db.Closed<Statement>(nameof(Statement.Text), kept));
            else if (kept != row.Text) Add("""UPDATE "statements" SET "Text" = @p1 WHERE "Id" = @p0""", row.Id, db.Closed<Statement>(nameof(Statement.Text), kept));
        }

        return await db.Statements.CountAsync(row => row.PersonId == id && !row.Public, stop);
    }

    private async Task<int> Media(BotDb db, Subject subject, CancellationToken stop)
    {
        var id = subject.Id;
        Add("""DELETE FROM "Fetches" WHERE "Id" IN (SELECT "Id" FROM "attachments" WHERE "PersonId" = @p0)""", id);
        Add("""DELETE FROM "attachments" WHERE "PersonId" = @p0""", id);
        return await db.Attachments.CountAsync(row => row.PersonId == id, stop);
    }

    /// <summary>What was sent to them or waits for them goes; what staff were sent of their tickets is kept without the words, so that an answer to it still finds its ticket.</summary>
    private async Task Messages(BotDb db, Subject subject, List<string> lines, List<string> marks, CancellationToken stop)
    {
        var (id, own) = (subject.Id, subject.Own);
        var theirs = (await Outgoing.ToThem(db, subject, stop)).Select(item => item.Id).ToHashSet();
        foreach (var item in theirs) Add("""DELETE FROM "Outbox" WHERE "Id" = @p0""", item);

        List<string> words = [.. lines.Concat(lines.Select(PersonalData.MaskPeople)).Concat(marks).Where(line => line.Length > 0).Distinct().OrderByDescending(line => line.Length)];
        var about = await db.Outbox.AsNoTracking().Where(item => item.TicketId != null && own.Contains(item.TicketId.Value)).ToListAsync(stop);
        about.AddRange(await Outgoing.With(db, marks, stop));
        foreach (var item in about.DistinctBy(item => item.Id))
        {
            if (!theirs.Contains(item.Id)) Add("""UPDATE "Outbox" SET "Message" = @p1 WHERE "Id" = @p0""", item.Id, db.Closed<OutboxItem>(nameof(OutboxItem.Message), Outgoing.Without(item, words)));
        }

        foreach (var account in subject.Accounts) Add("""DELETE FROM "SentCards" WHERE "Channel" = @p0 AND "Account" = @p1""", account.Channel, account.Id);
        await Contractors(db, id, marks, stop);
        foreach (var chat in subject.Chats)
        {
            Add("""DELETE FROM "Turns" WHERE replace("Key", @p0, '') <> "Key" AND substr("Key", 1, length(@p1)) = @p1""", chat.Conversation, chat.Channel);
            Add("""DELETE FROM "conversations" WHERE "Channel" = @p0 AND "Conversation" = @p1""", chat.Channel, chat.Conversation);
        }

        var accounts = subject.Accounts.Select(account => JsonEncodedText.Encode(account.Id).ToString()).ToList();
        await foreach (var turn in db.Turns.AsNoTracking().Where(turn => turn.Body != null).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (accounts.Exists(account => turn.Body!.Contains(account, StringComparison.Ordinal))) Add("""UPDATE "Turns" SET "Body" = NULL WHERE "Key" = @p0""", turn.Key);
        }
    }

    /// <summary>What staff called a contractor goes with whoever wrote it, and where it names or numbers the person.</summary>
    private async Task Contractors(BotDb db, Guid id, List<string> marks, CancellationToken stop)
    {
        var links = await db.ContractorLinks.AsNoTracking().Select(link => new { link.Id, link.PersonId, link.Name }).ToListAsync(stop);
        foreach (var link in links.Where(link => link.PersonId == id || marks.Exists(mark => link.Name.Contains(mark, StringComparison.OrdinalIgnoreCase))))
            Add("""UPDATE "contractor_links" SET "Name" = '' WHERE "Id" = @p0""", link.Id);
    }

    /// <summary>By what somebody can be known wherever it stands: their name, accounts and numbers.</summary>
    private static List<string> Marks(Subject subject, IEnumerable<string> lines) =>
    [
        .. subject.Accounts.Select(account => account.Id)
            .Concat(lines.SelectMany(line => PersonalData.Find(line).Where(mention => mention.Kind == PersonalDataKind.Phone).Select(mention => line.Substring(mention.Span.Start, mention.Span.Length))))
            .Append(subject.Person.Name ?? "").Where(mark => mark.Length > 1).Distinct(),
    ];

    private async Task Dialogs(BotDb db, Subject subject, CancellationToken stop)
    {
        foreach (var key in (await db.Dialogs.AsNoTracking().Select(row => row.Key).ToListAsync(stop)).Where(subject.Holds))
            Add("""DELETE FROM "Dialogs" WHERE "Key" = @p0""", key);
        foreach (var key in (await db.Timers.AsNoTracking().Where(timer => timer.Kind == TimerKind.DraftLeft).Select(timer => timer.Subject).ToListAsync(stop)).Where(subject.Holds).Distinct())
            Add("""DELETE FROM "timers" WHERE "Kind" = 'DraftLeft' AND "Subject" = @p0""", key);
        Add("""DELETE FROM "timers" WHERE "Kind" = 'AnswerTogether' AND replace("Payload", @p0, '') <> "Payload" """, subject.Id.ToString("D"));
    }

    private void Names(Subject subject)
    {
        Add("""DELETE FROM "supporters" WHERE "PersonId" = @p0""", subject.Id);
        Add("""DELETE FROM "representatives" WHERE "PersonId" = @p0""", subject.Id);
        Add("""DELETE FROM "accounts" WHERE "PersonId" = @p0""", subject.Id);
        Add("""DELETE FROM "persons" WHERE "Id" = @p0""", subject.Id);
    }

    /// <summary>Running instances hear of it and forget what they hold in memory.</summary>
    private void Tell(Subject subject)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var account in subject.Accounts) Add("""INSERT INTO "Erasures" ("Mark", "At") VALUES (@p0, @p1)""", Erasure.MarkOf(account.Channel, account.Id), now);
    }

    private void Add(string sql, params object?[] arguments) => _statements.Add((sql, arguments));

    /// <summary>All or nothing; what is deleted is overwritten, and nothing of it stays in the log beside the database.</summary>
    private async Task Commit(Store store, CancellationToken stop)
    {
        await using var connection = await store.OpenWriter();
        await using (var transaction = await connection.BeginTransactionAsync(stop))
        {
            using var run = new Statements(connection, PostgresText.Kept);
            foreach (var (sql, arguments) in _statements)
                await run.Of(sql, arguments, transaction).ExecuteNonQueryAsync(stop);
            await transaction.CommitAsync(stop);
        }

        await using var scrub = await store.OpenWriter();
        await Store.Execute(scrub, store.ScrubSql);
    }
}
