using System.Text;
using System.Text.Json;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

#pragma warning disable EF1002 // Names from the model.

namespace CoCreation.Bot.Tests.Keys;

public sealed class SealTests : IDisposable
{
    private const string Secret = "a secret of thirty-two characters";

    private static readonly string[] Contacts = ["李桂芳", "13812345678", "1234号", "膝盖"];

    private static readonly (string Table, string Column)[] Columns =
    [
        ("persons", "Name"), ("statements", "Text"), ("statements", "Room"), ("supporters", "Household"), ("Dialogs", "State"), ("Outbox", "Message"),
    ];

    private readonly string directory = Directory.CreateTempSubdirectory("cocreation-keys").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Names_numbers_doors_and_words_lie_locked_in_the_database_and_in_its_backup()
    {
        await using var bot = await Told();
        var copy = Path.Combine(directory, "cocreation.db");
        await BackupCommand.Copy(bot.Data, copy, Stop);

        await using var db = bot.Db();
        var read = await Rows.All(db, Stop);
        Assert.All(Contacts, contact => Assert.Contains(contact, read, StringComparison.Ordinal));
        Assert.All(Contacts, contact => Assert.False(IsIn(Directory.GetFiles(bot.Data, "cocreation.db*"), contact), $"{contact} can be read from the disk."));
        Assert.All(Contacts, contact => Assert.False(IsIn([copy], contact), $"{contact} can be read from the backup."));
        foreach (var (table, column) in Columns)
        {
            var values = await Rows.Raw(db, table, column, Stop);
            Assert.True(values.Count > 0, $"{table}.{column} holds nothing.");
            Assert.All(values, value => Assert.True(Seal.IsClosed(value), $"{table}.{column} is not locked."));
        }
    }

    [Fact]
    public async Task While_the_keys_cannot_be_read_nothing_is_called_forged()
    {
        await using var bot = await BotFixture.Start();
        var closed = bot.Store.Seal.Close("column", "李桂芳");
        using var away = new SqliteStore(Path.Combine(directory, "away"));

        Assert.Throws<DbUpdateException>(() => away.Seal.Open("column", closed));
        Assert.Throws<DbUpdateException>(() => away.Seal.Opens("column", closed));
        Assert.Throws<DbUpdateException>(() => away.Seal.Close("column", "李桂芳"));
        await Schema.Prepare(away);
        Assert.Equal("李桂芳", away.Seal.Open("column", away.Seal.Close("column", "李桂芳")));
    }

