using CoCreation.Bot.Keys;
using CoCreation.Bot.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CoCreation.Bot.Tests.Security;

public sealed class SecretFilesTests
{
    [Fact]
    public void A_secret_can_come_from_a_file_of_its_name()
    {
        var directory = Directory.CreateTempSubdirectory("cocreation-secrets");
        File.WriteAllText(Path.Combine(directory.FullName, "DirectLine__Secret"), "from a file\n");
        var settings = new ConfigurationManager();

        settings.AddSecretFiles(directory.FullName);

        Assert.Equal("from a file", settings["DirectLine:Secret"]);
        directory.Delete(recursive: true);
    }

    [Fact]
    public void A_directory_that_is_not_there_stops_the_start()
    {
        Assert.Contains("no-such-directory", Assert.Throws<StartException>(() => new ConfigurationManager().AddSecretFiles("/no-such-directory")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--DirectLine:Secret=s3cret")]
    [InlineData("--BotFramework:AppSecret=s3cret")]
    [InlineData("--COCREATION_KEYS_SECRET=s3cret")]
    [InlineData("--ConnectionStrings:Postgres=Host=h;Password=s3cret")]
    public void A_secret_on_the_command_line_stops_the_start(string argument)
    {
        var builder = WebApplication.CreateSlimBuilder([argument]);

        var error = Assert.Throws<StartException>(() => BotHost.Configure(builder, SampleKnowledge.Of()));

        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_secret_may_stand_on_the_command_line()
    {
        SecretFiles.RefuseOnCommandLine(WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]).Configuration);
    }
}
