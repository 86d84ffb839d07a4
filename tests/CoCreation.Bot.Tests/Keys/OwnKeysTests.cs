using System.Security.Cryptography;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.Data.Sqlite;

namespace CoCreation.Bot.Tests.Keys;

public sealed class OwnKeysTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("cocreation-keys").FullName;
    private readonly string elsewhere = Directory.CreateTempSubdirectory("cocreation-keys").FullName;

    [Fact]
    public async Task The_key_of_a_file_is_taken_over_at_the_first_start()
    {
        var kept = RandomNumberGenerator.GetBytes(32);
        await File.WriteAllBytesAsync(Path.Combine(directory, "contractors.key"), kept, TestContext.Current.CancellationToken);
        using var store = new SqliteStore(directory);
        await Schema.Prepare(store);

        var taken = new OwnKeys(store, directory).Contractors;
        var afterwards = new OwnKeys(store, elsewhere).Contractors;

        Assert.Equal(kept, taken);
        Assert.Equal(kept, afterwards);
    }

    [Fact]
    public async Task Every_instance_signs_with_the_same_keys_and_they_lie_locked()
    {
        var connection = await (await PostgresServer.Shared).NewDatabase();
        using (var one = new PostgresStore(connection))
        using (var other = new PostgresStore(connection))
        {
            await Task.WhenAll(Schema.Prepare(one), Schema.Prepare(other));

            var keys = await Task.WhenAll(Task.Run(() => new OwnKeys(one, directory).DirectLine), Task.Run(() => new OwnKeys(other, elsewhere).DirectLine));

            Assert.Equal(32, keys[0].Length);
            Assert.Equal(keys[0], keys[1]);
            Assert.NotEqual(keys[0], new OwnKeys(one, directory).Contractors);
            await using var db = one.Read();
            Assert.DoesNotContain(Convert.ToBase64String(keys[0]), string.Join(' ', await Rows.Raw(db, "Keys", "Value", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }

        await (await PostgresServer.Shared).Drop(connection);
    }

    [Fact]
    public async Task The_link_of_a_contractor_works_on_another_instance()
    {
        await using var one = await BotFixture.StartShared();
        await using var other = await one.Beside();
        await one.MeetGroups();
        await one.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await one.Says("staff-property", null, "签收 1");
        var said = await one.Says("staff-property", null, "外包 1 顺达电梯");
        var text = said.In("private-staff-property")[0].Text;
        var path = text[text.IndexOf("/job/", StringComparison.Ordinal)..].Split(' ', '\n', '，', '。', '（')[0];

        using var answer = await other.Get(path);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(directory, recursive: true);
        Directory.Delete(elsewhere, recursive: true);
    }
}
