using System.Text;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Messages;

public sealed class FileRuleTests
{
    [Theory]
    [InlineData("image/webp", "RIFF....WEBP")]
    [InlineData("image/gif", "GIF89a")]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("video/mp4", "....ftypisom")]
    [InlineData("video/quicktime", "....moov")]
    [InlineData("video/webm", "\u001aEßΣ")]
    [InlineData("audio/ogg", "OggS")]
    [InlineData("audio/wav", "RIFF....WAVE")]
    [InlineData("audio/amr", "#!AMR\n")]
    [InlineData("audio/silk", "\u0002#!SILK_V3")]
    [InlineData("audio/mp4", "....ftypM4A ")]
    [InlineData("audio/mpeg", "ID3")]
    public void What_is_what_it_says_is_taken(string type, string content)
    {
        byte[] bytes = type == "video/webm" ? [0x1A, 0x45, 0xDF, 0xA3, 1] : Encoding.ASCII.GetBytes(content);

        Assert.Null(FileRule.Objection(new ReceivedFile(type, "file", bytes)));
    }

    [Theory]
    [InlineData("image/webp", "RIFF....WAVE")]
    [InlineData("image/png", "<script>alert(1)</script>")]
    [InlineData("application/pdf", "%PDX")]
    [InlineData("video/mp4", "MZ..............")]
    [InlineData("video/quicktime", "<html>")]
    [InlineData("video/webm", "....ftyp")]
    [InlineData("audio/ogg", "<html><script>")]
    [InlineData("audio/mpeg", "PK..")]
    [InlineData("audio/wav", "RIFF")]
    [InlineData("image/svg+xml", "<svg/>")]
    [InlineData("application/zip", "PK..")]
    [InlineData("", "GIF89a")]
    [InlineData("image/gif", "")]
    public void What_is_something_else_is_refused(string type, string content)
    {
        Assert.NotNull(FileRule.Objection(new ReceivedFile(type, "file", Encoding.ASCII.GetBytes(content))));
    }
}
