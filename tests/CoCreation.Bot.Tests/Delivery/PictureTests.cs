using System.Text.Json.Nodes;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Delivery;

public sealed class PictureTests
{
    private static readonly byte[] Exif = [0xFF, 0xE1, 0x00, 0x16, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Head = [0xFF, 0xD8];
    private static readonly byte[] Scan = [0xFF, 0xDA, 0x00, 0x02, 1, 2, 3, 0xFF, 0xD9];

    [Fact]
    public async Task A_photo_is_stored_without_where_it_was_taken()
    {
        await using var bot = await BotFixture.Start();

        await bot.Says("resident-li", null, "3栋电梯坏了", attachments: [Photo([.. Head, .. Exif, .. Scan])]);

        await using var db = bot.Db();
        var kept = await db.Attachments.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal([.. Head, .. Scan], kept.Content!);
    }

    [Fact]
    public async Task A_broken_photo_that_tells_more_than_the_picture_is_not_kept_and_its_sender_is_asked_for_another()
    {
        await using var bot = await BotFixture.Start();

        var heard = await bot.Says("resident-li", null, "3栋电梯坏了", attachments: [Photo([.. Head, .. Exif, .. Scan[..5]])]);

        Assert.Contains(heard.In(Sample.Private("resident-li")), arrival => arrival.Text.Contains("照片打不开", StringComparison.Ordinal));
        await using var db = bot.Db();
        Assert.Null((await db.Attachments.SingleAsync(TestContext.Current.CancellationToken)).Content);
    }

    private static JsonObject Photo(byte[] content) => new()
    {
        ["contentType"] = "image/jpeg",
        ["name"] = "photo.jpg",
        ["contentUrl"] = $"data:image/jpeg;base64,{Convert.ToBase64String(content)}",
    };
}
