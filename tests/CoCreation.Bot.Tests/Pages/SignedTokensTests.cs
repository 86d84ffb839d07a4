using CoCreation.Bot.Pages;

namespace CoCreation.Bot.Tests.Pages;

/// <summary>What stands in the address of a page is ours as it is, or nobody's.</summary>
public sealed class SignedTokensTests
{
    private const long End = 1_800_000_000_000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";

    private static readonly byte[] Content = [.. "staff-community\nqinyuan"u8];
    private static readonly SignedTokens Tokens = new(() => [.. Enumerable.Repeat((byte)7, 32)]);

    private readonly string _token = Tokens.Write(Content, End);

    [Fact]
    public void It_holds_what_was_written_until_its_end()
    {
        Assert.Equal(Content, Tokens.Read(_token, End - 1));
        Assert.Null(Tokens.Read(_token, End));
    }

    [Fact]
    public void No_letter_of_it_can_be_another()
    {
        for (var at = 0; at < _token.Length; at++)
        {
            foreach (var other in Letters.Where(letter => letter != _token[at]))
            {
                var changed = $"{_token[..at]}{other}{_token[(at + 1)..]}";
                Assert.True(Tokens.Read(changed, 0) is null, $"{changed} is taken for {_token}.");
            }
        }
    }

    [Fact]
    public void Neither_its_end_nor_its_content_can_be_of_another_token()
    {
        var later = Tokens.Write(Content, End * 2);
        var other = Tokens.Write([.. "staff-property\nqinyuan"u8], End);

        Assert.All([later, other], each => Assert.Null(Tokens.Read($"{each.Split('.')[0]}.{_token.Split('.')[1]}", 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("x.y")]
    [InlineData("AAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAA")]
    public void What_was_never_written_is_nobodys(string token) => Assert.Null(Tokens.Read(token, 0));

    [Fact]
    public void Another_key_does_not_read_it() => Assert.Null(new SignedTokens(() => [.. Enumerable.Repeat((byte)8, 32)]).Read(_token, 0));
}
