namespace CoCreation.Casework.Tests.Tickets;

public sealed class TicketNumberTests
{
    [Theory]
    [InlineData("QY-2026-000123")]
    [InlineData("qy-2026-123")]
    [InlineData("签收 QY-2026-000123 已到现场")]
    [InlineData("ＱＹ－２０２６－０００１２３")]
    [InlineData("进度QY-2026-000123。")]
    [InlineData("QY-26-123")]
    [InlineData("进度 QY2026000123")]
    public void A_whole_number_is_read_from_anywhere_in_any_width_and_case(string text)
    {
        Assert.True(TicketNumber.TryParse(text, out var number));
        Assert.Equal("QY-2026-000123", number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026-000123")]
    [InlineData("QY-2026-0001234")]
    [InlineData("QY20260001234")]
    [InlineData("QY-123")]
    [InlineData("TOOLONGCODE-2026-000123")]
    public void Anything_else_is_no_whole_number(string? text)
    {
        Assert.False(TicketNumber.TryParse(text, out _));
    }

    [Theory]
    [InlineData("123", 123)]
    [InlineData("000123", 123)]
    [InlineData("123号", 123)]
    [InlineData("第131件", 131)]
    [InlineData("#7", 7)]
    [InlineData("No. 7", 7)]
    [InlineData(" １２３ ", 123)]
    public void The_last_digits_are_enough(string text, int serial)
    {
        Assert.True(TicketNumber.TryParseSerial(text, out var read));
        Assert.Equal(serial, read);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1234567")]
    [InlineData("3栋")]
    [InlineData("两三件")]
    public void Other_digits_are_no_number_of_a_ticket(string text)
    {
        Assert.False(TicketNumber.TryParseSerial(text, out _));
    }
}
