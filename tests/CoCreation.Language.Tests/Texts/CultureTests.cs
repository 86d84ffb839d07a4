namespace CoCreation.Language.Tests.Texts;

public sealed class CultureTests
{
    [Theory]
    [InlineData("电梯坏了", "zh")]
    [InlineData("WiFi断了", "zh")]
    [InlineData("The lift is broken", "en")]
    [InlineData("Chunxiao 3栋 the lift is broken again", "en")]
    [InlineData("131", null)]
    [InlineData("👍", null)]
    public void A_text_tells_its_language(string text, string? culture) => Assert.Equal(culture, Culture.Of(text));
}
