using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.StaffNotes;

public sealed class RecordPicturesTests
{
    private const string TwoMatters = "周大姐 8:51 东门外面路灯不亮 [图片] / 老马 8:53 6栋垃圾三天冇人收 [图片] / 老马 8:54 [图片]";

    [Fact]
    public async Task Pictures_go_to_the_matters_beside_which_they_stand_and_one_too_many_to_none()
    {
        await using var bot = await BotFixture.Start();

        await bot.Says("staff-grid", null, TwoMatters, attachments: [Photo("a"), Photo("b"), Photo("c"), Photo("d")]);
        await bot.Says("staff-grid", null, "都对");

        Assert.Equal(["a 1", "b 2", "c 2", "d -"], await Where(bot));
    }

    [Fact]
    public async Task All_pictures_of_a_record_with_one_matter_are_of_that_matter_though_it_marks_none()
    {
        await using var bot = await BotFixture.Start();

        await bot.Says("staff-grid", null, "周大姐 9:10 5栋电梯又停了 / 老马 9:11 就是", attachments: [Photo("a"), Photo("b")]);
        await bot.Says("staff-grid", null, "都对");

        Assert.Equal(["a 1", "b 1"], await Where(bot));
    }

    [Fact]
    public async Task Pictures_of_a_matter_that_is_known_already_join_it()
    {
        await using var bot = await BotFixture.Start();
        await bot.Says("resident-li", null, "5栋电梯又停了");

        await bot.Says("staff-grid", null, "周大姐 9:10 5栋电梯又停了 [图片] / 老马 9:11 就是", attachments: [Photo("a")]);
        await bot.Says("staff-grid", null, "都对");

        Assert.Equal(["a 1"], await Where(bot));
    }

    /// <summary>Each picture with the number of its ticket.</summary>
    private static async Task<IEnumerable<string>> Where(BotFixture bot)
    {
        await using var db = bot.Db();
        var serials = await db.Tickets.ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.Serial);
        var kept = await db.Attachments.OrderBy(each => each.Name).ToListAsync();
        return kept.Select(each => $"{each.Name} {(each.TicketId is { } ticket ? serials[ticket] : "-")}");
    }

    private static JsonObject Photo(string name) => new()
    {
        ["contentType"] = "image/png",
        ["name"] = name,
        ["contentUrl"] = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    };
}
