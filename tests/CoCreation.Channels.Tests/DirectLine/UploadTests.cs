using System.Net;
using System.Net.Http.Headers;
using System.Text;

using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_photo_is_heard_by_the_bot_shown_to_the_group_and_can_be_fetched()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        using var response = await Upload(host, li, Png, "image/png", """{"type":"message","text":"看","channelData":{"clientActivityID":"c1"},"from":{"id":"dl_evil"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var photo = Assert.Single(host.Turns.Heard[^1].Attachments);
        Assert.Equal((true, "楼道.png", "看"), (photo.IsImage, photo.Name, host.Turns.Heard[^1].Text));
        var shown = Assert.Single(await li.Next());
        Assert.Equal(photo.Url, shown.GetProperty("attachments")[0].GetProperty("contentUrl").GetString());
        Assert.Equal("dl_li", shown.GetProperty("from").GetProperty("id").GetString());
        using var fetched = await host.Http.GetAsync(new Uri(photo.Url!));
        Assert.Equal(Png, await fetched.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", Assert.Single(fetched.Headers.GetValues("X-Content-Type-Options")));
        var kept = await host.Get<AttachmentFetcher>().Fetch(photo, host.Turns.Heard[^1].AnswerTo, CancellationToken.None);
        Assert.Equal(Png, Assert.IsType<FetchResult.Fetched>(kept).File.Content);
    }

    [Theory]
    [InlineData("image/svg+xml")]
    [InlineData("text/html")]
    [InlineData("image/jpeg")]
    [InlineData("application/x-msdownload")]
    public async Task A_file_of_another_kind_or_under_a_false_name_is_refused(string type)
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var response = await Upload(host, li, Png, type, """{"type":"message"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Single(host.Turns.Heard);
    }

    [Fact]
    public async Task A_file_of_more_than_ten_megabytes_is_refused()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var response = await Upload(host, li, [.. Png, .. new byte[10 * 1024 * 1024]], "image/png", """{"type":"message"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task What_is_no_upload_is_refused()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var json = await host.Post($"/v3/directline/conversations/{li.Conversation}/upload", "{}", li.Token);
        using var broken = await Upload(host, li, Png, "image/png", "{");
        using var missing = await host.Http.GetAsync("/v3/directline/attachments/0123456789abcdef");

        Assert.Equal(
            (HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest, HttpStatusCode.NotFound),
            (json.StatusCode, broken.StatusCode, missing.StatusCode));
    }

    private static async Task<HttpResponseMessage> Upload(ChannelHost host, DirectLineClient client, byte[] bytes, string type, string activity)
    {
        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(activity));
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(part, "activity", "blob");
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        form.Add(file, "file", "楼道.png");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{client.Conversation}/upload?userId=dl_evil") { Content = form };
        request.Headers.Authorization = new("Bearer", client.Token);
        return await host.Http.SendAsync(request);
    }
}
