using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Checks;

public sealed class StoreCheckTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_bot_has_written_agrees_while_it_serves_and_after_somebody_was_erased()
    {
        await using var bot = await Busy();

        var before = await CheckCommand.Run(bot.Data, Stop);
        await PrivacyCommands.Erase(bot.Data, "resident-chen", Stop);
        var after = await CheckCommand.Run(bot.Data, Stop);

        Assert.StartsWith("2 tickets replayed, 0 messages wait, 0 were refused", before, StringComparison.Ordinal);
        Assert.EndsWith("All agrees.", before, StringComparison.Ordinal);
        Assert.EndsWith("All agrees.", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "tickets" SET "Returns" = 7""", "QY-2026-000001: Returns")]
    [InlineData("""DELETE FROM "ticket_events" WHERE "Sequence" = 1""", "QY-2026-000001: Event")]
    [InlineData("""DELETE FROM "ticket_events" """, "QY-2026-000002: A ticket has at least one event")]
    [InlineData("""UPDATE "ticket_events" SET "Fields" = '{' WHERE "Sequence" = 1""", "a ticket's events cannot be replayed (2)")]
    [InlineData("""UPDATE "ticket_counters" SET "Last" = 1""", "QY-2026: 1 is counted, 2 was given")]
    [InlineData("""DELETE FROM "ticket_counters" """, "QY-2026: nothing is counted")]
    [InlineData("""DELETE FROM "persons" """, "supporters.PersonId: 1 without their row of persons")]
    [InlineData("""DELETE FROM "tickets" """, "statements.TicketId")]
    [InlineData("""DELETE FROM "supporters" """, "somebody joined a ticket and is not kept with it (1)")]
    [InlineData("""UPDATE "tickets" SET "Supporters" = 0""", "more people are kept with a ticket than it counts (1)")]
    [InlineData("""UPDATE "Outbox" SET "State" = 0, "Message" = '{' WHERE "Id" = 1""", "outbox 1:")]
    [InlineData("""UPDATE "Outbox" SET "State" = 2, "Queue" = 'elsewhere' WHERE "Id" = 1""", "another destination's queue (1)")]
    [InlineData("""UPDATE "statements" SET "Text" = 'sealed:1:CfDJ8'""", "statements.Text: ")]
    [InlineData("""UPDATE "statements" SET "Text" = (SELECT "Message" FROM "Outbox" LIMIT 1)""", "a value is locked and its keys do not open it")]
    [InlineData("""UPDATE "Dialogs" SET "State" = 'asking' WHERE "State" IS NOT NULL""", "a dialog on emulator:")]
    public async Task What_does_not_agree_is_told(string damage, string told)
    {
        await using var bot = await Busy();
        await using (var db = bot.Db()) Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(damage.Replace("{", "{{", StringComparison.Ordinal), Stop));

        var error = await Assert.ThrowsAsync<CommandException>(() => CheckCommand.Run(bot.Data, Stop));

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("resident-", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Two matters, one with a supporter and taken on, and somebody who is being asked.</summary>
    private static async Task<BotFixture> Busy()
    {
        var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-wu", Sample.Building, "三栋电梯坏了");
        await bot.Says("resident-chen", Sample.Building, "+1");
        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("resident-zhao", null, "6栋楼道灯不亮");
        await bot.Says("resident-sun", null, "我要投诉");
        return bot;
    }
}
