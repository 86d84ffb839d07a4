using CoCreation.Bot.Commands;

namespace CoCreation.Bot.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(true, "--help")]
    [InlineData(true, "language", "recognize")]
    [InlineData(true, "nonsense")]
    [InlineData(false, "--urls", "http://127.0.0.1:3978")]
    [InlineData(false)]
    public void A_word_or_a_cry_for_help_is_a_command_and_all_else_serves(bool command, params string[] args)
    {
        Assert.Equal(command, CommandLine.IsCommand(args));
    }

    [Fact]
    public async Task An_unknown_command_fails()
    {
        Assert.Equal(1, await CommandLine.Run(["nonsense"]));
    }
}