    [Fact]
    public async Task A_backup_opens_with_the_keys_that_are_in_it()
    {
        await using var bot = await Told();
        await BackupCommand.Copy(bot.Data, Path.Combine(directory, "cocreation.db"), Stop);

        var export = await PrivacyCommands.Export(directory, "emulator:resident-li", Stop);
        var check = await CheckCommand.Run(directory, Stop);

        Assert.All(Contacts, contact => Assert.Contains(contact, export, StringComparison.Ordinal));
        Assert.EndsWith("All agrees.", check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_is_locked_at_the_start()
    {
        await using var bot = await Told();
        var before = await Unlocked(bot);

        await bot.Restart();

        await using var db = bot.Db();
        Assert.Equal(before, await Rows.Opened(db, Stop));
        foreach (var (table, column) in Columns) Assert.All(await Rows.Raw(db, table, column, Stop), value => Assert.True(Seal.IsClosed(value), $"{table}.{column} is not locked."));
        Assert.All(Contacts, contact => Assert.False(IsIn(Directory.GetFiles(bot.Data, "cocreation.db*"), contact), $"{contact} can be read from the disk."));
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_to_PostgreSQL_is_locked_at_the_start()
    {
        await using var bot = await Told(postgres: true);
        var before = await Unlocked(bot);

        await bot.Restart();

        await using var db = bot.Db();
        Assert.Equal(before, await Rows.Opened(db, Stop));
        foreach (var (table, column) in Columns) Assert.All(await Rows.Raw(db, table, column, Stop), value => Assert.True(Seal.IsClosed(value), $"{table}.{column} is not locked."));
    }

    [Fact]
    public async Task Words_that_look_locked_and_are_not_are_read_as_they_are()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        await bot.Says("resident-li", null, "3栋电梯坏了 sealed:1:CfDJ8");
        var before = await Unlocked(bot);
        await bot.Restart();

        await using var db = bot.Db();
        Assert.Equal(before, await Rows.Opened(db, Stop));
        Assert.Contains(before, value => value.Contains("坏了 sealed:1:CfDJ8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_stores_of_one_database_open_what_the_other_locked()
    {
        var connection = await (await PostgresServer.Shared).NewDatabase();
        using (var one = new PostgresStore(connection))
        using (var other = new PostgresStore(connection))
        {
            await Task.WhenAll(Schema.Prepare(one), Schema.Prepare(other));

            var locked = one.Seal.Close("here", "13812345678");

            Assert.Equal("13812345678", other.Seal.Open("here", locked));
            Assert.Equal("13912345678", one.Seal.Open("here", other.Seal.Close("here", "13912345678")));
            Assert.False(other.Seal.Opens("elsewhere", locked));
        }

        await (await PostgresServer.Shared).Drop(connection);
    }

    [Fact]
    public async Task With_a_secret_the_database_alone_opens_nothing()
    {
        string locked;
        using (var store = new SqliteStore(directory, new(Secret)))
        {
            await Schema.Prepare(store);
            locked = store.Seal.Close("here", "13812345678");
        }

        using var thief = new SqliteStore(directory);
        using var wrong = new SqliteStore(directory, new("another secret of many characters"));

        Assert.Contains(KeySecrets.Name, (await Assert.ThrowsAsync<StoreException>(() => Schema.Prepare(thief))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => Schema.Prepare(wrong));
        Assert.ThrowsAny<Exception>(() => thief.Seal.Open("here", locked));
        await using var db = thief.Read();
        Assert.DoesNotContain(await Rows.Raw(db, "Keys", "Value", Stop), value => value.Contains("<key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_can_be_added_and_changed_and_what_was_locked_still_opens()
    {
        string locked;
        using (var without = new SqliteStore(directory))
        {
            await Schema.Prepare(without);
            locked = without.Seal.Close("here", "13812345678");
        }

        using (var added = new SqliteStore(directory, new(Secret)))
        {
            await Schema.Prepare(added);
            Assert.Equal("13812345678", added.Seal.Open("here", locked));
        }

        using (var changed = new SqliteStore(directory, new("the next secret, as long as it must be", Secret)))
        {
            await Schema.Prepare(changed);
            Assert.Equal("13812345678", changed.Seal.Open("here", locked));
        }

        using var after = new SqliteStore(directory, new("the next secret, as long as it must be"));
        await Schema.Prepare(after);
        Assert.Equal("13812345678", after.Seal.Open("here", locked));
    }

    [Fact]
    public async Task Half_a_character_does_not_keep_the_rest_from_being_locked()
    {
        using var store = new SqliteStore(directory);
        await Schema.Prepare(store);

        var opened = store.Seal.Open("here", store.Seal.Close("here", "电梯坏了\ud83d"));

        Assert.StartsWith("电梯坏了", opened, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_secret_is_refused()
    {
        var error = Assert.Throws<StoreException>(() => new KeySecrets("summer2026"));

        Assert.DoesNotContain("summer2026", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<BotFixture> Told(bool postgres = false)
    {
        var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", "group-building-3", "3栋2单元1234号门口楼道灯不亮，太婆摔了膝盖 13812345678");
        await bot.Says("resident-wang", "group-building-3", "3栋2单元402也是，+1");
        await bot.Says("resident-wang", "group-building-3", "+1 3栋2单元402");
        await bot.Says("resident-wang", null, "3栋2单元402厨房天花板漏水");
        await bot.Says("resident-li", null, "我要投诉");
        await bot.Says("staff-community", null, "联系方式 1");
        return bot;
    }

    /// <summary>Makes the database what it was before anything was locked, and gives what will be.</summary>
    private static async Task<IReadOnlyList<string>> Unlocked(BotFixture bot)
    {
        await using var db = bot.Db();
        foreach (var table in db.Model.GetEntityTypes().Select(Table.Of).Where(table => table.Sealed.Count > 0))
        {
            foreach (var column in table.Sealed)
            {
                foreach (var value in await Rows.Raw(db, table.Name.Trim('"'), column.Name.Trim('"'), Stop))
                    await db.Database.ExecuteSqlRawAsync($"UPDATE {table.Name} SET {column.Name} = {{0}} WHERE {column.Name} = {{1}}", [bot.Store.Seal.Open(column.Purpose!, value), value], Stop);
            }
        }

        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "Keys" WHERE "Name" = 'sealed'""", Stop);
        return await Rows.Opened(db, Stop);
    }

    private static bool IsIn(IEnumerable<string> files, string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        var escaped = Encoding.UTF8.GetBytes(JsonEncodedText.Encode(secret).ToString());
        return files.Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(bytes) >= 0 || copy.ToArray().AsSpan().IndexOf(escaped) >= 0;
        });
    }
}
